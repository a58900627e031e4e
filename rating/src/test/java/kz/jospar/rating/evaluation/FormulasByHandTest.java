package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.REFUSE;
import static kz.jospar.rating.evaluation.Trial.c;
import static kz.jospar.rating.evaluation.Trial.mean;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Relation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.StepForm;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.UndeclaredException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of formula on tables small enough to be computed by hand. */
class FormulasByHandTest {
    private static final Fallback NINE = new Fallback.Value(q("9"));
    private static final Trial PAIRS = Trial.of("A x=6 y=3", "B x=1 y=0", "C x=-4 y=2", "D x=5", "E x=0 y=-2");
    private static final Trial FIVE = Trial.of("A x=1", "B x=2", "C x=2", "D x=5", "E x=10", "F");

    @Test
    void arithmetic() {
        assertThat(PAIRS.scores(new Operation.Difference(v("x"), v("y")))).isEqualTo("3 1 -6 not-reported 2");
        assertThat(PAIRS.scores(new Operation.Ratio(v("x"), v("y"), ABSENT)))
                .isEqualTo("2 zero-divisor -2 not-reported 0");
        assertThat(PAIRS.scores(new Operation.Ratio(v("x"), v("y"), NINE))).isEqualTo("2 9 -2 not-reported 0");
        assertThat(PAIRS.scores(new Operation.Absolute(v("x")))).isEqualTo("6 1 4 5 0");
        assertThat(PAIRS.scores(new Operation.Clamp(v("x"), q("0"), q("5")))).isEqualTo("5 1 0 5 0");
        assertThat(PAIRS.scores(new Operation.Clamp(v("x"), null, q("5")))).isEqualTo("5 1 -4 5 0");
        assertThat(Trial.of("A x=0").scores(new Operation.Exp(v("x")))).isEqualTo("1");
        assertThat(Trial.of("A x=0.125", "B x=-0.125").scores(new Operation.Round(v("x"), 2, RoundingMode.HALF_EVEN)))
                .isEqualTo("3/25 -3/25");
        assertThat(Trial.of("A x=0.125", "B x=-0.125").scores(new Operation.Round(v("x"), 2, RoundingMode.CEILING)))
                .isEqualTo("13/100 -3/25");
        refused("beyond-reach", "A", () -> Trial.of("A x=1001").scores(new Operation.Exp(v("x"))));
    }

    @Test
    void powers_and_logarithms() {
        Trial trial = Trial.of("A x=4", "B x=0", "C x=-4", "D x=2");
        assertThat(trial.scores(new Operation.Power(v("x"), q("1/2"), ABSENT))).isEqualTo("2 0 no-power 1.4142135624");
        assertThat(trial.scores(new Operation.Power(v("x"), q("-2"), NINE))).isEqualTo("1/16 9 1/16 1/4");
        assertThat(trial.scores(new Operation.Log(v("x"), LogBase.TWO, ABSENT)))
                .isEqualTo("2 no-logarithm no-logarithm 1");
        assertThat(trial.scores(new Operation.Log(v("x"), LogBase.E, NINE))).isEqualTo("1.3862943611 9 9 0.6931471806");
        assertThat(Trial.of("A x=1000", "B x=0.01", "C x=2").scores(new Operation.Log(v("x"), LogBase.TEN, ABSENT)))
                .isEqualTo("3 -2 0.3010299957");
    }

    @Test
    void shares() {
        Trial trial = Trial.of("A x=3 y=12", "B x=0 y=0", "C x=5 y=4", "D x=-1 y=4", "E x=4 y=4", "F x=1 y=-3");
        assertThat(trial.scores(new Operation.Share(v("x"), v("y"), NINE, ABSENT)))
                .isEqualTo("1/4 9 beyond-whole beyond-whole 1 beyond-whole");
        assertThat(trial.scores(new Operation.Share(v("x"), v("y"), ABSENT, NINE)))
                .isEqualTo("1/4 empty-whole 9 9 1 9");
        refused("beyond-whole", "C", () -> trial.scores(new Operation.Share(v("x"), v("y"), ABSENT, REFUSE)));
    }

