package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kz.jospar.rating.evaluation.Cell;
import org.junit.jupiter.api.Test;

/** Forms of published indices in the language of methodologies; every expected number was worked out by hand. */
class IndexFormsTest {

    /**
     * Mazziotta-Pareto: each indicator on 100 + 10 z, then the mean less S times S / M. Every column is 0 and 2: mean 1,
     * deviation (by n) 1, so A has 90, 110, 110 and B 110, 90, 90. A: mean 310/3, variance 800/9, 310/3 - (800/9)/(310/3) =
     * 310/3 - 80/93 = 9530/93. B: 290/3 - (800/9)/(290/3) = 290/3 - 80/87 = 8330/87.
     */
    @Test
    void a_mean_less_its_spread_takes_more_from_uneven_units() {
        String column = """
                {"kind": "sum", "absent": "absent", "of": [{"kind": "constant", "value": 100},
                 {"kind": "product", "absent": "absent", "of": [{"kind": "constant", "value": 10},
                  {"kind": "z-score", "direction": "more-is-better", "spread": "population", "equal": {"kind": "value", "value": 0},
                   "peers": "all", "of": {"kind": "value", "indicator": "%s", "back": 0}}]}]}""";
        String score = """
                {"kind": "mean-penalty", "penalty": "%s", "spread": "population", "absent": "absent",
                 "undefined": {"kind": "absent"}, "of": [%s, %s, %s]}""";
        String[] columns = {column.formatted("x"), column.formatted("y"), column.formatted("z")};
        String table = """
                unit x y z
                A 0 2 2
                B 2 0 0""";
        assertThat(FromJson.scores(FromJson.run(score.formatted("minus", columns[0], columns[1], columns[2]), table)))
                .isEqualTo(Map.of("A", "9530/93", "B", "8330/87"));
        // The other sign adds what this one takes: 310/3 + 80/93 = 3230/31 and 290/3 + 80/87 = 2830/29.
        assertThat(FromJson.scores(FromJson.run(score.formatted("plus", columns[0], columns[1], columns[2]), table)))
                .isEqualTo(Map.of("A", "3230/31", "B", "2830/29"));
    }

    /**
     * Sustainable Development Goals index: the lower bound a quantile, the best end fixed, goals the mean of what is there,
     * the index the mean of the goals that are there. The quantile of 10..50 at 1/4 (definition 7) is 20; best 60. x: 0 (held
     * at the bound), 0, 1/4, 1/2, 3/4. y of 10: A 1/2, C 1, D 0. z of 4: A 1/2, B 1/4, D 1, E 3/4. Goal 1: A 1/4, B 0, C
     * 5/8, D 1/4, E 3/4; goal 2 is z. Index: A 3/8, B 1/8, C 5/8 (one goal), D 5/8, E 3/4.
     */
    @Test
    void goals_are_means_of_what_is_known_and_so_is_their_index() {
        String score = """
                {"kind": "mean", "power": 1, "weights": "divide-by-sum", "absent": "skip", "of": [
                 {"weight": 1, "of": {"kind": "mean", "power": 1, "weights": "divide-by-sum", "absent": "skip", "of": [
                  {"weight": 1, "of": {"kind": "scale", "worst": {"kind": "quantile", "at": 0.25, "definition": 7},
                   "best": {"kind": "fixed", "value": 60}, "outside": "clamp", "equal": {"kind": "refuse"}, "peers": "all",
                   "of": {"kind": "value", "indicator": "x", "back": 0}}},
                  {"weight": 1, "of": {"kind": "scale", "worst": {"kind": "fixed", "value": 0},
                   "best": {"kind": "fixed", "value": 10}, "outside": "clamp", "equal": {"kind": "refuse"},
                   "of": {"kind": "value", "indicator": "y", "back": 0}}}]}},
                 {"weight": 1, "of": {"kind": "scale", "worst": {"kind": "fixed", "value": 0},
                  "best": {"kind": "fixed", "value": 4}, "outside": "clamp", "equal": {"kind": "refuse"},
                  "of": {"kind": "value", "indicator": "z", "back": 0}}}]}""";
        Rating rating = FromJson.run(score, """
                unit x y z
                A 10 5 2
                B 20 - 1
                C 30 10 -
                D 40 0 4
                E 50 - 3""");
        assertThat(FromJson.scores(rating))
                .isEqualTo(Map.of("A", "3/8", "B", "1/8", "C", "5/8", "D", "5/8", "E", "3/4"));
        assertThat(FromJson.places(rating)).isEqualTo(Map.of("A", "4", "B", "5", "C", "2", "D", "2", "E", "1"));
    }

