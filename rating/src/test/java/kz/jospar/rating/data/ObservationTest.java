package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;
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
        expect(zero, status, Rational.parse("0.00"));
        expect(half, status, Rational.parse("0.50"));
        assertThat(status.carriesValue()).isEqualTo(!none);
    }

    @Test
    void a_value_is_a_number_and_remembers_no_spelling() {
        assertThat(observation(Status.REPORTED, Rational.parse("0.50")))
                .isEqualTo(observation(Status.REPORTED, Rational.of(1, 2)));
        assertThat(observation(Status.ZERO, Rational.parse("-0.0")).value()).hasToString("0");
    }

    @Test
    void a_denominator_may_be_zero_but_not_less() {
        assertThat(over(Rational.ZERO, YEAR).denominator()).isEqualTo(Rational.ZERO);
        assertThatThrownBy(() -> over(Rational.of(-1), YEAR)).hasMessageContaining("-1");
    }

    @Test
    void the_year_of_a_denominator_needs_a_denominator() {
        assertThatThrownBy(() -> over(null, YEAR)).hasMessageContaining("no denominator");
    }

    @Test
    void an_observation_of_nobody_or_nothing_is_refused() {
        assertThatThrownBy(() -> Observation.without(" ", "8", YEAR, Status.MISSING))
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> Observation.without("A", "", YEAR, Status.MISSING))
                .hasMessageContaining("indicator");
        assertThatThrownBy(() -> Observation.without("A", "8", YEAR, Status.ZERO))
                .hasMessageContaining("without a value");
    }

    @Test
    void every_share_of_up_to_forty_keeps_both_counts_and_nothing_due_is_no_zero() {
        for (int due = 0; due <= 40; due++) {
            for (int done = 0; done <= due; done++) {
                Observation share = Observation.ofShare("A", "8", YEAR, done, due, List.of());
                if (due == 0) {
                    assertThat(share.status()).isEqualTo(Status.NOT_APPLICABLE);
                    assertThat(share.value()).isNull();
                } else {
                    assertThat(share.status()).isEqualTo(done == 0 ? Status.ZERO : Status.REPORTED);
                    assertThat(share.value()).isEqualTo(Rational.of(done));
                    assertThat(share.denominator()).isEqualTo(Rational.of(due));
                    assertThat(share.denominatorPeriod()).isEqualTo(YEAR);
                }
            }
        }
        assertThatThrownBy(() -> Observation.ofShare("A", "8", YEAR, 3, 2, List.of()))
                .hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> Observation.ofShare("A", "8", YEAR, -1, 2, List.of()))
                .hasMessageContaining("-1 of 2");
    }

    @Test
    void what_it_was_counted_from_is_sorted_and_named_once() {
        Reference event = Reference.event("A2");
        Reference measure = new Reference(Reference.Kind.MEASURE, "1.3");
        assertThat(Observation.ofShare("A", "8", YEAR, 1, 2, List.of(event, measure, event))
                        .countedFrom())
                .containsExactly(measure, event);
    }

    @Test
    void a_reference_reads_back_and_odd_text_is_none() {
        assertThat(Reference.find("measure:1.3")).contains(new Reference(Reference.Kind.MEASURE, "1.3"));
        assertThat(Reference.find("event:a:b")).contains(Reference.event("a:b"));
        for (String odd : List.of("", ":", "event:", "event", "Event:1", "event:a b", "event:a\u00a0b", ":1")) {
            assertThat(Reference.find(odd)).as(odd).isEmpty();
        }
        assertThatThrownBy(() -> Reference.event("a\tb")).hasMessageContaining("white space");
    }

    private static void expect(boolean accepted, Status status, @Nullable Rational value) {
        if (accepted) {
            assertThat(observation(status, value).value()).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> observation(status, value))
                    .hasMessageContaining("indicator '8' of unit 'Kostanay'");
        }
    }

    private static Observation observation(Status status, @Nullable Rational value) {
        return new Observation("Kostanay", "8", YEAR, status, value, null, null, null, List.of());
    }

    private static Observation over(@Nullable Rational denominator, PlanPeriod year) {
        return new Observation("A", "8", YEAR, Status.ZERO, Rational.ZERO, denominator, year, null, List.of());
    }
}