    @ParameterizedTest
    @CsvSource({
        "DIFFERENCE, 2, 1, -6, -5",
        "REDUCTION, -2, -1, 6, 5",
        "RATIO, 3/2, zero-base, negative-base, 0",
        "GROWTH, 1/2, zero-base, negative-base, -1",
        "RELATIVE_REDUCTION, -1/2, zero-base, negative-base, 1"
    })
    void changes(ChangeForm form, String a, String b, String c, String d) {
        Trial trial = Trial.of("A x=6 y=4", "B x=1 y=0", "C x=-8 y=-2", "D x=0 y=5");
        assertThat(trial.scores(new Operation.Change(v("x"), v("y"), form, null, ABSENT, ABSENT)))
                .isEqualTo(String.join(" ", a, b, c, d));
    }

    @Test
    void yearly_growth() {
        Trial trial = Trial.of("A x=121 y=100", "B x=-1 y=4", "C x=1 y=0");
        assertThat(trial.scores(new Operation.Change(v("x"), v("y"), ChangeForm.YEARLY_GROWTH, 2, NINE, ABSENT)))
                .isEqualTo("1/10 negative-base 9");
    }

    @ParameterizedTest
    @CsvSource({"REFUSE, , ", "ABSENT, 9, not-reported", "SKIP, 9, 5", "ZERO, 9, 5"})
    void a_sum_with_an_absent_member(AbsentRule rule, String whole, String lacking) {
        Trial trial = Trial.of("A x=6 y=3", "D x=5");
        Formula sum = new Operation.Sum(List.of(v("x"), v("y")), rule);
        if (rule == AbsentRule.REFUSE) {
            refused("not-reported", "D", () -> trial.scores(sum));
        } else {
            assertThat(trial.scores(sum)).isEqualTo(whole + " " + lacking);
        }
    }

    @Test
    void products_and_lists_of_nothing() {
        Trial trial = Trial.of("A x=6 y=3", "D x=5", "N");
        List<Formula> both = List.of(v("x"), v("y"));
        assertThat(trial.scores(new Operation.Product(both, AbsentRule.SKIP))).isEqualTo("18 5 not-reported");
        assertThat(trial.scores(new Operation.Product(both, AbsentRule.ZERO))).isEqualTo("18 0 0");
        assertThat(trial.scores(new Operation.Sum(both, AbsentRule.SKIP))).isEqualTo("9 5 not-reported");
        assertThat(trial.scores(new Operation.Sum(both, AbsentRule.ZERO))).isEqualTo("9 5 0");
    }

    @Test
    void power_means() {
        Trial trial = Trial.of("A x=2 y=8");
        List<Formula> both = List.of(v("x"), v("y"));
        // 14/12 + 40/12
        assertThat(trial.scores(mean(Trial.term("7/12", v("x")), Trial.term("5/12", v("y")))))
                .isEqualTo("9/2");
        assertThat(trial.scores(mean("0", both))).isEqualTo("4");
        // 2 / (1/2 + 1/8)
        assertThat(trial.scores(mean("-1", both))).isEqualTo("16/5");
        // ((2 + 3) / 2)^2
        assertThat(Trial.of("A x=4 y=9").scores(mean("1/2", both))).isEqualTo("25/4");
        // 2^(2/3) 16^(1/3) = 64^(1/3)
        Formula uneven = new Aggregate.Mean(
                List.of(Trial.term("2", v("x")), Trial.term("1", v("y"))),
                q("0"),
                WeightRule.DIVIDE_BY_SUM,
                AbsentRule.ABSENT,
                null,
                ABSENT);
        assertThat(Trial.of("A x=2 y=16").scores(uneven)).isEqualTo("4");
    }

    @Test
    void undefined_means() {
        Trial trial = Trial.of("A x=0 y=8", "B x=-2 y=8", "C x=2 y=8");
        assertThat(trial.scores(mean("0", List.of(v("x"), v("y"))))).isEqualTo("no-mean no-mean 4");
        assertThat(trial.scores(mean("-1", List.of(v("x"), v("y"))))).isEqualTo("no-mean no-mean 16/5");
        assertThat(trial.scores(mean("2", List.of(v("x"), v("y"))))).isEqualTo("5.6568542495 no-mean 5.8309518948");
        assertThat(trial.scores(mean("1", List.of(v("x"), v("y"))))).isEqualTo("4 3 5");
    }

