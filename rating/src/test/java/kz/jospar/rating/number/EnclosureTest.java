package kz.jospar.rating.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosureTest {
    private static final MathContext MANY = new MathContext(150);

    @Provide
    Arbitrary<Rational> positive() {
        return Numbers.positive();
    }

    @Provide
    Arbitrary<Rational> exponents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-300), BigDecimal.valueOf(300))
                .ofScale(3)
                .map(Rational::of);
    }

    /** Published digits, cut: the true value is between them and one unit more in the last. */
    @Test
    void known_constants_lie_within_the_bounds() {
        holds(Rational.of(2).ln(), "0.69314718055994530941723212145817656807550013436025");
        holds(Rational.of(10).ln(), "2.30258509299404568401799145468436420760110148862877");
        holds(Rational.ONE.exp(), "2.71828182845904523536028747135266249775724709369995");
        holds(Rational.of(2).root(2), "1.41421356237309504880168872420969807856967187537694");
        holds(Rational.of(2).root(3), "1.25992104989487316476721060727822835057025146470150");
        holds(Rational.of(-1).exp(), "0.36787944117144232159552377016146086744581113103176");
    }

    private static void holds(Real bounds, String cutAtFiftyDigits) {
        BigDecimal cut = new BigDecimal(cutAtFiftyDigits);
        BigDecimal above = cut.add(BigDecimal.ONE.movePointLeft(cut.scale()));
        assertThat(bounds).isInstanceOf(Enclosure.class);
        assertThat(((Enclosure) bounds).low()).isGreaterThan(cut);
        assertThat(((Enclosure) bounds).high()).isLessThan(above);
    }

    @Property(tries = 100)
    void the_logarithm_of_another_library_lies_within_narrow_bounds(@ForAll("positive") Rational x) {
        BigDecimal expected = BigDecimalMath.log(decimal(x), MANY);
        assertThat(Numbers.near(x.ln(), expected, 90)).isTrue();
        assertThat(Numbers.width(x.ln())).isLessThan(1e-58);
        assertThat(x.ln().doubleValue()).isCloseTo(expected.doubleValue(), within(expected));
    }

    @Property(tries = 100)
    void the_power_of_e_of_another_library_lies_within_narrow_bounds(@ForAll("exponents") Rational x) {
        BigDecimal expected = BigDecimalMath.exp(decimal(x), MANY);
        assertThat(Numbers.near(x.exp(), expected, 90)).isTrue();
        assertThat(Numbers.width(x.exp())).isLessThan(1e-58);
        assertThat(StrictMath.abs(StrictMath.exp(x.doubleValue()) / x.exp().doubleValue() - 1))
                .isLessThan(1e-12);
    }

    @Property(tries = 50)
    void the_power_of_another_library_lies_within_narrow_bounds(
            @ForAll("positive") Rational base, @ForAll("exponents") Rational exponent) {
        BigDecimal expected = BigDecimalMath.pow(decimal(base), decimal(exponent), MANY);
        Real power = base.power(exponent);
        assertThat(Numbers.near(power, expected, 85)).isTrue();
        assertThat(Numbers.width(power)).isLessThan(1e-58);
    }

    @Property(tries = 100)
    void the_power_of_the_logarithm_contains_the_number(@ForAll("positive") Rational x) {
        Real back = x.ln().exp();
        assertThat(back.order(x)).as("counts as equal").isZero();
        assertThat(Numbers.width(back)).isLessThan(1e-56);
    }

    @Property(tries = 100)
    void logarithm_exponential_and_root_keep_the_order(@ForAll("positive") Rational a, @ForAll("positive") Rational b) {
        int order = a.order(b);
        assertThat(a.ln().order(b.ln())).isEqualTo(order);
        assertThat(a.root(2).order(b.root(2))).isEqualTo(order);
        Rational low = a.min(Rational.of(50)).negate();
        Rational high = b.min(Rational.of(50));
        assertThat(low.exp().order(high.exp())).isEqualTo(low.order(high));
    }

    @Property(tries = 100)
    void sums_and_products_of_bounds_contain_those_of_the_numbers(
            @ForAll("positive") Rational a, @ForAll("positive") Rational b) {
        Real x = a.ln();
        Real y = b.ln();
        assertThat(x.add(y).order(a.multiply(b).ln())).isZero();
        assertThat(x.subtract(y).order(a.divide(b).ln())).isZero();
        assertThat(a.root(2).multiply(b.root(2)).order(((Real) a.multiply(b)).root(2)))
                .isZero();
        if (y.signum() != 0) {
            assertThat(x.divide(y).multiply(y).order(x)).isZero();
        }
        assertThat(x.subtract(x).signum()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1/2, 2",
        "8/27, 2/3, 4/9",
        "8/27, -2/3, 9/4",
        "-2, 3, -8",
        "-2, -3, -1/8",
        "0, 5, 0",
        "0, 1/7, 0",
        "0, 0, 1",
        "1, 1/100000007, 1",
        "9/4, 3/2, 27/8",
        "1000000007, 0, 1",
        "32, 0.2, 2"
    })
    void perfect_powers_stay_fractions(String base, String exponent, String expected) {
        assertThat(Rational.parse(base).power(Rational.parse(exponent))).isEqualTo(Rational.parse(expected));
    }

    @Property
    void the_root_of_a_power_is_the_number(@ForAll("positive") Rational x, @ForAll @IntRange(min = 1, max = 9) int n) {
        assertThat(x.pow(n).root(n)).isEqualTo(x);
    }

    @Test
    void what_has_no_answer_is_an_arithmetic_exception() {
        Real nothing = Rational.of(2).root(2).subtract(Rational.of(2).root(2));
        List<Runnable> broken = List.of(
                () -> Rational.ZERO.ln(),
                () -> Rational.of(-1).ln(),
                () -> nothing.ln(),
                () -> Rational.of(-4).root(2),
                () -> Rational.ZERO.power(Rational.of(-1)),
                () -> nothing.power(Rational.of(-1, 2)),
                () -> Rational.ONE.divide(nothing),
                () -> nothing.divide(Rational.ZERO),
                () -> Rational.of(1_000_001).exp(),
                () -> Rational.of(2).power(Rational.parse("1e40")),
                () -> Rational.ZERO.normalQuantile(),
                () -> Rational.ONE.normalQuantile());
        for (Runnable call : broken) {
            assertThatThrownBy(call::run).isInstanceOf(ArithmeticException.class);
        }
        assertThat(nothing.signum()).isZero();
        assertThat(nothing.exact()).isFalse();
        assertThat(nothing.root(2).signum()).isZero();
    }

    @Test
    void exact_results_are_not_lost_beside_bounds() {
        Real root = Rational.of(2).root(2);
        assertThat(root.multiply(Rational.ZERO)).isEqualTo(Rational.ZERO);
        assertThat(Rational.ZERO.multiply(root)).isEqualTo(Rational.ZERO);
        assertThat(root.add(Rational.ZERO)).isEqualTo(root);
        assertThat(Rational.ONE.ln()).isEqualTo(Rational.ZERO);
        assertThat(Rational.ZERO.exp()).isEqualTo(Rational.ONE);
        assertThat(root.power(Rational.of(2)).order(Rational.of(2))).isZero();
        assertThat(root.negate().abs()).isEqualTo(root);
    }

    @Test
    void rounding_says_when_the_bounds_straddle_a_boundary() {
        Real five = Rational.of(5).ln().exp();
        assertThat(five.rounded(3, RoundingMode.HALF_UP)).contains(new BigDecimal("5.000"));
        assertThat(five.rounded(3, RoundingMode.FLOOR)).isEmpty();
        assertThat(Rational.of(2).root(2).rounded(4, RoundingMode.FLOOR)).contains(new BigDecimal("1.4142"));
    }

    /** R 4, qnorm, and the tables of Abramowitz and Stegun 26.5. */
    @ParameterizedTest
    @CsvSource({
        "0.975, 1.95996398454005423552",
        "0.95, 1.64485362695147271486",
        "0.75, 0.67448975019608174320",
        "0.999, 3.09023230616781354152",
        "0.9999, 3.71901648545567930",
        "0.025, -1.95996398454005423552",
        "1e-20, -9.26234008979840700"
    })
    void normal_quantiles_contain_published_values(String share, BigDecimal published) {
        Real quantile = Rational.parse(share).normalQuantile();
        assertThat(Numbers.near(quantile, published, 16)).isTrue();
        assertThat(Numbers.width(quantile)).isLessThan(1e-57);
    }

    /** Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/15 + ...), all terms of one sign: it is below the share at low, above at high. */
    @Property(tries = 200)
    void the_distribution_at_the_bounds_has_the_share_between(
            @ForAll @IntRange(min = 1, max = 999_999) int millionths) {
        Rational share = Rational.of(millionths, 1_000_000);
        Interval bounds = Interval.of(share.normalQuantile());
        BigDecimal exactly = decimal(share);
        assertThat(distribution(bounds.low())).isLessThanOrEqualTo(exactly);
        assertThat(distribution(bounds.high())).isGreaterThanOrEqualTo(exactly);
    }

    /** The lower bound lies so near that the series has to be followed well beyond 60 digits. */
    @Test
    void so_it_has_at_a_share_whose_lower_bound_is_very_near() {
        the_distribution_at_the_bounds_has_the_share_between(47);
    }

    /** What is left out after the last term is less than that term: the terms shrink by more than half there. */
    private static BigDecimal distribution(BigDecimal x) {
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int k = 1; term.abs().compareTo(BigDecimal.ONE.movePointLeft(75)) > 0; k++) {
            term = term.multiply(x).multiply(x).divide(BigDecimal.valueOf(2L * k + 1), MANY);
            sum = sum.add(term, MANY);
        }
        BigDecimal half = BigDecimal.valueOf(5, 1);
        BigDecimal density = BigDecimalMath.exp(x.multiply(x).multiply(half).negate(), MANY)
                .divide(BigDecimalMath.sqrt(BigDecimalMath.pi(MANY).multiply(BigDecimal.valueOf(2)), MANY), MANY);
        return half.add(density.multiply(sum));
    }

    @Property
    void normal_quantiles_mirror_and_rise(
            @ForAll @IntRange(min = 1, max = 9999) int a, @ForAll @IntRange(min = 1, max = 9999) int b) {
        Real one = Rational.of(a, 10_000).normalQuantile();
        assertThat(one.order(Rational.of(b, 10_000).normalQuantile())).isEqualTo(Integer.compare(a, b));
        assertThat(Rational.of(10_000 - a, 10_000).normalQuantile().add(one).signum())
                .isZero();
    }

    @Test
    void what_counts_as_equal_stands_in_one_group() {
        Real five = Rational.of(5).ln().exp();
        Real root = Rational.of(2).root(2);
        List<Real> numbers = List.of(root, Rational.of(5), Rational.ONE, five, Rational.parse("5.0"), root.negate());
        assertThat(RealOrder.groups(numbers, number -> number))
                .containsExactly(
                        List.of(root.negate()),
                        List.of(Rational.ONE),
                        List.of(root),
                        List.of(Rational.of(5), five, Rational.of(5)));
    }

    private static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), new MathContext(200));
    }

    private static org.assertj.core.data.Offset<Double> within(BigDecimal expected) {
        return org.assertj.core.data.Offset.offset(Math.max(1e-13, Math.abs(expected.doubleValue()) * 1e-13));
    }
}