    /** A met target counts 1, a missed one 0, an unknown one is no target: A 1 of 2, B 2 of 3, C none of 1, D has none. */
    @Test
    void a_share_of_targets_met_leaves_out_what_nobody_knows() {
        String met = """
                {"weight": 1, "of": {"kind": "if", "when": {"kind": "compare", "is": "at-least", "left":
                  {"kind": "value", "indicator": "%s", "back": 0}, "right": {"kind": "constant", "value": %s}},
                 "then": {"kind": "constant", "value": 1}, "otherwise": {"kind": "constant", "value": 0},
                 "unknown": {"kind": "absent"}}}""";
        String score = """
                {"kind": "mean", "power": 1, "weights": "divide-by-sum", "absent": "skip", "of": [%s, %s, %s]}""".formatted(met.formatted("x", 5), met.formatted("y", 4), met.formatted("z", "\"1/3\""));
        Map<String, String> scores = FromJson.scores(FromJson.run(score, """
                unit x y z w
                A 5 3 - 0
                B 4 4 1/3 0
                C - - 0.333 0
                D - - - 0"""));
        assertThat(scores).containsEntry("A", "1/2").containsEntry("B", "2/3").containsEntry("C", "0");
        assertThat(scores.get("D")).matches("[a-z-]+");
    }

    /**
     * Gender Inequality Index: 1 - H / G, H the harmonic mean of the geometric means of either sex, G the geometric mean of
     * the arithmetic means. A: women 1/49 and 1, men 1 and 1. Women's geometric mean 1/7, men's 1, H = 2 / (7 + 1) = 1/4; the
     * arithmetic means are 25/49 and 1, G = 5/7; 1 - (1/4) / (5/7) = 13/20. B: all 1, so 0.
     */
    @Test
    void a_harmonic_mean_of_geometric_means_compares_two_groups() {
        String geometric = """
                {"kind": "mean", "power": 0, "weights": "sum-to-one", "absent": "absent", "undefined": {"kind": "refuse"},
                 "of": [{"weight": 0.5, "of": %s}, {"weight": 0.5, "of": %s}]}""";
        String arithmetic = """
                {"kind": "mean", "power": 1, "weights": "sum-to-one", "absent": "absent",
                 "of": [{"weight": 0.5, "of": %s}, {"weight": 0.5, "of": %s}]}""";
        String harmonic = """
                {"kind": "mean", "power": -1, "weights": "sum-to-one", "absent": "absent", "undefined": {"kind": "refuse"},
                 "of": [{"weight": 0.5, "of": %s}, {"weight": 0.5, "of": %s}]}""";
        String h = harmonic.formatted(
                geometric.formatted(value("women1"), value("women2")),
                geometric.formatted(value("men1"), value("men2")));
        String g = geometric.formatted(
                arithmetic.formatted(value("women1"), value("men1")),
                arithmetic.formatted(value("women2"), value("men2")));
        String score = """
                {"kind": "difference", "of": {"kind": "constant", "value": 1},
                 "less": {"kind": "ratio", "zero": {"kind": "refuse"}, "of": %s, "to": %s}}""".formatted(h, g);
        assertThat(FromJson.scores(FromJson.run(score, """
                unit women1 women2 men1 men2
                A 1/49 1 1 1
                B 1 1 1 1"""))).isEqualTo(Map.of("A", "13/20", "B", "0"));
    }