    /** Weights 1, 2, 1 of x = 4, y absent, z = 10. */
    @Test
    void weights_and_absent_members() {
        Trial trial = Trial.of("A x=4 z=10", "B x=4 y=1 z=10");
        assertThat(trial.scores(weighted(WeightRule.DIVIDE_BY_SUM, AbsentRule.SKIP, null)))
                .isEqualTo("7 4");
        assertThat(trial.scores(weighted(WeightRule.DIVIDE_BY_SUM, AbsentRule.ZERO, null)))
                .isEqualTo("7/2 4");
        assertThat(trial.scores(weighted(WeightRule.DIVIDE_BY_SUM, AbsentRule.ABSENT, null)))
                .isEqualTo("not-reported 4");
        assertThat(trial.scores(weighted(WeightRule.AS_GIVEN, AbsentRule.SKIP, null)))
                .isEqualTo("28 16");
        assertThat(trial.scores(weighted(WeightRule.AS_GIVEN, AbsentRule.ZERO, null)))
                .isEqualTo("14 16");
        assertThat(trial.scores(weighted(WeightRule.DIVIDE_BY_SUM, AbsentRule.SKIP, 3)))
                .isEqualTo("too-few-members 4");
        assertThatThrownBy(() -> trial.scores(weighted(WeightRule.SUM_TO_ONE, AbsentRule.SKIP, null)))
                .isInstanceOf(UndeclaredException.class);
        refused("not-reported", "A", () -> trial.scores(weighted(WeightRule.DIVIDE_BY_SUM, AbsentRule.REFUSE, null)));
    }

    private static Formula weighted(WeightRule rule, AbsentRule absent, Integer atLeast) {
        return new Aggregate.Mean(
                List.of(Trial.term("1", v("x")), Trial.term("2", v("y")), Trial.term("1", v("z"))),
                q("1"),
                rule,
                absent,
                atLeast,
                null);
    }

    @Test
    void ordered_chosen_and_penalised() {
        Trial trial = Trial.of("A x=4 y=1 z=10", "B x=3 y=3 z=3", "C x=2 y=6", "N");
        List<Formula> all = List.of(v("x"), v("y"), v("z"));
        assertThat(trial.scores(new Aggregate.Ordered(all, List.of(q("1/2"), q("1/3"), q("1/6")), AbsentRule.ZERO)))
                .isEqualTo("13/2 3 11/3 0"); // 5 + 4/3 + 1/6; 3; 3 + 2/3 + 0
        assertThat(trial.scores(new Aggregate.Chosen(all, Choose.LEAST, AbsentRule.SKIP)))
                .isEqualTo("1 3 2 not-reported");
        assertThat(trial.scores(new Aggregate.Chosen(all, Choose.GREATEST, AbsentRule.SKIP)))
                .isEqualTo("10 3 6 not-reported");
        assertThat(trial.scores(new Aggregate.Chosen(all, Choose.MEDIAN, AbsentRule.SKIP)))
                .isEqualTo("4 3 4 not-reported");
        assertThat(trial.scores(new Aggregate.Chosen(all, Choose.LEAST, AbsentRule.ZERO)))
                .isEqualTo("1 3 0 0");
        // A: mean 5, squares 1 + 16 + 25 = 42; by n-1: 21, 5 - 21/5; by n: 14, 5 - 14/5. C: mean 4, squares 8: 8 and 4.
        assertThat(trial.scores(new Aggregate.MeanPenalty(all, Penalty.MINUS, Spread.SAMPLE, AbsentRule.SKIP, ABSENT)))
                .isEqualTo("4/5 3 2 not-reported");
        assertThat(trial.scores(
                        new Aggregate.MeanPenalty(all, Penalty.PLUS, Spread.POPULATION, AbsentRule.SKIP, ABSENT)))
                .isEqualTo("39/5 3 5 not-reported");
        assertThat(Trial.of("A x=4", "B x=0")
                        .scores(new Aggregate.MeanPenalty(
                                List.of(v("x")), Penalty.MINUS, Spread.SAMPLE, AbsentRule.SKIP, ABSENT)))
                .isEqualTo("no-mean no-mean");
        assertThatThrownBy(() -> trial.scores(
                        new Aggregate.Ordered(all, List.of(q("1/2"), q("1/3"), q("1/3")), AbsentRule.ZERO)))
                .isInstanceOf(UndeclaredException.class);
    }

