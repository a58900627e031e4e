package kz.jospar.rating.formula;

import java.math.RoundingMode;
import java.util.List;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Formulas in Java that read as they are said: kk формула құрастыру, ru составление формул.
 *
 * <p>Each method makes the record of the same kind in JSON and nothing more; {@link Bounds} and {@link Conditions} make what
 * stands inside. Worked case: {@code ratio(value("sections"), denominator("sections"), absent())} is the number of sections
 * for each child.
 */
public final class Formulas {
    private Formulas() {}

    /** Returns what a unit reported for the rated period. */
    public static Formula value(String indicator) {
        return new Source.Value(indicator, 0);
    }

    /** Returns what a unit reported so many years before. */
    public static Formula value(String indicator, int back) {
        return new Source.Value(indicator, back);
    }

    /** Returns the denominator that came with the value of the rated period. */
    public static Formula denominator(String indicator) {
        return new Source.Denominator(indicator, 0);
    }

    /** Returns the denominator that came with the value of so many years before. */
    public static Formula denominator(String indicator, int back) {
        return new Source.Denominator(indicator, back);
    }

    /** Returns a whole number that is the same for every unit. */
    public static Formula constant(long whole) {
        return new Source.Constant(Rational.of(whole));
    }

    /** Returns a number that is the same for every unit. */
    public static Formula constant(Rational value) {
        return new Source.Constant(value);
    }

    /** Returns the methodology's formula of this name. */
    public static Formula named(String name) {
        return new Source.Named(name);
    }

    public static Formula sum(AbsentRule absent, Formula... of) {
        return new Operation.Sum(List.of(of), absent);
    }

    public static Formula difference(Formula of, Formula less) {
        return new Operation.Difference(of, less);
    }

    public static Formula product(AbsentRule absent, Formula... of) {
        return new Operation.Product(List.of(of), absent);
    }

    public static Formula ratio(Formula of, Formula to, Fallback zero) {
        return new Operation.Ratio(of, to, zero);
    }

    public static Formula share(Formula part, Formula whole, Fallback empty, Fallback beyond) {
        return new Operation.Share(part, whole, empty, beyond);
    }

    public static Formula power(Formula of, Rational exponent, Fallback undefined) {
        return new Operation.Power(of, exponent, undefined);
    }

    public static Formula log(Formula of, LogBase base, Fallback undefined) {
        return new Operation.Log(of, base, undefined);
    }

    public static Formula exp(Formula of) {
        return new Operation.Exp(of);
    }

    public static Formula absolute(Formula of) {
        return new Operation.Absolute(of);
    }

    public static Formula round(Formula of, int digits, RoundingMode mode) {
        return new Operation.Round(of, digits, mode);
    }

    /** Returns the formula, at least so much. */
    public static Formula atLeast(Formula of, Rational floor) {
        return new Operation.Clamp(of, floor, null);
    }

    /** Returns the formula, at most so much. */
    public static Formula atMost(Formula of, Rational cap) {
        return new Operation.Clamp(of, null, cap);
    }

    /** Returns the formula within two bounds, both inclusive. */
    public static Formula clamp(Formula of, Rational floor, Rational cap) {
        return new Operation.Clamp(of, floor, cap);
    }

    /** Returns a difference or a reduction, which have no base to divide by. */
    public static Formula change(Formula now, Formula base, ChangeForm form) {
        return new Operation.Change(now, base, form, null, null, null);
    }

    /** Returns a change that is divided by its base. */
    public static Formula change(Formula now, Formula base, ChangeForm form, Fallback zeroBase, Fallback negativeBase) {
        return new Operation.Change(now, base, form, null, zeroBase, negativeBase);
    }

    /** Returns the growth a year, over so many years. */
    public static Formula yearlyGrowth(Formula now, Formula base, int years, Fallback zeroBase, Fallback negativeBase) {
        return new Operation.Change(now, base, ChangeForm.YEARLY_GROWTH, years, zeroBase, negativeBase);
    }

    /** Returns the place between two ends that do not depend on peers. */
    public static Formula scale(Formula of, Bound worst, Bound best, Outside outside, Fallback equal) {
        return new Normalisation.Scale(of, worst, best, outside, equal, null);
    }

    public static Formula scale(Formula of, Bound worst, Bound best, Outside outside, Fallback equal, String peers) {
        return new Normalisation.Scale(of, worst, best, outside, equal, peers);
    }

    public static Formula zScore(Formula of, Direction direction, Spread spread, Fallback equal, String peers) {
        return new Normalisation.ZScore(of, direction, spread, equal, peers);
    }

    public static Formula rank(
            Formula of, Direction direction, TieRule ties, RankForm form, Fallback alone, String peers) {
        return new Normalisation.Rank(of, direction, ties, form, alone, peers);
    }

    public static Formula normalScore(
            Formula of, Direction direction, TieRule ties, Rational offset, Fallback alone, String peers) {
        return new Normalisation.NormalScore(of, direction, ties, offset, alone, peers);
    }

    public static Formula exponential(Formula of, Rational rate, Outside outside) {
        return new Normalisation.Exponential(of, rate, outside);
    }

    public static Formula steps(Formula of, StepForm form, Rational below, Normalisation.Step... steps) {
        return new Normalisation.Steps(of, List.of(steps), form, below);
    }

    /** Returns one row of a table of steps. */
    public static Normalisation.Step step(Rational from, Rational points) {
        return new Normalisation.Step(from, points);
    }

    public static Formula peer(Formula of, Statistic statistic, Fallback empty, String peers) {
        return new Normalisation.Peer(of, statistic, empty, peers);
    }

    /** Returns a member of a mean. */
    public static Term term(Rational weight, Formula of) {
        return Term.of(weight, of);
    }

    /** Returns the weighted arithmetic mean, or the weighted sum where weights are taken as given. */
    public static Formula mean(WeightRule weights, AbsentRule absent, Term... of) {
        return mean(Rational.ONE, weights, absent, null, of);
    }

    /** Returns the weighted geometric mean. */
    public static Formula geometric(WeightRule weights, AbsentRule absent, Fallback undefined, Term... of) {
        return mean(Rational.ZERO, weights, absent, undefined, of);
    }

    /** Returns the weighted power mean. */
    public static Formula mean(
            Rational power, WeightRule weights, AbsentRule absent, @Nullable Fallback undefined, Term... of) {
        return new Aggregate.Mean(List.of(of), power, weights, absent, null, undefined);
    }

    public static Formula ordered(List<Rational> weights, AbsentRule absent, Formula... of) {
        return new Aggregate.Ordered(List.of(of), weights, absent);
    }

    public static Formula chosen(Choose which, AbsentRule absent, Formula... of) {
        return new Aggregate.Chosen(List.of(of), which, absent);
    }

    public static Formula meanPenalty(
            Penalty penalty, Spread spread, AbsentRule absent, Fallback undefined, Formula... of) {
        return new Aggregate.MeanPenalty(List.of(of), penalty, spread, absent, undefined);
    }

    /** Returns one of two formulas. */
    public static Formula decide(Condition when, Formula then, Formula otherwise, Fallback unknown) {
        return new Branch.If(when, then, otherwise, unknown);
    }

    public static Formula gate(Formula of, Condition when, Rational atMost, Fallback unknown) {
        return new Branch.Gate(of, when, atMost, unknown);
    }

    public static Formula whenAbsent(Formula of, Formula then) {
        return new Branch.WhenAbsent(of, then);
    }
}
