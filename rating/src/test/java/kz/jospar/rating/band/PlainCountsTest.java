package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Counts beside the plain definition: a sum member by member, and a place by counting who has more. */
class PlainCountsTest {
    private static final int REPLICATIONS = 40;

    @Property(tries = 150)
    void places_are_counted_as_plainly_defined_among_ties_and_near_ties(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] rows = rows(random);
        boolean modified = random.nextBoolean();
        boolean dense = !modified && random.nextBoolean();
        TieRule ties = modified ? new TieRule.Modified() : dense ? new TieRule.Dense() : new TieRule.Competition();
        FastColumns columns = Units.columns(
                rows,
                Units.placing(ties, Unscored.UNRANKED),
                Units.mean(rows[0].length, Rational.ONE, AbsentRule.ABSENT));
        RankBands bands = RankBands.ofWeights(
                columns,
                Units.YEAR,
                Map.of("score", new WeightModel.Uniform()),
                seed,
                REPLICATIONS,
                1 + random.nextInt(3));
        TreeMap<Integer, Integer>[] plain = plain(rows, seed, modified, dense);
        for (int unit = 0; unit < rows.length; unit++) {
            assertThat(bands.bands().get(unit).counts().byPlace()).isEqualTo(plain[unit]);
        }
    }

    /** Some rows twice, some a last bit away from another, sometimes a giant that makes all others alike. */
    private static double[][] rows(Random random) {
        double[][] rows = new double[1 + random.nextInt(200)][1 + random.nextInt(13)];
        double scale = random.nextBoolean() ? 1 : 1e-3;
        for (int unit = 0; unit < rows.length; unit++) {
            int kind = unit == 0 ? 9 : random.nextInt(10);
            if (kind < 3) {
                rows[unit] = rows[random.nextInt(unit)].clone();
            }
            if (kind == 0) {
                int at = random.nextInt(rows[unit].length);
                rows[unit][at] = Math.nextUp(rows[unit][at]);
            } else if (kind >= 3) {
                for (int i = 0; i < rows[unit].length; i++) {
                    rows[unit][i] = kind == 3 ? random.nextInt(3) : scale * random.nextGaussian();
                }
            }
        }
        boolean giant = random.nextInt(4) == 0;
        if (giant) {
            rows[random.nextInt(rows.length)][0] = 1e15;
        }
        Statistics.label("giant").collect(giant);
        Statistics.label("more than a few").collect(rows.length > 40);
        return rows;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TreeMap<Integer, Integer>[] plain(double[][] rows, long seed, boolean modified, boolean dense) {
        int members = rows[0].length;
        double[] equal = new double[members];
        java.util.Arrays.fill(equal, 1);
        WeightDraw draw = new WeightDraw(new WeightModel.Uniform(), equal);
        TreeMap<Integer, Integer>[] counts = new TreeMap[rows.length];
        java.util.Arrays.setAll(counts, unit -> new TreeMap<>());
        double[] weights = new double[members];
        double[] sums = new double[rows.length];
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            draw.draw(SplitMix64.of(seed, replication), weights, 0);
            for (int unit = 0; unit < rows.length; unit++) {
                sums[unit] = 0;
                for (int i = 0; i < members; i++) {
                    sums[unit] += weights[i] * rows[unit][i];
                }
            }
            for (int unit = 0; unit < rows.length; unit++) {
                double sum = sums[unit];
                long better =
                        java.util.Arrays.stream(sums).filter(one -> one > sum).count();
                long alike =
                        java.util.Arrays.stream(sums).filter(one -> one == sum).count();
                long above = java.util.Arrays.stream(sums)
                        .filter(one -> one > sum)
                        .map(one -> one + 0.0)
                        .distinct()
                        .count();
                counts[unit].merge((int) (dense ? above + 1 : modified ? better + alike : better + 1), 1, Integer::sum);
            }
        }
        return counts;
    }
}
