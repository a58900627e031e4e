package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Each printed step is right as it is printed. */
class WorkingTest {
    private static final List<String> INDICATORS = List.of("x", "y", "z");
    private static final Fallback ONE = new Fallback.Value(Rational.ONE);

    /** "(2 + 3) ÷ 4 = 1.25", perhaps with words in brackets after the figures. */
    private static final Pattern STEP =
            Pattern.compile("(?<figures>.+?)(?: \\((?:worst|mean) [^()]*\\))? (?<sign>[=≈]) (?<value>[^=≈]+)");

    private static final Pattern LIMITED = Pattern.compile("(?<of>.+), but not (?<side>below|above) (?<bound>.+)");
    private static final Pattern LISTED = Pattern.compile("the (?<which>least|greatest) of (?<numbers>.+)");

    /** The weights 0.6 and 0.4: nothing stands for y, so 0.6 × 5 + 0.4 × 0. */
    @Test
    void an_absent_member_that_counts_as_nothing_keeps_its_weight() {
        Formula mean = Cases.mean(
                AbsentRule.ZERO,
                WeightRule.SUM_TO_ONE,
                "1",
                Cases.term("0.6", Cases.value("x")),
                Cases.term("0.4", Cases.value("y")));
        assertThat(steps(mean, "5 - 1")).containsExactly("0.6 × 5 + 0.4 × 0 = 3");
    }

    /** Weights 0.5 and 0.5 of which one is there: it takes both, 0.5 × 10 × 1 ÷ 0.5 = 10. */
    @Test
    void a_mean_as_given_shows_that_it_is_scaled_up() {
        Formula mean = Cases.mean(
                AbsentRule.SKIP,
                WeightRule.AS_GIVEN,
                "1",
                Cases.term("0.5", Cases.value("x")),
                Cases.term("0.5", Cases.value("y")));
        assertThat(steps(mean, "10 - 1")).containsExactly("(0.5 × 10) × 1 ÷ 0.5 = 10");
    }

    @Test
    void what_stands_instead_of_a_number_is_no_result_of_the_figures() {
        assertThat(steps(new Operation.Share(Cases.value("x"), Cases.value("y"), ONE, ONE), "12 10 1"))
                .containsExactly(
                        "12 ÷ 10: the part is more than the whole, or below 0; the methodology sets 1 instead");
        assertThat(steps(new Operation.Log(Cases.value("x"), LogBase.TEN, ONE), "0 1 1"))
                .singleElement()
                .asString()
                .startsWith("lg(0): ")
                .endsWith("; the methodology sets 1 instead");
    }

