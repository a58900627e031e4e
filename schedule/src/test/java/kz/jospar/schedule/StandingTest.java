package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        // Saturday 30 August 2025 moves to Tuesday 2 September: Monday is free for Saturday's holiday.
        "2025-08-25, 7, UPCOMING",
        "2025-08-26, 7, DUE_SOON",
        "2025-08-31, 7, DUE_SOON", // Sunday, after the nominal day
        "2025-09-01, 0, UPCOMING",
        "2025-09-02, 0, DUE_TODAY",
        "2025-09-02, 7, DUE_TODAY",
        "2025-09-03, 7, OVERDUE",
    })
    void standing_goes_by_the_day_the_deadline_moved_to(LocalDate asOf, int notice, Standing expected) {
        assertThat(Standing.of(obligation("2025-08-30"), asOf, notice)).isEqualTo(expected);
    }

    @Test
    void without_a_calendar_it_goes_by_the_nominal_day() {
        Obligation obligation = obligation("2029-06-30"); // a Saturday

        assertThat(Standing.of(obligation, LocalDate.of(2029, 6, 30), 7)).isEqualTo(Standing.DUE_TODAY);
        assertThat(Standing.of(obligation, LocalDate.of(2029, 7, 1), 7)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void notice_below_zero_is_refused_with_its_value() {
        assertThatThrownBy(() -> Standing.of(obligation("2025-08-30"), LocalDate.of(2025, 1, 1), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("noticeDays is -1");
    }

    private static Obligation obligation(String day) {
        Measure measure = new Measure(
                "1",
                new MeasureNumber("1."),
                LocalizedText.EMPTY,
                null,
                List.of(),
                "",
                new Timing.OnDay(LocalDate.parse(day)),
                null,
                null,
                null);
        return Deadlines.with(WorkCalendar.kazakhstan())
                .obligations("plan", List.of(measure), PlanPeriod.ofYears(2025, 2025))
                .get(0);
    }
}
