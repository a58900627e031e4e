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

    /** 74.7 points of the blocks; 5 false reports at 5 points are 25, of which the methodology takes 20. */
    @Test
    void a_cap_that_binds_keeps_the_parts_below_it() {
        Sheet sheet = points(9, 90, 5);
        assertThat(sheet.shown()).isEqualTo("54.70");
        Row penalty = sheet.rows().stream()
                .filter(row -> row.points().startsWith("-20"))
                .findFirst()
                .orElseThrow();
        assertThat(penalty.name()).isEqualTo("Part 2");
        assertThat(penalty.indicator()).isEmpty();
        assertThat(penalty.notes())
                .contains(
                        "This part is no sum of its rows, so they have no points of their own. It is computed as follows:",
                        "1 × 0 + 5 × 5 = 25",
                        "25, but not above 20 = 20");
        assertThat(sheet.rows())
                .filteredOn(row -> row.number().startsWith("2."))
                .extracting(Row::indicator, Row::points)
                .contains(org.assertj.core.groups.Tuple.tuple("false_data", "–"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("goals", "–"));
    }

    /** Nothing met, nothing spent: 0 + 0.3 × 0 + 0.2 × 0 points; 5 false reports cannot push it below 0. */
    @Test
    void a_floor_of_the_score_that_binds_keeps_the_parts_below_it() {
        Sheet sheet = points(0, 0, 5);
        assertThat(sheet.shown()).isEqualTo("0.00");
        assertThat(sheet.rows())
                .filteredOn(row -> row.depth() == 0)
                .extracting(Row::number, Row::indicator, Row::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "", "–"),
                        org.assertj.core.groups.Tuple.tuple("2", "", "–"));
        assertThat(sheet.notes())
                .contains(
                        "The score is no sum of the rows; it is computed as follows:",
                        "0 − 20 = -20",
                        "(−20), but not below 0 = 0");
    }

    /** The mean of 8 and 4 is 6; below the gate it is 5. */
    @Test
    void a_gate_that_binds_keeps_the_parts_below_it() {
        Formula score = new kz.jospar.rating.formula.Branch.Gate(
                Cases.mean(
                        AbsentRule.ABSENT,
                        WeightRule.DIVIDE_BY_SUM,
                        "1",
                        Cases.term("1", Cases.value("x")),
                        Cases.term("1", Cases.value("y"))),
                new kz.jospar.rating.formula.Condition.Answered(
                        "x", 0, List.of(kz.jospar.rating.data.Observation.Status.REPORTED)),
                Rational.of(5),
                new kz.jospar.rating.formula.Fallback.Refuse());
        Sheet sheet = sheet(Cases.evaluation(score, TWO, "8 4"), "A", Language.EN);
        assertThat(sheet.rows())
                .extracting(Row::indicator, Row::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("x", "–"), org.assertj.core.groups.Tuple.tuple("y", "–"));
        assertThat(sheet.notes()).contains("(1 × 8 + 1 × 4) ÷ 2 = 6", "6, but at most 5, for the condition holds = 5");
    }

    /** Neither of the two is what the ratio is of: both say what was reported. */
    @Test
    void a_number_of_two_indicators_has_the_name_of_neither() {
        Formula score = Cases.sum(
                AbsentRule.ABSENT,
                new kz.jospar.rating.formula.Operation.Ratio(
                        Cases.value("x"), Cases.value("y"), new kz.jospar.rating.formula.Fallback.Absent()),
                Cases.value("x"));
        Row ratio = sheet(Cases.evaluation(score, TWO, "6 3"), "A", Language.EN)
                .rows()
                .get(0);
        assertThat(ratio.name()).isEqualTo("Part 1");
        assertThat(ratio.indicator()).isEmpty();
        assertThat(ratio.data())
                .extracting(BreakdownText.Datum::name, BreakdownText.Datum::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("indicator x", "6"),
                        org.assertj.core.groups.Tuple.tuple("indicator y", "3"));
    }

    /** Services 95 and complaints 90, assignments 80, electronic 70, turnover 10, as in the profile's own case. */
    private static Sheet points(int goals, int budget, int falseData) {
        boolean nothing = goals == 0;
        String rows = """
                unit,indicator,period,value,status,denominator,denominator-period
                A,goals,2025,%d,%s,12,2025
                A,budget,2025,%d,%s,,
                A,services,2025,%s,100,2025
                A,complaints,2025,%s,10,2025
                A,assignments,2025,%s,10,2025
                A,electronic,2025,%s,,
                A,turnover,2025,%s,,
                A,false_data,2025,%d,reported,,
                """.formatted(
                        goals,
                        nothing ? "zero" : "reported",
                        budget,
                        nothing ? "zero" : "reported",
                        nothing ? "0,zero" : "95,reported",
                        nothing ? "10,reported" : "1,reported",
                        nothing ? "0,zero" : "8,reported",
                        nothing ? "0,zero" : "70,reported",
                        nothing ? "100,reported" : "10,reported",
                        falseData);
        Rating rating = Rating.of(
                kz.jospar.rating.FromJson.profile("state-body-points"),
                kz.jospar.rating.data.ObservationTable.read(rows).orRefuse(),
                kz.jospar.rating.FromJson.YEAR);
        return BreakdownText.of(rating, Language.EN).sheet("A");
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

    /** Who adds up the rows of one part comes to its points, digit for digit, at each level and in each language. */
    @Property(tries = 300)
    void what_the_page_shows_adds_up(@ForAll long seed) {
        Evaluation evaluation = AccountLawsTest.evaluation(new Random(seed), 4, 0.1);
        for (Language language : Language.values()) {
            for (String unit : evaluation.units()) {
                Sheet sheet = sheet(evaluation, unit, language);
                Line score = Breakdown.of(evaluation, unit).score();
                if (!score.members().isEmpty()) {
                    addsUp(sheet, "", score, sheet.sum());
                }
            }
        }
    }

    private static void addsUp(Sheet sheet, String number, Line line, String whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < line.members().size(); i++) {
            Line member = line.members().get(i);
            String own = number + (i + 1);
            Row row = sheet.rows().stream()
                    .filter(one -> one.number().equals(own))
                    .findFirst()
                    .orElseThrow();
            sum = row.points().equals("–") ? sum : sum.add(number(row.points()));
            if (!member.members().isEmpty()) {
                addsUp(sheet, own + ".", member, row.points());
            }
        }
        if (line.adds() && line.points() != null) {
            Statistics.label("level").collect(number.length() / 2);
            assertThat(sum).as(number).isEqualByComparingTo(number(whole));
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
