package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Bounds at working precision, rounded outward by every operation, so that each contains what it must.
 *
 * <p>Twenty digits more than an {@link Enclosure} keeps: the series lose a few of them.
 */
record Interval(BigDecimal low, BigDecimal high) {
    static final int DIGITS = 80;
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);
    private static final BigDecimal CLOSE = BigDecimal.ONE.movePointLeft(DIGITS - 10);
    static final Interval ZERO = point(BigDecimal.ZERO);
    static final Interval ONE = point(BigDecimal.ONE);
    static final Interval TWO = point(BigDecimal.valueOf(2));

    static Interval point(BigDecimal value) {
        return new Interval(value, value);
    }

    static Interval of(Real real) {
        if (real instanceof Enclosure enclosure) {
            return new Interval(enclosure.low(), enclosure.high());
        }
        Rational rational = (Rational) real;
        BigDecimal numerator = new BigDecimal(rational.numerator());
        BigDecimal denominator = new BigDecimal(rational.denominator());
        return new Interval(numerator.divide(denominator, DOWN), numerator.divide(denominator, UP));
    }

    /** Bounds around two numbers, rounded outward. */
    static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(low.round(DOWN), high.round(UP));
    }

    /** Bounds of two numbers over one divisor above zero. */
    static Interval ratio(BigDecimal low, BigDecimal high, BigDecimal divisor) {
        return new Interval(low.divide(divisor, DOWN), high.divide(divisor, UP));
    }

    int signum() {
        return low.signum() > 0 ? 1 : high.signum() < 0 ? -1 : 0;
    }

    int order(Interval other) {
        return high.compareTo(other.low) < 0 ? -1 : low.compareTo(other.high) > 0 ? 1 : 0;
    }

    Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    Interval add(Interval other) {
        return new Interval(low.add(other.low, DOWN), high.add(other.high, UP));
    }

    Interval subtract(Interval other) {
        return add(other.negate());
    }

    Interval multiply(Interval other) {
        if (low.signum() >= 0 && other.low.signum() >= 0) {
            return between(low.multiply(other.low), high.multiply(other.high));
        }
        BigDecimal a = low.multiply(other.low);
        BigDecimal b = low.multiply(other.high);
        BigDecimal c = high.multiply(other.low);
        BigDecimal d = high.multiply(other.high);
        return between(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
    }

    Interval divide(Interval other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division by a number that may be 0");
        }
        if (low.signum() >= 0 && other.low.signum() > 0) {
            return new Interval(low.divide(other.high, DOWN), high.divide(other.low, UP));
        }
        BigDecimal lowest = null;
        BigDecimal highest = null;
        for (BigDecimal above : new BigDecimal[] {low, high}) {
            for (BigDecimal below : new BigDecimal[] {other.low, other.high}) {
                BigDecimal down = above.divide(below, DOWN);
                BigDecimal up = above.divide(below, UP);
                lowest = lowest == null ? down : lowest.min(down);
                highest = highest == null ? up : highest.max(up);
            }
        }
        return new Interval(java.util.Objects.requireNonNull(lowest), java.util.Objects.requireNonNull(highest));
    }

    /** Adds an unknown amount of at most so much either way. */
    Interval widen(BigDecimal atMost) {
        return new Interval(low.subtract(atMost, DOWN), high.add(atMost, UP));
    }

    /** The larger distance of the two bounds from zero. */
    BigDecimal reach() {
        return low.abs().max(high.abs());
    }

    /** The middle, to the digits of an enclosure. */
    BigDecimal middle() {
        MathContext digits = new MathContext(Enclosure.DIGITS);
        return low.compareTo(high) == 0 ? low.round(digits) : low.add(high).divide(BigDecimal.valueOf(2), digits);
    }

    /** A whole power, by squaring. */
    Interval power(long exponent) {
        if (exponent < 0) {
            return ONE.divide(power(-exponent));
        }
        Interval result = ONE;
        Interval square = this;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result.multiply(square);
            }
            if (rest > 1) {
                square = square.square();
            }
        }
        return result;
    }

    private Interval square() {
        Interval product = multiply(this);
        return signum() == 0 ? new Interval(BigDecimal.ZERO, product.high) : product;
    }

    Interval exp() {
        return new Interval(Exponential.exp(low).low, Exponential.exp(high).high);
    }

    Interval ln() {
        if (low.signum() <= 0) {
            throw new ArithmeticException("the logarithm of a number that may be 0 or less");
        }
        Interval ofLow = Logarithm.ln(low);
        // ln (low + d) is at most ln low + d / low: of close bounds one series is enough.
        BigDecimal wider = high.subtract(low).divide(low, UP);
        return wider.compareTo(CLOSE) > 0
                ? new Interval(ofLow.low, Logarithm.ln(high).high)
                : new Interval(ofLow.low, ofLow.high.add(wider, UP));
    }
}
