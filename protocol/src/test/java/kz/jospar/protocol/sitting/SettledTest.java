package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Course.Presence;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import org.junit.jupiter.api.Test;

/**
 * What is called settled, against every completion gone through one by one: bodies of up to 9, every base, several
 * thresholds, every tie rule, the head's vote known or open, every count of votes so far and every count of votes to come.
 */
class SettledTest {
    private static final Citation ACT = Citation.of("Some act", "1");
    private static final List<Threshold> THRESHOLDS = List.of(
            Threshold.moreThan(1, 2), Threshold.atLeast(1, 2), Threshold.atLeast(1, 3), Threshold.atLeast(1, 1));

    private static List<Tie> ties() {
        List<Tie> ties = new ArrayList<>(List.of(new Tie.Rejects(ACT), new Tie.Unsaid()));
        for (Equality equality : Equality.values()) {
            ties.add(new Tie.HeadsSide(equality, ACT));
            ties.add(new Tie.CastingVote(equality, ACT));
            ties.add(new Tie.ApplicantsFavour(equality, Choice.FOR, ACT));
            ties.add(new Tie.VoteAgain(equality, ACT));
        }
        return ties;
    }

    @Test
    void settled_is_exactly_what_every_completion_agrees_on_in_bodies_of_up_to_nine() {
        Map<Outcome, Integer> settled = new EnumMap<>(Outcome.class);
        for (int members : new int[] {1, 2, 3, 4, 5, 6, 9}) {
            for (Base base : EnumSet.complementOf(EnumSet.of(Base.SIDES))) {
                for (Threshold threshold : THRESHOLDS) {
                    for (Tie tie : ties()) {
                        every(members, base, threshold, tie, settled);
                    }
                }
            }
        }
        assertThat(settled.keySet()).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void settled_is_exact_for_the_sixteen_and_seventeen_voters_of_kostanay() {
        Map<Outcome, Integer> settled = new EnumMap<>(Outcome.class);
        for (int members : new int[] {16, 17}) {
            for (Equality equality : Equality.values()) {
                every(members, Base.ALL_MEMBERS, Threshold.moreThan(1, 2), new Tie.HeadsSide(equality, ACT), settled);
            }
        }
        assertThat(settled.get(Outcome.ADOPTED)).isPositive();
        assertThat(settled.get(Outcome.REJECTED)).isPositive();
    }

    private static void every(int members, Base base, Threshold threshold, Tie tie, Map<Outcome, Integer> settled) {
        Majority majority = new Majority(threshold, base, Recusal.STAYS, ACT);
        Ballot ballot = new Ballot(
                Attendance.of(members, members).under(new Quorum(Threshold.atLeast(1, 100), Base.ALL_MEMBERS, ACT)),
                majority,
                tie);
        int step = members > 9 ? 3 : members > 6 ? 2 : 1;
        for (int absent = 0; absent < members; absent += step) {
            for (int f = 0; f + absent <= members; f++) {
                for (int a = 0; f + a + absent <= members; a++) {
                    for (int b = 0; f + a + b + absent <= members; b += step) {
                        int open = members - f - a - b - absent;
                        Tally tally = new Tally(members, f, a, b, 0, 0, open, absent);
                        for (Choice head : Choice.values()) {
                            if (tally.count(head) > 0) {
                                one(ballot, tally, head, settled);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void one(Ballot ballot, Tally tally, Choice head, Map<Outcome, Integer> settled) {
        Tree<Presence> room =
                head == Choice.ABSENT ? Tree.empty() : Tree.<Presence>empty().put("head", Presence.IN_PERSON);
        Tree<Choice> votes = head == Choice.ABSENT || head == Choice.SILENT
                ? Tree.empty()
                : Tree.<Choice>empty().put("head", head);
        Roll roll = new Roll(ballot, room, votes, tally, "head", "head", null);
        Completions completions = new Completions(roll, true, true);
        Set<Outcome> found = completions.reachable();
        Set<Outcome> expected = completed(ballot, tally, head, 0);
        assertThat(found).as("%s head %s %s", tally, head, ballot).isEqualTo(expected);
        if (expected.size() == 1) {
            settled.merge(expected.iterator().next(), 1, Integer::sum);
        }
        Integer more = completions.moreFor();
        Integer least = null;
        for (int some = 0; some <= tally.silent() && least == null; some++) {
            least = completed(ballot, tally, head, some).equals(Set.of(Outcome.ADOPTED)) ? some : null;
        }
        if (!Objects.equals(more, least)) {
            throw new AssertionError(
                    more + " more for, not " + least + ", in " + tally + " head " + head + " " + ballot);
        }
    }

    /** Goes through all answers of the silent, at least so many of them for. */
    private static Set<Outcome> completed(Ballot ballot, Tally tally, Choice head, int leastFor) {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        int open = tally.silent();
        for (int f = leastFor; f <= open; f++) {
            for (int a = 0; f + a <= open; a++) {
                for (int b = 0; f + a + b <= open; b++) {
                    int silent = open - f - a - b;
                    Tally end = new Tally(
                            tally.membership(),
                            tally.inFavour() + f,
                            tally.against() + a,
                            tally.abstained() + b,
                            0,
                            0,
                            silent,
                            tally.absent());
                    if (head != Choice.SILENT) {
                        outcomes.addAll(outcomes(ballot, end, head));
                        continue;
                    }
                    int[] may = {f, a, b, silent};
                    Choice[] own = {Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.SILENT};
                    for (int i = 0; i < own.length; i++) {
                        if (may[i] > 0) {
                            outcomes.addAll(outcomes(ballot, end, own[i]));
                        }
                    }
                }
            }
        }
        return outcomes;
    }

    private static Set<Outcome> outcomes(Ballot ballot, Tally tally, Choice head) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Choice casting : Arrays.asList(null, Choice.FOR, Choice.AGAINST)) {
            Verdict verdict = ballot.count(tally, new ChairVotes(head, head, casting));
            outcomes.add(
                    verdict instanceof Verdict.Adopted
                            ? Outcome.ADOPTED
                            : verdict instanceof Verdict.Rejected ? Outcome.REJECTED : Outcome.UNDEFINED);
        }
        return outcomes;
    }
}
