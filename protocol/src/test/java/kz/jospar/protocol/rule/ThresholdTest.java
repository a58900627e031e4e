package kz.jospar.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    @Test
    void least_count_reaches_the_share_and_one_less_does_not_for_all_small_fractions_and_bodies() {
        for (int b = 1; b <= 12; b++) {
            for (int a = 1; a <= b; a++) {
                for (int n = 0; n <= 2000; n++) {
                    BigInteger share = product(a, n);
                    int least = Threshold.atLeast(a, b).least(n);
                    // A comparison and no description: half a million strings would cost more than the law.
                    if (product(least, b).compareTo(share) < 0
                            || product(least - 1, b).compareTo(share) >= 0) {
                        throw new AssertionError("at least " + a + "/" + b + " of " + n + " is not " + least);
                    }
                    if (a < b) {
                        int above = Threshold.moreThan(a, b).least(n);
                        if (product(above, b).compareTo(share) <= 0
                                || product(above - 1, b).compareTo(share) > 0) {
                            throw new AssertionError("more than " + a + "/" + b + " of " + n + " is not " + above);
                        }
                    }
                }
            }
        }
    }

    @Test
    void at_least_and_more_than_differ_by_one_exactly_where_the_share_is_a_whole_number() {
        for (int b = 2; b <= 12; b++) {
            for (int a = 1; a < b; a++) {
                for (int n = 0; n <= 2000; n++) {
                    boolean whole = product(a, n).mod(BigInteger.valueOf(b)).signum() == 0;
                    int difference = Threshold.moreThan(a, b).least(n)
                            - Threshold.atLeast(a, b).least(n);
                    if (difference != (whole ? 1 : 0)) {
                        throw new AssertionError(a + "/" + b + " of " + n + " differ by " + difference);
                    }
                }
            }
        }
    }

    @Property
    void no_size_of_body_or_fraction_overflows(
            @ForAll @Positive int a, @ForAll @Positive int b, @ForAll @IntRange(max = Integer.MAX_VALUE) int n) {
        Assume.that(a <= b);
        BigInteger[] share = product(a, n).divideAndRemainder(BigInteger.valueOf(b));
        int up = share[1].signum() == 0 ? 0 : 1;
        assertThat(Threshold.atLeast(a, b).least(n)).isEqualTo(share[0].intValueExact() + up);
        if (a < b && n < Integer.MAX_VALUE) {
            assertThat(Threshold.moreThan(a, b).least(n)).isEqualTo(share[0].intValueExact() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3", // nothing asked
        "-1, 3", "4, 3", "1, 0", "-1, -3"
    })
    void a_share_that_is_none_is_refused_with_its_numbers(int a, int b) {
        assertThatThrownBy(() -> Threshold.atLeast(a, b))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(a + "/" + b);
    }

    @Test
    void more_than_everybody_is_refused_and_at_least_everybody_is_consent_of_all() {
        assertThatThrownBy(() -> Threshold.moreThan(3, 3)).hasMessageContaining("can never be reached");
        assertThat(Threshold.atLeast(1, 1).least(17)).isEqualTo(17);
    }

    @Test
    void a_body_below_nobody_is_refused() {
        assertThatThrownBy(() -> Threshold.atLeast(2, 3).least(-1)).hasMessageContaining("-1");
    }

    /** A rational reference that grows by steps: from n to n + 1 the share grows by a/b, carried over without division. */
    @Test
    void least_count_is_exact_for_all_fractions_to_twentieths_and_all_bodies_of_up_to_ten_thousand() {
        long cases = 0;
        for (int b = 1; b <= 20; b++) {
            for (int a = 1; a <= b; a++) {
                Threshold atLeast = Threshold.atLeast(a, b);
                Threshold moreThan = a < b ? Threshold.moreThan(a, b) : null;
                int whole = 0;
                int over = 0;
                for (int n = 0; n <= 10_000; n++) {
                    // a/b of n is whole + over/b, with over below b.
                    if (atLeast.least(n) != (over == 0 ? whole : whole + 1)
                            || (moreThan != null && moreThan.least(n) != whole + 1)) {
                        throw new AssertionError(a + "/" + b + " of " + n + " is " + whole + " and " + over + "/" + b);
                    }
                    cases += moreThan == null ? 1 : 2;
                    over += a;
                    if (over >= b) {
                        over -= b;
                        whole++;
                    }
                }
            }
        }
        // 210 fractions "at least" and 190 below 1 "more than".
        assertThat(cases).isEqualTo((210 + 190) * 10_001L);
    }

    private static BigInteger product(int a, int b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
