package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * A number that is known exactly, or between two bounds: kk сан, ru число.
 *
 * <p>A fraction stays a fraction as long as the operation has one; where it has none (a logarithm, a root of 2) the result
 * is an {@link Enclosure} that certainly contains the number. What has no answer at all - a division by zero, a logarithm
 * of nothing - is an {@link ArithmeticException}: what then counts instead is a declared choice of the methodology.
 */
public sealed interface Real permits Rational, Enclosure {

    /** Returns the sum. */
    Real add(Real other);

    /** Returns the product; zero times anything is exactly zero. */
    Real multiply(Real other);

    /** Returns this number divided by another that is certainly not zero. */
    Real divide(Real divisor);

    /** Returns the number with the other sign. */
    Real negate();

    /** Returns -1, 0 or 1; 0 also for bounds that have zero between them. */
    int signum();

    /** Returns the nearest double; of bounds the one nearest to their middle. */
    double doubleValue();

    /** Returns the number with so many digits after the point; nothing where the two bounds round differently. */
    Optional<BigDecimal> rounded(int digits, RoundingMode mode);

    /** Returns the rounded number; bounds that straddle a boundary of rounding count as equal to the boundary. */
    default BigDecimal settled(int digits, RoundingMode mode) {
        return rounded(digits, mode)
                .orElseGet(() -> Boundary.within(this, digits).round(digits, mode));
    }

    /** Returns the number with at most 60 significant digits: exactly where it has no more, else the nearest. */
    default BigDecimal decimal() {
        return Interval.of(this).middle();
    }

    /** Tells whether the number is known exactly. */
    default boolean exact() {
        return this instanceof Rational;
    }

    /** Returns the difference. */
    default Real subtract(Real other) {
        return add(other.negate());
    }

    /** Returns the distance from zero. */
    default Real abs() {
        return Powers.abs(this);
    }

    /**
     * Compares: -1, 0 or 1. Fractions are equal only where they are one fraction; bounds that overlap another number or
     * its bounds count as equal, so that this is no order to sort by (see {@link RealOrder}).
     */
    default int order(Real other) {
        if (this instanceof Rational one && other instanceof Rational two) {
            return one.compareTo(two);
        }
        return Interval.of(this).order(Interval.of(other));
    }

    /** Returns e to the power of this number; beyond a million there is no answer, far below zero it is next to nothing. */
    default Real exp() {
        return signum() == 0 && exact()
                ? Rational.ONE
                : Enclosure.around(Interval.of(this).exp());
    }

    /** Returns the natural logarithm of a number that is certainly above zero. */
    default Real ln() {
        if (this instanceof Rational exact) {
            return exact.equals(Rational.ONE) ? Rational.ZERO : Enclosure.around(Logarithm.ln(exact));
        }
        return Enclosure.around(Interval.of(this).ln());
    }

    /**
     * Returns this number to a power; a perfect power stays exact: 8/27 to the power 2/3 is 4/9. Anything to the power 0
     * is 1; a negative number has whole powers only.
     */
    default Real power(Rational exponent) {
        return Powers.power(this, exponent);
    }

    /** Returns the root of a degree of 1 or more: the square root of 4 is exactly 2. */
    default Real root(int degree) {
        return power(Rational.of(1, degree));
    }

    /** Returns where the standard normal distribution reaches this share, above 0 and below 1. */
    default Real normalQuantile() {
        return NormalQuantile.of(this);
    }

    /** Returns the sum of many numbers, of none 0; the order of the numbers does not matter to an exact sum. */
    static Real sum(Collection<? extends Real> numbers) {
        return Sums.sum(numbers);
    }

    /** Returns the lower of two numbers; the first where they count as equal. */
    static Real min(Real one, Real two) {
        return two.order(one) < 0 ? two : one;
    }

    /** Returns the higher of two numbers; the first where they count as equal. */
    static Real max(Real one, Real two) {
        return two.order(one) > 0 ? two : one;
    }
}
