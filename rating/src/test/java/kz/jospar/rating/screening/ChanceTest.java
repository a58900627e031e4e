package kz.jospar.rating.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** Every sequence of up to 7 trials is thrown. */
    @Test
    void the_tail_is_the_share_of_all_sequences_with_so_many_hits() {
        for (int oneIn = 2; oneIn <= 4; oneIn++) {
            for (int trials = 0; trials <= 7; trials++) {
                int all = (int) Math.pow(oneIn, trials);
                for (int hits = 0; hits <= trials; hits++) {
                    long enough = 0;
                    for (int sequence = 0; sequence < all; sequence++) {
                        int hit = 0;
                        for (int at = 0, rest = sequence; at < trials; at++, rest /= oneIn) {
                            hit += rest % oneIn == 0 ? 1 : 0;
                        }
                        enough += hit >= hits ? 1 : 0;
                    }
                    assertThat(Chance.tail(trials, hits, oneIn)).isEqualTo(Rational.of(enough, all));
                }
            }
        }
    }

    /** Computed with Python's fractions and math.comb. */
    @Test
    void thirty_or_more_of_forty_have_the_tail_another_language_sums() {
        assertThat(Chance.tail(40, 30, 2)).isEqualTo(Rational.of(305_311_533L, 274_877_906_944L));
    }

    @Test
    void the_bound_is_never_below_the_tail() {
        for (int oneIn : List.of(2, 10)) {
            for (int trials = 1; trials <= 120; trials++) {
                for (int hits = 0; hits <= trials; hits++) {
                    assertThat(Chance.bound(trials, hits, oneIn))
                            .isGreaterThanOrEqualTo(Chance.exact(trials, hits, oneIn));
                }
            }
        }
        assertThat(Chance.tail(1_000_000, 500_001, 2)).isGreaterThan(Rational.of(9, 10));
        assertThat(Chance.tail(1_000_000, 600_000, 2)).isLessThan(Rational.of(1, 10_000));
    }

    @Test
    void a_probability_is_shown_short_and_never_too_small() {
        assertThat(Chance.shown(Rational.of(1, 128))).isEqualTo("1/128");
        assertThat(Chance.shown(Rational.of(new BigInteger("3"), BigInteger.TEN.pow(30))))
                .isEqualTo("1/10^29");
        assertThat(Chance.shown(
                        Rational.of(new BigInteger("10000000000000000000"), new BigInteger("7000000000000000000001"))))
                .isEqualTo("1/700");
    }

    @Test
    void a_level_that_is_no_rate_is_refused() {
        for (String level : List.of("0", "1", "-1/2", "2", "1/10000000000000")) {
            assertThatThrownBy(() -> new RoundNumbers(10, 100, Rational.parse(level)))
                    .hasMessageContaining(level);
        }
    }
}
