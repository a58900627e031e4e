package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The boundary of rounding that bounds straddle: within sixty digits the number is equal to it. */
final class Boundary {
    private Boundary() {}

    static Rational within(Real of, int digits) {
        BigDecimal low = of.rounded(digits + 2, RoundingMode.HALF_EVEN).orElseThrow(Boundary::tooWide);
        Rational boundary = Rational.ofResult(low.setScale(digits + 1, RoundingMode.HALF_EVEN));
        if (boundary.order(of) != 0) {
            throw tooWide();
        }
        return boundary;
    }

    private static ArithmeticException tooWide() {
        return new ArithmeticException("bounds too wide to be rounded");
    }
}
