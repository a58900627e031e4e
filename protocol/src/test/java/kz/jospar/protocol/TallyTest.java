package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.TallyException.Refusal;
import kz.jospar.protocol.rule.Choice;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void a_tally_is_made_exactly_of_counts_that_part_the_membership() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int code = 0; code < 16_384; code++) {
            int[] c = new int[7]; // every combination of seven counts from -1 to 2
            for (int i = 0, rest = code; i < 7; i++, rest /= 4) {
                c[i] = rest % 4 - 1;
            }
            int sum = IntStream.of(c).sum();
            for (int members = sum - 1; members <= sum + 1; members++) {
                String expected = members < 1
                        ? "NO_MEMBERS"
                        : IntStream.of(c).min().getAsInt() < 0
                                ? "NEGATIVE_COUNT"
                                : members < sum ? "TOO_MANY" : members > sum ? "TOO_FEW" : "accepted";
                if (!made(members, c).equals(expected)) {
                    throw new AssertionError(Arrays.toString(c) + " of " + members + " is not " + expected);
                }
                seen.merge(expected, 1, Integer::sum);
            }
        }
        // Seven counts of 0 to 2 that are not all 0: 3^7 - 1.
        assertThat(seen).containsEntry("accepted", 2186).hasSize(5);
    }

    private static String made(int members, int[] c) {
        try {
            Tally tally = new Tally(members, c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
            boolean kept = tally.present() == members - c[6];
            for (Choice choice : Choice.values()) {
                kept &= tally.count(choice) == c[choice.ordinal()];
            }
            return kept ? "accepted" : tally.toString();
        } catch (TallyException refused) {
            return refused.refusal().name();
        }
    }

    @Test
    void counts_that_would_overflow_are_still_too_many() {
        int max = Integer.MAX_VALUE;
        assertThatThrownBy(() -> new Tally(5, max, max, 7, 0, 0, 0, 0))
                .isInstanceOfSatisfying(
                        TallyException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY));
    }

    @Test
    void a_stranger_s_vote_is_refused_in_three_languages_with_both_numbers() {
        assertThatThrownBy(() -> new Tally(16, 10, 7, 0, 0, 0, 0, 0))
                .isInstanceOfSatisfying(TallyException.class, refused -> {
                    assertThat(refused.message(Language.KK))
                            .isEqualTo("Мүшелер саны 16, есепке алынғаны 17: біреу екі рет есептелген.");
                    assertThat(refused.message(Language.RU))
                            .isEqualTo("В сумме учтено 17 при числе членов 16: кто-то учтён дважды.");
                    assertThat(refused).hasMessage("The counts add up to 17 of 16 members: somebody is counted twice.");
                });
    }

    @Test
    void an_attendance_that_exceeds_itself_is_refused() {
        assertThatThrownBy(() -> Attendance.of(16, 17)).hasMessageContaining("17 present");
        assertThatThrownBy(() -> new Attendance(16, 17, 3)).hasMessageContaining("17 filled");
        assertThatThrownBy(() -> new Attendance(0, 0, 0)).hasMessageContaining("0 seats");
        assertThatThrownBy(() -> Attendance.of(3, -1)).hasMessageContaining("-1 present");
    }

    @Test
    void the_smallest_bodies_are_bodies() {
        assertThat(Attendance.of(1, 1).present()).isEqualTo(1);
        assertThat(new Attendance(1, 0, 0).filled()).isZero();
        assertThat(Attendance.of(1, 0).under(Kostanay.QUORUM).missing()).isEqualTo(1);
        assertThat(Attendance.of(1, 1).under(Kostanay.QUORUM).missing()).isZero();
        assertThat(Attendance.of(2, 1).under(Kostanay.QUORUM).required()).isEqualTo(2);
    }
}
