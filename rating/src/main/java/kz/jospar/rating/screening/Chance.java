package kz.jospar.rating.screening;

import java.math.BigInteger;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/** How probable something is if nobody helped, exactly or with a bound from above. */
final class Chance {
    /** Up to here the tail is summed exactly; beyond, a bound is sharp enough. */
    private static final long EXACT = 2_000;

    private static final Rational LEAST = Rational.of(1, 1_000_000_000_000L);
    private static final int SHORT = 12;
    private static final int DIGITS = 9;

    private Chance() {}

    /** Refuses a rate that is none. */
    static void level(Rational level) {
        Guard.present("level", level);
        if (level.compareTo(LEAST) < 0 || level.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("level is " + level + ", outside " + LEAST + "..1");
        }
    }

    /**
     * Returns how probable {@code hits} or more of {@code trials} are, if each hits with 1 in {@code oneIn}: the exact
     * binomial tail, or for more than 2,000 trials Cantelli's bound, which is larger.
     *
     * <p>Worked case: 5 of 5 with 1 in 2 is 1/32.
     */
    static Rational tail(long trials, long hits, long oneIn) {
        return trials <= EXACT ? exact((int) trials, (int) hits, oneIn) : bound(trials, hits, oneIn);
    }

    /** Returns the probability as text: short fractions as they are, others rounded up to a fraction of one. */
    static String shown(Rational probability) {
        if (probability.toString().length() <= SHORT) {
            return probability.toString();
        }
        BigInteger oneIn = probability.denominator().divide(probability.numerator());
        String digits = oneIn.toString();
        return digits.length() <= DIGITS ? "1/" + digits : "1/10^" + (digits.length() - 1);
    }

    static Finding question(String code, String unit, String... arguments) {
        return new Finding(code, Severity.INFO, Place.DOCUMENT, unit, List.of(arguments), null);
    }

    static Rational exact(int trials, int hits, long oneIn) {
        BigInteger miss = BigInteger.valueOf(oneIn - 1);
        BigInteger sum = BigInteger.ZERO;
        // From all hits downwards: the ways are 1, n, n(n-1)/2, ..., each times the misses.
        BigInteger ways = BigInteger.ONE;
        BigInteger misses = BigInteger.ONE;
        for (int k = trials; k >= Math.max(hits, 0); k--) {
            sum = sum.add(ways.multiply(misses));
            ways = ways.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(trials - k + 1L));
            misses = misses.multiply(miss);
        }
        return Rational.of(sum, BigInteger.valueOf(oneIn).pow(trials));
    }

    /** With t hits above the expected n/m and the variance v = n(m-1)/m², the tail is v/(v+t²) at most. */
    static Rational bound(long trials, long hits, long oneIn) {
        BigInteger above =
                BigInteger.valueOf(hits).multiply(BigInteger.valueOf(oneIn)).subtract(BigInteger.valueOf(trials));
        if (above.signum() <= 0) {
            return Rational.ONE;
        }
        BigInteger variance = BigInteger.valueOf(trials).multiply(BigInteger.valueOf(oneIn - 1));
        return Rational.of(variance, variance.add(above.multiply(above)));
    }
}
