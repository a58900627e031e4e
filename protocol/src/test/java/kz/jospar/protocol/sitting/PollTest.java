package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/**
 * The National personnel commission (Decree 520 of 07.03.2013, 9): two thirds, absentee participants among them; they
 * answer within 3 working days, and silence means for. The bases that 9 leaves out are declared: all members.
 */
class PollTest {
    /** The sitting is on Monday 16 March 2026; the 17th, 18th and 19th are the three days to answer. */
    private static final LocalDate LAST = LocalDate.of(2026, 3, 19);

    private static final Circumstances CALENDAR = Circumstances.of(new Weekdays(Set.of()));

    private static Regulation commission() {
        Share quorum = new Share(Threshold.atLeast(2, 3), Base.ALL_MEMBERS);
        Share majority = new Share(Threshold.moreThan(1, 2), Base.TOOK_PART);
        return new DeclaredChoices(
                        Bodies.ORDER,
                        null,
                        null,
                        null,
                        Equality.VOTES_CAST,
                        null,
                        null,
                        new QuorumChoices(quorum, null, null, null, null, null),
                        null,
                        new VoteChoices(Map.of(QuestionClass.ORDINARY, majority), null, null, null, null, null),
                        null)
                .appliedTo(Bodies.read("national-personnel-commission"));
    }

    private static Script four(Circumstances circumstances) {
        return new Script(Sitting.of(commission(), Bodies.staff(9, true), circumstances)).opened(4, "q");
    }

