package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShownPartsTest {

    /** Thirds of one: 0.33 each would leave 0.01 over. */
    @Test
    void the_largest_remainder_gets_the_digit_that_is_left() {
        List<Real> thirds = List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 3), Rational.ZERO);
        assertThat(ShownParts.of(thirds, new BigDecimal("1.00"), 2).stream().map(BigDecimal::toPlainString))
                .containsExactly("0.34", "0.33", "0.33", "0.00");
    }

    /** Below 0.1, 0.2 and 0.6 are left 0.026, 0.024 and 0.05: the last one gets the tenth. */
    @Test
    void a_smaller_remainder_gets_none() {
        List<Real> parts = List.of(Rational.parse("0.126"), Rational.parse("0.224"), Rational.parse("0.65"));
        assertThat(ShownParts.of(parts, BigDecimal.ONE, 1).stream().map(BigDecimal::toPlainString))
                .containsExactly("0.1", "0.2", "0.7");
    }

    /** 2.6 is shown as 3 and 1.4 as 1: the parts of 1.2 have to come to 2. */
    @Test
    void parts_add_up_to_the_difference_of_the_rounded_numbers() {
        assertThat(ShownParts.of(List.of(Rational.of(7, 10), Rational.of(1, 2)), BigDecimal.valueOf(2), 0))
                .containsExactly(BigDecimal.ONE, BigDecimal.ONE);
    }

    @Property
    void shown_parts_add_up_and_none_is_far_off(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9999) Integer> thousandths,
            @ForAll @IntRange(min = -9999, max = 9999) int reference,
            @ForAll @IntRange(min = 0, max = 3) int digits,
            @ForAll RoundingMode any) {
        List<Real> parts = thousandths.stream()
                .<Real>map(number -> Rational.of(number % 2 == 0 ? number : -number, 1000))
                .toList();
        Rational less = Rational.of(reference, 1000);
        RoundingMode mode = any == RoundingMode.UNNECESSARY ? RoundingMode.HALF_EVEN : any;
        BigDecimal whole =
                ((Rational) Real.sum(parts)).add(less).round(digits, mode).subtract(less.round(digits, mode));
        List<BigDecimal> shown = ShownParts.of(parts, whole, digits);
        boolean apart = mode == RoundingMode.UP || mode == RoundingMode.DOWN;
        assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            Rational off = ((Rational) parts.get(i))
                    .subtract(Rational.of(shown.get(i)))
                    .abs();
            assertThat(off)
                    .isLessThanOrEqualTo(
                            Rational.of(apart ? 2 : 1).divide(Rational.of(10).pow(digits)));
        }
    }
}