    @Test
    void scales() {
        assertThat(FIVE.scores(scale(new Statistic.Lowest(), new Statistic.Highest(), Outside.REFUSE)))
                .isEqualTo("0 1/9 1/9 4/9 1 not-reported");
        assertThat(FIVE.scores(scale(new Statistic.Highest(), new Statistic.Lowest(), Outside.REFUSE)))
                .isEqualTo("1 8/9 8/9 5/9 0 not-reported");
        assertThat(FIVE.scores(scale(fixed("2"), fixed("6"), Outside.CLAMP))).isEqualTo("0 0 0 3/4 1 not-reported");
        assertThat(FIVE.scores(scale(fixed("2"), fixed("6"), Outside.KEEP))).isEqualTo("-1/4 0 0 3/4 2 not-reported");
        refused("outside", "A", () -> FIVE.scores(scale(fixed("2"), fixed("6"), Outside.REFUSE)));
        assertThat(FIVE.scores(scale(fixed("0"), new Statistic.Mean(), Outside.KEEP)))
                .isEqualTo("1/4 1/2 1/2 5/4 5/2 not-reported"); // the mean is 20/5 = 4
        assertThat(FIVE.scores(scale(fixed("3"), fixed("3"), Outside.KEEP)))
                .isEqualTo("all-equal all-equal all-equal all-equal all-equal not-reported");
        assertThat(Trial.of("A x=3").scores(scale(new Statistic.Lowest(), new Statistic.Highest(), Outside.KEEP)))
                .isEqualTo("alone");
        Formula target =
                new Normalisation.Scale(v("x"), fixed("0"), new Bound.OfFormula(v("y")), Outside.KEEP, NINE, null);
        assertThat(Trial.of("A x=3 y=4", "B x=3 y=0", "C x=3").scores(target)).isEqualTo("3/4 9 not-reported");
        Formula between = new Normalisation.Scale(
                v("x"), new Bound.OfFormula(v("y")), new Bound.OfFormula(v("z")), Outside.KEEP, NINE, null);
        assertThat(Trial.of("A x=3 y=1 z=9", "B x=3 y=1").scores(between)).isEqualTo("1/4 not-reported");
    }

    private static Formula scale(Bound worst, Bound best, Outside outside) {
        return new Normalisation.Scale(v("x"), worst, best, outside, ABSENT, "all");
    }

    private static Bound fixed(String value) {
        return new Bound.Fixed(q(value));
    }

    @Test
    void z_scores() {
        // 2 and 4: mean 3, deviation 1 by n; root 2 by n - 1.
        Trial two = Trial.of("A x=2", "B x=4");
        assertThat(two.scores(z(Direction.MORE_IS_BETTER, Spread.POPULATION))).isEqualTo("-1 1");
        assertThat(two.scores(z(Direction.LESS_IS_BETTER, Spread.POPULATION))).isEqualTo("1 -1");
        assertThat(two.scores(z(Direction.MORE_IS_BETTER, Spread.SAMPLE))).isEqualTo("-0.7071067812 0.7071067812");
        assertThat(Trial.of("A x=2", "B x=2").scores(z(Direction.MORE_IS_BETTER, Spread.SAMPLE)))
                .isEqualTo("all-equal all-equal");
        assertThat(Trial.of("A x=2").scores(z(Direction.MORE_IS_BETTER, Spread.SAMPLE)))
                .isEqualTo("alone");
    }

    private static Formula z(Direction direction, Spread spread) {
        return new Normalisation.ZScore(v("x"), direction, spread, ABSENT, "all");
    }

