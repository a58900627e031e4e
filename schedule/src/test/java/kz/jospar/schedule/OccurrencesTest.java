package kz.jospar.schedule;

import static kz.jospar.schedule.Shown.Y2025;
import static kz.jospar.schedule.Shown.Y2025_2026;
import static kz.jospar.schedule.Shown.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** Every shape of timing with dates worked out by hand, Kazakhstan's days off of 2024-2027 taken from the acts. */
class OccurrencesTest {

    @Test
    void a_day_is_its_own_window_and_moves_off_Nauryz() {
        // Saturday 22 March 2025: 21, 22, 23 are Nauryz, 24 and 25 free in their stead.
        assertThat(Shown.of(day("2025-03-22"), Y2025)).containsExactly("2025-03: 2025-03-22..2025-03-22 -> 2025-03-26");
    }

    @Test
    void a_day_outside_the_horizon_is_given_all_the_same() {
        // Thursday, Tuesday.
        assertThat(Shown.of(day("2024-12-05"), Y2025)).containsExactly("2024-12: 2024-12-05..2024-12-05");
        assertThat(Shown.of(day("2027-12-14"), Y2025)).containsExactly("2027-12: 2027-12-14..2027-12-14");
    }

    @Test
    void a_window_is_named_by_the_smallest_calendar_period_around_it() {
        assertThat(Shown.of(window("2025-02-01", "2025-02-28"), Y2025)) // a Friday
                .containsExactly("2025-02: 2025-02-01..2025-02-28");
        assertThat(Shown.of(window("2025-07-01", "2025-08-29"), Y2025)) // a Friday
                .containsExactly("2025-Q3: 2025-07-01..2025-08-29");
        assertThat(Shown.of(window("2025-03-01", "2025-04-30"), Y2025)) // a Wednesday
                .containsExactly("2025-H1: 2025-03-01..2025-04-30");
        assertThat(Shown.of(window("2025-06-30", "2025-07-01"), Y2025)) // a Tuesday
                .containsExactly("2025: 2025-06-30..2025-07-01");
        assertThat(Shown.of(window("2025-01-01", "2026-12-31"), Y2025_2026)) // a Thursday
                .containsExactly("2025-2026: 2025-01-01..2026-12-31");
    }

    @Test
    void a_named_window_begins_with_the_horizon_where_it_straddles_its_first_day_and_keeps_its_name() {
        Timing quarter = window("2025-01-01", "2025-03-31"); // a Monday

        assertThat(Shown.of(quarter, days("2025-02-10", "2025-12-31")))
                .containsExactly("2025-Q1: 2025-02-10..2025-03-31");
        assertThat(Shown.of(quarter, days("2025-03-31", "2025-12-31")))
                .containsExactly("2025-Q1: 2025-03-31..2025-03-31");
        assertThat(Shown.of(quarter, days("2025-04-01", "2025-12-31")))
                .as("wholly before")
                .containsExactly("2025-Q1: 2025-01-01..2025-03-31");
        assertThat(Shown.of(quarter, days("2024-01-01", "2025-01-15")))
                .as("beyond the end")
                .containsExactly("2025-Q1: 2025-01-01..2025-03-31");
    }

    @Test
    void months_end_on_their_own_last_day_and_never_drift() {
        assertThat(Shown.of(every(Cycle.MONTH, 31, 0), PlanPeriod.ofYears(2024, 2024)))
                .containsExactly(
                        "2024-01: 2024-01-01..2024-01-31", // Wednesday
                        "2024-02: 2024-02-01..2024-02-29", // Thursday, leap year
                        "2024-03: 2024-03-01..2024-03-31 -> 2024-04-01", // Sunday
                        "2024-04: 2024-04-01..2024-04-30", // Tuesday
                        "2024-05: 2024-05-01..2024-05-31", // Friday
                        "2024-06: 2024-06-01..2024-06-30 -> 2024-07-01", // Sunday
                        "2024-07: 2024-07-01..2024-07-31", // Wednesday
                        "2024-08: 2024-08-01..2024-08-31 -> 2024-09-02", // Saturday
                        "2024-09: 2024-09-01..2024-09-30", // Monday
                        "2024-10: 2024-10-01..2024-10-31", // Thursday
                        "2024-11: 2024-11-01..2024-11-30 -> 2024-12-02", // Saturday
                        "2024-12: 2024-12-01..2024-12-31"); // Tuesday
    }

