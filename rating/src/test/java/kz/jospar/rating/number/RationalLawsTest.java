package kz.jospar.rating.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RationalLawsTest {

    @Provide
    Arbitrary<Rational> fractions() {
        return Numbers.fractions();
    }

    @Property
    void fractions_are_a_field(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b, @ForAll("fractions") Rational c) {
        assertThat(a.add(b)).isEqualTo(b.add(a));
        assertThat(a.add(b).add(c)).isEqualTo(a.add(b.add(c)));
        assertThat(a.multiply(b)).isEqualTo(b.multiply(a));
        assertThat(a.multiply(b).multiply(c)).isEqualTo(a.multiply(b.multiply(c)));
        assertThat(a.multiply(b.add(c))).isEqualTo(a.multiply(b).add(a.multiply(c)));
        assertThat(a.add(Rational.ZERO)).isEqualTo(a);
        assertThat(a.multiply(Rational.ONE)).isEqualTo(a);
        assertThat(a.subtract(a)).isEqualTo(Rational.ZERO);
        if (b.signum() != 0) {
            assertThat(a.divide(b).multiply(b)).isEqualTo(a);
            assertThat(b.multiply(b.inverse())).isEqualTo(Rational.ONE);
        }
    }

    @Property
    void the_order_agrees_with_the_field(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b, @ForAll("fractions") Rational c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.subtract(b).signum());
        assertThat(a.order(b)).isEqualTo(-b.order(a));
        assertThat(Integer.signum(a.add(c).compareTo(b.add(c)))).isEqualTo(Integer.signum(a.compareTo(b)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.min(b).add(a.max(b))).isEqualTo(a.add(b));
        assertThat(a.abs().signum()).isEqualTo(Math.abs(a.signum()));
    }

    @Property
    void every_result_is_in_lowest_terms_with_a_positive_denominator(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        for (Rational result : List.of(a.add(b), a.subtract(b), a.multiply(b), a.negate(), a.abs(), a.pow(3))) {
            assertThat(result.denominator().signum()).isEqualTo(1);
            assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
        }
    }

    @Property
    void whole_powers_are_repeated_products(
            @ForAll("fractions") Rational a, @ForAll @IntRange(min = 0, max = 6) int n) {
        Rational product = Rational.ONE;
        for (int i = 0; i < n; i++) {
            product = product.multiply(a);
        }
        assertThat(a.pow(n)).isEqualTo(product);
        if (a.signum() != 0) {
            assertThat(a.pow(-n)).isEqualTo(product.inverse());
        }
    }

    /** The double is at least as near as its two neighbours. */
    @Property
    void the_double_is_the_nearest_one(@ForAll("fractions") Rational a) {
        Assume.that(a.signum() != 0);
        double value = a.doubleValue();
        Rational distance = a.subtract(Rational.of(new BigDecimal(value))).abs();
        for (double neighbour : new double[] {Math.nextUp(value), Math.nextDown(value)}) {
            Rational other = a.subtract(Rational.of(new BigDecimal(neighbour))).abs();
            assertThat(distance).isLessThanOrEqualTo(other);
            if (distance.equals(other)) {
                assertThat(Double.doubleToLongBits(value) & 1)
                        .as("half to even")
                        .isZero();
            }
        }
    }

    @Property
    void a_decimal_has_the_double_that_the_jdk_reads(@ForAll BigDecimal decimal) {
        assertThat(Rational.of(decimal).doubleValue()).isEqualTo(decimal.doubleValue());
    }

    @Test
    void doubles_at_the_edges_are_rounded_once() {
        Rational least = Rational.of(BigInteger.ONE, BigInteger.TWO.pow(1074));
        assertThat(least.doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(least.divide(Rational.of(2)).doubleValue()).isZero();
        assertThat(least.multiply(Rational.of(3, 4)).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(least.multiply(Rational.of(-3, 2)).doubleValue()).isEqualTo(-2 * Double.MIN_VALUE);
        assertThat(Rational.of(BigInteger.TWO.pow(1024), BigInteger.ONE).doubleValue())
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Rational.of(BigInteger.TWO.pow(53).add(BigInteger.ONE), BigInteger.ONE)
                        .doubleValue())
                .isEqualTo(9007199254740992.0);
        assertThat(Rational.of(1, 3).doubleValue()).isEqualTo(1.0 / 3);
    }

    @Property
    void rounding_agrees_with_a_decimal_of_many_more_digits(
            @ForAll("fractions") Rational a, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        BigDecimal long_ = new BigDecimal(a.numerator())
                .divide(new BigDecimal(a.denominator()), new MathContext(200, RoundingMode.DOWN));
        boolean cut = Rational.of(long_).compareTo(a) != 0;
        // One more digit, far below, stands for all that were cut off.
        BigDecimal faithful = cut ? long_.add(BigDecimal.valueOf(a.signum()).movePointLeft(150)) : long_;
        assertThat(a.round(3, mode)).isEqualTo(faithful.setScale(3, mode));
        assertThat(a.rounded(3, mode)).contains(a.round(3, mode));
    }

    @Test
    void worked_cases() {
        assertThat(Rational.parse("0.1").add(Rational.parse("0.2"))).hasToString("3/10");
        assertThat(Rational.parse("37/75").round(12, RoundingMode.HALF_UP)).isEqualByComparingTo("0.493333333333");
        assertThat(Rational.parse("-6/4")).hasToString("-3/2");
        assertThatThrownBy(() -> Rational.ONE.divide(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.divide((Real) Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ZERO.pow(-1)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void a_sum_in_pairs_is_the_sum(@ForAll List<java.lang.@IntRange(min = -99, max = 99) Integer> numbers) {
        List<Rational> thirds = numbers.stream()
                .map(n -> Rational.of(n, 3 + Math.floorMod(n, 7)))
                .toList();
        Rational one = thirds.stream().reduce(Rational.ZERO, Rational::add);
        assertThat(Real.sum(thirds)).isEqualTo(one);
    }

    @Test
    void a_fraction_too_long_to_carry_on_becomes_bounds_around_it() {
        Real product = Rational.ONE;
        Rational factor = Rational.of(BigInteger.TEN.pow(399).add(BigInteger.ONE), BigInteger.TEN.pow(399));
        for (int i = 0; i < 100; i++) {
            product = product.multiply(factor);
        }
        assertThat(product).isInstanceOf(Enclosure.class);
        assertThat(Numbers.contains(
                        product, BigDecimal.ONE.add(BigDecimal.valueOf(100).movePointLeft(399))))
                .isTrue();
    }
}
