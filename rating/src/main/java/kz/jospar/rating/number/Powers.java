package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Powers that stay exact where there is an exact answer of bearable length. */
final class Powers {
    private Powers() {}

    static Real abs(Real number) {
        if (number.signum() != 0 || number.exact()) {
            return number.signum() < 0 ? number.negate() : number;
        }
        return new Enclosure(BigDecimal.ZERO, Interval.of(number).reach());
    }

    static Real power(Real base, Rational exponent) {
        if (exponent.signum() == 0) {
            return Rational.ONE;
        }
        if (exponent.equals(Rational.ONE)) {
            return base;
        }
        if (base.signum() == 0) {
            return ofNothing(base, exponent);
        }
        if (exponent.denominator().equals(BigInteger.ONE)) {
            return whole(base, exponent.numerator());
        }
        if (base.signum() < 0) {
            throw new ArithmeticException("a negative number to the power " + exponent);
        }
        if (base instanceof Rational rational) {
            Rational root = Roots.exact(rational, exponent.denominator());
            if (root != null) {
                return whole(root, exponent.numerator());
            }
        }
        return byLogarithm(base, exponent);
    }

    private static Real ofNothing(Real base, Rational exponent) {
        if (exponent.signum() < 0) {
            throw new ArithmeticException("a number that may be 0 to the power " + exponent);
        }
        if (base.exact()) {
            return base;
        }
        if (exponent.denominator().equals(BigInteger.ONE)) {
            return Enclosure.around(Interval.of(base).power(exponent.numerator().longValueExact()));
        }
        // Below zero there is no such power: if the number has one, it is between 0 and that of the high bound.
        BigDecimal high = Interval.of(base).high();
        if (high.signum() == 0) {
            return Rational.ZERO;
        }
        Interval top = Interval.point(high).ln().multiply(Interval.of(exponent)).exp();
        return Enclosure.around(new Interval(BigDecimal.ZERO, top.high()));
    }

    private static Real whole(Real base, BigInteger exponent) {
        if (base.equals(Rational.ONE)) {
            return base;
        }
        if (base instanceof Rational rational
                && exponent.bitLength() < 31
                && Math.abs(exponent.longValueExact()) * rational.bits() <= Rational.LONGEST_BITS) {
            return rational.pow(exponent.intValueExact());
        }
        if (exponent.bitLength() <= 10) {
            return Enclosure.around(Interval.of(base).power(exponent.longValueExact()));
        }
        Real size = byLogarithm(base.abs(), Rational.of(exponent, BigInteger.ONE));
        return base.signum() < 0 && exponent.testBit(0) ? size.negate() : size;
    }

    private static Real byLogarithm(Real base, Rational exponent) {
        Interval logarithm = base instanceof Rational rational
                ? Logarithm.ln(rational)
                : Interval.of(base).ln();
        return Enclosure.around(logarithm.multiply(Interval.of(exponent)).exp());
    }
}
