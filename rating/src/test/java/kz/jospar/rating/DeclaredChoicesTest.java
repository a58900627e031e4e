package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DeclaredChoicesTest {
    private static final ObjectMapper JACKSON2 = new ObjectMapper();
    private static final JsonMapper JACKSON3 = new JsonMapper();
    private static final Rounding EXACT = new Rounding.None();

    @Test
    void a_ranking_that_leaves_a_choice_open_cannot_be_read() {
        assertThatThrownBy(() -> JACKSON2.readValue("{}", Ranking.class))
                .hasMessageContaining("direction is not declared");
        assertThatThrownBy(() -> JACKSON2.readValue("{\"direction\": \"more-is-better\"}", Ranking.class))
                .hasMessageContaining("ties is not declared");
        assertThatThrownBy(() -> JACKSON3.readValue(
                        "{\"direction\": \"more-is-better\", \"ties\": {\"kind\": \"dense\"}}", Ranking.class))
                .hasMessageContaining("rounding is not declared");
        assertThatThrownBy(() -> JACKSON3.readValue("{\"kind\": \"ordinal\"}", TieRule.class))
                .hasMessageContaining("tieBreaker is not declared");
        assertThatThrownBy(() -> JACKSON3.readValue("{\"kind\": \"before-ranking\", \"digits\": 3}", Rounding.class))
                .hasMessageContaining("mode is not declared");
    }

    @Test
    void what_is_not_judged_orders_nothing() {
        assertThatThrownBy(() -> new Ranking(Direction.NOT_JUDGED, new TieRule.Dense(), EXACT))
                .hasMessageContaining("not-judged");
        assertThatThrownBy(() -> JACKSON3.readValue("{\"direction\": \"not-judged\"}", Placing.class))
                .hasMessageContaining("not-judged");
        assertThatThrownBy(() -> JACKSON2.readValue(
                        "{\"kind\": \"rank\", \"of\": {\"kind\": \"value\", \"indicator\": \"a\"}, \"direction\": \"not-judged\"}",
                        Formula.class))
                .hasMessageContaining("not-judged");
    }

    @Test
    void every_declared_choice_comes_back_from_jackson_2_and_3_as_it_went() throws Exception {
        List<TieRule> rules = List.of(
                new TieRule.Competition(),
                new TieRule.Modified(),
                new TieRule.Dense(),
                new TieRule.Fractional(),
                new TieRule.Ordinal(List.of("b", "a")));
        List<Rounding> roundings = List.of(
                EXACT,
                new Rounding.BeforeRanking(3, RoundingMode.HALF_EVEN),
                new Rounding.AfterRanking(1, RoundingMode.HALF_UP));
        for (Direction direction : List.of(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER)) {
            for (TieRule rule : rules) {
                for (Rounding rounding : roundings) {
                    Ranking ranking = new Ranking(direction, rule, rounding);
                    String text = JACKSON2.writeValueAsString(ranking);
                    assertThat(JACKSON2.readTree(JACKSON3.writeValueAsString(ranking)))
                            .isEqualTo(JACKSON2.readTree(text));
                    assertThat(JACKSON2.readValue(text, Ranking.class)).isEqualTo(ranking);
                    assertThat(JACKSON3.readValue(text, Ranking.class)).isEqualTo(ranking);
                }
            }
        }
    }

    @Test
    void rounding_before_ranking_shares_a_place_that_rounding_after_does_not() {
        Map<String, Rational> values =
                Map.of("A", Rational.parse("0.4921"), "B", Rational.parse("0.4919"), "C", Rational.parse("0.3"));
        TieRule rule = new TieRule.Competition();
        assertThat(ranks(rule, new Rounding.BeforeRanking(3, RoundingMode.HALF_UP), values))
                .isEqualTo("A 0.492 1, B 0.492 1, C 0.300 3");
        assertThat(ranks(rule, new Rounding.AfterRanking(3, RoundingMode.HALF_UP), values))
                .isEqualTo("A 0.492 1, B 0.492 2, C 0.300 3");
        assertThat(ranks(rule, EXACT, values)).isEqualTo("A 0.4921 1, B 0.4919 2, C 0.3 3");
    }

    @Test
    void half_ranks_are_written_with_one_digit_and_whole_ones_with_none() {
        Map<String, Rational> values = Map.of("A", Rational.of(10), "B", Rational.ONE, "C", Rational.parse("1.0"));
        assertThat(ranks(new TieRule.Fractional(), EXACT, values)).isEqualTo("A 10 1, B 1 2.5, C 1 2.5");
    }

    @Test
    void an_ordinal_rank_needs_a_tie_breaker_that_names_every_tied_unit_once() {
        Map<String, Rational> values = Map.of("A", Rational.of(10), "B", Rational.ONE, "C", Rational.ONE);
        assertThat(ranks(new TieRule.Ordinal(List.of("C", "B")), EXACT, values)).isEqualTo("A 10 1, C 1 2, B 1 3");
        assertThatThrownBy(() -> ranks(new TieRule.Ordinal(List.of("A", "C")), EXACT, values))
                .hasMessageContaining("'B'");
        assertThatThrownBy(() -> new TieRule.Ordinal(List.of())).hasMessageContaining("empty");
        assertThatThrownBy(() -> new TieRule.Ordinal(List.of("A", "B", "A"))).hasMessageContaining("'A'");
    }

    @Test
    void a_unit_without_a_value_is_not_ranked_by_accident() {
        Map<String, Rational> values = new HashMap<>();
        values.put("A", null);
        assertThatThrownBy(() -> ranks(new TieRule.Dense(), EXACT, values)).hasMessageContaining("'A'");
        assertThat(ranks(new TieRule.Dense(), EXACT, Map.of())).isEmpty();
    }

    @Test
    void a_rounding_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Rounding.BeforeRanking(3, RoundingMode.UNNECESSARY))
                .hasMessageContaining("UNNECESSARY");
        assertThatThrownBy(() -> new Rounding.AfterRanking(-1, RoundingMode.UP)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Rounding.AfterRanking(19, RoundingMode.UP)).hasMessageContaining("19");
    }

    private static String ranks(TieRule ties, Rounding rounding, Map<String, Rational> values) {
        List<String> lines = new Ranking(Direction.MORE_IS_BETTER, ties, rounding)
                .rank(values).stream()
                        .map(place -> place.unit() + " " + place.shown() + " " + place.rank())
                        .toList();
        return String.join(", ", lines);
    }
}
