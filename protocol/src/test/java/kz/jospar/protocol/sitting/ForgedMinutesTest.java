package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.minutes.Difference;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.Edit;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.minutes.VoteRecord;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;

/** Ways to forge minutes, each beside the honest record, which is confirmed. */
class ForgedMinutesTest {
    private static final String OWN =
            "absenteeVote.quorum={\"threshold\":{\"comparison\":\"at-least\",\"numerator\":3,\"denominator\":4},"
                    + "\"base\":\"all-members\"}";

    private static Minutes honest(Sitting sitting) {
        Minutes minutes = Minutes.of("s", sitting, null).orElseThrow();
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
        assertThat(MinutesCheck.check(minutes, sitting.regulation())).isInstanceOf(Recount.Confirmed.class);
        return minutes;
    }

    private static List<Kind> found(Recount recount) {
        assertThat(recount).isInstanceOf(Recount.Differs.class);
        return ((Recount.Differs) recount)
                .differences().stream().map(Difference::kind).toList();
    }

    private static Minutes vote(Minutes minutes, Object value, Object... path) {
        Object[] all = new Object[4 + path.length];
        System.arraycopy(new Object[] {"questions", 0, "votes", 0}, 0, all, 0, 4);
        System.arraycopy(path, 0, all, 4, path.length);
        return Edit.set(minutes, value, all);
    }

    private static int place(Minutes minutes, String seat) {
        List<VoteRecord.Answer> roll =
                minutes.questions().get(0).lastVote().orElseThrow().rollCall();
        return roll.indexOf(
                roll.stream().filter(one -> one.seat().equals(seat)).findFirst().orElseThrow());
    }

    private static Script council(String... rules) {
        return new Script(
                Sitting.of(Bodies.council(rules), Bodies.staff(8, true), Circumstances.of(new Weekdays(Set.of()))));
    }

