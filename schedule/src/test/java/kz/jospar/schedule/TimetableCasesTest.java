package kz.jospar.schedule;

import static kz.jospar.schedule.Shown.Y2025;
import static kz.jospar.schedule.Shown.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.schedule.calendar.Jurisdiction;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** Timetables that were once wrong, each with the smallest rule that shows it; days worked out by hand. */
class TimetableCasesTest {
    private static final Deadlines STANDARD = Deadlines.with(WorkCalendar.kazakhstan());

    @Test
    void a_term_and_a_day_of_one_month_have_two_names_although_the_term_began_months_before() {
        Timing both = new Timing.Several(List.of(
                new Timing.AroundEvent(2, TermUnit.MONTH, Direction.AFTER, ""),
                new Timing.OnDay(LocalDate.of(2025, 6, 30))));

        assertThat(Shown.show(STANDARD.occurrences(both, Y2025, on("2025-04-10"))))
                .containsExactly(
                        "2025-06: 2025-04-11..2025-06-10", // Tuesday
                        "2025-06~2: 2025-06-30..2025-06-30"); // Monday
    }

    @Test
    void two_counts_of_working_days_that_end_in_one_month_have_two_names_however_far_apart_they_began() {
        Timing term = new Timing.AroundEvent(20, TermUnit.WORKING_DAY, Direction.AFTER, "");
        // 10, 21, 24 and 25 March are off: 20 working days after Thursday 27 February end on Wednesday 2 April, those
        // after that one on Wednesday 30 April.
        Facts events = Facts.NONE.withEvents(List.of(
                new Facts.Event(LocalDate.of(2025, 2, 27), null), new Facts.Event(LocalDate.of(2025, 4, 2), null)));

        assertThat(Shown.show(STANDARD.occurrences(term, Y2025, events)))
                .containsExactly("2025-04: 2025-02-28..2025-04-02", "2025-04~2: 2025-04-03..2025-04-30");
    }