    @Test
    void day_29_and_30_of_February_are_its_last_day() {
        PlanPeriod february = days("2025-02-01", "2025-02-28");

        // Friday 28 February 2025.
        assertThat(Shown.of(every(Cycle.MONTH, 29, 0), february)).containsExactly("2025-02: 2025-02-01..2025-02-28");
        assertThat(Shown.of(every(Cycle.MONTH, 30, 0), february)).containsExactly("2025-02: 2025-02-01..2025-02-28");
    }

    @Test
    void a_quarter_without_a_day_is_due_on_its_last_one() {
        assertThat(Shown.of(Timing.Recurring.every(Cycle.QUARTER), Y2025))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-31", // Monday
                        "2025-Q2: 2025-04-01..2025-06-30", // Monday
                        "2025-Q3: 2025-07-01..2025-09-30", // Tuesday
                        "2025-Q4: 2025-10-01..2025-12-31"); // Wednesday
    }

    @Test
    void by_the_5th_after_the_quarter_falls_outside_the_plan_at_its_end() {
        assertThat(Shown.of(every(Cycle.QUARTER, 5, 1), Y2025))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-31 due 2025-04-05 -> 2025-04-07", // Saturday
                        // Saturday; Sunday 6 July is a holiday and frees Monday.
                        "2025-Q2: 2025-04-01..2025-06-30 due 2025-07-05 -> 2025-07-08",
                        "2025-Q3: 2025-07-01..2025-09-30 due 2025-10-05 -> 2025-10-06", // Sunday
                        "2025-Q4: 2025-10-01..2025-12-31 due 2026-01-05"); // Monday
    }

    @Test
    void a_cut_window_keeps_the_due_day_of_the_whole_period() {
        assertThat(Shown.of(every(Cycle.QUARTER, 10, 0), days("2025-02-10", "2025-05-09")))
                .containsExactly(
                        "2025-Q1: 2025-02-10..2025-03-31 due 2025-03-10 -> 2025-03-11", // 8 March moves to Monday 10
                        "2025-Q2: 2025-04-01..2025-05-09 due 2025-06-10"); // Tuesday, after the horizon
    }

    @Test
    void without_a_day_a_cut_window_is_due_on_the_last_day_left() {
        assertThat(Shown.of(Timing.Recurring.every(Cycle.QUARTER), days("2025-02-10", "2025-05-16"))) // a Friday
                .containsExactly("2025-Q1: 2025-02-10..2025-03-31", "2025-Q2: 2025-04-01..2025-05-16");
    }

    @Test
    void a_due_day_before_the_plan_was_adopted_is_dropped() {
        Timing by25August = every(Cycle.YEAR, 25, -4);

        assertThat(Shown.of(by25August, days("2025-08-25", "2026-12-31")))
                .containsExactly(
                        "2025: 2025-08-25..2025-12-31 due 2025-08-25", // Monday
                        "2026: 2026-01-01..2026-12-31 due 2026-08-25"); // Tuesday
        assertThat(Shown.of(by25August, days("2025-08-26", "2026-12-31")))
                .containsExactly("2026: 2026-01-01..2026-12-31 due 2026-08-25");
    }

    @Test
    void a_year_without_a_calendar_has_nominal_days_only() {
        Timing june = parts(null, new YearPart(6, 1, 6, 30));

        assertThat(Shown.of(june, PlanPeriod.ofYears(2026, 2029)))
                .containsExactly(
                        "2026-06: 2026-06-01..2026-06-30", // Tuesday
                        "2027-06: 2027-06-01..2027-06-30", // Wednesday
                        "2028-06: 2028-06-01..2028-06-30 -> ?",
                        "2029-06: 2029-06-01..2029-06-30 -> ?");
    }

    @Test
    void the_last_of_February_follows_the_year() {
        assertThat(Shown.of(parts(null, YearPart.ofMonths(2, 2)), PlanPeriod.ofYears(2023, 2025)))
                .containsExactly(
                        "2023-02: 2023-02-01..2023-02-28", // Tuesday
                        "2024-02: 2024-02-01..2024-02-29", // Thursday
                        "2025-02: 2025-02-01..2025-02-28"); // Friday
        assertThat(Shown.of(parts(null, new YearPart(2, 29, 3, 1)), PlanPeriod.ofYears(2023, 2024)))
                .containsExactly(
                        "2023-Q1: 2023-02-28..2023-03-01", // Wednesday
                        "2024-Q1: 2024-02-29..2024-03-01"); // Friday
    }

    @Test
    void a_part_over_the_new_year_is_cut_at_both_ends_of_the_horizon() {
        assertThat(Shown.of(parts(null, YearPart.ofMonths(12, 1)), Y2025_2026))
                .containsExactly(
                        "2024-2025: 2025-01-01..2025-01-31", // Friday
                        "2025-2026: 2025-12-01..2026-01-31 -> 2026-02-02", // Saturday
                        "2026-2027: 2026-12-01..2026-12-31"); // Thursday
    }

    @Test
    void a_part_over_the_new_year_belongs_to_the_named_year_in_which_it_begins() {
        Timing winters = parts(Stretch.ofYears(2025, 2026), YearPart.ofMonths(12, 1));
        String first = "2025-2026: 2025-12-01..2026-01-31 -> 2026-02-02"; // Saturday
        String second = "2026-2027: 2026-12-01..2027-01-31 -> 2027-02-01"; // Sunday

        assertThat(Shown.of(winters, Y2025_2026)).containsExactly(first, second);
        assertThat(Shown.of(winters, days("2027-01-15", "2027-12-31")))
                .as("adopted within the last one")
                .containsExactly("2026-2027: 2027-01-15..2027-01-31 -> 2027-02-01");
    }

    @Test
    void named_years_outweigh_the_end_of_the_horizon_but_not_its_beginning() {
        Timing yearly = new Timing.Recurring(Cycle.YEAR, 1, List.of(), Stretch.ofYears(2024, 2026), null, Count.ONCE);
        String y2024 = "2024: 2024-01-01..2024-12-31"; // Tuesday
        String y2026 = "2026: 2026-01-01..2026-12-31"; // Thursday

        assertThat(Shown.of(yearly, days("2025-02-01", "2025-06-30")))
                .containsExactly("2025: 2025-02-01..2025-12-31", y2026); // Wednesday
        assertThat(Shown.of(yearly, PlanPeriod.ofYears(2020, 2021))).hasSize(3).contains(y2024, y2026);
        assertThat(Shown.of(yearly, PlanPeriod.ofYears(2027, 2028))).hasSize(3).contains(y2024, y2026);
    }

    @Test
    void several_days_of_one_month_are_told_apart_by_a_number_in_the_order_of_their_days() {
        Timing.Several both = new Timing.Several(List.of(day("2025-01-24"), day("2025-01-10"))); // both Fridays

        assertThat(Shown.of(both, Y2025))
                .containsExactly("2025-01: 2025-01-10..2025-01-10", "2025-01~2: 2025-01-24..2025-01-24");
    }

    @Test
    void a_timing_without_dates_adds_none_to_several() {
        Timing.Several both = new Timing.Several(
                List.of(new Timing.Continuous(), window("2025-01-01", "2025-03-31"), new Timing.OnEvent("x")));

        assertThat(Shown.of(both, Y2025)).containsExactly("2025-Q1: 2025-01-01..2025-03-31");
    }

    @Test
    void timings_without_dates_have_no_occurrence() {
        assertThat(Shown.of(new Timing.Continuous(), Y2025)).isEmpty();
        assertThat(Shown.of(new Timing.OnEvent("x"), Y2025)).isEmpty();
        assertThat(Shown.of(new Timing.BySchedule("x"), Y2025)).isEmpty();
    }

    @Test
    void twice_a_year_is_once_in_each_half() {
        assertThat(Shown.of(times(Cycle.YEAR, 2, null), Y2025))
                .containsExactly("2025-H1: 2025-01-01..2025-06-30", "2025-H2: 2025-07-01..2025-12-31");
    }

    @Test
    void three_times_a_quarter_is_once_a_month() {
        assertThat(Shown.of(times(Cycle.QUARTER, 3, null), days("2025-01-01", "2025-03-31")))
                .containsExactly(
                        "2025-01: 2025-01-01..2025-01-31",
                        "2025-02: 2025-02-01..2025-02-28",
                        "2025-03: 2025-03-01..2025-03-31");
    }

    @Test
    void five_times_a_year_are_shares_of_73_days() {
        assertThat(Shown.of(times(Cycle.YEAR, 5, null), Y2025))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-14", // Friday, day 73
                        "2025-H1: 2025-03-15..2025-05-26", // Monday, day 146
                        "2025: 2025-05-27..2025-08-07", // Thursday, day 219
                        "2025-H2: 2025-08-08..2025-10-19 -> 2025-10-20", // Sunday, day 292
                        "2025-Q4: 2025-10-20..2025-12-31");
    }

    @Test
    void more_times_than_days_stay_one_window_that_owes_them_all() {
        PlanPeriod february = days("2025-02-01", "2025-02-28");

        assertThat(Shown.of(times(Cycle.MONTH, 28, null), february))
                .hasSize(28)
                .startsWith("2025-02: 2025-02-01..2025-02-01 -> 2025-02-03") // Saturday
                .endsWith("2025-02~28: 2025-02-28..2025-02-28");
        assertThat(Shown.of(times(Cycle.MONTH, 29, null), february)).containsExactly("2025-02: 2025-02-01..2025-02-28");
        assertThat(Deadlines.with(WorkCalendar.kazakhstan()).occurrences(times(Cycle.MONTH, 29, null), february))
                .extracting(Occurrence::owed)
                .containsExactly(new Count(29, true));
    }

    @Test
    void as_many_times_a_year_as_every_year_has_days_are_one_a_day() {
        assertThat(Shown.of(times(Cycle.YEAR, 365, null), Y2025))
                .hasSize(365)
                .startsWith("2025-01: 2025-01-01..2025-01-01 -> 2025-01-05") // the Sunday worked for Friday 3 January
                .endsWith("2025-12~31: 2025-12-31..2025-12-31");
        assertThat(Shown.of(times(Cycle.YEAR, 366, null), PlanPeriod.ofYears(2024, 2024)))
                .hasSize(1);
        assertThat(Shown.of(times(Cycle.QUARTER, 91, null), Y2025)).hasSize(4);
        assertThat(Shown.of(times(Cycle.QUARTER, 90, null), days("2025-01-01", "2025-03-31")))
                .hasSize(90);
    }

    @Test
    void a_later_adoption_drops_a_share_but_renames_none() {
        Timing twice = times(Cycle.MONTH, 2, null);

        assertThat(Shown.of(twice, days("2025-01-01", "2025-01-31")))
                .containsExactly("2025-01: 2025-01-01..2025-01-15", "2025-01~2: 2025-01-16..2025-01-31");
        assertThat(Shown.of(twice, days("2025-01-20", "2025-01-31")))
                .containsExactly("2025-01~2: 2025-01-20..2025-01-31");
    }

    @Test
    void with_a_day_named_after_it_each_half_has_its_own() {
        assertThat(Shown.of(times(Cycle.YEAR, 2, DueDay.by(5, 1)), Y2025))
                .containsExactly(
                        "2025-H1: 2025-01-01..2025-06-30 due 2025-07-05 -> 2025-07-08",
                        "2025-H2: 2025-07-01..2025-12-31 due 2026-01-05");
    }

    @Test
    void one_day_named_for_several_times_is_one_obligation() {
        assertThat(Shown.of(times(Cycle.YEAR, 2, DueDay.by(25, -4)), Y2025))
                .containsExactly("2025: 2025-01-01..2025-12-31 due 2025-08-25");
        assertThat(Shown.of(times(Cycle.MONTH, 2, DueDay.by(25, 0)), days("2025-06-01", "2025-06-30")))
                .containsExactly("2025-06: 2025-06-01..2025-06-30 due 2025-06-25"); // Wednesday
    }

    @Test
    void a_month_of_the_academic_year_ends_with_its_lessons_and_summer_has_none() {
        Timing monthly = new Timing.AcademicYear(Cycle.MONTH);

        assertThat(Shown.of(monthly, days("2025-04-01", "2025-09-30")))
                .containsExactly(
                        "2025-04: 2025-04-01..2025-04-30", // Wednesday
                        "2025-05: 2025-05-01..2025-05-25 -> 2025-05-26", // Sunday
                        "2025-09: 2025-09-01..2025-09-30"); // Tuesday
        assertThat(Shown.of(monthly, days("2025-05-26", "2025-08-31"))).isEmpty();
        assertThat(Shown.of(monthly, days("2025-05-25", "2025-08-31")))
                .containsExactly("2025-05: 2025-05-25..2025-05-25 -> 2025-05-26");
    }

    @Test
    void a_quarter_of_the_academic_year_is_a_calendar_quarter_within_it() {
        assertThat(Shown.of(new Timing.AcademicYear(Cycle.QUARTER), days("2025-09-01", "2026-08-31")))
                .containsExactly(
                        "2025-Q3: 2025-09-01..2025-09-30",
                        "2025-Q4: 2025-10-01..2025-12-31",
                        "2026-Q1: 2026-01-01..2026-03-31", // Tuesday
                        "2026-Q2: 2026-04-01..2026-05-25"); // Monday
    }

    @Test
    void yearly_within_the_academic_year_is_once_in_each() {
        List<String> expected = List.of(
                "2024-2025: 2025-01-01..2025-05-25 -> 2025-05-26", // Sunday
                "2025-2026: 2025-09-01..2026-05-25", // Monday
                "2026-2027: 2026-09-01..2026-12-31"); // Thursday

        assertThat(Shown.of(new Timing.AcademicYear(null), Y2025_2026)).isEqualTo(expected);
        assertThat(Shown.of(new Timing.AcademicYear(Cycle.YEAR), Y2025_2026)).isEqualTo(expected);
    }

    private static Timing day(String date) {
        return new Timing.OnDay(LocalDate.parse(date));
    }

    private static Timing window(String from, String toInclusive) {
        return new Timing.Within(LocalDate.parse(from), LocalDate.parse(toInclusive));
    }

    private static Timing every(Cycle cycle, int day, int monthsAfter) {
        return new Timing.Recurring(cycle, 1, List.of(), null, DueDay.by(day, monthsAfter), Count.ONCE);
    }

    private static Timing times(Cycle cycle, int times, DueDay due) {
        return new Timing.Recurring(cycle, 1, List.of(), null, due, new Count(times, true));
    }

    private static Timing parts(Stretch years, YearPart... parts) {
        return new Timing.Recurring(Cycle.YEAR, 1, List.of(parts), years, null, Count.ONCE);
    }
}
