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
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** Turns of several periods, weeks and stretches of days that a phrase names, worked out by hand. */
class TurnsTest {

    @Test
    void every_second_month_begins_with_the_first_month_of_the_plan() {
        assertThat(Shown.of(everyNth(Cycle.MONTH, 2), Y2025))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-02-28", // Friday
                        "2025-H1: 2025-03-01..2025-04-30", // Wednesday
                        "2025-Q2: 2025-05-01..2025-06-30", // Monday
                        "2025-Q3: 2025-07-01..2025-08-31 -> 2025-09-02", // Sunday; Saturday 30 August frees Monday
                        "2025-H2: 2025-09-01..2025-10-31", // Friday
                        "2025-Q4: 2025-11-01..2025-12-31"); // Wednesday
        assertThat(Shown.of(everyNth(Cycle.MONTH, 2), days("2025-02-10", "2025-06-30")))
                .as("from February on, the last turn cut")
                .containsExactly(
                        "2025-Q1: 2025-02-10..2025-03-31", // Monday
                        "2025-Q2: 2025-04-01..2025-05-31 -> 2025-06-02", // Saturday
                        "2025: 2025-06-01..2025-06-30"); // Monday; the turn is June and July
    }

    @Test
    void once_in_three_years_begins_with_the_year_of_adoption() {
        assertThat(Shown.of(everyNth(Cycle.YEAR, 3), days("2025-05-15", "2030-12-31")))
                .containsExactly(
                        "2025-2027: 2025-05-15..2027-12-31", // Friday
                        "2028-2030: 2028-01-01..2030-12-31 -> ?");
    }

    @Test
    void a_turn_longer_than_the_plan_is_due_after_it_where_a_day_is_named() {
        Timing second = everyNth(Cycle.YEAR, 2).due(DueDay.by(25, -4));

        // Tuesday 25 August 2026, in the turn's last year.
        assertThat(Shown.of(second, Y2025)).containsExactly("2025-2026: 2025-01-01..2025-12-31 due 2026-08-25");
    }

    @Test
    void named_years_say_where_the_turns_begin_and_a_later_plan_does_not_shift_them() {
        Recurring third = everyNth(Cycle.YEAR, 3).during(Stretch.ofYears(2025, 2030));

        assertThat(Shown.of(third, PlanPeriod.ofYears(2026, 2027)))
                .containsExactly("2025-2027: 2026-01-01..2027-12-31", "2028-2030: 2028-01-01..2030-12-31 -> ?");
        assertThat(Shown.of(everyNth(Cycle.QUARTER, 2).during(Stretch.from(LocalDate.of(2025, 4, 1))), Y2025))
                .containsExactly("2025: 2025-04-01..2025-09-30", "2025-2026: 2025-10-01..2025-12-31");
    }

    @Test
    void several_times_in_a_turn_are_equal_parts_of_the_turn() {
        assertThat(Shown.of(everyNth(Cycle.YEAR, 2).times(new Count(4, false)), Y2025_2026))
                .containsExactly(
                        "2025-H1: 2025-01-01..2025-06-30", // Monday
                        "2025-H2: 2025-07-01..2025-12-31", // Wednesday
                        "2026-H1: 2026-01-01..2026-06-30", // Tuesday
                        "2026-H2: 2026-07-01..2026-12-31"); // Thursday
    }

    @Test
    void a_week_ends_on_Sunday_and_is_named_as_in_ISO_8601() {
        Timing weekly = Recurring.every(Cycle.WEEK);

        assertThat(Shown.of(weekly, days("2025-02-10", "2025-02-23")))
                .containsExactly(
                        "2025-W07: 2025-02-10..2025-02-16 -> 2025-02-17",
                        "2025-W08: 2025-02-17..2025-02-23 -> 2025-02-24");
        assertThat(Shown.of(weekly, days("2025-02-13", "2025-02-18")))
                .as("cut: Thursday to Tuesday")
                .containsExactly("2025-W07: 2025-02-13..2025-02-16 -> 2025-02-17", "2025-W08: 2025-02-17..2025-02-18");
    }

    @Test
    void the_week_over_the_new_year_belongs_to_the_year_of_its_Thursday() {
        // Saturday 2 January 2021 is a holiday and frees Monday 4 January.
        assertThat(Shown.of(Recurring.every(Cycle.WEEK), days("2020-12-21", "2021-01-10")))
                .containsExactly(
                        "2020-W52: 2020-12-21..2020-12-27 -> 2020-12-28",
                        "2020-W53: 2020-12-28..2021-01-03 -> 2021-01-05",
                        "2021-W01: 2021-01-04..2021-01-10 -> 2021-01-11");
    }

    @Test
    void every_second_week_is_named_by_its_first_and_last_week() {
        Recurring second = everyNth(Cycle.WEEK, 2).during(Stretch.from(LocalDate.of(2025, 12, 24))); // Wednesday

        assertThat(Shown.of(second, days("2025-12-01", "2026-01-18")))
                .containsExactly(
                        "2025-W52-2026-W01: 2025-12-24..2026-01-04 -> 2026-01-05",
                        "2026-W02-W03: 2026-01-05..2026-01-18 -> 2026-01-19");
    }

    @Test
    void twice_a_week_keeps_the_weeks_name() {
        assertThat(Shown.of(Recurring.every(Cycle.WEEK).times(new Count(2, false)), days("2025-02-10", "2025-02-16")))
                .containsExactly(
                        "2025-W07: 2025-02-10..2025-02-12", // Wednesday
                        "2025-W07~2: 2025-02-13..2025-02-16 -> 2025-02-17");
    }

    @Test
    void a_recurrence_from_a_day_on_ends_with_the_plan() {
        Recurring quarterly = Recurring.every(Cycle.QUARTER);
        String q2 = "2025-Q2: 2025-04-01..2025-06-30"; // Monday
        String q3 = "2025-Q3: 2025-07-01..2025-09-30"; // Tuesday
        String q4 = "2025-Q4: 2025-10-01..2025-12-31"; // Wednesday

        assertThat(Shown.of(quarterly.during(from("2025-04-01")), Y2025)).containsExactly(q2, q3, q4);
        assertThat(Shown.of(quarterly.during(from("2025-05-15")), Y2025))
                .containsExactly("2025-Q2: 2025-05-15..2025-06-30", q3, q4);
        assertThat(Shown.of(quarterly.during(from("2024-04-01")), Y2025))
                .hasSize(4)
                .endsWith(q4);
        assertThat(Shown.of(quarterly.during(from("2026-01-01")), Y2025)).isEmpty();
    }

    @Test
    void a_recurrence_up_to_a_day_begins_with_the_plan() {
        Recurring quarterly = Recurring.every(Cycle.QUARTER);

        assertThat(Shown.of(quarterly.during(to("2025-05-30")), Y2025_2026))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-31", "2025-Q2: 2025-04-01..2025-05-30"); // Monday, Friday
        assertThat(Shown.of(quarterly.during(to("2026-06-30")), days("2025-10-01", "2025-12-31")))
                .as("the named end holds beyond the plan's")
                .containsExactly(
                        "2025-Q4: 2025-10-01..2025-12-31", // Wednesday
                        "2026-Q1: 2026-01-01..2026-03-31", // Tuesday
                        "2026-Q2: 2026-04-01..2026-06-30"); // Tuesday
        assertThat(Shown.of(quarterly.during(to("2024-12-31")), Y2025)).isEmpty();
    }

    @Test
    void a_stretch_with_both_ends_is_given_whole_but_begins_with_an_adoption_inside_it() {
        Recurring half =
                Recurring.every(Cycle.QUARTER).during(new Stretch(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30)));
        String q2 = "2024-Q2: 2024-04-01..2024-06-30 -> 2024-07-01"; // Sunday
        String q3 = "2024-Q3: 2024-07-01..2024-09-30"; // Monday

        assertThat(Shown.of(half, Y2025)).as("before the plan").containsExactly(q2, q3);
        assertThat(Shown.of(half, PlanPeriod.ofYears(2020, 2020)))
                .as("after the plan")
                .containsExactly(q2, q3);
        assertThat(Shown.of(half, days("2024-08-12", "2024-12-31"))).containsExactly("2024-Q3: 2024-08-12..2024-09-30");
    }

    @Test
    void parts_of_a_stretch_are_cut_to_it() {
        Recurring spring = Recurring.yearly(YearPart.ofMonths(3, 5));

        assertThat(Shown.of(spring.during(from("2025-04-10")), Y2025_2026))
                .containsExactly(
                        "2025-H1: 2025-04-10..2025-05-31 -> 2025-06-02", // Saturday
                        "2026-H1: 2026-03-01..2026-05-31 -> 2026-06-01"); // Sunday
        assertThat(Shown.of(spring.during(to("2026-04-10")), Y2025_2026))
                .containsExactly(
                        "2025-H1: 2025-03-01..2025-05-31 -> 2025-06-02", "2026-H1: 2026-03-01..2026-04-10"); // Friday
    }

    @Test
    void parts_of_named_years_wholly_before_the_plan_are_given_whole() {
        Recurring june = Recurring.yearly(YearPart.ofMonths(6, 6)).during(Stretch.ofYears(2024, 2025));

        assertThat(Shown.of(june, PlanPeriod.ofYears(2026, 2027)))
                .containsExactly(
                        "2024-06: 2024-06-01..2024-06-30 -> 2024-07-01", // Sunday
                        "2025-06: 2025-06-01..2025-06-30"); // Monday
    }

    @Test
    void several_times_in_each_part_are_equal_shares_of_each_part() {
        Recurring twiceEach = Recurring.yearly(YearPart.ofMonths(1, 2), YearPart.ofMonths(8, 9))
                .times(new Count(2, true));

        assertThat(Shown.of(twiceEach, Y2025))
                .containsExactly(
                        "2025-01: 2025-01-01..2025-01-31", // Friday
                        "2025-02: 2025-02-01..2025-02-28", // Friday
                        "2025-08: 2025-08-01..2025-08-31 -> 2025-09-02", // Sunday
                        "2025-09: 2025-09-01..2025-09-30"); // Tuesday
    }

    @Test
    void a_schedules_day_lies_in_the_month_of_the_event() {
        Timing first = new Timing.BySchedule("жоспар", DueDay.by(1, 0));
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());

        assertThat(deadlines.occurrences(first, Y2025)).isEmpty();
        // Saturday 1 November 2025.
        assertThat(Shown.show(deadlines.occurrences(first, Y2025, on("2025-11-17"))))
                .containsExactly("2025-11: 2025-11-01..2025-11-01 -> 2025-11-03");
        for (Timing open : List.of(
                new Timing.BySchedule("x"),
                new Timing.OnEvent("x", Cycle.YEAR),
                new Timing.Continuous(new Timing.OnDay(LocalDate.of(2025, 3, 3))))) {
            assertThat(deadlines.occurrences(open, Y2025, on("2025-11-17"))).isEmpty();
        }
    }

    private static Recurring everyNth(Cycle cycle, int interval) {
        return new Recurring(cycle, interval, List.of(), null, null, Count.ONCE);
    }

    private static Stretch from(String day) {
        return Stretch.from(LocalDate.parse(day));
    }

    private static Stretch to(String day) {
        return Stretch.to(LocalDate.parse(day));
    }

    private static Facts on(String day) {
        return Facts.NONE.withEventDate(LocalDate.parse(day));
    }
}