    @Test
    void a_window_that_the_horizon_cuts_shares_no_day_with_what_comes_after() {
        Timetable quarterly = STANDARD.timetable(Recurring.every(Cycle.QUARTER), days("2025-01-01", "2025-02-10"));

        assertThat(quarterly.overlapping(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 3, 31)))
                .hasSize(1);
        assertThat(quarterly.overlapping(LocalDate.of(2025, 2, 11), LocalDate.of(2025, 3, 31)))
                .isEmpty();
    }

    @Test
    void a_range_that_runs_backward_overlaps_nothing() {
        Timing both = new Timing.Several(
                List.of(Recurring.every(Cycle.QUARTER), new Timing.OnDay(LocalDate.of(2025, 6, 30))));

        assertThat(STANDARD.timetable(both, Y2025).overlapping(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 6, 29)))
                .isEmpty();
    }

    @Test
    void what_was_due_before_the_horizon_begins_lies_outside_and_lacks_no_calendar() {
        Recurring by25August = Recurring.every(Cycle.YEAR).due(DueDay.by(25, -4));
        Recurring firstWorked = Recurring.every(Cycle.MONTH).due(DueTerm.by(1, TermUnit.WORKING_DAY, Edge.OF_START));

        assertThat(why(by25August, days("2025-09-01", "2025-12-31"))).contains(NoDates.OUTSIDE_PERIOD);
        assertThat(why(firstWorked, days("2025-02-10", "2025-02-28"))).contains(NoDates.OUTSIDE_PERIOD);
        assertThat(why(firstWorked, days("2030-02-10", "2030-02-28"))).contains(NoDates.CALENDAR_UNKNOWN);
        assertThat(why(firstWorked, days("2027-12-10", "2028-01-31")))
                .as("December's was before, January's is not known")
                .contains(NoDates.CALENDAR_UNKNOWN);
    }

    @Test
    void months_of_a_named_academic_year_before_the_adoption_are_dropped_and_told() {
        Timing monthly = new Timing.AcademicYear(Cycle.MONTH, 2025);
        Timetable adopted = STANDARD.timetable(
                monthly, PlanPeriod.ofYears(2025, 2026), Facts.NONE.withAdopted(LocalDate.of(2026, 4, 10)));

        assertThat(adopted.dropped())
                .extracting(Occurrence::period)
                .containsExactly("2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03");
        assertThat(Shown.show(adopted.all()))
                .containsExactly("2026-04: 2026-04-10..2026-04-30", "2026-05: 2026-05-01..2026-05-25");
    }

    @Test
    void a_report_on_a_quarter_within_the_academic_year_is_due_by_the_act_that_says_so() {
        List<Occurrence> reports = STANDARD.withPolicies(Policies.STANDARD.with(Choice.REPORT_R177))
                .occurrences(
                        new Timing.AcademicYear(Cycle.QUARTER),
                        days("2025-10-01", "2026-05-31"),
                        Facts.NONE.withReport(true));

        assertThat(Shown.show(reports))
                .containsExactly(
                        "2025-Q4: 2025-10-01..2025-12-31 due 2026-01-20", // Tuesday
                        "2026-Q1: 2026-01-01..2026-03-31 due 2026-04-20", // Monday
                        "2026-Q2: 2026-04-01..2026-05-25"); // Monday
        assertThat(reports)
                .extracting(one -> one.grounds().rule())
                .containsExactly(DueRule.REPORT_DAY, DueRule.REPORT_DAY, DueRule.WINDOW_END);
        assertThat(reports.get(0).grounds().ruleSource())
                .isEqualTo(Jurisdiction.kazakhstan()
                        .reportDay(Cycle.QUARTER)
                        .orElseThrow()
                        .source());
        assertThat(reports.get(2).grounds().ruleSource()).isNull();
    }

    @Test
    void a_report_on_April_may_be_due_after_that_on_the_last_days_of_May() {
        Deadlines deadlines =
                STANDARD.withJurisdiction(Office.KEEP).withPolicies(Policies.STANDARD.with(Choice.REPORT_R177));

        assertThat(Shown.show(deadlines.occurrences(
                        new Timing.AcademicYear(Cycle.MONTH),
                        days("2026-05-10", "2026-06-30"),
                        Facts.NONE.withReport(true))))
                .as("nothing of April is left")
                .containsExactly("2026-05: 2026-05-10..2026-05-25");
    }

    @Test
    void an_acts_day_for_each_quarter_is_no_day_for_every_second_one_or_for_twice_a_quarter() {
        Deadlines earlier = STANDARD.withJurisdiction(Office.PRECEDING);
        Recurring second = new Recurring(Cycle.QUARTER, 2, List.of(), null, null, Count.ONCE);

        // Thursday 10 April, Thursday 10 July, Friday 10 October 2025, Saturday 10 January 2026.
        assertThat(Shown.show(earlier.occurrences(Recurring.every(Cycle.QUARTER), Y2025)))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-31 due 2025-04-10",
                        "2025-Q2: 2025-04-01..2025-06-30 due 2025-07-10",
                        "2025-Q3: 2025-07-01..2025-09-30 due 2025-10-10",
                        "2025-Q4: 2025-10-01..2025-12-31 due 2026-01-10 -> 2026-01-09");
        assertThat(earlier.occurrences(second, Y2025))
                .hasSize(2)
                .allMatch(one -> one.due().equals(one.toInclusive()));
        assertThat(earlier.occurrences(Recurring.every(Cycle.QUARTER).times(new Count(3, false)), Y2025))
                .hasSize(12)
                .allMatch(one -> one.due().equals(one.toInclusive()));
    }

    @Test
    void of_two_due_on_one_day_the_last_one_in_order_is_the_previous_one() {
        Timetable both = STANDARD.timetable(
                new Timing.Several(List.of(
                        new Timing.OnDay(LocalDate.of(2025, 6, 30)), new Timing.OnDay(LocalDate.of(2025, 6, 30)))),
                Y2025);

        assertThat(both.next(LocalDate.of(2025, 6, 30))).map(Occurrence::period).contains("2025-06");
        assertThat(both.previous(LocalDate.of(2025, 7, 30)))
                .map(Occurrence::period)
                .contains("2025-06~2");
    }

    @Test
    void a_recurrence_that_ended_before_the_adoption_owes_nothing_though_its_due_day_comes_later() {
        Recurring yearly =
                Recurring.every(Cycle.YEAR).due(DueDay.by(25, 1)).during(Stretch.to(LocalDate.of(2025, 3, 31)));
        Timetable adopted = STANDARD.timetable(yearly, Y2025, Facts.NONE.withAdopted(LocalDate.of(2025, 5, 1)));

        assertThat(adopted.all()).isEmpty();
        assertThat(adopted.noDates()).contains(NoDates.BEFORE_ADOPTION);
        // Sunday 25 January 2026.
        assertThat(Shown.show(adopted.dropped()))
                .containsExactly("2025: 2025-01-01..2025-03-31 due 2026-01-25 -> 2026-01-26");
    }

    @Test
    void working_days_of_a_window_at_the_calendars_edge_are_counted_within_it() {
        Recurring monthly = Recurring.every(Cycle.MONTH);

        assertThat(Shown.of(monthly.due(worked(1, Edge.OF_END)), days("2027-12-01", "2027-12-31")))
                .containsExactly("2027-12: 2027-12-01..2027-12-31"); // Friday
        assertThat(Shown.of(monthly.due(worked(3, Edge.OF_END)), days("2027-12-01", "2027-12-31")))
                .containsExactly("2027-12: 2027-12-01..2027-12-31 due 2027-12-29"); // Wednesday
        // 1 to 4 January 2016 are off, a Friday to a Monday, and so are 7 January and the weekend.
        assertThat(Shown.of(monthly.due(worked(4, Edge.OF_START)), days("2016-01-01", "2016-01-31")))
                .containsExactly("2016-01: 2016-01-01..2016-01-31 due 2016-01-11");
        assertThat(Shown.of(monthly.due(worked(30, Edge.OF_START)), days("2027-12-01", "2027-12-31")))
                .as("it has fewer")
                .containsExactly("2027-12: 2027-12-01..2027-12-31");
        assertThat(Shown.of(monthly.due(worked(30, Edge.OF_END)), days("2016-01-01", "2016-01-31")))
                .containsExactly("2016-01: 2016-01-01..2016-01-31 due 2016-01-01 -> 2016-01-05");
        assertThat(Shown.of(monthly.due(worked(1, Edge.AFTER_END)), days("2027-12-01", "2027-12-31")))
                .as("the next year is not known")
                .isEmpty();
    }

    @Test
    void working_days_after_a_day_that_the_calendar_does_not_know_are_known_if_they_themselves_are() {
        // Thursday 31 December 2015; 1 to 4 January are off.
        assertThat(Shown.of(
                        Recurring.every(Cycle.MONTH).due(worked(1, Edge.AFTER_END)), days("2015-12-01", "2015-12-31")))
                .containsExactly("2015-12: 2015-12-01..2015-12-31 due 2016-01-05");
        assertThat(Shown.show(STANDARD.occurrences(
                        new Timing.AroundEvent(1, TermUnit.WORKING_DAY, Direction.BEFORE, ""),
                        Y2025,
                        on("2028-01-01"))))
                .containsExactly("2027-12: 2027-12-31..2027-12-31");
        assertThat(STANDARD.occurrences(
                        new Timing.AroundEvent(1, TermUnit.WORKING_DAY, Direction.BEFORE, ""), Y2025, on("2028-01-02")))
                .isEmpty();
    }

    @Test
    void what_is_owed_by_the_calendars_last_day_is_lost_on_a_day_of_its_last_year() {
        Occurrence year = STANDARD.occurrences(Recurring.every(Cycle.YEAR), PlanPeriod.ofYears(2027, 2027))
                .get(0);

        // Friday 31 December 2027 can still do it.
        assertThat(STANDARD.lostFrom(year, List.of())).contains(LocalDate.of(2028, 1, 1));
        Occurrence january = STANDARD.occurrences(
                        Recurring.every(Cycle.MONTH).times(new Count(30, false)), days("2016-01-01", "2016-01-31"))
                .get(0);
        assertThat(STANDARD.lostFrom(january, List.of()))
                .as("30 times in a month of fewer working days")
                .contains(LocalDate.of(2016, 1, 1));
    }

    @Test
    void days_before_an_office_opened_move_to_its_first_one_however_many_years() {
        Timetable weekly = Deadlines.with(Office.Own.OPENED_LATER)
                .timetable(Recurring.every(Cycle.WEEK), days("2015-01-05", "2017-12-31"));

        // Monday 5 January 2015; the first day worked is Thursday 9 February 2017.
        assertThat(weekly.next(LocalDate.of(2017, 1, 15)))
                .map(one -> one.period() + " " + one.adjusted())
                .contains("2015-W02 2017-02-09");
        assertThat(weekly.previous(LocalDate.of(2017, 1, 15))).isEmpty();
    }

    @Test
    void an_academic_year_with_an_order_is_not_unknown_where_the_horizon_is_its_summer() {
        Deadlines ordered = STANDARD.withPolicies(Policies.STANDARD.with(Choice.ACADEMIC_YEAR_ORDERED_ONLY));
        Timing monthly = new Timing.AcademicYear(Cycle.MONTH);

        assertThat(ordered.timetable(monthly, days("2025-07-01", "2025-08-10")).noDates())
                .contains(NoDates.OUTSIDE_PERIOD);
        assertThat(ordered.timetable(monthly, days("2020-09-01", "2020-12-31")).noDates())
                .contains(NoDates.ACADEMIC_YEAR_UNKNOWN);
        assertThat(ordered.timetable(new Timing.AcademicYear(null, 2021), Y2025).noDates())
                .contains(NoDates.ACADEMIC_YEAR_UNKNOWN);
    }

    private static Optional<NoDates> why(Timing timing, PlanPeriod horizon) {
        return STANDARD.timetable(timing, horizon).noDates();
    }

    private static DueTerm worked(int amount, Edge edge) {
        return DueTerm.by(amount, TermUnit.WORKING_DAY, edge);
    }

    private static Facts on(String day) {
        return Facts.NONE.withEventDate(LocalDate.parse(day));
    }
}
