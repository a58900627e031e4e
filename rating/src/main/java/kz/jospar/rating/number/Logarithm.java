package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * ln x = k ln 2 + 2 artanh z, with x = m 2^k, m near 1 and z = (m - 1) / (m + 1).
 *
 * <p>k is chosen so that |ln m| is at most about half of ln 2: then |z| < 0.18, the terms fall by 30 each, and k ln 2 and ln
 * m never cancel.
 */
final class Logarithm {
    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_10 = 2.302585092994046;

    /** 80 digits are 266 bits; the rest is for the errors of the series. */
    private static final int WORKING_BITS = 320;

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
        if (z.high().signum() <= 0) {
            return artanh(z.negate()).negate();
        }
        if (z.low().signum() < 0) {
            return new Interval(
                    artanh(Interval.point(z.low())).low(),
                    artanh(Interval.point(z.high())).high());
        }
        return z.low().signum() == 0 ? fromZero(z.high()) : fixedPoint(z);
    }

    /** Bounds that begin at zero. */
    private static Interval fromZero(BigDecimal high) {
        return new Interval(BigDecimal.ZERO, fixedPoint(Interval.point(high)).high());
    }

    /**
     * The series in whole multiples of 2^-bits, every step rounded down, for 0 < z < 1/2.
     *
     * <p>Each power is then at most 3 units too low (an error e becomes less than e/4 + 2), each term at most 2, and the
     * terms left out once a term is nothing sum to less than 4: the sum of n terms is at most 2n + 8 too low. Between the
     * bounds of z artanh grows by less than twice their distance.
     */
    private static Interval fixedPoint(Interval z) {
        BigDecimal low = z.low();
        int bits = WORKING_BITS + (int) (Math.max(0, (long) low.scale() - low.precision() + 1) * 10 / 3);
        BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(bits));
        BigInteger power = low.multiply(unit).toBigInteger();
        BigInteger square = power.multiply(power).shiftRight(bits);
        BigInteger sum = power;
        long terms = 1;
        for (BigInteger term = power; term.signum() > 0; terms++) {
            power = power.multiply(square).shiftRight(bits);
            term = power.divide(BigInteger.valueOf(2 * terms + 1));
            sum = sum.add(term);
        }
        BigDecimal most = new BigDecimal(sum.add(BigInteger.valueOf(2 * terms + 8)))
                .add(z.high().subtract(low).multiply(unit).multiply(BigDecimal.valueOf(2)));
        return Interval.ratio(new BigDecimal(sum), most, unit);
    }
}
