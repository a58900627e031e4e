package kz.jospar.rating.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Roots of fractions that are fractions. */
final class Roots {
    private Roots() {}

    /** Returns the root of a fraction above 0, or null where it is no fraction. */
    static @Nullable Rational exact(Rational number, BigInteger degree) {
        BigInteger below = exact(number.denominator(), degree);
        BigInteger above = below == null ? null : exact(number.numerator(), degree);
        return above == null || below == null ? null : Rational.of(above, below);
    }

    private static @Nullable BigInteger exact(BigInteger number, BigInteger degree) {
        if (number.equals(BigInteger.ONE)) {
            return number;
        }
        if (degree.compareTo(BigInteger.valueOf(number.bitLength())) > 0) {
            return null; // even 2 to this degree is more
        }
        int n = degree.intValueExact();
        BigInteger root = floor(number, n);
        return root.pow(n).equals(number) ? root : null;
    }

    /** Newton's method from above: the first guess is at least the root, and the guesses fall until they reach it. */
    private static BigInteger floor(BigInteger number, int degree) {
        if (degree == 2) {
            return number.sqrt();
        }
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger less = BigInteger.valueOf(degree - 1L);
        BigInteger guess = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (true) {
            BigInteger next = guess.multiply(less)
                    .add(number.divide(guess.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(guess) >= 0) {
                return guess;
            }
            guess = next;
        }
    }
}