    private static SittingEvent poll(Script script, String... seats) {
        return new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of(seats));
    }

    private static LocalDateTime after() {
        return LAST.plusDays(1).atTime(9, 0);
    }

    @Test
    void four_of_nine_are_no_quorum_and_with_two_asked_they_are() {
        Script script = four(CALENDAR).taken("q");
        assertThat(script.refused(new InTheVote.VotingOpened(script.tick(), "q"))
                        .reason())
                .isEqualTo(Reason.NO_QUORUM);
        script.with(poll(script, "s7", "s8"));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.ballot().quorum().found()).isEqualTo(6);
        assertThat(state.tally().silent()).isEqualTo(6);
        assertThat(state.tally().absent()).isEqualTo(3);
    }

    @Test
    void silence_counts_for_once_the_term_is_over_and_not_before() {
        Script script = four(CALENDAR).taken("q");
        script.with(poll(script, "s7", "s8")).with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.AGAINST, Choice.FOR, Choice.AGAINST, Choice.FOR);
        assertThat(script.sitting().outlook("q").orElseThrow().settled()).isNull();
        Refusal running = script.refused(new InTheVote.VotingClosed(LAST.atTime(18, 0), "q"));
        assertThat(running.reason()).isEqualTo(Reason.POLL_RUNNING);
        assertThat(running.facts()).containsExactly("2026-03-19", "2");
        assertThat(running.citation().paragraph()).isEqualTo("9");
        script.with(new InTheVote.AbsenteeVote(LAST.atTime(17, 0), "q", "s7", Choice.AGAINST));
        assertThat(script.refused(new InTheVote.AbsenteeVote(LAST.atTime(17, 1), "q", "s7", Choice.FOR))
                        .reason())
                .isEqualTo(Reason.ALREADY_VOTED);
        Refusal late = script.refused(new InTheVote.AbsenteeVote(after(), "q", "s8", Choice.AGAINST));
        assertThat(late.reason()).isEqualTo(Reason.POLL_OVER);
        assertThat(late.facts()).containsExactly("s8", "2026-03-19");
        script.with(new InTheVote.VotingClosed(after(), "q"));
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.tally().inFavour()).isEqualTo(3);
        assertThat(state.tally().against()).isEqualTo(3);
        assertThat(state.rollCall()).containsEntry("s8", Choice.FOR).containsEntry("s7", Choice.AGAINST);
        // Three each, and the head, s0, was against.
        assertThat(state.verdict()).isInstanceOf(Verdict.Rejected.class);
        Remark remark = script.sitting().remarks().get(0);
        assertThat(remark.kind()).isEqualTo(Remark.Kind.SILENCE_COUNTED);
        assertThat(remark.facts()).containsExactly("q", "1");
    }

    @Test
    void all_answers_in_end_the_wait_also_without_a_calendar() {
        Script script = four(Circumstances.NONE).taken("q");
        script.with(poll(script, "s7", "s8")).with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s7", Choice.FOR));
        assertThat(script.refused(new InTheVote.VotingClosed(after(), "q")).reason())
                .isEqualTo(Reason.POLL_TERM_UNKNOWN);
        script.with(new InTheVote.AbsenteeVote(after(), "q", "s8", Choice.FOR));
        script.with(new InTheVote.VotingClosed(after(), "q"));
        assertThat(script.sitting().question("q").orElseThrow().tally().inFavour())
                .isEqualTo(2);
    }

    @Test
    void who_answers_before_the_vote_or_comes_after_all_is_counted_once() {
        Script script = four(CALENDAR);
        script.with(poll(script, "s6", "s7", "s8"));
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s7", Choice.AGAINST));
        script.came("s6").voting("q");
        assertThat(script.sitting().question("q").orElseThrow().tally().silent())
                .isEqualTo(6);
        script.vote("q", "s6", Choice.AGAINST).with(new InTheVote.VotingClosed(after(), "q"));
        assertThat(script.sitting().question("q").orElseThrow().tally().inFavour())
                .isEqualTo(1);
        assertThat(script.sitting().question("q").orElseThrow().tally().against())
                .isEqualTo(2);
    }

    @Test
    void who_was_asked_and_came_too_late_to_vote_in_the_room_still_answers() {
        Script script = four(CALENDAR).taken("q");
        script.with(poll(script, "s7", "s8")).with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.came("s7");
        assertThat(script.refused(new InTheVote.VoteCast(script.tick(), "q", "s7", Choice.AGAINST))
                        .reason())
                .isEqualTo(Reason.ABSENT_AT_OPENING);
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s7", Choice.AGAINST));
        assertThat(script.sitting().question("q").orElseThrow().tally().against())
                .isEqualTo(1);
    }

    @Test
    void only_absent_voters_are_asked_once_and_not_in_secret() {
        Script script = four(CALENDAR);
        assertThat(script.refused(poll(script, "s0")).reason()).isEqualTo(Reason.ABSENTEE_PRESENT);
        assertThat(script.refused(poll(script, "stranger")).reason()).isEqualTo(Reason.NO_SUCH_SEAT);
        assertThat(script.refused(new InTheVote.AbsenteeVote(script.tick(), "q", "s8", Choice.FOR))
                        .reason())
                .isEqualTo(Reason.SILENCE_COUNTS);
        script.with(poll(script, "s8"));
        assertThat(script.refused(poll(script, "s7")).reason()).isEqualTo(Reason.POLL_TWICE);
        assertThatThrownBy(() -> poll(script)).hasMessage("seats is empty");
        assertThatThrownBy(() -> poll(script, "s7", "s7")).hasMessageContaining("stands twice");
        Script none = new Script(Bodies.kostanay(Equality.VOTES_CAST)).opened(12, "q");
        assertThat(none.refused(new InTheVote.AbsenteesPolled(none.tick(), "q", "akim", List.of("culture")))
                        .reason())
                .isEqualTo(Reason.ABSENTEE_FORBIDDEN);
    }

    private static Script council(String... rules) {
        return new Script(Sitting.of(Bodies.council(rules), Bodies.staff(8, true), CALENDAR));
    }

    private static final String TERM =
            "absenteeVote.term={\"amount\":1,\"unit\":\"working-day\",\"direction\":\"after\",\"anchor\":\"receipt\"}";

    @Test
    void where_silence_is_nothing_voting_opens_once_the_answers_are_in_or_the_term_is_over() {
        Script script = council(
                        "absenteeVote.allowed=true",
                        "absenteeVote.silence=nothing",
                        "absenteeVote.onChairsDecision=true",
                        "quorum.absenteesCount=true",
                        TERM)
                .opened(4, "q")
                .taken("q");
        assertThat(script.refused(new InTheVote.AbsenteesPolled(script.tick(), "q", "s3", List.of("s7")))
                        .reason())
                .isEqualTo(Reason.NOT_ENTITLED);
        script.with(poll(script, "s6", "s7"));
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s7", Choice.FOR));
        assertThat(script.refused(new InTheVote.VotingOpened(script.tick(), "q"))
                        .reason())
                .isEqualTo(Reason.POLL_RUNNING);
        script.with(new InTheVote.VotingOpened(Script.DAY.plusDays(2).atTime(9, 0), "q"));
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.tally().inFavour()).isEqualTo(1);
        assertThat(state.tally().absent()).isEqualTo(3);
        assertThat(state.ballot().quorum().found()).isEqualTo(5);
    }

    @Test
    void a_vote_with_absentees_has_its_own_quorum_where_that_is_said() {
        String own =
                "absenteeVote.quorum={\"threshold\":{\"comparison\":\"at-least\",\"numerator\":3,\"denominator\":4},"
                        + "\"base\":\"all-members\"}";
        Script script = council("absenteeVote.allowed=true", "absenteeVote.silence=for", own, TERM)
                .opened(4, "q")
                .taken("q");
        script.with(poll(script, "s7"));
        Refusal refusal = script.refused(new InTheVote.VotingOpened(script.tick(), "q"));
        assertThat(refusal.reason()).isEqualTo(Reason.NO_QUORUM);
        assertThat(refusal.facts()).containsExactly("5", "6", "1");
        script.came("s4").with(new InTheVote.VotingOpened(script.tick(), "q"));
    }

    @Test
    void what_a_poll_needs_and_the_regulation_leaves_unsaid_is_named() {
        Script noTerm = council("absenteeVote.allowed=true").opened(4, "q");
        assertThat(noTerm.refused(poll(noTerm, "s7")).facts()).containsExactly("absenteeVote.term");
        Script noSilence = council("absenteeVote.allowed=true", TERM).opened(4, "q");
        assertThat(noSilence.refused(poll(noSilence, "s7")).facts()).containsExactly("absenteeVote.silence");
    }
}
