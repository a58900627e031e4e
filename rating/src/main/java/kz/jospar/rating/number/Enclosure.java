package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import kz.jospar.rating.guard.Guard;

/**
 * A number that has no fraction, between two bounds of 60 significant digits: kk сан аралығы, ru интервал числа.
 *
 * <p>Both bounds are inclusive, and every operation rounds them outward: the number is certainly between them. Worked
 * case: the square root of 2 lies between 1.4142...94807 and 1.4142...94808.
 *
 * @param low at most the number
 * @param high at least the number
 */
public record Enclosure(BigDecimal low, BigDecimal high) implements Real {
    /** Significant digits of the bounds. */
    public static final int DIGITS = 60;

    /** A bound has at most so many digits before the point, or zeros after it. */
    public static final int FARTHEST = 20_000;

    /** Closer to 0 than this bounds are not told apart from it. */
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(FARTHEST);

    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    public Enclosure {
        Guard.present("low", low);
        Guard.present("high", high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low is " + low + ", above high " + high);
        }
    }

    static Enclosure around(Interval bounds) {
        return new Enclosure(
                near(bounds.low().round(DOWN), RoundingMode.FLOOR),
                near(bounds.high().round(UP), RoundingMode.CEILING));
    }

    /** Without a limit powers of powers fill the memory as soon as they are rounded or written. */
    private static BigDecimal near(BigDecimal bound, RoundingMode outward) {
        long magnitude = (long) bound.precision() - bound.scale();
        if (bound.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (magnitude > FARTHEST) {
            throw new ArithmeticException("a number of " + magnitude + " digits before the point");
        }
        if (magnitude > -FARTHEST) {
            return bound;
        }
        boolean away = (outward == RoundingMode.CEILING) == (bound.signum() > 0);
        return !away ? BigDecimal.ZERO : bound.signum() > 0 ? LEAST : LEAST.negate();
    }

    @Override
    public Real add(Real other) {
        return other.exact() && other.signum() == 0
                ? this
                : around(Interval.of(this).add(Interval.of(other)));
    }

    @Override
    public Real multiply(Real other) {
        return other.exact() && other.signum() == 0
                ? Rational.ZERO
                : around(Interval.of(this).multiply(Interval.of(other)));
    }

    @Override
    public Real divide(Real divisor) {
        return around(Interval.of(this).divide(Interval.of(divisor)));
    }

    @Override
    public Enclosure negate() {
        return new Enclosure(high.negate(), low.negate());
    }

    @Override
    public int signum() {
        return Interval.of(this).signum();
    }

    @Override
    public double doubleValue() {
        MathContext nearest = new MathContext(Interval.DIGITS);
        return low.add(high, nearest).divide(BigDecimal.valueOf(2), nearest).doubleValue();
    }

    @Override
    public Optional<BigDecimal> rounded(int digits, RoundingMode mode) {
        BigDecimal below = low.setScale(digits, mode);
        return below.compareTo(high.setScale(digits, mode)) == 0 ? Optional.of(below) : Optional.empty();
    }
}
