package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.StepForm;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws over random formula trees and random tables, absent values among them. */
class EvaluationLawsTest {
    private static final List<String> INDICATORS = List.of("x", "y", "z");

    /** Up to six units with three values each; -9 stands for silence. */
    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(-3, 8)), Tuple.of(1, Arbitraries.just(-9)))
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /** Trees that never fall where a value rises: every indicator counts upward. */
    @Provide
    Arbitrary<Formula> rising() {
        return trees(3, false);
    }

    /** Trees that see indicators through their peers only, so that a change of unit changes nothing. */
    @Provide
    Arbitrary<Formula> relative() {
        return trees(3, true);
    }

    private static Arbitrary<Formula> trees(int depth, boolean relative) {
        Arbitrary<Formula> value = Arbitraries.of(INDICATORS).map(Trial::v);
        Arbitrary<Formula> leaf = relative ? value.flatMap(of -> normalised(of, true)) : value;
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Formula> below = trees(depth - 1, relative);
        Arbitrary<AbsentRule> absent = Arbitraries.of(AbsentRule.ABSENT, AbsentRule.SKIP, AbsentRule.ZERO);
        Arbitrary<Formula> mean = Combinators.combine(
                        below.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 5).list().ofSize(3))
                .as((of, weights) -> {
                    List<Term> terms = new ArrayList<>();
                    for (int i = 0; i < of.size(); i++) {
                        terms.add(Term.of(Rational.of(weights.get(i)), of.get(i)));
                    }
                    return new Aggregate.Mean(
                            terms, Rational.ONE, WeightRule.DIVIDE_BY_SUM, AbsentRule.ABSENT, null, null);
                });
        Arbitrary<Formula> chosen = Combinators.combine(
                        below.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(Choose.values()))
                .as((of, which) -> new Aggregate.Chosen(of, which, AbsentRule.ABSENT));
        Arbitrary<Formula> sum = Combinators.combine(below.list().ofMinSize(1).ofMaxSize(3), absent)
                .as((of, rule) -> new Operation.Sum(of, rule));
        Arbitrary<Formula> clamp = below.map(of -> new Operation.Clamp(of, q("-1"), q("5")));
        Arbitrary<Formula> scaled = below.flatMap(of -> normalised(of, relative));
        return Arbitraries.oneOf(leaf, mean, chosen, sum, clamp, scaled);
    }

    private static Arbitrary<Formula> normalised(Formula of, boolean relative) {
        Formula scale = new Normalisation.Scale(
                of, new Statistic.Lowest(), new Statistic.Highest(), Outside.KEEP, ABSENT, "all");
        Formula rank = new Normalisation.Rank(
                of, Direction.MORE_IS_BETTER, new TieRule.Fractional(), RankForm.BEHIND_OF_OTHERS, ABSENT, "all");
        Formula z = new Normalisation.ZScore(of, Direction.MORE_IS_BETTER, Spread.POPULATION, ABSENT, "all");
        if (relative) {
            return Arbitraries.of(scale, rank, z);
        }
        Formula goalposts = new Normalisation.Scale(
                of, new Bound.Fixed(q("-3")), new Bound.Fixed(q("8")), Outside.CLAMP, ABSENT, null);
        Formula steps = new Normalisation.Steps(
                of,
                List.of(new Normalisation.Step(q("0"), q("1")), new Normalisation.Step(q("4"), q("7/2"))),
                StepForm.LINEAR,
                q("-1"));
        return Arbitraries.of(scale, rank, z, goalposts, steps);
    }

    private static Trial trial(List<List<Integer>> table, String slope, String shift) {
        String[] lines = new String[table.size()];
        for (int unit = 0; unit < lines.length; unit++) {
            StringBuilder line = new StringBuilder("u" + unit);
            for (int i = 0; i < 3; i++) {
                int value = table.get(unit).get(i);
                if (value != -9) {
                    Rational moved =
                            i == 0 ? q(slope).multiply(Rational.of(value)).add(q(shift)) : Rational.of(value);
                    line.append(' ').append(INDICATORS.get(i)).append('=').append(moved);
                }
            }
            lines[unit] = line.toString();
        }
        return Trial.of(lines);
    }

    private static Trial trial(List<List<Integer>> table) {
        return trial(table, "1", "0");
    }

    /** With the peers frozen, more of an indicator never lowers a score whose formulas all rise. */
    @Property(tries = 300)
    void more_of_what_counts_upward_never_lowers_a_score(
            @ForAll("tables") List<List<Integer>> table,
            @ForAll("rising") Formula formula,
            @ForAll @IntRange(min = 0, max = 2) int indicator,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        Evaluation evaluation = trial(table).score(formula);
        for (int unit = 0; unit < table.size(); unit++) {
            int value = table.get(unit).get(indicator);
            java.util.Map<String, Cell> replaced = new java.util.HashMap<>();
            for (String path : evaluation.paths()) {
                if (evaluation.formula(path).equals(v(INDICATORS.get(indicator))) && value != -9) {
                    replaced.put(path, new Cell.Known(Rational.of(value + more)));
                }
            }
            Cell before = evaluation.score("u" + unit);
            Cell after = evaluation.with("u" + unit, replaced);
            if (before instanceof Cell.Known old && after instanceof Cell.Known now) {
                assertThat(now.value().order(old.value())).isNotNegative();
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Property(tries = 300)
    void another_unit_of_measure_changes_nothing_where_values_are_seen_through_peers(
            @ForAll("tables") List<List<Integer>> table,
            @ForAll("relative") Formula formula,
            @ForAll @IntRange(min = 1, max = 1000) int slope,
            @ForAll @IntRange(min = -50, max = 50) int shift) {
        Evaluation one = trial(table).score(formula);
        Evaluation other = trial(table, slope + "/7", Integer.toString(shift)).score(formula);
        same(one, other, one.units(), one.units());
    }

    @Property(tries = 300)
    void the_order_of_the_units_changes_nothing(
            @ForAll("tables") List<List<Integer>> table, @ForAll("rising") Formula formula, @ForAll Random random) {
        Trial trial = trial(table);
        List<kz.jospar.rating.data.Unit> shuffled = new ArrayList<>(trial.units());
        Collections.shuffle(shuffled, random);
        List<kz.jospar.rating.data.Observation> rows = new ArrayList<>(trial.rows());
        Collections.shuffle(rows, random);
        Trial other = new Trial(rows, shuffled, trial.conventions(), trial.placing(), null, trial.formulas());
        Evaluation one = trial.score(formula);
        same(one, other.score(formula), one.units(), one.units());
    }

    /** Lowest, highest, mean and deviation by n do not change if every unit stands twice; ranks do. */
    @Property(tries = 300)
    void each_unit_twice_changes_no_score_on_scales(
            @ForAll("tables") List<List<Integer>> table, @ForAll("scaled") Formula formula) {
        List<List<Integer>> twice = new ArrayList<>(table);
        twice.addAll(table);
        Evaluation one = trial(table).score(formula);
        Evaluation two = trial(twice).score(formula);
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            copies.add("u" + (table.size() + i));
        }
        same(one, two, one.units(), one.units());
        same(one, two, one.units(), copies);
    }

    @Provide
    Arbitrary<Formula> scaled() {
        return Arbitraries.of(INDICATORS).list().ofSize(2).map(two -> {
            Formula scale = new Normalisation.Scale(
                    v(two.get(0)), new Statistic.Lowest(), new Statistic.Highest(), Outside.KEEP, c0(), "all");
            Formula z =
                    new Normalisation.ZScore(v(two.get(1)), Direction.LESS_IS_BETTER, Spread.POPULATION, c0(), "all");
            return new Operation.Sum(List.of(scale, z), AbsentRule.ABSENT);
        });
    }

    private static kz.jospar.rating.formula.Fallback c0() {
        return new kz.jospar.rating.formula.Fallback.Value(q("0"));
    }

    @Property(tries = 200)
    void weights_count_by_their_proportions_where_they_are_divided_by_their_sum(
            @ForAll("tables") List<List<Integer>> table,
            @ForAll @IntRange(min = 1, max = 9) int factor,
            @ForAll AbsentRule absent,
            @ForAll("powers") String power) {
        if (absent == AbsentRule.REFUSE) {
            return;
        }
        Evaluation one = trial(table).score(weighted(1, absent, power));
        Evaluation other = trial(table).score(weighted(factor, absent, power));
        same(one, other, one.units(), one.units());
    }

    @Provide
    Arbitrary<String> powers() {
        return Arbitraries.of("1", "0", "-1", "2", "1/2");
    }

    private static Formula weighted(int factor, AbsentRule absent, String power) {
        List<Term> terms = List.of(
                Term.of(Rational.of(factor), v("x")),
                Term.of(Rational.of(2L * factor), v("y")),
                Term.of(Rational.of(factor, 3), v("z")));
        return new Aggregate.Mean(
                terms, q(power), WeightRule.DIVIDE_BY_SUM, absent, null, power.equals("1") ? null : ABSENT);
    }

    /** Skipping an absent member is what the mean of the others gives. */
    @Property(tries = 200)
    void a_skipped_member_leaves_the_mean_of_the_others(@ForAll("tables") List<List<Integer>> table) {
        Evaluation all = trial(table).score(weighted(1, AbsentRule.SKIP, "1"));
        for (int unit = 0; unit < table.size(); unit++) {
            Rational sum = Rational.ZERO;
            Rational weights = Rational.ZERO;
            List<Rational> weight = List.of(Rational.ONE, Rational.of(2), Rational.of(1, 3));
            for (int i = 0; i < 3; i++) {
                if (table.get(unit).get(i) != -9) {
                    sum = sum.add(
                            weight.get(i).multiply(Rational.of(table.get(unit).get(i))));
                    weights = weights.add(weight.get(i));
                }
            }
            Cell score = all.score("u" + unit);
            if (weights.signum() == 0) {
                assertThat(score).isInstanceOf(Cell.Absent.class);
            } else {
                assertThat(score).isEqualTo(new Cell.Known(sum.divide(weights)));
            }
        }
    }

    /** Rank r of N: the forms are bound to each other whatever the ties. */
    @Property(tries = 200)
    void rank_forms_agree_with_each_other(
            @ForAll("tables") List<List<Integer>> table, @ForAll("directions") Direction direction) {
        Trial trial = trial(table);
        Evaluation rank = trial.score(rank(RankForm.RANK, direction));
        Evaluation count = trial.score(new Normalisation.Peer(v("x"), new Statistic.Count(), ABSENT, "all"));
        for (String unit : rank.units()) {
            if (!(rank.score(unit) instanceof Cell.Known known)) {
                continue;
            }
            Rational r = (Rational) known.value();
            Rational n = (Rational) ((Cell.Known) count.score(unit)).value();
            assertThat(number(trial, RankForm.RANK_OF_N, direction, unit).multiply(n))
                    .isEqualTo(r);
            assertThat(number(trial, RankForm.REVERSE_RANK, direction, unit).add(r))
                    .isEqualTo(n.add(Rational.ONE));
            assertThat(number(trial, RankForm.BEFORE_OF_OTHERS, direction, unit)
                            .add(number(trial, RankForm.BEHIND_OF_OTHERS, direction, unit)))
                    .isEqualTo(Rational.ONE);
        }
    }

    private static Formula rank(RankForm form, Direction direction) {
        return new Normalisation.Rank(v("x"), direction, new TieRule.Fractional(), form, ABSENT, "all");
    }

    private static Rational number(Trial trial, RankForm form, Direction direction, String unit) {
        return (Rational) ((Cell.Known) trial.score(rank(form, direction)).score(unit)).value();
    }

    private static void same(Evaluation one, Evaluation other, List<String> units, List<String> others) {
        for (int i = 0; i < units.size(); i++) {
            Cell a = one.score(units.get(i));
            Cell b = other.score(others.get(i));
            if (a instanceof Cell.Known known && b instanceof Cell.Known as) {
                assertThat(known.value().order(as.value())).isZero();
            } else {
                assertThat(a.getClass()).isEqualTo(b.getClass());
            }
        }
    }

    @Provide
    Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER);
    }
}
