package kz.jospar.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Observation.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);

    @ParameterizedTest
    @CsvSource({
        // status, no value, the value 0.00, the value 0.50
        "REPORTED, false, false, true",
        "ZERO, false, true, false",
        "MISSING, true, false, false",
        "NOT_APPLICABLE, true, false, false",
        "LATE, false, true, true"
    })
    void the_five_answers_are_five_things(Status status, boolean none, boolean zero, boolean half) {
        expect(none, status, null);
        expect(zero, status, new BigDecimal("0.00"));
        expect(half, status, new BigDecimal("0.50"));
        assertThat(status.carriesValue()).isEqualTo(!none);
    }

    @Test
    void a_value_stays_as_it_was_reported() {
        assertThat(observation(Status.REPORTED, new BigDecimal("0.50")).value()).hasToString("0.50");
    }

    @Test
    void a_denominator_may_be_zero_but_not_less() {
        assertThat(new Observation("A", "8", YEAR, Status.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null).denominator())
                .isZero();
        assertThatThrownBy(() ->
                        new Observation("A", "8", YEAR, Status.ZERO, BigDecimal.ZERO, BigDecimal.ONE.negate(), null))
                .hasMessageContaining("-1");
    }

    @Test
    void an_observation_of_nobody_or_nothing_is_refused() {
        assertThatThrownBy(() -> new Observation(" ", "8", YEAR, Status.MISSING, null, null, null))
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> new Observation("A", "", YEAR, Status.MISSING, null, null, null))
                .hasMessageContaining("indicator");
    }

    private static void expect(boolean accepted, Status status, BigDecimal value) {
        if (accepted) {
            assertThat(observation(status, value).value()).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> observation(status, value))
                    .hasMessageContaining("indicator '8' of unit 'Kostanay'");
        }
    }

    private static Observation observation(Status status, BigDecimal value) {
        return new Observation("Kostanay", "8", YEAR, status, value, null, null);
    }
}