    /** Women's geometric mean by men's: (1/8)^(1/3) / (27/64)^(1/3) = (1/2) / (3/4) = 2/3, a distance from 1 of 1/3. */
    @Test
    void a_ratio_of_two_geometric_means_has_a_distance_from_equality() {
        String cube = """
                {"kind": "mean", "power": 0, "weights": "sum-to-one", "absent": "absent", "undefined": {"kind": "refuse"},
                 "of": [{"weight": "1/3", "of": %s}, {"weight": "1/3", "of": %s}, {"weight": "1/3", "of": %s}]}""";
        String ratio = """
                {"kind": "ratio", "zero": {"kind": "absent"}, "of": %s, "to": %s}""".formatted(
                        cube.formatted(value("w1"), value("w2"), value("w3")),
                        cube.formatted(value("m1"), value("m2"), value("m3")));
        String table = """
                unit w1 w2 w3 m1 m2 m3
                A 1/8 1 1 27/64 1 1
                B 1 1 1 0.5 0.25 1""";
        // B: 1 / (1/8)^(1/3) = 2, as far from 1 as 0 would be.
        assertThat(FromJson.scores(FromJson.run(ratio, table))).isEqualTo(Map.of("A", "2/3", "B", "2"));
        String distance = """
                {"kind": "absolute", "of": {"kind": "difference", "of": %s, "less": {"kind": "constant", "value": 1}}}""".formatted(ratio);
        assertThat(FromJson.scores(FromJson.run(distance, table))).isEqualTo(Map.of("A", "1/3", "B", "1"));
    }

    /**
     * Human Capital Index: survival times e^(0.08 (school - 14)) times e^(0.65 (health - 1)). A has 14 years and full health:
     * its survival, exactly. B: 0.9 * e^-0.32 * e^-0.13 = 0.9 * e^-0.45 = 0.9 * 0.637628151621773... = 0.573865336459596.
     */
    @Test
    void a_product_of_exponentials_is_exact_at_its_full_marks() {
        String score = """
                {"kind": "product", "absent": "absent", "of": [%s,
                 {"kind": "exp", "of": {"kind": "product", "absent": "absent", "of": [{"kind": "constant", "value": 0.08},
                  {"kind": "difference", "of": %s, "less": {"kind": "constant", "value": 14}}]}},
                 {"kind": "exp", "of": {"kind": "product", "absent": "absent", "of": [{"kind": "constant", "value": 0.65},
                  {"kind": "difference", "of": %s, "less": {"kind": "constant", "value": 1}}]}}]}""".formatted(value("survival"), value("school"), value("health"));
        Rating rating = FromJson.run(score, """
                unit survival school health
                A 0.97 14 1
                B 0.9 10 0.8""");
        assertThat(FromJson.scores(rating)).containsEntry("A", "97/100");
        assertThat(number(rating, "B")).isCloseTo(0.573865336459596, within(1e-14));
    }

    /** Weights by order: 1/2 of the greatest, 1/3 of the next, 1/6 of the least. 9/2 + 6/3 + 3/6 = 7, whoever has which. */
    @Test
    void ordered_weights_look_at_the_order_and_not_at_the_indicator() {
        String score = """
                {"kind": "ordered", "weights": ["1/2", "1/3", "1/6"], "absent": "absent", "of": [%s, %s, %s]}""".formatted(value("x"), value("y"), value("z"));
        assertThat(FromJson.scores(FromJson.run(score, """
                unit x y z
                A 3 6 9
                B 9 3 6
                C 6 6 6"""))).isEqualTo(Map.of("A", "7", "B", "7", "C", "6"));
    }

    @Test
    void the_least_member_stands_for_all_where_none_may_make_up_for_another() {
        String score = """
                {"kind": "chosen", "which": "%s", "absent": "skip", "of": [%s, %s, %s]}""";
        String table = """
                unit x y z
                A 3 6 9
                B 5 5 5
                C - 8 2""";
        assertThat(FromJson.scores(FromJson.run(score.formatted("least", value("x"), value("y"), value("z")), table)))
                .isEqualTo(Map.of("A", "3", "B", "5", "C", "2"));
        assertThat(FromJson.scores(FromJson.run(score.formatted("median", value("x"), value("y"), value("z")), table)))
                .isEqualTo(Map.of("A", "6", "B", "5", "C", "5"));
    }

