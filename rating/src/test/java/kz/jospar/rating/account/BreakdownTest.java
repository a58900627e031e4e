package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.Breakdown.Line;
import kz.jospar.rating.account.BreakdownText.Row;
import kz.jospar.rating.account.BreakdownText.Sheet;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private static final List<String> TWO = List.of("x", "y");

    /** 100 (0.6 x + 0.4 y) with x = 1/2 and y = 1: 30 and 40. */
    @Test
    void the_points_of_a_weighted_mean_are_value_times_weight() {
        Formula score = Cases.product(
                AbsentRule.ABSENT,
                Cases.constant("100"),
                Cases.mean(
                        AbsentRule.SKIP,
                        WeightRule.SUM_TO_ONE,
                        "1",
                        Cases.term("0.6", Cases.value("x")),
                        Cases.term("0.4", Cases.value("y"))));
        Breakdown breakdown = Breakdown.of(Cases.evaluation(score, TWO, "1/2 1"), "A");
        assertThat(breakdown.isAdditive()).isTrue();
        assertThat(breakdown.score().members())
                .extracting(Line::indicator, Line::weight, Line::factor, Line::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "x", Rational.parse("0.6"), Rational.of(60), Rational.of(30)),
                        org.assertj.core.groups.Tuple.tuple(
                                "y", Rational.parse("0.4"), Rational.of(40), Rational.of(40)));
    }

    /** y is not there: x takes its weight, too, and the row of y says that it does not count. */
    @Test
    void what_is_left_out_has_no_points_and_the_others_take_its_weight() {
        Formula score = Cases.mean(
                AbsentRule.SKIP,
                WeightRule.SUM_TO_ONE,
                "1",
                Cases.term("0.6", Cases.value("x")),
                Cases.term("0.4", Cases.value("y")));
        Breakdown breakdown = Breakdown.of(Cases.evaluation(score, TWO, "1/2 -", "1 1"), "A");
        assertThat(breakdown.score().members().get(0).factor()).isEqualTo(Rational.ONE);
        assertThat(breakdown.score().members().get(0).points()).isEqualTo(Rational.of(1, 2));
        assertThat(breakdown.score().members().get(1).points()).isNull();
        Sheet sheet = sheet(Cases.evaluation(score, TWO, "1/2 -", "1 1"), "A", Language.EN);
        Row absent = sheet.rows().get(1);
        assertThat(absent.points()).isEqualTo("–");
        assertThat(absent.notes()).containsExactly("Does not count: nothing was reported.");
        assertThat(absent.data().get(0).status()).isEqualTo("not reported, counted as absent");
        assertThat(sheet.rows().get(0).declared()).isEqualTo("0.6");
    }

    /** Under zero it counts: its 0 points stand in the sum. */
    @Test
    void what_counts_as_nothing_has_no_points_but_a_row_in_the_sum() {
        Formula score = Cases.mean(
                AbsentRule.ZERO,
                WeightRule.SUM_TO_ONE,
                "1",
                Cases.term("0.6", Cases.value("x")),
                Cases.term("0.4", Cases.value("y")));
        Evaluation evaluation = Cases.evaluation(score, TWO, "1/2 -", "1 1");
        Line absent = Breakdown.of(evaluation, "A").score().members().get(1);
        assertThat(absent.points()).isEqualTo(Rational.ZERO);
        assertThat(sheet(evaluation, "A", Language.EN).rows().get(1).notes())
                .containsExactly("Counts as 0: nothing was reported.");
    }

    /** The geometric mean of 2 and 8 is 4, which is no sum of theirs. */
    @Test
    void a_geometric_mean_says_how_it_comes_together_and_has_no_points_below_it() {
        Formula score = Cases.mean(
                AbsentRule.ABSENT,
                WeightRule.DIVIDE_BY_SUM,
                "0",
                Cases.term("1", Cases.value("x")),
                Cases.term("1", Cases.value("y")));
        Evaluation evaluation = Cases.evaluation(score, TWO, "2 8");
        Breakdown breakdown = Breakdown.of(evaluation, "A");
        assertThat(breakdown.isAdditive()).isFalse();
        assertThat(breakdown.score().members()).extracting(Line::points).containsOnlyNulls();
        assertThat(breakdown.leaves()).extracting(Line::points).containsExactly(Rational.of(4));
        Sheet sheet = sheet(evaluation, "A", Language.EN);
        assertThat(sheet.rows()).extracting(Row::points).containsOnly("–");
        assertThat(sheet.notes())
                .contains("The score is no sum of the rows; it is computed as follows:", "(2^(1) × 8^(1))^(1 ÷ 2) = 4");
    }

    /** 12 between 10, the lowest, and 20, the highest: (12 − 10) ÷ (20 − 10) = 0.2. */
    @Test
    void the_working_can_be_done_again_with_a_pocket_calculator() {
        Formula score = Cases.mean(
                AbsentRule.ABSENT,
                WeightRule.AS_GIVEN,
                "1",
                Cases.term("100", Cases.scaled(Cases.value("x"), Outside.CLAMP)),
                Cases.term("1", Cases.value("y")));
        Sheet sheet = sheet(Cases.evaluation(score, TWO, "12 1", "10 1", "20 1"), "A", Language.EN);
        assertThat(sheet.rows().get(0).working())
                .containsExactly("(12 − 10) ÷ (20 − 10) (worst value of the scale 10, best 20) = 0.2");
        assertThat(sheet.rows().get(0).value()).isEqualTo("0.2");
        assertThat(sheet.rows().get(0).weight()).isEqualTo("100");
        assertThat(sheet.rows().get(0).points()).isEqualTo("20.0000000");
        assertThat(sheet.sum()).isEqualTo("21.0000000");
    }

    /** A penalty that is not due is no row; it is counted. */
    @Test
    void a_sum_names_only_the_conditions_that_hold() {
        Formula score = new kz.jospar.rating.formula.Operation.Difference(
                Cases.value("x"), Cases.sum(AbsentRule.REFUSE, penalty("x"), penalty("y")));
        Line penalties = Breakdown.of(Cases.evaluation(score, TWO, "7 -", "1 1"), "A")
                .score()
                .members()
                .get(1);
        assertThat(penalties.points()).isEqualTo(Rational.of(-1));
        assertThat(penalties.leftOut()).isEqualTo(1);
        assertThat(penalties.members()).extracting(Line::indicator).containsExactly("y");
    }

    @Property(tries = 600)
    void points_add_up_to_the_score_exactly(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int units) {
        Evaluation evaluation = AccountLawsTest.evaluation(new Random(seed), units, 0.15);
        for (String unit : evaluation.units()) {
            Breakdown breakdown = Breakdown.of(evaluation, unit);
            if (evaluation.score(unit) instanceof Cell.Known known) {
                assertThat(Real.sum(breakdown.leaves().stream()
                                .map(line -> (Rational) line.points())
                                .toList()))
                        .isEqualTo(known.value());
                Statistics.label("additive").collect(breakdown.isAdditive());
            } else {
                assertThat(breakdown.leaves()).isEmpty();
            }
        }
    }

    /** Who adds up the rows without parts of their own comes to the sum, digit for digit, in each language. */
    @Property(tries = 300)
    void what_the_page_shows_adds_up(@ForAll long seed) {
        Evaluation evaluation = AccountLawsTest.evaluation(new Random(seed), 4, 0.1);
        for (Language language : Language.values()) {
            for (String unit : evaluation.units()) {
                Sheet sheet = sheet(evaluation, unit, language);
                Breakdown breakdown = Breakdown.of(evaluation, unit);
                if (breakdown.score().adds() && !sheet.sum().isEmpty()) {
                    BigDecimal sum = sheet.rows().stream()
                            .filter(row -> row.depth() == 0 && !row.points().equals("–"))
                            .map(row -> number(row.points()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(sum).isEqualByComparingTo(number(sheet.sum()));
                }
            }
        }
    }

    private static BigDecimal number(String written) {
        String plain = written.replace("\u00a0", "");
        return new BigDecimal(
                plain.contains(".")
                        ? plain.replace(",", "")
                        : plain.replaceFirst(",(\\d+)$", ".$1").replace(",", ""));
    }

    private static Formula penalty(String indicator) {
        return new kz.jospar.rating.formula.Branch.If(
                new kz.jospar.rating.formula.Condition.Answered(
                        indicator, 0, List.of(kz.jospar.rating.data.Observation.Status.MISSING)),
                Cases.constant("1"),
                Cases.constant("0"),
                new kz.jospar.rating.formula.Fallback.Refuse());
    }

    private static Sheet sheet(Evaluation evaluation, String unit, Language language) {
        Rating rating = Rating.of(
                evaluation.methodology().document(),
                Observations.of(evaluation.data().rows()),
                evaluation.period());
        return BreakdownText.of(rating, language).sheet(unit);
    }
}
