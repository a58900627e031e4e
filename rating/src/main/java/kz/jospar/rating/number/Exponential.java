package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * e^x = 2^k (e^(r / 256))^256, with x = k ln 2 + r and |r| at most about half of ln 2.
 *
 * <p>Of the series of e^s with |s| below 1/2, what follows the term s^n / n! is at most 2 |s|^(n+1) / (n + 1)!: each
 * further term is less than half of the one before.
 */
final class Exponential {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    /** e^-1000000 is below 10^-434294. */
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(434_294);

    private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(Interval.DIGITS + 4);
    private static final int HALVINGS = 8;

    private Exponential() {}

    static Interval exp(BigDecimal x) {
        if (x.compareTo(LARGEST.negate()) < 0) {
            return new Interval(BigDecimal.ZERO, LEAST);
        }
        if (x.compareTo(LARGEST) > 0) {
            throw new ArithmeticException("e to the power of a number beyond " + LARGEST);
        }
        long k = x.divide(Logarithm.LN2.low(), 0, RoundingMode.HALF_EVEN).longValueExact();
        Interval r = Interval.point(x).subtract(Logarithm.LN2.multiply(Interval.point(BigDecimal.valueOf(k))));
        Interval result = series(r.divide(Interval.point(BigDecimal.valueOf(1L << HALVINGS))));
        for (int i = 0; i < HALVINGS; i++) {
            result = result.multiply(result);
        }
        return result.multiply(Interval.TWO.power(k));
    }

    private static Interval series(Interval s) {
        Interval sum = Interval.ONE;
        Interval term = Interval.ONE;
        for (long n = 1; ; n++) {
            term = term.multiply(s).divide(Interval.point(BigDecimal.valueOf(n)));
            if (term.reach().compareTo(SMALL) <= 0) {
                return sum.widen(term.reach().multiply(BigDecimal.valueOf(2)));
            }
            sum = sum.add(term);
        }
    }
}
