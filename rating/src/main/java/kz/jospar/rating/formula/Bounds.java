package kz.jospar.rating.formula;

import kz.jospar.rating.number.Rational;

/** Ends of scales, statistics of peers and fallbacks in Java: kk шектер мен ережелер, ru границы и правила. */
public final class Bounds {
    private Bounds() {}

    /** Returns a goalpost that does not move. */
    public static Bound fixed(long value) {
        return new Bound.Fixed(Rational.of(value));
    }

    /** Returns a goalpost that does not move. */
    public static Bound fixed(Rational value) {
        return new Bound.Fixed(value);
    }

    /** Returns an end of the unit's own, such as its target. */
    public static Bound own(Formula formula) {
        return new Bound.OfFormula(formula);
    }

    public static Statistic lowest() {
        return new Statistic.Lowest();
    }

    public static Statistic highest() {
        return new Statistic.Highest();
    }

    /** Returns the arithmetic mean of the peers. */
    public static Statistic average() {
        return new Statistic.Mean();
    }

    public static Statistic total() {
        return new Statistic.Sum();
    }

    public static Statistic count() {
        return new Statistic.Count();
    }

    public static Statistic variance(Spread spread) {
        return new Statistic.Variance(spread);
    }

    public static Statistic deviation(Spread spread) {
        return new Statistic.Deviation(spread);
    }

    public static Statistic quantile(Rational at, int definition) {
        return new Statistic.Quantile(at, definition);
    }

    /** Returns the rule that the value is absent. */
    public static Fallback absent() {
        return new Fallback.Absent();
    }

    /** Returns the rule that nothing is scored. */
    public static Fallback refuse() {
        return new Fallback.Refuse();
    }

    /** Returns the rule that this number stands instead. */
    public static Fallback instead(long value) {
        return new Fallback.Value(Rational.of(value));
    }

    /** Returns the rule that this number stands instead. */
    public static Fallback instead(Rational value) {
        return new Fallback.Value(value);
    }
}
