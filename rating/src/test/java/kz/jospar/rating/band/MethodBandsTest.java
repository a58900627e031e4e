package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;

class MethodBandsTest {
    private static FastColumns mean(Rational power, double[]... rows) {
        return Units.columns(rows, Units.COMPETITION, Units.mean(2, power, AbsentRule.ABSENT));
    }

    /** Arithmetic means 5 and 4.5, geometric 3 and 4.47, harmonic 1.8 and 4.44. */
    @Test
    void each_methodology_counts_once() {
        double[][] rows = {{1, 9}, {4, 5}};
        RankBands bands = MethodBands.of(
                List.of(
                        mean(Rational.ONE, rows),
                        mean(Rational.ZERO, rows),
                        mean(Rational.of(-1), rows),
                        mean(Rational.ONE, rows)),
                Units.YEAR);
        assertThat(bands.bands().get(0).counts().byPlace()).isEqualTo(Map.of(1, 2, 2, 2));
        assertThat(bands.bands().get(1).probability(1)).isEqualTo(Rational.of(1, 2));
        assertThat(bands.bands().get(0).declared()).hasValue(1);
        RankBands same = MethodBands.of(List.of(mean(Rational.ONE, rows), mean(Rational.ONE, rows)), Units.YEAR);
        assertThat(same.bands().get(0).counts().byPlace()).isEqualTo(Map.of(1, 2));
    }

    @Test
    void methods_of_different_units_are_refused() {
        FastColumns two = mean(Rational.ONE, new double[] {1, 2}, new double[] {3, 4});
        FastColumns one = mean(Rational.ONE, new double[] {1, 2});
        assertThatThrownBy(() -> MethodBands.of(List.of(two, one), Units.YEAR)).hasMessageContaining("different units");
        assertThatThrownBy(() -> MethodBands.of(List.of(), Units.YEAR)).hasMessageContaining("methods is empty");
    }

    @Test
    void a_failure_nearest_to_the_beginning_is_the_one_told() {
        for (int round = 0; round < 50; round++) {
            assertThatThrownBy(() -> Pieces.run(3, 100, 4, (thread, low, high) -> {
                        if (low >= 12) {
                            throw new IllegalStateException("piece " + low);
                        }
                    }))
                    .hasMessage("piece 12");
        }
    }

    @Test
    void every_piece_is_run_once() {
        for (int size : new int[] {0, 1, 7, 8, 9, 1000}) {
            int[] runs = new int[size];
            Pieces.run(5, size, 4, (thread, low, high) -> {
                for (int i = low; i < high; i++) {
                    runs[i]++;
                }
            });
            assertThat(Arrays.stream(runs).allMatch(one -> one == 1)).isTrue();
        }
    }

    @Test
    void counts_of_places_are_refused_where_there_can_be_none() {
        assertThatThrownBy(() -> PlaceCounts.of(Map.of(0, 1))).hasMessageContaining("place 0");
        assertThatThrownBy(() -> PlaceCounts.of(Map.of(2, 0))).hasMessageContaining("place 2 is taken 0 times");
        assertThat(PlaceCounts.ofDense(new int[] {5, 2, 0, 1})).isEqualTo(PlaceCounts.of(Map.of(1, 2, 3, 1)));
        assertThat(PlaceCounts.of(Map.of(1, 2, 3, 1))).hasSameHashCodeAs(PlaceCounts.ofDense(new int[] {0, 2, 0, 1}));
        assertThat(PlaceCounts.of(Map.of(1, 2, 3, 1)).of(2)).isZero();
    }
}
