package kz.jospar.rating.methodology;

import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** What is known of the ends of a scale before any number is there: which is higher, and how far they go. */
final class Ends {
    private Ends() {}

    /** Returns UP where the best end is never below the worst, DOWN the other way round. */
    static Slope orientation(Normalisation.Scale scale, Ranges ranges) {
        Bound worst = scale.worst();
        Bound best = scale.best();
        if (worst == null || best == null) {
            return Slope.UNKNOWN;
        }
        int order = order(worst, best);
        if (order != 0) {
            return Slope.of(order);
        }
        Range of = ranges.of(scale.of());
        Range low = of(worst, of, ranges);
        Range high = of(best, of, ranges);
        return high.above(low) ? Slope.UP : low.above(high) ? Slope.DOWN : Slope.UNKNOWN;
    }

    /** Returns 1 where the second statistic of the same values is never below the first, -1 the other way round, else 0. */
    private static int order(Bound first, Bound second) {
        if (first.equals(second)) {
            return 0;
        }
        if (first instanceof Statistic.Quantile one
                && second instanceof Statistic.Quantile other
                && one.definition() != null
                && one.definition().equals(other.definition())) {
            return other.at().compareTo(one.at());
        }
        boolean middling = inside(first) && inside(second);
        if (middling && (first instanceof Statistic.Lowest || second instanceof Statistic.Highest)) {
            return 1;
        }
        return middling && (first instanceof Statistic.Highest || second instanceof Statistic.Lowest) ? -1 : 0;
    }

    /** Tells whether the statistic lies among the values it is of. */
    private static boolean inside(Bound bound) {
        return bound instanceof Statistic.Lowest
                || bound instanceof Statistic.Highest
                || bound instanceof Statistic.Mean
                || bound instanceof Statistic.Quantile;
    }

    /** Returns the range of an end, or of a statistic, of values of this range. */
    static Range of(Bound bound, Range values, Ranges ranges) {
        if (bound instanceof Bound.Fixed fixed) {
            return Range.of(fixed.value());
        }
        if (bound instanceof Bound.OfFormula own) {
            return ranges.of(own.formula());
        }
        if (inside(bound)) {
            return values;
        }
        if (bound instanceof Statistic.Sum) {
            return new Range(
                    values.negativeNowhere() ? values.low() : null, values.positiveNowhere() ? values.high() : null);
        }
        return Range.POSITIVE;
    }

    static Range range(Normalisation.Scale scale, Ranges ranges) {
        Slope orientation = orientation(scale, ranges);
        boolean rising = scale.worst() instanceof Statistic.Lowest && scale.best() instanceof Statistic.Highest;
        boolean falling = scale.worst() instanceof Statistic.Highest && scale.best() instanceof Statistic.Lowest;
        if (rising || falling) {
            return Range.UNIT.or(scale.equal());
        }
        Range of = ranges.of(scale.of());
        Range worst = scale.worst() == null ? Range.ALL : of(scale.worst(), of, ranges);
        boolean better = orientation == Slope.UP ? of.above(worst) : orientation == Slope.DOWN && worst.above(of);
        Range kept = kept(scale.outside(), Range.UNIT);
        return (kept.low() == null && better ? new Range(Rational.ZERO, kept.high()) : kept).or(scale.equal());
    }

    /** Returns the range where nothing may lie outside, else anything. */
    static Range kept(@Nullable Outside outside, Range range) {
        return outside == Outside.CLAMP || outside == Outside.REFUSE ? range : Range.ALL;
    }
}
