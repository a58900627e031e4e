package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/** Whether the parts of a difference come to it. */
final class Sameness {
    /** Fractions longer than this are checked to 200 digits only: adding them up again would take seconds. */
    private static final int LONG_BITS = 4_096;

    private static final int CHECKED_DIGITS = 200;

    private Sameness() {}

    static boolean sums(List<Real> parts, Real whole, Real less) {
        boolean heavy = isLong(whole) || isLong(less) || parts.stream().anyMatch(Sameness::isLong);
        if (!heavy) {
            return Real.sum(parts).order(whole.subtract(less)) == 0;
        }
        BigDecimal low = bound(whole, RoundingMode.FLOOR).subtract(bound(less, RoundingMode.CEILING));
        BigDecimal high = bound(whole, RoundingMode.CEILING).subtract(bound(less, RoundingMode.FLOOR));
        for (Real part : parts) {
            low = low.subtract(bound(part, RoundingMode.CEILING));
            high = high.subtract(bound(part, RoundingMode.FLOOR));
        }
        return low.signum() <= 0 && high.signum() >= 0;
    }

    private static boolean isLong(Real number) {
        return number instanceof Rational exact && (longer(exact.numerator()) || longer(exact.denominator()));
    }

    private static boolean longer(BigInteger whole) {
        return whole.bitLength() > LONG_BITS;
    }

    private static BigDecimal bound(Real number, RoundingMode mode) {
        if (number instanceof Enclosure bounds) {
            return mode == RoundingMode.FLOOR ? bounds.low() : bounds.high();
        }
        return ((Rational) number).round(CHECKED_DIGITS, mode);
    }
}
