package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** A tripartite commission (Labour Code, 147-150): three sides in parity, all of which must agree. */
class SidesTest {
    private static final List<String> SIDES = List.of("employers", "state", "unions");

    private static Staff staff(int each) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < 3 * each; i++) {
            SeatRole role = i == 0 ? SeatRole.HEAD : SeatRole.MEMBER;
            seats.add(new Seat("s" + i, LocalizedText.EMPTY, role, true, false));
        }
        return new Staff("commission", LocalizedText.EMPTY, seats);
    }

    private static Map<String, String> sides(int each) {
        Map<String, String> sides = new HashMap<>();
        for (int i = 0; i < 3 * each; i++) {
            sides.put("s" + i, SIDES.get(i % 3));
        }
        return sides;
    }

    /** The act tells no quorum: the body declared at least half of each side. */
    private static Regulation regulation() {
        return new DeclaredChoices(
                        Bodies.ORDER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new QuorumChoices(null, new Share(Threshold.atLeast(1, 2), null), null, null, null, null),
                        null,
                        null,
                        null)
                .appliedTo(Bodies.read("tripartite-commission"));
    }

    static Script commission(int each) {
        return new Script(Sitting.of(regulation(), staff(each), new Circumstances(null, sides(each))));
    }

    @Test
    void all_sides_agree_or_a_record_of_disagreements_is_drawn_up() {
        Script agreed = commission(2).opened(6, "q").voting("q");
        agreed.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR);
        Outlook outlook = agreed.sitting().outlook("q").orElseThrow();
        assertThat(outlook.bySides()).isTrue();
        assertThat(outlook.required()).isEqualTo(3);
        assertThat(outlook.moreFor()).isEqualTo(1);
        assertThat(outlook.message(Language.EN)).contains("All sides must agree (3); agree so far: 2");
        agreed.vote("q", "s5", Choice.FOR).counted("q");
        Verdict verdict = agreed.sitting().verdict("q").orElseThrow();
        assertThat(verdict.explanation().ground()).isEqualTo(Ground.SIDES_AGREED);
        assertThat(verdict.explanation().required()).isEqualTo(3);
        assertThat(verdict.explanation().citation().paragraph()).isEqualTo("147-150");
        assertThat(agreed.sitting().remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.DISAGREEMENTS);

        Script refused = commission(2).opened(6, "q").voting("q");
        refused.vote("q", "s0", Choice.AGAINST);
        assertThat(refused.sitting().outlook("q").orElseThrow().settled()).isNull();
        refused.vote("q", "s3", Choice.ABSTAINED);
        assertThat(refused.sitting().outlook("q").orElseThrow().settled()).isEqualTo(Outcome.REJECTED);
        refused.vote("q", "s1", Choice.FOR).vote("q", "s4", Choice.FOR).counted("q");
        QuestionState state = refused.sitting().question("q").orElseThrow();
        assertThat(state.verdict().explanation().ground()).isEqualTo(Ground.SIDES_DISAGREE);
        assertThat(state.sides())
                .isEqualTo(Map.of("employers", Choice.AGAINST, "state", Choice.FOR, "unions", Choice.SILENT));
        assertThat(state.tally().membership()).isEqualTo(3);
        assertThat(refused.sitting().remarks()).extracting(Remark::kind).contains(Remark.Kind.DISAGREEMENTS);
    }

    @Test
    void a_divided_side_leaves_the_verdict_undefined_and_not_against_another_sides_no() {
        Script divided = commission(2).opened(6, "q").voting("q");
        divided.votes("q", Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.FOR)
                .counted("q");
        Verdict verdict = divided.sitting().verdict("q").orElseThrow();
        assertThat(verdict.explanation().ground()).isEqualTo(Ground.SIDE_DIVIDED);
        for (Language language : Language.values()) {
            assertThat(verdict.explanation().message(language)).doesNotContain("protocol.", "{");
        }
        Script sure = commission(2).opened(6, "q").voting("q");
        sure.votes("q", Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.AGAINST, Choice.AGAINST, Choice.FOR)
                .counted("q");
        assertThat(sure.sitting().verdict("q").orElseThrow().explanation().ground())
                .isEqualTo(Ground.SIDES_DISAGREE);
    }

    @Test
    void sides_are_told_as_many_as_said_equally_many_and_each_with_its_quorum() {
        Script untold = new Script(Sitting.of(regulation(), staff(2)))
                .with(Script.convened())
                .came(6);
        untold.with(new InTheRoom.Opened(untold.tick(), "s0", false));
        Refusal missing = untold.refused(new InTheRoom.QuorumVerified(untold.tick()));
        assertThat(missing.reason()).isEqualTo(Reason.SIDE_MISSING);
        assertThat(missing.citation().paragraph()).isEqualTo("147-150");

        Map<String, String> two = new HashMap<>(sides(2));
        two.replaceAll((seat, side) -> side.equals("state") ? "unions" : side);
        assertThat(verified(two, 6).reason()).isEqualTo(Reason.SIDES_OTHER);
        assertThat(verified(two, 6).facts()).containsExactly("2", "3");

        Map<String, String> uneven = new HashMap<>(sides(2));
        uneven.put("s3", "unions");
        assertThat(verified(uneven, 6).reason()).isEqualTo(Reason.SIDES_UNEQUAL);
        assertThat(verified(uneven, 6).facts()).containsExactly("employers", "1", "state", "2");

        Script few = commission(2).opened(2, "q").taken("q");
        Refusal quorum = few.refused(new InTheVote.VotingOpened(few.tick(), "q"));
        assertThat(quorum.reason()).isEqualTo(Reason.SIDE_QUORUM);
        assertThat(quorum.facts()).containsExactly("unions", "0", "1");
        assertThat(few.sitting().quorum().orElseThrow().found()).isEqualTo(2);
        assertThat(few.sitting().verdict("q").orElseThrow()).isInstanceOf(Verdict.NoQuorum.class);
        few.came("s2").with(new InTheRoom.QuorumVerified(few.tick()));
        few.with(new InTheVote.VotingOpened(few.tick(), "q"));
    }

    private static Refusal verified(Map<String, String> sides, int present) {
        Script script = new Script(Sitting.of(regulation(), staff(2), new Circumstances(null, sides)))
                .with(Script.convened())
                .came(present);
        script.with(new InTheRoom.Opened(script.tick(), "s0", false));
        return script.refused(new InTheRoom.QuorumVerified(script.tick()));
    }

    @Test
    void without_a_declared_quorum_the_act_is_silent_and_that_is_said() {
        Script script = new Script(
                        Sitting.of(Bodies.read("tripartite-commission"), staff(2), new Circumstances(null, sides(2))))
                .with(Script.convened())
                .came(6);
        script.with(new InTheRoom.Opened(script.tick(), "s0", false));
        Refusal refusal = script.refused(new InTheRoom.QuorumVerified(script.tick()));
        assertThat(refusal.reason()).isEqualTo(Reason.UNSAID);
        assertThat(refusal.facts()).containsExactly("quorum.ordinary");
    }

    /** Every vote so far of three sides of two, against every completion gone through one by one. */
    @Test
    void what_is_called_settled_is_final_under_every_completion_by_sides() {
        Choice[] now = {Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.SILENT};
        Script opened = commission(2).opened(6, "q").voting("q");
        Map<List<Choice>, Outcome> ends = new HashMap<>();
        for (int code = 0; code < 4096; code++) {
            List<Choice> votes = votes(code, now);
            ends.put(votes, outcome(voted(opened.sitting(), votes)));
        }
        Map<Outcome, Integer> settled = new HashMap<>();
        for (List<Choice> votes : ends.keySet()) {
            Set<Outcome> expected = EnumSet.noneOf(Outcome.class);
            for (Map.Entry<List<Choice>, Outcome> end : ends.entrySet()) {
                if (completes(votes, end.getKey())) {
                    expected.add(end.getValue());
                }
            }
            Outlook outlook = voted(opened.sitting(), votes).outlook("q").orElseThrow();
            assertThat(outlook.settled())
                    .as("%s", votes)
                    .isEqualTo(expected.size() == 1 ? expected.iterator().next() : null);
            assertThat(outlook.moreFor() != null).isEqualTo(expected.contains(Outcome.ADOPTED));
            settled.merge(outlook.settled() == null ? Outcome.UNDEFINED : outlook.settled(), 1, Integer::sum);
        }
        assertThat(settled.keySet()).containsExactlyInAnyOrder(Outcome.values());
    }

    private static boolean completes(List<Choice> votes, List<Choice> end) {
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i) != Choice.SILENT && votes.get(i) != end.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Choice> votes(int code, Choice[] now) {
        List<Choice> votes = new ArrayList<>();
        for (int i = 0, rest = code; i < 6; i++, rest /= 4) {
            votes.add(now[rest % 4]);
        }
        return votes;
    }

    private static Sitting voted(Sitting opened, List<Choice> votes) {
        Sitting sitting = opened;
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i) != Choice.SILENT) {
                sitting = sitting.with(new InTheVote.VoteCast(Script.DAY.atTime(12, 0), "q", "s" + i, votes.get(i)))
                        .sitting();
            }
        }
        return sitting;
    }

    private static Outcome outcome(Sitting sitting) {
        Verdict verdict = sitting.with(new InTheVote.VotingClosed(Script.DAY.atTime(13, 0), "q"))
                .sitting()
                .verdict("q")
                .orElseThrow();
        return verdict instanceof Verdict.Adopted
                ? Outcome.ADOPTED
                : verdict instanceof Verdict.Rejected ? Outcome.REJECTED : Outcome.UNDEFINED;
    }
}
