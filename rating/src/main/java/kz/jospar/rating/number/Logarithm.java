package kz.jospar.rating.number;

import java.math.BigDecimal;

/**
 * ln x = k ln 2 + 2 artanh z, with x = m 2^k, m near 1 and z = (m - 1) / (m + 1).
 *
 * <p>k is chosen so that |ln m| is at most about half of ln 2: then |z| < 0.18, the terms fall by 30 each, and k ln 2 and ln
 * m never cancel. The rest of artanh's series after the term z^(2n-1) is at most |z|^(2n+1) / ((2n + 1)(1 - z²)), for the
 * terms left out are smaller than those of a geometric series with the ratio z².
 */
final class Logarithm {
    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_10 = 2.302585092994046;
    private static final BigDecimal SMALL = BigDecimal.ONE.movePointLeft(Interval.DIGITS + 4);

    /** ln 2 = 2 artanh (1/3). */
    static final Interval LN2 =
            artanh(Interval.ONE.divide(Interval.point(BigDecimal.valueOf(3)))).multiply(Interval.TWO);

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational DOUBLE = Rational.of(2);

    private Logarithm() {}

    /** Of a fraction near 1 z is taken exactly: the bounds of the fraction itself would hide how near it is. */
    static Interval ln(Rational x) {
        if (x.compareTo(HALF) > 0 && x.compareTo(DOUBLE) < 0) {
            Rational z = x.subtract(Rational.ONE).divide(x.add(Rational.ONE));
            return artanh(Interval.of(z)).multiply(Interval.TWO);
        }
        return Interval.of(x).ln();
    }

    static Interval ln(BigDecimal x) {
        long magnitude = (long) x.precision() - x.scale();
        double mantissa = new BigDecimal(x.unscaledValue(), x.precision()).doubleValue();
        long k = StrictMath.round((StrictMath.log(mantissa) + magnitude * LN_10) / LN_2);
        Interval m = k == 0 ? Interval.point(x) : Interval.point(x).multiply(Interval.TWO.power(-k));
        Interval z = m.subtract(Interval.ONE).divide(m.add(Interval.ONE));
        Interval ofM = artanh(z).multiply(Interval.TWO);
        return k == 0 ? ofM : ofM.add(LN2.multiply(Interval.point(BigDecimal.valueOf(k))));
    }

    private static Interval artanh(Interval z) {
        if (z.reach().signum() == 0) {
            return Interval.ZERO;
        }
        Interval square = z.multiply(z);
        Interval power = z;
        Interval sum = z;
        for (long odd = 3; ; odd += 2) {
            power = power.multiply(square);
            Interval term = power.divide(Interval.point(BigDecimal.valueOf(odd)));
            if (term.reach().compareTo(sum.reach().multiply(SMALL)) <= 0) {
                Interval rest = term.divide(Interval.ONE.subtract(square));
                return sum.widen(rest.reach());
            }
            sum = sum.add(term);
        }
    }
}
