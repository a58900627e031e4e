package kz.jospar.rating.methodology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers a formula can give at most, for telling the sign of a factor.
 *
 * @param low the least, itself included; {@code null} without a bound
 * @param high the greatest, itself included; {@code null} without a bound
 */
record Range(@Nullable Rational low, @Nullable Rational high) {
    static final Range ALL = new Range(null, null);
    static final Range POSITIVE = new Range(Rational.ZERO, null);
    static final Range UNIT = new Range(Rational.ZERO, Rational.ONE);

    /** Longer bounds are widened to the sign: only that decides, and sums of many fractions grow without end. */
    private static final int LONGEST = 256;

    private static final double ROOM = 1e-9;

    Range {
        low = low == null || fits(low) ? low : low.signum() > 0 ? Rational.ZERO : null;
        high = high == null || fits(high) ? high : high.signum() < 0 ? Rational.ZERO : null;
    }

    static Range of(Rational value) {
        return new Range(value, value);
    }

    static Range between(long low, long high) {
        return new Range(Rational.of(low), Rational.of(high));
    }

    boolean negativeNowhere() {
        return low != null && low.signum() >= 0;
    }

    boolean positiveNowhere() {
        return high != null && high.signum() <= 0;
    }

    /** Returns which way a product with a number of this range goes when the other factor grows. */
    Slope sign() {
        if (negativeNowhere()) {
            return positiveNowhere() ? Slope.NONE : Slope.UP;
        }
        return positiveNowhere() ? Slope.DOWN : Slope.UNKNOWN;
    }

    /** Tells whether nothing here lies below anything there. */
    boolean above(Range other) {
        return low != null && other.high != null && low.compareTo(other.high) >= 0;
    }

    Range or(Range other) {
        return new Range(
                low == null || other.low == null ? null : low.min(other.low),
                high == null || other.high == null ? null : high.max(other.high));
    }

    /** Returns this and what stands where arithmetic has no answer; undeclared it may be anything. */
    Range or(@Nullable Fallback fallback) {
        if (fallback == null) {
            return ALL;
        }
        return fallback instanceof Fallback.Value value ? or(of(value.value())) : this;
    }

    Range plus(Range other) {
        return new Range(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Range negated() {
        return new Range(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    Range times(Range other) {
        if (positiveNowhere() && !negativeNowhere()) {
            return negated().times(other).negated();
        }
        if (other.positiveNowhere() && !other.negativeNowhere()) {
            return times(other.negated()).negated();
        }
        if (negativeNowhere() && other.negativeNowhere()) {
            return new Range(
                    least(this).multiply(least(other)),
                    high == null || other.high == null
                            ? isZero() || other.isZero() ? Rational.ZERO : null
                            : high.multiply(other.high));
        }
        if (low == null || high == null || other.low == null || other.high == null) {
            return isZero() || other.isZero() ? of(Rational.ZERO) : ALL;
        }
        Rational a = low.multiply(other.low);
        Rational b = low.multiply(other.high);
        Rational c = high.multiply(other.low);
        Rational d = high.multiply(other.high);
        return new Range(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    /** Returns what 1 divided by a number of this range can be, where no number is below 0; else anything. */
    Range inverse() {
        if (!negativeNowhere()) {
            return positiveNowhere() ? negated().inverse().negated() : ALL;
        }
        Rational least = least(this);
        return new Range(
                high == null || high.signum() == 0 ? Rational.ZERO : high.inverse(),
                least.signum() == 0 ? null : least.inverse());
    }

    /** Returns what logarithms of the numbers above 0 can be, with more room than a double loses. */
    Range logarithm(LogBase base) {
        Rational least = low == null || low.signum() <= 0 ? null : logarithm(low, base, -ROOM);
        Rational most = high == null || high.signum() <= 0 ? null : logarithm(high, base, ROOM);
        boolean fromOne = low != null && low.compareTo(Rational.ONE) >= 0;
        return new Range(fromOne && (least == null || least.signum() < 0) ? Rational.ZERO : least, most);
    }

    private static @Nullable Rational logarithm(Rational of, LogBase base, double room) {
        double unit = base == LogBase.E ? 1 : StrictMath.log(base == LogBase.TEN ? 10 : 2);
        double value = StrictMath.log(of.doubleValue()) / unit;
        double wide = value + room * (1 + StrictMath.abs(value));
        return Double.isFinite(wide) ? Rational.of(new BigDecimal(wide).setScale(12, RoundingMode.HALF_EVEN)) : null;
    }

    private boolean isZero() {
        return negativeNowhere() && positiveNowhere();
    }

    private static Rational least(Range range) {
        return range.low == null ? Rational.ZERO : range.low;
    }

    private static boolean fits(Rational bound) {
        return bound.numerator().bitLength() <= LONGEST && bound.denominator().bitLength() <= LONGEST;
    }
}