    /** Values 1, 2, 2, 5, 10, more is better: competition ranks 5, 3, 3, 2, 1 of 5. */
    @ParameterizedTest
    @CsvSource({
        "RANK, 5 3 3 2 1",
        "REVERSE_RANK, 1 3 3 4 5",
        "RANK_OF_N, 1 3/5 3/5 2/5 1/5",
        "REVERSE_OF_N, 1/5 3/5 3/5 4/5 1",
        "BEHIND_OF_N, 0 2/5 2/5 3/5 4/5",
        "BEFORE_OF_OTHERS, 1 1/2 1/2 1/4 0",
        "BEHIND_OF_OTHERS, 0 1/2 1/2 3/4 1",
        "MIDDLE_OF_N, 9/10 1/2 1/2 3/10 1/10",
        "RANK_OF_N_AND_ONE, 5/6 1/2 1/2 1/3 1/6"
    })
    void rank_forms(RankForm form, String expected) {
        assertThat(FIVE.scores(rank(new TieRule.Competition(), form, Direction.MORE_IS_BETTER)))
                .isEqualTo(expected + " not-reported");
    }

    @Test
    void rank_ties_and_directions() {
        assertThat(ranks(new TieRule.Modified())).isEqualTo("5 4 4 2 1 not-reported");
        assertThat(ranks(new TieRule.Dense())).isEqualTo("4 3 3 2 1 not-reported");
        assertThat(ranks(new TieRule.Fractional())).isEqualTo("5 7/2 7/2 2 1 not-reported");
        assertThat(ranks(new TieRule.Ordinal(List.of("C", "B")))).isEqualTo("5 4 3 2 1 not-reported");
        refused("tie-breaker", "B", () -> ranks(new TieRule.Ordinal(List.of("C", "A"))));
        assertThat(FIVE.scores(rank(new TieRule.Competition(), RankForm.RANK, Direction.LESS_IS_BETTER)))
                .isEqualTo("1 2 2 4 5 not-reported");
        assertThat(Trial.of("A x=1", "B").scores(rank(new TieRule.Dense(), RankForm.RANK, Direction.LESS_IS_BETTER)))
                .isEqualTo("alone not-reported");
    }

    private static String ranks(TieRule ties) {
        return FIVE.scores(rank(ties, RankForm.RANK, Direction.MORE_IS_BETTER));
    }

    private static Formula rank(TieRule ties, RankForm form, Direction direction) {
        return new Normalisation.Rank(v("x"), direction, ties, form, ABSENT, "all");
    }

    /** Three units, van der Waerden: shares 1/4, 1/2, 3/4; Hazen: 1/6, 1/2, 5/6. */
    @Test
    void normal_scores() {
        Trial three = Trial.of("A x=1", "B x=2", "C x=3");
        assertThat(three.scores(normal("0"))).startsWith("-0.6744897502 0 0.6744897502");
        assertThat(three.scores(normal("1/2"))).startsWith("-0.9674215661 0 0.9674215661");
    }

    private static Formula normal(String offset) {
        return new Normalisation.NormalScore(
                v("x"), Direction.MORE_IS_BETTER, new TieRule.Fractional(), q(offset), ABSENT, "all");
    }

