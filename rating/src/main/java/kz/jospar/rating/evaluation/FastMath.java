package kz.jospar.rating.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import kz.jospar.rating.number.Rational;

/**
 * Doubles rounded outward: a low bound never lies above, a high bound never below the true result.
 *
 * <p>The rest that rounding leaves is computed exactly (two-sum, fused multiply-add), so that a result without a rest stays
 * one double and ties of whole numbers stay ties.
 */
final class FastMath {
    /** Below this a rest may be too small for a double; then the neighbour is taken unasked. */
    private static final double TINY = 1e-280;

    private FastMath() {}

    static double addDown(double a, double b) {
        double sum = a + b;
        return rest(a, b, sum) >= 0 ? sum : down(sum);
    }

    static double addUp(double a, double b) {
        double sum = a + b;
        return rest(a, b, sum) <= 0 ? sum : up(sum);
    }

    static double mulDown(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        double product = a * b;
        return Math.abs(product) > TINY && Math.fma(a, b, -product) >= 0 ? product : down(product);
    }

    static double mulUp(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        double product = a * b;
        return Math.abs(product) > TINY && Math.fma(a, b, -product) <= 0 ? product : up(product);
    }

    static double divDown(double a, double b) {
        if (a == 0) {
            return 0;
        }
        double quotient = a / b;
        return plain(a, quotient) && Math.fma(-quotient, b, a) * Math.signum(b) >= 0 ? quotient : down(quotient);
    }

    static double divUp(double a, double b) {
        if (a == 0) {
            return 0;
        }
        double quotient = a / b;
        return plain(a, quotient) && Math.fma(-quotient, b, a) * Math.signum(b) <= 0 ? quotient : up(quotient);
    }

    static double rootDown(double a) {
        double root = Math.sqrt(a);
        return a == 0 || (a > TINY && Math.fma(-root, root, a) >= 0) ? root : Math.max(0, down(root));
    }

    static double rootUp(double a) {
        double root = Math.sqrt(a);
        return a == 0 || (a > TINY && Math.fma(-root, root, a) <= 0) ? root : up(root);
    }

    /** StrictMath promises one unit in the last place; two are given away, and 1 has exactly 0. */
    static double lnDown(double a) {
        return a == 1 ? 0 : down(down(StrictMath.log(a)));
    }

    static double lnUp(double a) {
        return a == 1 ? 0 : up(up(StrictMath.log(a)));
    }

    static double expDown(double a) {
        return a == 0 ? 1 : Math.max(0, down(down(StrictMath.exp(a))));
    }

    static double expUp(double a) {
        return a == 0 ? 1 : up(up(StrictMath.exp(a)));
    }

    static double down(double a) {
        return Double.isNaN(a) ? Double.NEGATIVE_INFINITY : Math.nextDown(a);
    }

    static double up(double a) {
        return Double.isNaN(a) ? Double.POSITIVE_INFINITY : Math.nextUp(a);
    }

    /** Returns the greatest double not above a fraction. */
    static double down(Rational number) {
        double near = number.doubleValue();
        return order(near, number) <= 0 ? near : Math.nextDown(near);
    }

    /** Returns the least double not below a fraction. */
    static double up(Rational number) {
        double near = number.doubleValue();
        return order(near, number) >= 0 ? near : Math.nextUp(near);
    }

    private static int order(double near, Rational number) {
        if (Double.isInfinite(near)) {
            return near > 0 ? 1 : -1;
        }
        BigDecimal exact = new BigDecimal(near);
        return exact.scale() <= 0
                ? Rational.of(exact.toBigInteger(), BigInteger.ONE).compareTo(number)
                : Rational.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
                        .compareTo(number);
    }

    private static boolean plain(double a, double quotient) {
        return Math.abs(a) > TINY && Math.abs(quotient) > TINY;
    }

    /** What the sum left out, exactly; NaN where it overflowed. */
    private static double rest(double a, double b, double sum) {
        double back = sum - a;
        return (a - (sum - back)) + (b - back);
    }
}
