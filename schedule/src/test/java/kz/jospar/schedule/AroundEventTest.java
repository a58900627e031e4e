package kz.jospar.schedule;

import static kz.jospar.schedule.Shown.Y2025;
import static kz.jospar.schedule.Shown.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms around an event (Civil Code, 172-176; Government resolution 10, 176-186), dates worked out by hand. */
class AroundEventTest {

    @ParameterizedTest
    @CsvSource({
        // the event, the term, the first day, the due day, the adjusted day
        "2026-04-15, AFTER, 1, DAY, 2026-04-16, 2026-04-16, 2026-04-16", // Wednesday -> Thursday
        "2025-05-10, AFTER, 15, DAY, 2025-05-11, 2025-05-25, 2025-05-26", // Sunday -> Monday
        "2025-09-15, AFTER, 1, WEEK, 2025-09-16, 2025-09-22, 2025-09-22", // Monday
        "2026-04-15, AFTER, 2, WEEK, 2026-04-16, 2026-04-29, 2026-04-29", // Wednesday
        "2025-10-15, AFTER, 1, MONTH, 2025-10-16, 2025-11-15, 2025-11-17", // Saturday -> Monday
        "2025-01-31, AFTER, 1, MONTH, 2025-02-01, 2025-02-28, 2025-02-28", // no 31 February; Friday
        "2024-01-30, AFTER, 1, MONTH, 2024-01-31, 2024-02-29, 2024-02-29", // leap year; Thursday
        "2025-02-28, AFTER, 1, MONTH, 2025-03-01, 2025-03-28, 2025-03-28", // the same number, not the last day
        "2026-04-15, AFTER, 3, WORKING_DAY, 2026-04-16, 2026-04-20, 2026-04-20", // over a weekend, to Monday
        "2026-04-15, AFTER, 10, WORKING_DAY, 2026-04-16, 2026-04-29, 2026-04-29", // two weekends, to Wednesday
        "2025-03-20, AFTER, 1, WORKING_DAY, 2025-03-21, 2025-03-26, 2025-03-26", // over Nauryz, to Wednesday
        "2026-04-15, AFTER, 0, DAY, 2026-04-15, 2026-04-15, 2026-04-15", // on the day itself
        "2026-04-12, AFTER, 0, WORKING_DAY, 2026-04-12, 2026-04-12, 2026-04-13", // Sunday -> Monday
        "2026-04-15, BEFORE, 5, DAY, 2026-04-10, 2026-04-10, 2026-04-10", // Friday
        "2026-04-15, BEFORE, 3, DAY, 2026-04-12, 2026-04-12, 2026-04-10", // Sunday -> back to Friday
        "2025-03-26, BEFORE, 1, WEEK, 2025-03-19, 2025-03-19, 2025-03-19", // Wednesday
        "2025-03-26, BEFORE, 2, DAY, 2025-03-24, 2025-03-24, 2025-03-20", // Nauryz: back to Thursday
        "2025-03-31, BEFORE, 1, MONTH, 2025-02-28, 2025-02-28, 2025-02-28", // Friday
        "2025-03-26, BEFORE, 1, WORKING_DAY, 2025-03-20, 2025-03-20, 2025-03-20", // Thursday
        "2026-04-15, BEFORE, 3, WORKING_DAY, 2026-04-10, 2026-04-10, 2026-04-10", // 14, 13, 10 April
    })
    void a_term_counts_from_the_day_after_its_event_or_back_from_it(
            LocalDate event,
            Direction direction,
            int amount,
            TermUnit unit,
            LocalDate from,
            LocalDate due,
            LocalDate adjusted) {
        List<Occurrence> occurrences = Deadlines.with(WorkCalendar.kazakhstan())
                .occurrences(
                        new Timing.AroundEvent(amount, unit, direction, ""), Y2025, Facts.NONE.withEventDate(event));

        assertThat(occurrences)
                .usingElementComparator((one, other) -> one.hasDaysOf(other) ? 0 : 1)
                .containsExactly(new Occurrence(due.toString().substring(0, 7), from, due, due, adjusted));
    }