    /** -23 ln(1 - 1/2 (1 - exp(-100/23))): 1 - exp(-4.34782609) = 0.98706912, ln 0.50646544 = -0.68029922. */
    @Test
    void exponential_transform() {
        Trial trial = Trial.of("A x=0", "B x=1", "C x=1/2", "D x=2");
        Formula formula = new Normalisation.Exponential(v("x"), q("23"), Outside.KEEP);
        assertThat(trial.scores(formula)).startsWith("0 100 15.64").endsWith("no-logarithm");
        assertThat(trial.scores(new Normalisation.Exponential(v("x"), q("23"), Outside.CLAMP)))
                .endsWith(" 100");
        refused("outside", "D", () -> trial.scores(new Normalisation.Exponential(v("x"), q("23"), Outside.REFUSE)));
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, -1 10 10 30 30", "MORE_THAN, -1 -1 10 10 30", "LINEAR, -1 10 20 30 30"})
    void steps(StepForm form, String expected) {
        Trial trial = Trial.of("A x=1", "B x=2", "C x=3", "D x=4", "E x=5");
        List<Normalisation.Step> steps =
                List.of(new Normalisation.Step(q("2"), q("10")), new Normalisation.Step(q("4"), q("30")));
        assertThat(trial.scores(new Normalisation.Steps(v("x"), steps, form, q("-1"))))
                .isEqualTo(expected);
    }

    @Test
    void statistics_of_peers() {
        assertThat(peer(new Statistic.Lowest())).isEqualTo("1 1 1 1 1 1");
        assertThat(peer(new Statistic.Highest())).isEqualTo("10 10 10 10 10 10");
        assertThat(peer(new Statistic.Mean())).startsWith("4 ");
        assertThat(peer(new Statistic.Sum())).startsWith("20 ");
        assertThat(peer(new Statistic.Count())).startsWith("5 ");
        // squares of differences: 9 + 4 + 4 + 1 + 36 = 54
        assertThat(peer(new Statistic.Variance(Spread.SAMPLE))).startsWith("27/2 ");
        assertThat(peer(new Statistic.Variance(Spread.POPULATION))).startsWith("54/5 ");
        assertThat(peer(new Statistic.Deviation(Spread.SAMPLE))).startsWith("3.6742346142 ");
        assertThat(Trial.of("A", "B").scores(new Normalisation.Peer(v("x"), new Statistic.Count(), NINE, "all")))
                .isEqualTo("9 9");
    }

    /** R 4, quantile(c(1, 2, 2, 5, 10), 0.3, type = 1..9), worked out by hand as fractions; n p = 3/2. */
    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 2", "4, 3/2", "5, 2", "6, 9/5", "7, 2", "8, 29/15", "9, 39/20"})
    void quantiles_of_nine_definitions(int definition, String expected) {
        // h is 3/2, 2, 9/5, 11/5, 29/15 and 39/20 for 4 to 9; the first two values are 1 and 2, so up to 2 the quantile
        // is h.
        assertThat(peer(new Statistic.Quantile(q("3/10"), definition))).startsWith(expected + " ");
    }

    @Test
    void quantiles_at_the_ends_and_at_steps() {
        for (int definition = 1; definition <= 9; definition++) {
            assertThat(peer(new Statistic.Quantile(q("0"), definition))).startsWith("1 ");
            assertThat(peer(new Statistic.Quantile(q("1"), definition))).startsWith("10 ");
        }
        Trial four = Trial.of("A x=1", "B x=2", "C x=4", "D x=8");
        // n p = 2: the inverse takes the second, the averaged one the middle, the even one the second.
        assertThat(four.scores(median(1))).startsWith("2 ");
        assertThat(four.scores(median(2))).startsWith("3 ");
        assertThat(four.scores(median(3))).startsWith("2 ");
        assertThat(four.scores(median(7))).startsWith("3 ");
    }

    private static Formula median(int definition) {
        return new Normalisation.Peer(v("x"), new Statistic.Quantile(q("1/2"), definition), ABSENT, "all");
    }

    private static String peer(Statistic statistic) {
        return FIVE.scores(new Normalisation.Peer(v("x"), statistic, ABSENT, "all"));
    }

    @Test
    void peers_are_those_of_the_group() {
        Trial trial = FIVE.grouped("kind", Map.of("A", "p", "B", "p", "C", "q", "D", "q", "E", "q", "F", "p"));
        assertThat(trial.scores(new Normalisation.Peer(v("x"), new Statistic.Highest(), ABSENT, "kind")))
                .isEqualTo("2 2 10 10 10 2");
        assertThat(trial.scores(new Normalisation.Rank(
                        v("x"), Direction.MORE_IS_BETTER, new TieRule.Dense(), RankForm.RANK, ABSENT, "kind")))
                .isEqualTo("2 1 3 2 1 not-reported");
        assertThatThrownBy(() -> FIVE.scores(new Normalisation.Peer(v("x"), new Statistic.Highest(), ABSENT, "kind")))
                .isInstanceOf(UndeclaredException.class);
    }

    @Test
    void decisions_gates_and_what_stands_for_the_absent() {
        Condition low = new Condition.Compare(v("x"), Relation.LESS, c("3"));
        assertThat(FIVE.scores(new Branch.If(low, c("1"), c("0"), ABSENT))).isEqualTo("1 1 1 0 0 unknown-condition");
        assertThat(FIVE.scores(new Branch.If(low, c("1"), c("0"), NINE))).isEqualTo("1 1 1 0 0 9");
        assertThat(FIVE.scores(new Branch.Gate(v("x"), new Condition.Not(low), q("4"), ABSENT)))
                .isEqualTo("1 2 2 4 4 not-reported");
        assertThat(FIVE.scores(new Branch.Gate(c("8"), low, q("4"), NINE))).isEqualTo("4 4 4 8 8 9");
        assertThat(FIVE.scores(new Branch.WhenAbsent(v("x"), c("0")))).isEqualTo("1 2 2 5 10 0");
        Condition silent = new Condition.Answered("x", 0, List.of(Observation.Status.MISSING));
        assertThat(FIVE.scores(new Branch.If(silent, c("1"), c("0"), REFUSE))).isEqualTo("0 0 0 0 0 1");
    }

    @ParameterizedTest
    @CsvSource({"LESS, 1 0 0 0 0", "AT_MOST, 1 1 1 0 0", "EQUAL, 0 1 1 0 0", "AT_LEAST, 0 1 1 1 1", "MORE, 0 0 0 1 1"})
    void relations(Relation relation, String expected) {
        Condition condition = new Condition.Compare(v("x"), relation, c("2"));
        assertThat(FIVE.scores(new Branch.If(condition, c("1"), c("0"), NINE))).isEqualTo(expected + " 9");
    }

    /** Kleene's three values: true, false, unknown. */
    @ParameterizedTest
    @CsvSource({"1 1, 1 1", "1 0, 0 1", "0 0, 0 0", "1 ?, ? 1", "? 1, ? 1", "0 ?, 0 ?", "? 0, 0 ?", "? ?, ? ?"})
    void conditions_of_three_values(String given, String expected) {
        List<Condition> both = List.of(given(given.charAt(0)), given(given.charAt(2)));
        Formula all = new Branch.If(new Condition.All(both), v("x"), c("0"), NINE);
        Formula any = new Branch.If(new Condition.Any(both), v("x"), c("0"), NINE);
        Trial trial = Trial.of("A x=1");
        assertThat((trial.scores(all) + " " + trial.scores(any)).replace('9', '?'))
                .isEqualTo(expected);
    }

    private static Condition given(char truth) {
        Formula side = truth == '?' ? v("y") : c(String.valueOf(truth));
        return new Condition.Compare(side, Relation.EQUAL, c("1"));
    }

    @Test
    void a_refusal_in_a_branch_not_taken_refuses_nothing() {
        Formula refusing = new Operation.Ratio(c("1"), v("x"), REFUSE);
        Condition zero = new Condition.Compare(v("x"), Relation.EQUAL, c("0"));
        Trial trial = Trial.of("A x=0", "B x=4");
        assertThat(trial.scores(new Branch.If(zero, c("7"), refusing, ABSENT))).isEqualTo("7 1/4");
        refused("zero-divisor", "A", () -> trial.scores(refusing));
        refused("zero-divisor", "A", () -> trial.scores(new Branch.WhenAbsent(refusing, c("1"))));
        refused("zero-divisor", "A", () -> trial.scores(new Operation.Sum(List.of(refusing), AbsentRule.SKIP)));
        refused(
                "zero-divisor",
                "A",
                () -> trial.scores(new Normalisation.Peer(refusing, new Statistic.Lowest(), ABSENT, "all")));
    }

    @Test
    void a_named_formula_is_computed_once_under_its_own_path() {
        Trial trial = PAIRS.named(Map.of("twice", new Operation.Product(List.of(c("2"), v("x")), AbsentRule.ABSENT)));
        Evaluation evaluation = trial.score(
                new Operation.Sum(List.of(new Source.Named("twice"), new Source.Named("twice")), AbsentRule.ABSENT));
        assertThat(evaluation.paths())
                .containsExactly(
                        "formulas.twice.of[0]",
                        "formulas.twice.of[1]",
                        "formulas.twice",
                        "score.of[0]",
                        "score.of[1]",
                        "score");
        assertThat(evaluation.members("score.of[1]")).containsExactly("formulas.twice");
        assertThat(Trial.text(evaluation.score("A"))).isEqualTo("24");
    }

    private static void refused(String code, String unit, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.unit()).isEqualTo(unit);
        });
    }
}
