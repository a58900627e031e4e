package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** After equal sides: a vote held again asks everybody again, and a tie waits for whom the regulation names. */
class VoteAgainTest {
    private static final String TERM =
            "absenteeVote.term={\"amount\":1,\"unit\":\"working-day\",\"direction\":\"after\",\"anchor\":\"receipt\"}";

    private static Script council(String... rules) {
        return new Script(
                Sitting.of(Bodies.council(rules), Bodies.staff(8, true), Circumstances.of(new Weekdays(Set.of()))));
    }

    private static Script absentees(String silence) {
        return council(
                "absenteeVote.allowed=true",
                "absenteeVote.silence=" + silence,
                "quorum.absenteesCount=true",
                "voting.tie=vote-again",
                TERM);
    }

    private static Script answer(Script script, String seat, Choice choice) {
        return script.with(new InTheVote.AbsenteeVote(script.tick(), "q", seat, choice));
    }

    private static Tally tally(Script script) {
        return script.sitting().question("q").orElseThrow().tally();
    }

    private static void assertTied(Script script) {
        assertThat(script.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.VOTE_AGAIN);
    }

    @Test
    void absent_members_are_polled_again_and_their_silence_counts_again() {
        Script script = absentees("for").opened(5, "q").taken("q");
        script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s5", "s6", "s7")));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.AGAINST, Choice.AGAINST, Choice.AGAINST, Choice.ABSTAINED);
        answer(answer(answer(script, "s5", Choice.ABSTAINED), "s6", Choice.FOR), "s7", Choice.FOR)
                .counted("q");
        assertTied(script);
        script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s6", "s7")));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        assertThat(tally(script)).isEqualTo(new Tally(8, 0, 0, 0, 0, 0, 7, 1));
        answer(script, "s7", Choice.AGAINST);
        assertThat(tally(script).against()).isEqualTo(1);
    }

    @Test
    void a_vote_sent_in_for_the_first_round_is_not_counted_in_the_second_and_a_recusal_is() {
        Script script = absentees("nothing").opened(5, "q").taken("q");
        script.with(new InTheVote.Recused(script.tick(), "q", "s4", "interest"));
        answer(script, "s7", Choice.FOR).with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.AGAINST, Choice.AGAINST, Choice.ABSTAINED)
                .counted("q");
        assertTied(script);
        answer(script, "s7", Choice.AGAINST).with(new InTheVote.VotingOpened(script.tick(), "q"));
        assertThat(tally(script)).isEqualTo(new Tally(8, 0, 1, 0, 0, 1, 4, 2));
        script.votes("q", Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.FOR).counted("q");
        assertThat(tally(script)).isEqualTo(new Tally(8, 3, 2, 0, 0, 1, 0, 2));
        Minutes minutes = Minutes.of("x", script.sitting(), null).orElseThrow();
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
    }

    @Test
    void without_a_new_answer_the_first_rounds_absentee_is_absent() {
        Script script = absentees("nothing").opened(4, "q").taken("q");
        answer(script, "s7", Choice.FOR).with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.AGAINST, Choice.AGAINST, Choice.ABSTAINED)
                .counted("q");
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        assertThat(tally(script)).isEqualTo(new Tally(8, 0, 0, 0, 0, 0, 4, 4));
    }

    @Test
    void a_question_to_be_voted_again_is_taken_up_again_after_another_one() {
        Script script = council("voting.tie=vote-again").opened(4, "q", "r").voting("q");
        script.votes("q", Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.AGAINST)
                .counted("q");
        script.voting("r").votes("r", Choice.FOR, Choice.FOR, Choice.FOR).counted("r");
        assertThat(script.refused(new InTheVote.VotingOpened(script.tick(), "q"))
                        .reason())
                .isEqualTo(Reason.QUESTION_NOT_OPENED);
        assertThat(script.refused(new OnTheAgenda.QuestionOpened(script.tick(), "r"))
                        .reason())
                .isEqualTo(Reason.QUESTION_DECIDED);
        script.voting("q")
                .votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST)
                .counted("q");
        assertThat(script.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.MAJORITY_REACHED);
        Minutes minutes = Minutes.of("x", script.sitting(), null).orElseThrow();
        assertThat(minutes.questions()).extracting(one -> one.votes().size()).containsExactly(2, 1);
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
    }

    @Test
    void what_is_settled_before_a_vote_is_refused_while_it_is_under_way_in_its_own_words() {
        Script script = absentees("for").opened(5, "q").voting("q");
        Share share = new Share(Threshold.atLeast(2, 3), Base.PRESENT);
        for (SittingEvent event : List.of(
                new InTheVote.MajoritySet(script.tick(), "q", "s0", share, "order"),
                new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s7")))) {
            assertThat(script.refused(event).reason()).isEqualTo(Reason.VOTING_UNDER_WAY);
        }
    }

    @Test
    void a_deputy_in_the_chair_is_told_that_the_tie_waits_for_the_head() {
        Script script = council(
                        "voting.tie=casting-vote", "composition.deputyStandsIn=true", "voting.tieHolder=head-only")
                .opened(4, "q")
                .voting("q");
        script.votes("q", Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.AGAINST)
                .left("s0")
                .counted("q");
        script.with(new InTheRoom.ChairTaken(script.tick(), "s1"));
        Refusal refusal = script.refused(new InTheVote.CastingVote(script.tick(), "q", "s1", Choice.FOR));
        assertThat(refusal.reason()).isEqualTo(Reason.TIE_WAITS_FOR_HEAD);
        assertThat(refusal.message(Language.EN)).contains("only the head").doesNotContain("{");
    }

    @Test
    void nobody_dissents_from_a_question_that_was_dropped() {
        Script script = new Script(Bodies.kostanay(Equality.VOTES_CAST)).opened(12, "q", "r");
        script.with(new OnTheAgenda.QuestionDropped(script.tick(), "r", "akim", Actor.DEPUTY_HEAD));
        assertThat(script.refused(new InTheVote.DissentStated(script.tick(), "r", "akim", "no"))
                        .reason())
                .isEqualTo(Reason.NOT_ON_AGENDA);
    }
}
