package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import org.junit.jupiter.api.Test;

/**
 * What is called settled in secret votes and in votes with members asked from afar, against every completion gone through
 * as events of a sitting: bodies of up to five, several tie rules.
 */
class SettledInOtherMannersTest {
    private static final List<String> TIES = List.of("heads-side", "rejected", "vote-again", "casting-vote");
    private static final LocalDateTime COUNTED = Script.DAY.atTime(12, 0);
    private static final LocalDateTime CLOSED = Script.DAY.plusDays(9).atTime(12, 0);

    private static Set<Outcome> outcomes(Sitting counted) {
        Sitting closed = counted.with(new InTheVote.VotingClosed(CLOSED, "q")).sitting();
        Verdict verdict = closed.verdict("q").orElseThrow();
        if (verdict.explanation().ground() == Ground.CASTING_MISSING) {
            return EnumSet.allOf(Outcome.class);
        }
        return Set.of(
                verdict instanceof Verdict.Adopted
                        ? Outcome.ADOPTED
                        : verdict instanceof Verdict.Rejected ? Outcome.REJECTED : Outcome.UNDEFINED);
    }

    private static Script council(int members, String... rules) {
        return new Script(Sitting.of(
                Bodies.council(rules), Bodies.staff(members, true), Circumstances.of(new Weekdays(Set.of()))));
    }

    /** Before the box is counted all is open; after it what the count comes to is settled, but for a casting vote. */
    @Test
    void a_secret_vote_is_settled_as_every_count_of_its_ballots_says() {
        Map<Integer, Integer> reached = new HashMap<>();
        for (String tie : TIES) {
            for (int members = 2; members <= 4; members++) {
                Script script = council(members, "voting.openness=secret", "voting.tie=" + tie)
                        .opened(members, "q")
                        .taken("q");
                script.with(new InTheVote.VotingOpened(script.tick(), "q", null, true));
                Set<Outcome> expected = EnumSet.noneOf(Outcome.class);
                for (InTheVote.SecretBallotCounted box : boxes(members)) {
                    Recording counted = script.sitting().with(box);
                    assertThat(counted).isInstanceOf(Recording.Entered.class);
                    Set<Outcome> came = outcomes(counted.sitting());
                    expected.addAll(came);
                    assertThat(counted.sitting().outlook("q").orElseThrow().settled())
                            .as("%s %s", tie, box)
                            .isEqualTo(one(came));
                    reached.merge(came.size(), 1, Integer::sum);
                }
                assertThat(script.sitting().outlook("q").orElseThrow().settled())
                        .as("%s %s", tie, members)
                        .isEqualTo(one(expected));
            }
        }
        assertThat(reached.keySet()).containsExactlyInAnyOrder(1, 3);
    }

    private static Outcome one(Set<Outcome> outcomes) {
        return outcomes.size() == 1 ? outcomes.iterator().next() : null;
    }

    /** Every count of so many ballots, the head's handed in or not, told for the record or not. */
    private static List<InTheVote.SecretBallotCounted> boxes(int members) {
        List<InTheVote.SecretBallotCounted> boxes = new ArrayList<>();
        for (int first = 0; first <= 1; first++) {
            for (int last = first; last <= members; last++) {
                List<String> voted = new ArrayList<>();
                for (int i = first; i < last; i++) {
                    voted.add("s" + i);
                }
                for (int f = 0; f <= voted.size(); f++) {
                    for (int a = 0; f + a <= voted.size(); a++) {
                        for (int b = 0; f + a + b <= voted.size(); b++) {
                            int invalid = voted.size() - f - a - b;
                            boxes.add(box(voted, f, a, b, invalid, Map.of()));
                            if (voted.contains("s0") && f > 0) {
                                boxes.add(box(voted, f, a, b, invalid, Map.of("s0", Choice.FOR)));
                            }
                            if (voted.contains("s0") && a > 0) {
                                boxes.add(box(voted, f, a, b, invalid, Map.of("s0", Choice.AGAINST)));
                            }
                        }
                    }
                }
            }
        }
        return boxes;
    }

    private static InTheVote.SecretBallotCounted box(
            List<String> voted, int f, int a, int b, int invalid, Map<String, Choice> told) {
        return new InTheVote.SecretBallotCounted(COUNTED, "q", voted, f, a, b, invalid, told);
    }

    private static final Choice[] ANSWERS = {Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.SILENT};

    /** Three there, two asked from afar whose silence counts for: every vote so far and every end of it. */
    @Test
    void a_vote_with_members_asked_from_afar_is_never_called_settled_before_it_is() {
        Set<Outcome> settled = EnumSet.noneOf(Outcome.class);
        for (String tie : TIES) {
            Script script = council(
                            5,
                            "absenteeVote.allowed=true",
                            "absenteeVote.silence=for",
                            "quorum.absenteesCount=true",
                            "absenteeVote.term={\"amount\":1,\"unit\":\"working-day\",\"direction\":\"after\",\"anchor\":\"receipt\"}",
                            "voting.tie=" + tie)
                    .opened(3, "q")
                    .taken("q");
            script.with(new InTheVote.AbsenteesPolled(script.tick(), "q", "s0", List.of("s3", "s4")));
            script.with(new InTheVote.VotingOpened(script.tick(), "q"));
            Map<List<Choice>, Set<Outcome>> ends = new HashMap<>();
            for (int code = 0; code < 1024; code++) {
                List<Choice> votes = votes(code);
                ends.put(votes, outcomes(voted(script.sitting(), votes)));
            }
            for (List<Choice> votes : ends.keySet()) {
                Set<Outcome> expected = EnumSet.noneOf(Outcome.class);
                ends.forEach((end, came) -> {
                    if (completes(votes, end)) {
                        expected.addAll(came);
                    }
                });
                Outcome told = voted(script.sitting(), votes)
                        .outlook("q")
                        .orElseThrow()
                        .settled();
                assertThat(told).as("%s %s", tie, votes).isEqualTo(one(expected));
                if (told != null) {
                    settled.add(told);
                }
            }
        }
        assertThat(settled).containsExactlyInAnyOrder(Outcome.values());
    }

    private static List<Choice> votes(int code) {
        List<Choice> votes = new ArrayList<>();
        for (int i = 0, rest = code; i < 5; i++, rest /= 4) {
            votes.add(ANSWERS[rest % 4]);
        }
        return votes;
    }

    private static boolean completes(List<Choice> votes, List<Choice> end) {
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i) != Choice.SILENT && votes.get(i) != end.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Sitting voted(Sitting opened, List<Choice> votes) {
        Sitting sitting = opened;
        for (int i = 0; i < votes.size(); i++) {
            Choice choice = votes.get(i);
            if (choice != Choice.SILENT) {
                String seat = "s" + i;
                SittingEvent event = i < 3
                        ? new InTheVote.VoteCast(COUNTED, "q", seat, choice)
                        : new InTheVote.AbsenteeVote(COUNTED, "q", seat, choice);
                Recording recording = sitting.with(event);
                assertThat(recording).isInstanceOf(Recording.Entered.class);
                sitting = recording.sitting();
            }
        }
        return sitting;
    }
}
