package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Bounds of the standard normal distribution: kk қалыпты үлестірім, ru нормальное распределение.
 *
 * <p>Near the middle by the series of terms above 0, in the tail by Laplace's continued fraction: neither cancels.
 */
final class NormalDistribution {
    /** From here on the continued fraction is the shorter way, and the share from the middle has lost digits. */
    static final BigDecimal TAIL = BigDecimal.valueOf(7);

    private static final int BITS = 360;
    private static final int FRACTIONS = 220;
    private static final BigDecimal UNIT = new BigDecimal(BigInteger.ONE.shiftLeft(BITS));
    private static final BigDecimal PI = new BigDecimal(
            "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679");
    private static final Interval ROOT_OF_TWO_PI = Interval.point(
                    PI.multiply(BigDecimal.valueOf(2)).sqrt(new MathContext(Interval.DIGITS + 5)))
            .widen(BigDecimal.ONE.movePointLeft(Interval.DIGITS));

    private NormalDistribution() {}

    /** The density at z. */
    static Interval density(BigDecimal z) {
        return Exponential.exp(z.multiply(z).divide(BigDecimal.valueOf(-2))).divide(ROOT_OF_TWO_PI);
    }

    /**
     * The share between 0 and z, for z from 0 to 7: density times z (1 + z^2/3 (1 + z^2/5 (1 + ...))).
     *
     * <p>In whole multiples of 2^-360, every step rounded down. An error of a term grows like the terms, by less than e^25
     * in all, and there are less than 400 of them: 2^-300 is room to spare.
     */
    static Interval fromHalf(BigDecimal z, Interval density) {
        BigInteger square = z.multiply(z).multiply(UNIT).toBigInteger();
        BigInteger term = BigInteger.ONE.shiftLeft(BITS);
        BigInteger sum = term;
        for (long odd = 3; term.signum() > 0; odd += 2) {
            term = term.multiply(square).shiftRight(BITS).divide(BigInteger.valueOf(odd));
            sum = sum.add(term);
        }
        BigInteger most = sum.add(BigInteger.ONE.shiftLeft(BITS - 300));
        return Interval.ratio(new BigDecimal(sum), new BigDecimal(most), UNIT)
                .multiply(Interval.point(z))
                .multiply(density);
    }

    /** The share beyond z, for z of 7 and more: density / (z + 1 / (z + 2 / (z + 3 / ...))). */
    static Interval tail(BigDecimal z, Interval density) {
        Interval at = Interval.point(z);
        // What follows the last fraction is between 0 and itself without what follows.
        Interval rest = new Interval(
                BigDecimal.ZERO,
                Interval.point(BigDecimal.valueOf(FRACTIONS)).divide(at).high());
        for (int n = FRACTIONS - 1; n >= 1; n--) {
            rest = Interval.point(BigDecimal.valueOf(n)).divide(at.add(rest));
        }
        return density.divide(at.add(rest));
    }
}
