package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.protocol.rule.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostanayTest {

    @ParameterizedTest
    @CsvSource({
        "17, 12, 9", // the secretary votes
        "16, 11, 9", // the secretary does not
        "13, 9, 7" // only those listed under "members"
    })
    void quorum_and_majority_are_those_of_the_regulation(int members, int quorum, int majority) {
        assertThat(Attendance.of(members, members).under(Kostanay.QUORUM).required())
                .isEqualTo(quorum);
        Tally all = Tally.of(members, members, 0, 0);
        assertThat(Kostanay.vote(Kostanay.LITERAL, all, Choice.FOR)
                        .explanation()
                        .required())
                .isEqualTo(majority);
    }

    @Test
    void eleven_of_seventeen_are_no_quorum_and_one_more_must_come() {
        QuorumOutcome outcome = Attendance.of(17, 11).under(Kostanay.QUORUM);
        assertThat(outcome.met()).isFalse();
        assertThat(outcome.missing()).isEqualTo(1);
        assertThat(outcome.found()).isEqualTo(11);
        assertThat(outcome.explanation().citation()).isEqualTo(Kostanay.P20);
        assertThat(Kostanay.vote(Kostanay.STRICT, Tally.of(17, 11, 0, 0), Choice.FOR))
                .isEqualTo(new Verdict.NoQuorum(outcome.explanation()));
    }

    @Test
    void eleven_of_sixteen_are_a_quorum_and_nobody_is_missing() {
        QuorumOutcome outcome = Attendance.of(16, 11).under(Kostanay.QUORUM);
        assertThat(outcome.met()).isTrue();
        assertThat(outcome.missing()).isZero();
        assertThat(outcome.explanation().ground()).isEqualTo(Ground.QUORUM_MET);
    }

    @ParameterizedTest
    @CsvSource({
        // for, against, abstained of 16; the head is for; literal, strict
        "1, 1, 9, HEAD_FOR, MAJORITY_MISSED",
        "8, 0, 3, MAJORITY_MISSED, MAJORITY_MISSED",
        "5, 5, 1, HEAD_FOR, MAJORITY_MISSED",
        "6, 5, 0, MAJORITY_MISSED, MAJORITY_MISSED",
        "8, 8, 0, HEAD_FOR, HEAD_FOR",
        "9, 7, 0, MAJORITY_REACHED, MAJORITY_REACHED",
        "9, 0, 2, MAJORITY_REACHED, MAJORITY_REACHED"
    })
    void the_two_readings_of_the_tie_part_where_the_regulation_hides_it(
            int inFavour, int against, int abstained, Ground literal, Ground strict) {
        Tally tally = Tally.of(16, inFavour, against, abstained);
        assertThat(Kostanay.vote(Kostanay.LITERAL, tally, Choice.FOR)
                        .explanation()
                        .ground())
                .isEqualTo(literal);
        assertThat(Kostanay.vote(Kostanay.STRICT, tally, Choice.FOR)
                        .explanation()
                        .ground())
                .isEqualTo(strict);
    }

    @Test
    void on_a_tie_the_head_decides_and_a_head_without_a_side_leaves_it_undefined() {
        Tally tally = new Tally(16, 5, 5, 1, 1, 1, 1, 2);
        for (Choice head : Choice.values()) {
            Verdict verdict = Kostanay.vote(Kostanay.LITERAL, tally, head);
            Ground expected = switch (head) {
                case FOR -> Ground.HEAD_FOR;
                case AGAINST -> Ground.HEAD_AGAINST;
                default -> Ground.HEAD_WITHOUT_SIDE;
            };
            assertThat(verdict.explanation().ground()).as("head %s", head).isEqualTo(expected);
        }
    }
}
