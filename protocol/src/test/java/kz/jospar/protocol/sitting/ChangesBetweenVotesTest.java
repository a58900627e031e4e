package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.Explanation;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** Members agree to sit, refuse, come and go between votes: each vote is counted by who has a vote when it opens. */
class ChangesBetweenVotesTest {
    private static Script stands(int seats, String agreement) {
        return new Script(Sitting.of(
                Bodies.council(
                        "quorum.verified=at-opening",
                        "quorum.onceLost=sitting-goes-on",
                        "composition.agreement=" + agreement),
                Bodies.staff(seats, true)));
    }

    private static SittingEvent consent(Script script, String seat, boolean agreed) {
        return new Preparation.ConsentStated(script.tick(), seat, agreed);
    }

    private static SittingEvent majority(Script script, int numerator, int denominator) {
        Share share = new Share(Threshold.atLeast(numerator, denominator), Base.ALL_MEMBERS);
        return new InTheVote.MajoritySet(script.tick(), "q", "s0", share, "order");
    }

    /** Eight on the list, one of whom refuses: the opening's quorum of four stands, the list stays eight. */
    @Test
    void a_seat_refused_after_the_opening_stays_on_the_list_and_the_vote_is_counted() {
        Script script = stands(8, "count").opened(4, "q").left("s3");
        script.with(consent(script, "s3", false)).with(new OnTheAgenda.QuestionOpened(script.tick(), "q"));
        script.with(majority(script, 1, 2));
        assertThat(script.sitting().outlook("q").orElseThrow().required()).isEqualTo(4);
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.votes("q", Choice.FOR, Choice.FOR, Choice.FOR).counted("q");
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.ballot().quorum().found()).isEqualTo(4);
        assertThat(state.tally().membership()).isEqualTo(7);
        Explanation why = state.verdict().explanation();
        assertThat(List.of(why.baseCount(), why.required(), why.found())).containsExactly(8, 4, 3);
        assertConfirmed(script);
    }

    /** Seven voters at the opening, four of them there; three go, and one more agrees: one of eight is enough for 1/8. */
    @Test
    void a_seat_agreed_after_the_opening_counts_in_the_vote() {
        Script script = stands(9, "count-once-agreed").opened(5, "q");
        script.left("s1").left("s2").left("s4").with(consent(script, "s7", true));
        script.with(new OnTheAgenda.QuestionOpened(script.tick(), "q")).with(majority(script, 1, 8));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        script.vote("q", "s0", Choice.FOR).counted("q");
        Explanation why = script.sitting().verdict("q").orElseThrow().explanation();
        assertThat(List.of(why.baseCount(), why.required(), why.found())).containsExactly(8, 1, 1);
        assertConfirmed(script);
    }

    private static void assertConfirmed(Script script) {
        Minutes minutes = Minutes.of("x", script.sitting(), null).orElseThrow();
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
        assertThat(MinutesCheck.check(minutes, script.sitting().regulation())).isInstanceOf(Recount.Confirmed.class);
    }

    @Test
    void a_quorum_of_nobody_is_refused() {
        Staff staff = new Staff(
                "body",
                LocalizedText.EMPTY,
                List.of(
                        new Seat("head", LocalizedText.EMPTY, SeatRole.HEAD, false, false),
                        new Seat("member", LocalizedText.EMPTY, SeatRole.MEMBER, true, true)));
        Script script = new Script(Sitting.of(Bodies.council("composition.agreement=count-once-agreed"), staff));
        script.with(Script.convened()).with(consent(script, "member", true)).came("head");
        script.with(new InTheRoom.Opened(script.tick(), "head", false)).with(consent(script, "member", false));
        assertThat(script.sitting().quorum()).isEmpty();
        assertThat(script.refused(new InTheRoom.QuorumVerified(script.tick())).reason())
                .isEqualTo(Reason.NO_VOTERS);
    }

    private static final String HALF_OF_EACH =
            "quorum.perSide={\"threshold\":{\"comparison\":\"at-least\",\"numerator\":1,\"denominator\":2}}";

    private static Script sides(Regulation regulation, int seats, int sides) {
        Map<String, String> of = new HashMap<>();
        for (int i = 0; i < seats; i++) {
            of.put("s" + i, "side" + i * sides / seats);
        }
        return new Script(Sitting.of(regulation, Bodies.staff(seats, true), new Circumstances(null, of)));
    }

    private static Refusal opening(Script script) {
        return script.refused(new InTheVote.VotingOpened(script.tick(), "q"));
    }

    /** Five of eight are there, four of one side and one of the other, which needs two. */
    @Test
    void absentees_who_count_for_the_quorum_count_for_that_of_their_side() {
        for (boolean count : List.of(true, false)) {
            Script script = sides(
                            Bodies.council(
                                    HALF_OF_EACH,
                                    "absenteeVote.allowed=true",
                                    "absenteeVote.silence=nothing",
                                    "quorum.absenteesCount=" + count),
                            8,
                            2)
                    .opened(5, "q")
                    .taken("q");
            assertThat(opening(script).facts()).containsExactly("side1", "1", "2");
            script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s7", Choice.FOR));
            if (count) {
                script.with(new InTheVote.VotingOpened(script.tick(), "q"));
            } else {
                assertThat(opening(script).reason()).isEqualTo(Reason.SIDE_QUORUM);
            }
        }
    }

    /** Three sides of two; nobody of the third is there, and one of them answers from afar. */
    @Test
    void a_side_takes_part_by_an_absentee_who_counts_where_sides_alone_make_the_quorum() {
        Script script = sides(
                        Bodies.with(
                                "tripartite-commission",
                                HALF_OF_EACH,
                                "absenteeVote.allowed=true",
                                "absenteeVote.silence=nothing",
                                "quorum.absenteesCount=true"),
                        6,
                        3)
                .opened(4, "q")
                .taken("q");
        assertThat(opening(script).facts()).containsExactly("side2", "0", "1");
        script.with(new InTheVote.AbsenteeVote(script.tick(), "q", "s5", Choice.FOR));
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.ballot().quorum().found()).isEqualTo(3);
        assertThat(state.sides()).containsEntry("side2", Choice.FOR);
    }

    @Test
    void a_sitting_that_runs_past_midnight_lets_members_and_guests_in() {
        Script script = new Script(Sitting.of(Bodies.council(), Bodies.staff(8, true))).opened(5, "q");
        var night = Script.DAY.plusDays(1).atTime(0, 10);
        script.with(new InTheRoom.Left(night, "s4")).with(new InTheRoom.Came(night, "s4", false, null));
        script.with(new InTheRoom.GuestCame(night, LocalizedText.EMPTY));
        assertThat(script.sitting().present()).contains("s4");
    }

    @Test
    void a_head_who_comes_while_a_deputy_presides_is_remarked() {
        Script script =
                new Script(Sitting.of(Bodies.council("composition.deputyStandsIn=true"), Bodies.staff(8, true)));
        script.with(Script.convened()).came("s1").came("s2").came("s3").came("s4");
        script.with(new InTheRoom.Opened(script.tick(), "s1", false)).came("s0");
        Remark remark =
                script.sitting().remarks().get(script.sitting().remarks().size() - 1);
        assertThat(remark.kind()).isEqualTo(Remark.Kind.HEAD_CAME);
        assertThat(remark.facts()).containsExactly("s1");
        assertThat(script.sitting().presiding()).hasValue("s1");
    }

    /** Whoever comes or leaves is counted with the side, as if all were gone through again. */
    @Test
    void sides_are_counted_the_same_when_members_come_and_leave_one_by_one() {
        Script script =
                sides(Bodies.with("tripartite-commission", HALF_OF_EACH), 9, 3).opened(9, "q");
        for (String seat : List.of("s4", "s8", "s7", "s5")) {
            script.left(seat);
        }
        script.came("s4").taken("q");
        assertThat(opening(script).facts()).containsExactly("side2", "1", "2");
        script.came("s7").with(new InTheVote.VotingOpened(script.tick(), "q"));
    }
}
