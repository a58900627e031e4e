package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers to try laws on: small fractions, long ones, zero and decimals. */
final class Numbers {
    private Numbers() {}

    static Arbitrary<Rational> fractions() {
        Arbitrary<Rational> small = Combinators.combine(
                        Arbitraries.longs().between(-40, 40),
                        Arbitraries.longs().between(1, 40))
                .as(Rational::of);
        Arbitrary<BigInteger> long_ =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<Rational> large = Combinators.combine(long_, long_.filter(number -> number.signum() != 0))
                .as(Rational::of);
        Arbitrary<Rational> decimals = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(4)
                .map(Rational::of);
        return Arbitraries.oneOf(small, large, decimals);
    }

    static Arbitrary<Rational> positive() {
        return fractions().filter(number -> number.signum() != 0).map(Rational::abs);
    }

    /** Whether the bounds have the number between them. */
    static boolean contains(Real bounds, BigDecimal number) {
        Interval interval = Interval.of(bounds);
        return interval.low().compareTo(number) <= 0 && interval.high().compareTo(number) >= 0;
    }

    /** Whether the bounds overlap those around a value that is right but for the last of so many digits. */
    static boolean near(Real bounds, BigDecimal number, int digits) {
        BigDecimal error = number.abs().movePointLeft(digits - 1);
        Interval interval = Interval.of(bounds);
        return interval.order(new Interval(number.subtract(error), number.add(error))) == 0;
    }

    /** The width of bounds, relative to the number. */
    static double width(Real bounds) {
        Interval interval = Interval.of(bounds);
        if (interval.reach().signum() == 0) {
            return 0;
        }
        return interval.high()
                .subtract(interval.low())
                .divide(interval.reach(), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }
}
