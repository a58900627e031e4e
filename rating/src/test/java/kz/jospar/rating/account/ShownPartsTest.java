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

    @Test
    void a_difference_of_two_rounded_numbers_may_ask_for_less_than_all_floors() {
        assertThat(ShownParts.of(List.of(Rational.of(3, 10), Rational.of(7, 10)), new BigDecimal("0"), 0))
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(ShownParts.of(List.of(Rational.of(3, 10), Rational.of(13, 10)), new BigDecimal("0"), 0))
                .containsExactly(new BigDecimal("-1"), BigDecimal.ONE);
    }

    @Property
    void shown_parts_add_up_and_none_is_off_by_two(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -9999, max = 9999) Integer> thousandths,
            @ForAll @IntRange(min = 0, max = 3) int digits,
            @ForAll RoundingMode any) {
        List<Real> parts = thousandths.stream()
                .<Real>map(number -> Rational.of(number, 1000))
                .toList();
        Rational sum = (Rational) Real.sum(parts);
        RoundingMode mode = any == RoundingMode.UNNECESSARY ? RoundingMode.HALF_EVEN : any;
        BigDecimal whole = sum.round(digits, mode);
        List<BigDecimal> shown = ShownParts.of(parts, whole, digits);
        if (parts.stream().anyMatch(part -> part.signum() != 0)) {
            assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        }
        for (int i = 0; i < parts.size(); i++) {
            Rational off = ((Rational) parts.get(i))
                    .subtract(Rational.of(shown.get(i)))
                    .abs();
            assertThat(off).isLessThan(Rational.of(2).divide(Rational.of(10).pow(digits)));
        }
    }
}
