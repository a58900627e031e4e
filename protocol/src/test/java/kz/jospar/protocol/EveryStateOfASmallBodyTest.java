package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every state of 16 and of 17 voters under the Kostanay rules: who is for, against, abstains or is absent, the head
 * present with a known vote. Proof, not sampling; the numbers were counted independently beforehand.
 */
class EveryStateOfASmallBodyTest {

    private record State(int members, int inFavour, int against, int abstained, Choice head) {
        Tally tally() {
            return Tally.of(members, inFavour, against, abstained);
        }

        /** Moves one member other than the head, or gives nothing where there is none to move. */
        List<State> move(Choice from, Choice to) {
            if (tally().count(from) - (head == from ? 1 : 0) < 1) {
                return List.of();
            }
            return List.of(new State(
                    members,
                    inFavour + change(Choice.FOR, from, to),
                    against + change(Choice.AGAINST, from, to),
                    abstained + change(Choice.ABSTAINED, from, to),
                    head));
        }

        private static int change(Choice choice, Choice from, Choice to) {
            return (choice == to ? 1 : 0) - (choice == from ? 1 : 0);
        }
    }

    @Test
    void sixteen_voters_with_a_quorum_have_1788_states() {
        assertThat(states(16, 11)).hasSize(1788).doesNotHaveDuplicates();
    }

    @Test
    void read_literally_a_further_vote_for_can_turn_adopted_into_not_adopted() {
        assertThat(lost(Kostanay.LITERAL, 16, 11))
                .containsEntry("ABSTAINED->FOR", 36)
                .containsEntry("ABSENT->FOR", 31)
                .containsEntry("AGAINST->FOR", 38)
                .containsEntry("AGAINST->ABSTAINED", 39)
                .containsEntry("AGAINST->ABSENT", 34);
    }

    @Test
    void read_strictly_only_leaving_the_full_tie_loses_a_decision() {
        assertThat(lost(Kostanay.STRICT, 16, 11))
                .containsEntry("ABSTAINED->FOR", 0)
                .containsEntry("ABSENT->FOR", 0)
                .containsEntry("AGAINST->FOR", 0)
                .containsEntry("AGAINST->ABSTAINED", 1)
                .containsEntry("AGAINST->ABSENT", 1);
        State full = new State(16, 8, 8, 0, Choice.FOR);
        assertThat(full.move(Choice.AGAINST, Choice.ABSTAINED)).noneMatch(state -> adopted(Kostanay.STRICT, state));
        assertThat(full.move(Choice.AGAINST, Choice.ABSENT)).noneMatch(state -> adopted(Kostanay.STRICT, state));
        assertThat(adopted(Kostanay.STRICT, full)).isTrue();
    }

    @Test
    void read_strictly_one_more_vote_for_never_loses_a_decision_in_any_body_of_up_to_24() {
        for (int members = 1; members <= 24; members++) {
            for (State before : states(members, 1)) {
                if (adopted(Kostanay.STRICT, before)) {
                    for (Choice from : List.of(Choice.AGAINST, Choice.ABSTAINED, Choice.ABSENT)) {
                        assertThat(before.move(from, Choice.FOR)).allMatch(after -> adopted(Kostanay.STRICT, after));
                    }
                }
            }
        }
    }

    @Test
    void the_strict_tie_never_occurs_with_seventeen_voters() {
        Set<Ground> grounds = new HashSet<>();
        for (State state : states(17, 12)) {
            grounds.add(verdict(Kostanay.STRICT, state).explanation().ground());
        }
        assertThat(grounds).containsExactlyInAnyOrder(Ground.MAJORITY_REACHED, Ground.MAJORITY_MISSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void a_question_and_its_contrary_are_never_both_adopted(int members) {
        for (Tie tie : List.of(Kostanay.LITERAL, Kostanay.STRICT)) {
            for (State state : states(members, 11)) {
                State contrary = new State(
                        members, state.against(), state.inFavour(), state.abstained(), contrary(state.head()));
                assertThat(adopted(tie, state) && adopted(tie, contrary))
                        .as("%s", state)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void the_head_matters_only_on_a_tie(int members) {
        for (State state : states(members, 11)) {
            if (state.inFavour() == state.against()) {
                continue;
            }
            for (Tie tie : List.of(Kostanay.LITERAL, Kostanay.STRICT)) {
                Verdict unknown = new Ballot(
                                Attendance.of(members, state.tally().present()).under(Kostanay.QUORUM),
                                Kostanay.MAJORITY,
                                tie)
                        .count(state.tally(), ChairVotes.UNKNOWN);
                assertThat(verdict(tie, state)).isEqualTo(unknown);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void all_abstaining_adopts_nothing(int members) {
        for (int present = 1; present <= members; present++) {
            State state = new State(members, 0, 0, present, Choice.ABSTAINED);
            assertThat(adopted(Kostanay.LITERAL, state)).isFalse();
            assertThat(adopted(Kostanay.STRICT, state)).isFalse();
        }
    }

    private static Map<String, Integer> lost(Tie tie, int members, int quorum) {
        Set<State> known = new HashSet<>(states(members, quorum));
        Map<String, Integer> lost = new TreeMap<>();
        List<Choice> choices = List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.ABSENT);
        for (Choice from : choices) {
            for (Choice to : choices) {
                int count = 0;
                for (State before : known) {
                    for (State after : from == to ? List.<State>of() : before.move(from, to)) {
                        if (known.contains(after) && adopted(tie, before) && !adopted(tie, after)) {
                            count++;
                        }
                    }
                }
                lost.put(from + "->" + to, count);
            }
        }
        return lost;
    }

    private static List<State> states(int members, int quorum) {
        List<State> states = new ArrayList<>();
        for (int inFavour = 0; inFavour <= members; inFavour++) {
            for (int against = 0; inFavour + against <= members; against++) {
                for (int abstained = 0; inFavour + against + abstained <= members; abstained++) {
                    if (inFavour + against + abstained < quorum) {
                        continue;
                    }
                    for (Choice head : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED)) {
                        State state = new State(members, inFavour, against, abstained, head);
                        if (state.tally().count(head) > 0) {
                            states.add(state);
                        }
                    }
                }
            }
        }
        return states;
    }

    private static Choice contrary(Choice choice) {
        return choice == Choice.FOR ? Choice.AGAINST : choice == Choice.AGAINST ? Choice.FOR : choice;
    }

    private static boolean adopted(Tie tie, State state) {
        return verdict(tie, state) instanceof Verdict.Adopted;
    }

    private static Verdict verdict(Tie tie, State state) {
        return Kostanay.vote(tie, state.tally(), state.head());
    }
}
