package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Where the standard normal distribution reaches a share: kk қалыпты үлестірім квантилі, ru квантиль нормального
 * распределения.
 *
 * <p>M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988), published with about 16 correct digits, gives
 * the beginning z. From there the quantile is a Taylor series in r, what is missing of the share divided by the density at
 * z: z + r + z r^2/2 + (2z^2+1) r^3/6 + ... With r below 1e-13 five terms leave less than the last of 60 digits, and the
 * remainder is added to the bounds. {@link NormalDistribution} encloses share and density, so that the bounds hold however
 * good the beginning is.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients as published
final class NormalQuantile {
    private static final Rational HALF = Rational.of(1, 2);
    private static final BigDecimal FLOOR = BigDecimal.ONE.movePointLeft(300);
    private static final Rational LEAST = Rational.of(FLOOR);
    private static final MathContext BEGINNING = new MathContext(20);

    private static final BigDecimal NEAR = BigDecimal.ONE.movePointLeft(10);

    private static final double[] A = {
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
    };
    private static final double[] B = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
    };
    private static final double[] C = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] D = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] E = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] F = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    private NormalQuantile() {}

    static Real of(Real share) {
        if (share instanceof Rational exact) {
            return around(exact);
        }
        Interval bounds = Interval.of(share);
        if (bounds.low().compareTo(FLOOR) < 0) {
            throw outside();
        }
        Interval low = Interval.of(around(Rational.of(bounds.low())));
        Interval high = Interval.of(around(Rational.of(bounds.high())));
        return new Enclosure(low.low(), high.high());
    }

    private static Real around(Rational share) {
        Rational tail = share.compareTo(HALF) <= 0 ? share : Rational.ONE.subtract(share);
        if (tail.compareTo(LEAST) < 0) {
            throw outside();
        }
        if (share.equals(HALF)) {
            return Rational.ZERO;
        }
        Rational fromHalf = share.subtract(HALF);
        BigDecimal size =
                new BigDecimal(StrictMath.abs(value(fromHalf.doubleValue(), tail.doubleValue()))).round(BEGINNING);
        Interval density = NormalDistribution.density(size);
        Interval missing = size.compareTo(NormalDistribution.TAIL) < 0
                ? Interval.of(fromHalf.abs()).subtract(NormalDistribution.fromHalf(size, density))
                : NormalDistribution.tail(size, density).subtract(Interval.of(tail));
        Interval bounds = series(size, missing.divide(density));
        return Enclosure.around(share.compareTo(HALF) < 0 ? bounds.negate() : bounds);
    }

    /** The derivatives of the quantile are polynomials: the next is the derivative and n z times the one before. */
    private static Interval series(BigDecimal z, Interval r) {
        BigDecimal two = z.multiply(z);
        Interval sum = Interval.ZERO;
        BigDecimal[] derivatives = {
            polynomial(two, 7, 46, 24), z.multiply(polynomial(two, 7, 6)), polynomial(two, 1, 2), z, BigDecimal.ONE
        };
        int[] factorials = {120, 24, 6, 2, 1};
        for (int i = 0; i < derivatives.length; i++) {
            Interval factor = Interval.point(derivatives[i]).divide(Interval.point(BigDecimal.valueOf(factorials[i])));
            sum = sum.add(factor).multiply(r);
        }
        // So near to z the sixth derivative is less than twice what it is a little above z.
        BigDecimal above = z.add(BigDecimal.ONE);
        BigDecimal sixth = above.multiply(polynomial(above.multiply(above), 127, 326, 120));
        BigDecimal rest = Interval.point(r.reach()).power(6).high().multiply(sixth);
        if (r.reach().compareTo(NEAR) > 0) {
            throw new IllegalStateException("the beginning is too far from the quantile: " + r);
        }
        return sum.add(Interval.point(z)).widen(rest);
    }

    private static BigDecimal polynomial(BigDecimal of, int... coefficients) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum.multiply(of).add(BigDecimal.valueOf(coefficients[i]));
        }
        return sum;
    }

    private static ArithmeticException outside() {
        return new ArithmeticException("a normal quantile of a share that is not above 1e-300 and below 1 - 1e-300");
    }

    private static double value(double fromHalf, double tail) {
        if (StrictMath.abs(fromHalf) <= 0.425) {
            double r = 0.180625 - fromHalf * fromHalf;
            return fromHalf * polynomial(A, r) / polynomial(B, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(tail));
        double size =
                r <= 5 ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6) : polynomial(E, r - 5) / polynomial(F, r - 5);
        return fromHalf < 0 ? -size : size;
    }

    private static double polynomial(double[] coefficients, double r) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * r + coefficients[i];
        }
        return sum;
    }
}
