package kz.jospar.rating.number;

import java.math.BigInteger;

/** The double nearest to a fraction, rounded once, subnormal numbers included. */
final class Doubles {
    private static final int SMALLEST_EXPONENT = -1074;

    private Doubles() {}

    static double nearest(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) {
            return 0.0;
        }
        BigInteger above = numerator.abs();
        // 2^magnitude is at most twice the number and more than half of it.
        int magnitude = above.bitLength() - denominator.bitLength();
        double size = scaled(above, denominator, Math.max(magnitude - 53, SMALLEST_EXPONENT));
        return numerator.signum() < 0 ? -size : size;
    }

    /** Rounds the number of units of 2^exponent; where that is 54 bits long the unit was one too small. */
    private static double scaled(BigInteger above, BigInteger denominator, int exponent) {
        BigInteger dividend = exponent < 0 ? above.shiftLeft(-exponent) : above;
        BigInteger divisor = exponent > 0 ? denominator.shiftLeft(exponent) : denominator;
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        if (parts[0].bitLength() > 53) {
            return scaled(above, denominator, exponent + 1);
        }
        int half = parts[1].shiftLeft(1).compareTo(divisor);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        long units = parts[0].longValueExact() + (up ? 1 : 0);
        return exponent > 1023 ? Double.POSITIVE_INFINITY : Math.scalb((double) units, exponent);
    }
}