    @Test
    void without_its_event_a_term_has_no_date() {
        assertThat(Shown.of(new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, "отырыс"), Y2025))
                .isEmpty();
    }

    @Test
    void working_days_that_run_into_a_year_without_data_have_no_end_yet() {
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
        Timing after = new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.AFTER, "");
        Timing before = new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.BEFORE, "");

        // 2016..2027 have data: Monday 20 December 2027 leaves nine working days, 11 January 2016 fewer than ten.
        assertThat(deadlines.occurrences(after, Y2025, Facts.NONE.withEventDate(LocalDate.of(2027, 12, 20))))
                .isEmpty();
        assertThat(deadlines.occurrences(before, Y2025, Facts.NONE.withEventDate(LocalDate.of(2016, 1, 11))))
                .isEmpty();
        assertThat(deadlines.occurrences(after, Y2025, Facts.NONE.withEventDate(LocalDate.of(2035, 6, 1))))
                .isEmpty();
        // Friday 17 December 2027: ten working days later it is Friday 31 December.
        assertThat(Shown.show(
                        deadlines.occurrences(after, Y2025, Facts.NONE.withEventDate(LocalDate.of(2027, 12, 17)))))
                .containsExactly("2027-12: 2027-12-18..2027-12-31");
        assertThat(Shown.show(deadlines.occurrences(
                        new Timing.Several(List.of(after, new Timing.OnDay(LocalDate.of(2025, 4, 1)))),
                        Y2025,
                        Facts.NONE.withEventDate(LocalDate.of(2035, 6, 1)))))
                .as("the other timings stay")
                .containsExactly("2025-04: 2025-04-01..2025-04-01");
    }

    @Test
    void calendar_days_in_a_year_without_data_are_known_but_not_adjusted() {
        assertThat(Shown.show(Deadlines.with(WorkCalendar.kazakhstan())
                        .occurrences(
                                new Timing.AroundEvent(15, TermUnit.DAY, Direction.AFTER, ""),
                                Y2025,
                                Facts.NONE.withEventDate(LocalDate.of(2027, 12, 20)))))
                .containsExactly("2028-01: 2027-12-21..2028-01-04 -> ?");
    }

    @Test
    void a_day_that_would_move_out_of_the_data_is_not_adjusted() {
        // 2023 only, weekends off: Sunday 31 December has no next, Sunday 1 January no previous working day.
        Deadlines deadlines = Deadlines.with(new WeekdaysOf2023());

        assertThat(Shown.show(deadlines.occurrences(new Timing.OnDay(LocalDate.of(2023, 12, 31)), Y2025)))
                .containsExactly("2023-12: 2023-12-31..2023-12-31 -> ?");
        assertThat(Shown.show(deadlines.occurrences(
                        new Timing.AroundEvent(1, TermUnit.DAY, Direction.BEFORE, ""),
                        Y2025,
                        Facts.NONE.withEventDate(LocalDate.of(2023, 1, 2)))))
                .containsExactly("2023-01: 2023-01-01..2023-01-01 -> ?");
        assertThat(Shown.show(deadlines.occurrences(new Timing.OnDay(LocalDate.of(2023, 12, 30)), Y2025)))
                .containsExactly("2023-12: 2023-12-30..2023-12-30 -> ?");
        assertThat(Shown.show(deadlines.occurrences(new Timing.OnDay(LocalDate.of(2023, 12, 24)), Y2025)))
                .containsExactly("2023-12: 2023-12-24..2023-12-24 -> 2023-12-25");
    }

    @Test
    void a_term_does_not_depend_on_the_horizon() {
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
        Timing month = new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, "");

        assertThat(deadlines.occurrences(
                        month, days("2030-01-01", "2030-12-31"), Facts.NONE.withEventDate(LocalDate.of(2025, 1, 31))))
                .isEqualTo(deadlines.occurrences(month, Y2025, Facts.NONE.withEventDate(LocalDate.of(2025, 1, 31))));
    }

    /** An embedder's own calendar, by the interface's default methods. */
    private static final class WeekdaysOf2023 implements WorkingDays {
        @Override
        public boolean covers(int year) {
            return year == 2023;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            if (!covers(day.getYear())) {
                throw new MissingCalendarYearException("weekdays of 2023", day.getYear());
            }
            return day.getDayOfWeek().getValue() <= 5;
        }
    }
}