    @Property(tries = 3000)
    void a_pocket_calculator_comes_to_each_number_that_is_printed(@ForAll long seed) {
        Random random = new Random(seed);
        Formula formula = tree(random, 2);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < INDICATORS.size(); i++) {
            row.append(random.nextInt(4) == 0 ? "-" : number(random)).append(' ');
        }
        for (String step : steps(formula, row.toString())) {
            if (step.contains("the methodology sets") || step.contains(": no value") || step.contains("rounded to")) {
                Statistics.collect("in words");
                continue;
            }
            Matcher matcher = STEP.matcher(step);
            assertThat(matcher.matches()).as(step).isTrue();
            double shown = Calculator.of(matcher.group("value"));
            double expected = result(matcher.group("figures"));
            if (Double.isNaN(expected)) {
                Statistics.collect("in words");
                continue;
            }
            Statistics.collect("in figures");
            assertThat(shown)
                    .as("%s of %s", step, formula)
                    .isCloseTo(expected, within(1e-4 * (1 + Math.abs(expected))));
        }
    }

    private static double result(String figures) {
        Matcher limited = LIMITED.matcher(figures);
        if (limited.matches()) {
            double of = Calculator.of(limited.group("of"));
            double bound = Calculator.of(limited.group("bound"));
            return limited.group("side").equals("below") ? Math.max(of, bound) : Math.min(of, bound);
        }
        Matcher listed = LISTED.matcher(figures);
        if (listed.matches()) {
            double found = Double.NaN;
            for (String number : listed.group("numbers").split("; ")) {
                double next = Calculator.of(number);
                found = Double.isNaN(found)
                        ? next
                        : listed.group("which").equals("least") ? Math.min(found, next) : Math.max(found, next);
            }
            return found;
        }
        return figures.contains("the ") || figures.contains("mean") || figures.contains("outside")
                ? Double.NaN
                : Calculator.of(figures);
    }

    private static List<String> steps(Formula formula, String row) {
        Evaluation evaluation = Evaluation.of(
                Cases.unjudged(asking(formula), INDICATORS),
                Observations.of(Cases.rows(Cases.YEAR, INDICATORS, row)),
                Cases.YEAR);
        List<String> steps = new Working(evaluation, "A", new Wording(evaluation, Language.EN), Language.EN)
                .to(evaluation.paths().get(evaluation.paths().size() - 1));
        return formula.equals(asking(formula)) ? steps : steps.subList(0, steps.size() - 1);
    }

    /** A score of constants alone is refused. */
    private static Formula asking(Formula formula) {
        return formula.toString().contains("Value[indicator=")
                ? formula
                : new Operation.Sum(List.of(formula, Cases.value("x")), AbsentRule.ZERO);
    }

    private static String number(Random random) {
        return List.of("-2", "-0.5", "0", "0.25", "0.5", "1", "2", "3", "5", "12")
                .get(random.nextInt(10));
    }

    private static Formula tree(Random random, int depth) {
        if (depth == 0) {
            return random.nextInt(6) == 0
                    ? Cases.constant(number(random))
                    : Cases.value(INDICATORS.get(random.nextInt(INDICATORS.size())));
        }
        AbsentRule absent =
                List.of(AbsentRule.ABSENT, AbsentRule.SKIP, AbsentRule.ZERO).get(random.nextInt(3));
        Formula one = tree(random, depth - 1);
        Formula other = tree(random, depth - 1);
        List<Formula> several = List.of(one, other, tree(random, depth - 1));
        return switch (random.nextInt(14)) {
            case 0 -> new Operation.Sum(several, absent);
            case 1 -> new Operation.Product(several, absent);
            case 2 -> new Operation.Difference(one, other);
            case 3 -> new Operation.Ratio(one, other, ONE);
            case 4 -> new Operation.Share(one, other, ONE, ONE);
            case 5 ->
                new Operation.Power(
                        one, Rational.parse(List.of("2", "-1", "1/2").get(random.nextInt(3))), ONE);
            case 6 -> new Operation.Log(one, LogBase.values()[random.nextInt(3)], ONE);
            case 7 -> new Operation.Absolute(one);
            case 8 -> new Operation.Clamp(one, Rational.parse("0.25"), Rational.of(2));
            case 9 ->
                new Operation.Change(
                        one,
                        other,
                        List.of(
                                        ChangeForm.DIFFERENCE,
                                        ChangeForm.REDUCTION,
                                        ChangeForm.RATIO,
                                        ChangeForm.GROWTH,
                                        ChangeForm.RELATIVE_REDUCTION)
                                .get(random.nextInt(5)),
                        null,
                        ONE,
                        ONE);
            case 10 -> new Normalisation.Exponential(one, Rational.of(23), Outside.CLAMP);
            case 11 -> new Aggregate.Chosen(several, Choose.values()[random.nextInt(3)], absent);
            case 12 -> new Aggregate.MeanPenalty(several, Penalty.MINUS, Spread.POPULATION, absent, ONE);
            default -> mean(random, several, absent);
        };
    }

    private static Formula mean(Random random, List<Formula> several, AbsentRule absent) {
        WeightRule rule = WeightRule.values()[random.nextInt(WeightRule.values().length)];
        List<String> weights = rule == WeightRule.SUM_TO_ONE ? List.of("0.5", "0.3", "0.2") : List.of("0.5", "1", "2");
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < several.size(); i++) {
            terms.add(Cases.term(weights.get(i), several.get(i)));
        }
        Rational power = rule == WeightRule.AS_GIVEN
                ? Rational.ONE
                : Rational.parse(List.of("1", "1", "0", "2", "-1").get(random.nextInt(5)));
        return new Aggregate.Mean(terms, power, rule, absent, null, power.equals(Rational.ONE) ? null : ONE);
    }
}
