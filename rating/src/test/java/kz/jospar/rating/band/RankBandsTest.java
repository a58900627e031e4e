package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RankBandsTest {
    private static final Map<String, WeightModel> UNIFORM = Map.of("score", new WeightModel.Uniform());
    private static final double NONE = Double.NaN;

    private static RankBands bands(
            FastColumns columns, Map<String, WeightModel> models, int replications, int threads) {
        return RankBands.ofWeights(columns, Units.YEAR, models, 42, replications, threads);
    }

    /**
     * Within five standard errors of a binomial share. The scores are w, 1 - w and 0.6 with w uniform on 0..1. Of two numbers
     * that sum to 1 one is at most 0.5, so C is never third: A is, where w is below 0.5, else B. First is A where w is above
     * 0.6, B where it is below 0.4, C between. So A is second only from 0.5 to 0.6, B from 0.4 to 0.5, C in the other 0.8.
     * The shared table has the row of first places, but its second (0.2/0.2/0.6) and third (0.4/0.4/0.2) do not follow from
     * its own definition.
     */
    @Test
    void two_weights_and_three_units_give_the_closed_form_of_multicriteria_acceptability() throws Exception {
        String[] first = ClosedForms.of("SMAA-2d").get(0).get(1).split("/");
        double[][] expected = {
            Arrays.stream(first).mapToDouble(Double::parseDouble).toArray(), {0.1, 0.1, 0.8}, {0.5, 0.5, 0}
        };
        int replications = 100_000;
        double[][] rows = {{1, 0}, {0, 1}, {0.6, 0.6}};
        RankBands bands = bands(
                Units.columns(rows, Units.COMPETITION, Units.mean(2, Rational.ONE, AbsentRule.ABSENT)),
                UNIFORM,
                replications,
                2);
        for (int rank = 1; rank <= 3; rank++) {
            for (int unit = 0; unit < 3; unit++) {
                double p = expected[rank - 1][unit];
                assertThat(bands.bands().get(unit).probability(rank).doubleValue())
                        .as("rank %s of unit %s", rank, unit)
                        .isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / replications)));
            }
        }
        assertThat(bands.bands().get(0).placed()).isEqualTo(replications);
    }

    @Property(tries = 60)
    void threads_change_no_byte(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[1 + random.nextInt(60)][1 + random.nextInt(9)];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(9) == 0 ? NONE : random.nextInt(6);
            }
        }
        AbsentRule absent = AbsentRule.values()[1 + random.nextInt(3)];
        Formula mean = Units.mean(rows[0].length, random.nextBoolean() ? Rational.ONE : Rational.of(2), absent);
        boolean nested = random.nextBoolean();
        FastColumns columns = nested
                ? Units.columns(
                        rows, Units.COMPETITION, new Operation.Absolute(new Source.Named("m")), Map.of("m", mean))
                : Units.columns(rows, Units.COMPETITION, mean);
        Map<String, WeightModel> models =
                Map.of(nested ? "formulas.m" : "score", new WeightModel.Within(Rational.of(1, 2)));
        byte[] one = bands(columns, models, 1100, 1).bytes();
        for (int threads : new int[] {2, 3, 7}) {
            assertThat(bands(columns, models, 1100, threads).bytes()).isEqualTo(one);
        }
    }

    /** The quick sums and the way through all formulas count the same places: no two sums are nearer than rounding here. */
    @Property(tries = 60)
    void the_quick_way_counts_as_the_slow_way_does(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[2 + random.nextInt(30)][1 + random.nextInt(8)];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(6) == 0 ? NONE : 0.1 + random.nextDouble();
            }
        }
        AbsentRule absent = AbsentRule.values()[1 + random.nextInt(3)];
        Rational power = List.of(Rational.ONE, Rational.ZERO, Rational.of(-1), Rational.of(2))
                .get(random.nextInt(4));
        Formula mean = Units.mean(rows[0].length, power, absent);
        Formula detour = new Operation.Absolute(new Source.Named("m"));
        RankBands quick = bands(Units.columns(rows, Units.COMPETITION, mean), UNIFORM, 200, 1);
        RankBands slow = bands(
                Units.columns(rows, Units.COMPETITION, detour, Map.of("m", mean)),
                Map.of("formulas.m", new WeightModel.Uniform()),
                200,
                1);
        assertThat(new String(quick.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(new String(slow.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void equal_units_share_their_place_by_the_tie_rule() {
        double[][] rows = {{2, 2}, {1, 1}, {1, 1}, {0, 0}};
        Formula mean = Units.mean(2, Rational.ONE, AbsentRule.ABSENT);
        assertThat(taken(rows, new TieRule.Competition(), mean)).isEqualTo("1 2 2 4");
        assertThat(taken(rows, new TieRule.Modified(), mean)).isEqualTo("1 3 3 4");
        assertThat(taken(rows, new TieRule.Dense(), mean)).isEqualTo("1 2 2 3");
        assertThat(taken(rows, new TieRule.Fractional(), mean)).isEqualTo("1 2 2 4");
        assertThat(taken(rows, new TieRule.Ordinal(List.of("u2", "u1")), mean)).isEqualTo("1 3 2 4");
    }

    private static String taken(double[][] rows, TieRule ties, Formula mean) {
        RankBands bands = bands(Units.columns(rows, Units.placing(ties, Unscored.UNRANKED), mean), UNIFORM, 50, 1);
        StringBuilder text = new StringBuilder();
        for (RankBand band : bands.bands()) {
            assertThat(band.counts().byPlace()).hasSize(1);
            int place = band.counts().byPlace().firstKey();
            assertThat(band.declared()).hasValue(place);
            text.append(text.isEmpty() ? "" : " ").append(place);
        }
        return text.toString();
    }

    @Test
    void a_unit_without_a_score_has_no_place_or_the_last_one() {
        double[][] rows = {{NONE, 1}, {1, 2}, {2, 1}};
        Formula mean = Units.mean(2, Rational.ONE, AbsentRule.ABSENT);
        RankBand unranked = bands(Units.columns(rows, Units.COMPETITION, mean), UNIFORM, 10, 1)
                .bands()
                .get(0);
        assertThat(unranked.counts().byPlace()).isEmpty();
        assertThat(unranked.quantile(Rational.ONE)).isEmpty();
        assertThat(unranked.probability(1)).isEqualTo(Rational.ZERO);
        RankBand last = bands(
                        Units.columns(rows, Units.placing(new TieRule.Competition(), Unscored.LAST), mean),
                        UNIFORM,
                        10,
                        1)
                .bands()
                .get(0);
        assertThat(last.counts().byPlace()).isEqualTo(Map.of(3, 10));
    }

    @Test
    void a_quantile_is_the_lowest_place_that_reaches_the_share() {
        RankBand band = new RankBand("A", "all", OptionalInt.of(1), PlaceCounts.of(Map.of(1, 2, 2, 1, 5, 1)));
        assertThat(band.quantile(Rational.of(1, 2))).hasValue(1);
        assertThat(band.quantile(Rational.of(3, 4))).hasValue(2);
        assertThat(band.quantile(Rational.parse("0.7500001"))).hasValue(5);
        assertThat(band.quantile(Rational.of(19, 20))).hasValue(5);
        assertThatThrownBy(() -> band.quantile(Rational.ZERO)).hasMessageContaining("p is 0");
    }

    @Test
    void drawn_weights_stay_where_the_model_says_and_sum_to_the_declared_sum() {
        double[] declared = {0.2, 0.3, 0.5};
        List<WeightModel> models = List.of(
                new WeightModel.Uniform(),
                new WeightModel.Within(Rational.of(1, 4)),
                new WeightModel.Between(
                        List.of(Rational.ZERO, Rational.of(1, 10), Rational.ONE),
                        List.of(Rational.ONE, Rational.of(1, 10), Rational.of(2))),
                new WeightModel.Around(Rational.of(100)));
        for (WeightModel model : models) {
            WeightDraw draw = new WeightDraw(model, declared);
            double[] mean = new double[3];
            int draws = 40_000;
            for (int i = 0; i < draws; i++) {
                double[] weights = new double[5];
                draw.draw(SplitMix64.of(5, i), weights, 1);
                assertThat(weights[1] + weights[2] + weights[3]).isCloseTo(1, within(1e-15));
                assertThat(weights[0] + weights[4]).isZero();
                for (int member = 0; member < 3; member++) {
                    assertThat(weights[1 + member]).isBetween(0.0, 1.0);
                    mean[member] += weights[1 + member] / draws;
                    if (model instanceof WeightModel.Within) {
                        assertThat(weights[1 + member] / declared[member]).isBetween(0.75 / 1.25, 1.25 / 0.75);
                    }
                }
            }
            if (model instanceof WeightModel.Uniform) {
                assertThat(mean[0]).isCloseTo(1.0 / 3, within(5 * Math.sqrt(1.0 / 18 / draws)));
                assertThat(mean[2]).isCloseTo(1.0 / 3, within(5 * Math.sqrt(1.0 / 18 / draws)));
            } else if (model instanceof WeightModel.Around) {
                assertThat(mean[0]).isCloseTo(0.2, within(5 * Math.sqrt(0.2 * 0.8 / 101 / draws)));
            }
        }
    }

    @Test
    void bounds_that_doubles_cannot_draw_from_are_refused_by_name() {
        assertThatThrownBy(() -> new WeightModel.Around(Rational.parse("1e-12")))
                .hasMessageContaining("concentration");
        for (String high : List.of("1e-390", "1e390")) {
            assertThatThrownBy(() -> new WeightModel.Between(
                            List.of(Rational.ZERO, Rational.ZERO), List.of(Rational.parse(high), Rational.parse(high))))
                    .hasMessageContaining("cannot be drawn");
        }
    }

    @Test
    void hostile_sizes_are_rated_or_refused_by_name() {
        Formula one = Units.mean(1, Rational.ONE, AbsentRule.SKIP);
        RankBand alone = bands(Units.columns(new double[][] {{5}}, Units.COMPETITION, one), UNIFORM, 3, 7)
                .bands()
                .get(0);
        assertThat(alone.counts().byPlace()).isEqualTo(Map.of(1, 3));
        RankBands silent = bands(Units.columns(new double[][] {{NONE}, {NONE}}, Units.COMPETITION, one), UNIFORM, 3, 2);
        assertThat(silent.bands())
                .allMatch(band -> band.counts().total() == 0 && band.declared().isEmpty());
        double[][] wide = new double[2][100_000];
        Arrays.fill(wide[0], 1);
        RankBands many = bands(
                Units.columns(wide, Units.COMPETITION, Units.mean(100_000, Rational.ONE, AbsentRule.ABSENT)),
                UNIFORM,
                5,
                2);
        assertThat(many.bands().get(0).counts().byPlace()).isEqualTo(Map.of(1, 5));
        FastColumns columns = Units.columns(new double[][] {{5}}, Units.COMPETITION, one);
        assertThatThrownBy(() -> bands(columns, Map.of("score.of[0].of", new WeightModel.Uniform()), 1, 1))
                .hasMessageContaining("score.of[0].of");
        assertThatThrownBy(() -> bands(columns, UNIFORM, 0, 1)).hasMessageContaining("replications is 0");
        assertThatThrownBy(() -> bands(columns, UNIFORM, 1, 0)).hasMessageContaining("threads is 0");
        assertThatThrownBy(() -> bands(columns, Map.of(), 1, 1)).hasMessageContaining("models is empty");
        assertThatThrownBy(() -> new WeightModel.Within(Rational.ZERO)).hasMessageContaining("share is 0");
        assertThatThrownBy(() -> bands(
                        columns,
                        Map.of(
                                "score",
                                new WeightModel.Between(
                                        List.of(Rational.ZERO, Rational.ZERO), List.of(Rational.ONE, Rational.ONE))),
                        1,
                        1))
                .hasMessageContaining("2 bounds for 1 weights");
    }

    @Test
    void the_weight_that_a_place_hangs_on_has_the_greatest_index() {
        double[][] rows = {{1, 0.1, 0.5}, {0, 0.9, 0.5}, {0.6, 0.3, 0.5}};
        FastColumns columns = Units.columns(rows, Units.COMPETITION, Units.mean(3, Rational.ONE, AbsentRule.ABSENT));
        Sobol sobol = WeightSensitivity.ofPlace(columns, Units.YEAR, "score", "u0", Rational.ONE, 5, 4000);
        assertThat(sobol.indices().get(0).total()).isGreaterThan(0.3);
        assertThat(sobol.indices().get(2).total())
                .isLessThan(sobol.indices().get(0).total());
        assertThatThrownBy(
                        () -> WeightSensitivity.ofPlace(columns, Units.YEAR, "score", "nobody", Rational.ONE, 5, 4000))
                .hasMessageContaining("nobody");
    }
}