    @Test
    void a_vote_with_absentees_is_held_to_its_own_quorum() {
        Script script = council("absenteeVote.allowed=true", "absenteeVote.silence=for", OWN, RandomSittings.TERM)
                .opened(4, "q")
                .taken("q");
        script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s7")));
        script.came("s4").with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.FOR, Choice.AGAINST);
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s7", Choice.FOR));
        Minutes minutes = honest(script.counted("q").sitting());
        assertThat(minutes.questions().get(0).votes().get(0).ballot().quorum().rule())
                .isNotEqualTo(minutes.quorum().get(0).outcome().rule());
        Minutes forged = vote(minutes, Threshold.atLeast(1, 97), "ballot", "quorum", "rule", "threshold");
        assertThat(found(MinutesCheck.check(forged))).contains(Kind.QUORUM_RULE);
    }

    @Test
    void positions_of_sides_that_the_roll_call_does_not_bear_are_found() {
        Script script = SidesTest.commission(2).opened(6, "q").voting("q");
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR);
        Minutes minutes = honest(script.counted("q").sitting());
        Minutes forged = vote(minutes, Choice.AGAINST, "rollCall", place(minutes, "s5"), "choice");
        assertThat(found(MinutesCheck.check(forged))).contains(Kind.SIDE);
    }

    @Test
    void an_open_vote_without_its_roll_call_is_no_secret_one() {
        Script script = council("voting.openness=open").opened(6, "q").voting("q");
        script.votes("q", Choice.AGAINST, Choice.AGAINST, Choice.AGAINST, Choice.AGAINST);
        Minutes minutes = honest(script.counted("q").sitting());
        Minutes bare = vote(minutes, List.of(), "rollCall");
        assertThat(found(MinutesCheck.check(bare))).contains(Kind.ROLL_CALL_MISSING);
        Minutes hidden = vote(bare, new VoteRecord.Secret(List.of("s0", "s1", "s2", "s3"), List.of(), null), "secret");
        Regulation regulation = script.sitting().regulation();
        assertThat(found(MinutesCheck.check(hidden, regulation))).contains(Kind.FORBIDDEN);
    }

    @Test
    void a_question_that_a_body_of_sides_did_not_reach_is_counted_by_sides() {
        Script script = SidesTest.commission(2).opened(5, "q", "r").voting("q");
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR).counted("q");
        script.left("s2");
        Minutes minutes =
                honest(script.with(new InTheRoom.Closed(script.tick())).sitting());
        Minutes forged = Edit.set(minutes, minutes.questions().get(0).verdict(), "questions", 1, "verdict");
        assertThat(found(MinutesCheck.check(forged))).contains(Kind.VERDICT);
    }

    private static Script asked() {
        Script script = council(
                        "absenteeVote.allowed=true",
                        "absenteeVote.silence=for",
                        "quorum.absenteesCount=true",
                        RandomSittings.TERM)
                .opened(5, "q")
                .taken("q");
        script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s6", "s7")));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.FOR);
        return script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s6", Choice.FOR));
    }

    @Test
    void silence_that_counts_for_is_not_told_as_a_vote_that_was_given() {
        Script script = asked();
        script.with(new InTheVote.VotingClosed(Script.DAY.plusDays(3).atTime(9, 0), "q"));
        Minutes minutes = honest(script.sitting());
        List<VoteRecord.Answer> roll =
                minutes.questions().get(0).lastVote().orElseThrow().rollCall();
        int silent = place(minutes, "s7");
        assertThat(roll.get(silent).bySilence()).isTrue();
        assertThat(roll.get(place(minutes, "s6")).bySilence()).isFalse();
        Minutes forged = vote(minutes, false, "rollCall", silent, "bySilence");
        assertThat(found(MinutesCheck.check(forged))).contains(Kind.POLL);
    }

    @Test
    void a_body_without_sides_has_no_quorum_of_sides() {
        Script script = council().opened(6, "q").voting("q");
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR);
        Minutes minutes = honest(script.counted("q").sitting());
        Quorum rule = minutes.quorum().get(0).outcome().rule();
        QuorumOutcome all =
                new Attendance(3, 3, 3).under(new Quorum(Threshold.atLeast(1, 1), Base.SIDES, rule.citation()));
        Minutes forged = vote(minutes, all, "ballot", "quorum");
        for (int i = 0; i < minutes.quorum().size(); i++) {
            forged = Edit.set(forged, all, "quorum", i, "outcome");
        }
        assertThat(found(MinutesCheck.check(forged))).contains(Kind.SIDE);
        assertThat(found(MinutesCheck.check(forged, script.sitting().regulation())))
                .contains(Kind.RULE);
    }

    @Test
    void a_majority_that_nobody_set_is_found_whatever_paragraph_it_cites() {
        Script script = council("voting.chairMaySetOther=true").opened(6, "q").voting("q");
        script.votes("q", Choice.FOR, Choice.AGAINST, Choice.AGAINST);
        Minutes minutes = honest(script.counted("q").sitting());
        Regulation regulation = script.sitting().regulation();
        Citation place =
                regulation.citation(regulation.voting().chairMaySetOther()).orElseThrow();
        Majority low = new Majority(Threshold.atLeast(1, 100), Base.PRESENT, Majority.Recusal.STAYS, place);
        Minutes forged = vote(minutes, low, "ballot", "majority");
        assertThat(found(MinutesCheck.check(forged, regulation))).contains(Kind.RULE);
    }

    @Test
    void minutes_of_a_vote_that_still_waits_for_answers_agree_with_themselves() {
        Minutes minutes = honest(asked().sitting());
        Tally tally = minutes.questions().get(0).lastVote().orElseThrow().tally();
        assertThat(tally.silent()).isEqualTo(1);
        Minutes forged = vote(minutes, Choice.ABSENT, "rollCall", place(minutes, "s7"), "choice");
        assertThat(found(MinutesCheck.check(forged))).contains(Kind.TALLY);
    }

    @Test
    void minutes_that_neither_the_head_nor_the_last_chair_signed_are_found() {
        Script script = new Script(Bodies.kostanay(Equality.VOTES_CAST)).opened(12, "q");
        script.with(new InTheRoom.Closed(script.tick()));
        Minutes closed = Edit.set(Minutes.of("s", script.sitting(), null).orElseThrow(), script.tick(), "signed");
        Regulation regulation = script.sitting().regulation();
        assertThat(MinutesCheck.check(Edit.set(closed, List.of("akim"), "signers"), regulation))
                .isInstanceOf(Recount.Confirmed.class);
        assertThat(found(MinutesCheck.check(Edit.set(closed, List.of("sport"), "signers"), regulation)))
                .containsExactly(Kind.FORBIDDEN);
    }

    @Test
    void choices_without_which_nobody_could_be_counted_are_missed() {
        Minutes minutes = honest(
                new Script(Bodies.kostanay(Equality.VOTES_CAST)).opened(12, "q").sitting());
        Regulation published = Bodies.read("kostanay-2025");
        assertThat(MinutesCheck.check(minutes, published)).isInstanceOf(Recount.Confirmed.class);
        Minutes secretary = Edit.set(minutes, java.util.Map.of(), "choices", "voting");
        assertThat(found(MinutesCheck.check(secretary, published))).contains(Kind.VOTE_UNDECLARED);
        Minutes counted = Edit.set(minutes, null, "choices", "counted");
        assertThat(found(MinutesCheck.check(counted, published))).contains(Kind.UNDECLARED);
    }

    @Test
    void a_quorum_that_was_declared_is_in_the_record_and_missed_where_it_is_taken_out() {
        Minutes minutes =
                honest(SidesTest.commission(2).opened(6, "q").voting("q").sitting());
        Regulation published = Bodies.read("tripartite-commission");
        assertThat(MinutesCheck.check(minutes, published)).isInstanceOf(Recount.Confirmed.class);
        assertThat(found(MinutesCheck.check(Edit.set(minutes, null, "choices", "quorum"), published)))
                .contains(Kind.RULE);
    }
}
