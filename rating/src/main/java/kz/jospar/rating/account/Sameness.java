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
    /** Fractions longer than this are checked between short bounds only: adding them up again would take seconds. */
    private static final int LONG_BITS = 4_096;

    /** Bits of a long fraction that its bounds keep. */
    private static final int KEPT_BITS = 1_024;

    private static final int CHECKED_DIGITS = 200;

    private Sameness() {}

    static boolean sums(List<Real> parts, Real whole, Real less) {
        boolean isLong = isLong(whole) || isLong(less) || parts.stream().anyMatch(Sameness::isLong);
        if (!isLong) {
            return Real.sum(parts).order(whole.subtract(less)) == 0;
        }
        Bounds rest = Bounds.of(whole).less(Bounds.of(less));
        for (Real part : parts) {
            rest = rest.less(Bounds.of(part));
        }
        return rest.low.signum() <= 0 && rest.high.signum() >= 0;
    }

    private static boolean isLong(Real number) {
        return number instanceof Rational exact
                && Math.max(exact.numerator().bitLength(), exact.denominator().bitLength()) > LONG_BITS;
    }

    private record Bounds(BigDecimal low, BigDecimal high) {
        static Bounds of(Real number) {
            if (number instanceof Enclosure bounds) {
                return new Bounds(bounds.low(), bounds.high());
            }
            Rational exact = (Rational) number;
            int cut = Math.max(0, exact.denominator().bitLength() - KEPT_BITS);
            BigInteger above = exact.numerator().shiftRight(cut);
            BigInteger below = exact.denominator().shiftRight(cut);
            BigInteger more = above.add(BigInteger.ONE);
            BigInteger wider = below.add(BigInteger.ONE);
            return new Bounds(
                    quotient(above, above.signum() < 0 ? below : wider, RoundingMode.FLOOR),
                    quotient(more, more.signum() < 0 ? wider : below, RoundingMode.CEILING));
        }

        Bounds less(Bounds other) {
            return new Bounds(low.subtract(other.high), high.subtract(other.low));
        }

        private static BigDecimal quotient(BigInteger of, BigInteger by, RoundingMode mode) {
            return new BigDecimal(of).divide(new BigDecimal(by), CHECKED_DIGITS, mode);
        }
    }
}
