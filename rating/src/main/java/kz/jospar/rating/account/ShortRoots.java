package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/** Roots of fractions by whole numbers, ten times quicker than by logarithms: accounts take tens of thousands of them. */
final class ShortRoots {
    private static final int HIGHEST_DEGREE = 12;
    private static final int LONGEST_BITS = 1_024;
    private static final double BITS_A_DIGIT = 3.32;

    private ShortRoots() {}

    /** Returns a power of a number above 0. */
    static Real power(Real number, Rational exponent) {
        boolean isShort = number instanceof Rational exact
                && exact.numerator().bitLength() + exact.denominator().bitLength() < LONGEST_BITS
                && exponent.numerator().equals(BigInteger.ONE)
                && exponent.denominator().bitLength() < 8
                && exponent.denominator().intValue() > 1
                && exponent.denominator().intValue() <= HIGHEST_DEGREE;
        return isShort && number instanceof Rational exact
                ? root(exact, exponent.denominator().intValue())
                : number.power(exponent);
    }

    private static Real root(Rational number, int degree) {
        int bits = number.numerator().bitLength() - number.denominator().bitLength();
        int digits = Math.max(1, Enclosure.DIGITS + 3 - (int) Math.floor(bits / BITS_A_DIGIT / degree));
        BigInteger raised = number.numerator().multiply(BigInteger.TEN.pow(digits * degree));
        BigInteger[] whole = raised.divideAndRemainder(number.denominator());
        BigInteger root = floor(whole[0], degree);
        if (whole[1].signum() == 0 && root.pow(degree).equals(whole[0])) {
            return Rational.of(root, BigInteger.TEN.pow(digits));
        }
        return new Enclosure(low(root, digits), high(root, digits));
    }

    private static BigDecimal low(BigInteger root, int digits) {
        return new BigDecimal(root, digits).round(new MathContext(Enclosure.DIGITS, RoundingMode.FLOOR));
    }

    private static BigDecimal high(BigInteger root, int digits) {
        return new BigDecimal(root.add(BigInteger.ONE), digits)
                .round(new MathContext(Enclosure.DIGITS, RoundingMode.CEILING));
    }

    /** Newton's method from above. */
    private static BigInteger floor(BigInteger number, int degree) {
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger guess = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (true) {
            BigInteger next = guess.multiply(BigInteger.valueOf(degree - 1L))
                    .add(number.divide(guess.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }
}