    /** 1, 3: mean 2; by n the deviation is 1 and the points are 90 and 110, by n - 1 it is the root of 2. */
    @Test
    void points_of_a_hundred_and_ten_for_each_deviation_depend_on_n_or_n_minus_one() {
        String score = """
                {"kind": "sum", "absent": "absent", "of": [{"kind": "constant", "value": 100},
                 {"kind": "product", "absent": "absent", "of": [{"kind": "constant", "value": 10},
                  {"kind": "z-score", "direction": "more-is-better", "spread": "%s", "equal": {"kind": "value", "value": 0},
                   "peers": "all", "of": {"kind": "value", "indicator": "x", "back": 0}}]}]}""";
        String table = """
                unit x
                A 1
                B 3""";
        assertThat(FromJson.scores(FromJson.run(score.formatted("population"), table)))
                .isEqualTo(Map.of("A", "90", "B", "110"));
        assertThat(number(FromJson.run(score.formatted("sample"), table), "B"))
                .isCloseTo(100 + 10 / StrictMath.sqrt(2), within(1e-12));
    }

    /** The normal quantiles of 1/4, 1/2 and 3/4, as printed in any table: -0.67449, 0, 0.67449. */
    @Test
    void normal_scores_are_quantiles_of_ranks_over_one_more_than_all() {
        Rating rating = FromJson.run("""
                {"kind": "normal-score", "direction": "more-is-better", "ties": {"kind": "fractional"}, "offset": 0,
                 "alone": {"kind": "absent"}, "peers": "all", "of": {"kind": "value", "indicator": "x", "back": 0}}""", """
                unit x
                A 10
                B 700
                C 11""");
        assertThat(number(rating, "A")).isCloseTo(-0.674489750196082, within(1e-14));
        assertThat(number(rating, "B")).isCloseTo(0.674489750196082, within(1e-14));
        assertThat(FromJson.scores(rating)).containsEntry("C", "0");
    }

    /**
     * The lesson of two conventions. Four areas, two domains of weights 0.6 and 0.4, the greatest value first, t(R) = -23 ln(1 - R (1 - e^(-100/23))):
     * t(1) = 100, t(3/4) = 31.009, t(1/2) = 15.647, t(1/4) = 6.518, t(0) = 0. With (N + 1 - r)/N area A (ranks 1 and 3) has
     * 60 + 6.259 = 66.259 and B (2 and 1) 18.605 + 40 = 58.605: A is first. With (N - r)/N A has 18.605 + 2.607 = 21.213 and
     * B 9.388 + 12.404 = 21.792: B is first.
     */
    @Test
    void two_ways_to_write_a_rank_as_a_share_give_two_first_places() {
        Rating usual = deprivation("reverse-of-n");
        assertThat(number(usual, "A")).isCloseTo(66.259, within(0.001));
        assertThat(number(usual, "B")).isCloseTo(58.605, within(0.001));
        assertThat(FromJson.places(usual)).isEqualTo(Map.of("A", "1", "B", "2", "C", "3", "D", "4"));
        Rating neighbour = deprivation("behind-of-n");
        assertThat(number(neighbour, "A")).isCloseTo(21.213, within(0.001));
        assertThat(number(neighbour, "B")).isCloseTo(21.792, within(0.001));
        assertThat(FromJson.places(neighbour)).isEqualTo(Map.of("A", "2", "B", "1", "C", "3", "D", "4"));
        assertThat(FromJson.scores(neighbour)).containsEntry("D", "0");
    }

    private static Rating deprivation(String form) {
        String domain = """
                {"kind": "exponential", "rate": 23, "outside": "refuse", "of": {"kind": "rank", "direction": "more-is-better",
                 "ties": {"kind": "fractional"}, "form": "%s", "alone": {"kind": "refuse"}, "peers": "all", "of": %s}}""";
        String score = """
                {"kind": "mean", "power": 1, "weights": "sum-to-one", "absent": "refuse",
                 "of": [{"weight": 0.6, "of": %s}, {"weight": 0.4, "of": %s}]}""".formatted(domain.formatted(form, value("income")), domain.formatted(form, value("health")));
        return FromJson.run(score, """
                unit income health
                A 40 20
                B 30 40
                C 20 30
                D 10 10""");
    }

    private static String value(String indicator) {
        return "{\"kind\": \"value\", \"indicator\": \"" + indicator + "\", \"back\": 0}";
    }

    private static double number(Rating rating, String unit) {
        Cell score = rating.scorecard().line(unit).orElseThrow().score();
        return ((Cell.Known) score).value().doubleValue();
    }
}
