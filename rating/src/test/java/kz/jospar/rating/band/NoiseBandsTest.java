package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NoiseBandsTest {
    private static final int REPLICATIONS = 100_000;

    private static FastColumns counts(double... counts) {
        double[][] rows = new double[counts.length][1];
        for (int unit = 0; unit < counts.length; unit++) {
            rows[unit][0] = counts[unit];
        }
        return Units.counts(rows, Units.COMPETITION, Units.mean(1, Rational.ONE, AbsentRule.ABSENT));
    }

    private static RankBands bands(FastColumns columns, Rational meanOfZero, int replications, int threads) {
        SortedSet<String> all = new TreeSet<>(Set.of("i0"));
        return NoiseBands.of(columns, Units.YEAR, new CountNoise(all, meanOfZero), 7, replications, threads);
    }

    /** P(X >= Y) of independent Poisson counts by summing up their probabilities; a tie is first place for both. */
    private static double atLeast(double meanOfX, double meanOfY) {
        double sum = 0;
        double x = Math.exp(-meanOfX);
        double y = Math.exp(-meanOfY);
        double upToY = y;
        for (int k = 0; k < 400; k++) {
            sum += x * upToY;
            x *= meanOfX / (k + 1);
            y *= meanOfY / (k + 1);
            upToY += y;
        }
        return sum;
    }

    private static void isFirst(RankBands bands, int unit, double p) {
        assertThat(bands.bands().get(unit).probability(1).doubleValue())
                .isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / REPLICATIONS) + 1e-12));
    }

    @Test
    void two_counts_give_the_closed_form_of_poisson_numbers() {
        for (double[] pair : new double[][] {{10, 20}, {3, 4}, {30, 50}, {100, 110}}) {
            RankBands bands = bands(counts(pair), Rational.ZERO, REPLICATIONS, 2);
            isFirst(bands, 0, atLeast(pair[0], pair[1]));
            isFirst(bands, 1, atLeast(pair[1], pair[0]));
            assertThat(bands.bands().get(0).declared()).hasValue(2);
        }
    }

    @Test
    void a_zero_stays_zero_or_has_the_declared_mean() {
        RankBands stays = bands(counts(0, 1), Rational.ZERO, REPLICATIONS, 2);
        isFirst(stays, 0, Math.exp(-1));
        isFirst(stays, 1, 1);
        RankBands half = bands(counts(0, 1), Rational.of(1, 2), REPLICATIONS, 2);
        isFirst(half, 0, atLeast(0.5, 1));
        isFirst(half, 1, atLeast(1, 0.5));
    }

    /** Of twice as many the places are as many or more certain: the noise grows only with the root. */
    @Property(tries = 20)
    void the_more_there_are_the_surer_the_place(@ForAll @IntRange(min = 1, max = 40) int count) {
        double few = share(counts(count, 2 * count));
        double many = share(counts(4 * count, 8 * count));
        assertThat(many).isLessThanOrEqualTo(few);
        double gap = atLeast(count, 2 * count) - atLeast(4 * count, 8 * count);
        assertThat(few - many).isCloseTo(gap, within(0.03));
    }

    private static double share(FastColumns columns) {
        return bands(columns, Rational.ZERO, 20_000, 1)
                .bands()
                .get(0)
                .probability(1)
                .doubleValue();
    }

    @Test
    void what_nobody_counted_and_nobody_asked_about_stays_as_it_is() {
        RankBands none = NoiseBands.of(
                counts(10, 20, 10), Units.YEAR, new CountNoise(new TreeSet<>(), Rational.ZERO), 7, 500, 3);
        assertThat(none.bands().get(1).counts().byPlace()).isEqualTo(Map.of(1, 500));
        assertThat(none.bands().get(0).counts().byPlace()).isEqualTo(Map.of(2, 500));
        RankBands silent = bands(counts(Double.NaN, 3), Rational.ONE, 500, 2);
        assertThat(silent.bands().get(0).counts().total()).isZero();
        assertThat(silent.bands().get(1).counts().byPlace()).isEqualTo(Map.of(1, 500));
    }

    @Property(tries = 10)
    void threads_change_no_byte(@ForAll @IntRange(max = 50) int first, @ForAll @IntRange(max = 50) int second) {
        FastColumns columns = counts(first, second, 3, 25, 26);
        byte[] one = bands(columns, Rational.of(1, 2), 1100, 1).bytes();
        for (int threads : new int[] {2, 3, 7}) {
            assertThat(bands(columns, Rational.of(1, 2), 1100, threads).bytes()).isEqualTo(one);
        }
    }

    @Test
    void what_is_no_count_is_refused_by_name() {
        FastColumns any = Units.columns(
                new double[][] {{1}, {2}}, Units.COMPETITION, Units.mean(1, Rational.ONE, AbsentRule.ABSENT));
        assertThatThrownBy(() -> bands(any, Rational.ZERO, 1, 1)).hasMessageContaining("no counts 'i0'");
        assertThatThrownBy(() -> new CountNoise(new TreeSet<>(), Rational.of(-1)))
                .hasMessageContaining("meanOfZero is -1");
        assertThatThrownBy(() -> bands(counts(1), Rational.ZERO, 1, 0)).hasMessageContaining("threads is 0");
        assertThat(bands(counts(1e15, 2), Rational.ZERO, 3, 1)
                        .bands()
                        .get(0)
                        .counts()
                        .byPlace())
                .isEqualTo(Map.of(1, 3));
    }
}
