package kz.jospar.schedule;

import static kz.jospar.schedule.Shown.Y2025;
import static kz.jospar.schedule.Shown.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What each choice makes of a timing where no act decides, and when it is named; worked out by hand. */
class PoliciesTest {
    private static final Deadlines STANDARD = Deadlines.with(WorkCalendar.kazakhstan());
    private static final Facts REPORT = Facts.NONE.withReport(true);

    @Test
    void until_a_day_is_that_day_or_by_choice_the_day_before() {
        Timing until = new Timing.OnDay(LocalDate.of(2025, 8, 25), Limit.UNTIL); // a Monday

        assertThat(shown(until)).containsExactly("2025-08: 2025-08-25..2025-08-25");
        assertThat(shown(until, Choice.UNTIL_EXCLUSIVE))
                .containsExactly("2025-08: 2025-08-24..2025-08-24 -> 2025-08-25");
        for (Limit other : List.of(Limit.ON, Limit.BY)) {
            assertThat(shown(new Timing.OnDay(LocalDate.of(2025, 8, 25), other), Choice.UNTIL_EXCLUSIVE))
                    .containsExactly("2025-08: 2025-08-25..2025-08-25");
        }
    }

    @Test
    void until_the_first_is_by_choice_the_last_of_the_month_before_under_the_same_name() {
        // Sunday 31 August 2025; Saturday 30 August frees Monday.
        assertThat(shown(new Timing.OnDay(LocalDate.of(2025, 9, 1), Limit.UNTIL), Choice.UNTIL_EXCLUSIVE))
                .containsExactly("2025-09: 2025-08-31..2025-08-31 -> 2025-09-02");
        assertThat(shown(Recurring.every(Cycle.QUARTER).due(new DueDay(1, 1, Limit.UNTIL)), Choice.UNTIL_EXCLUSIVE))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-31", // Monday
                        "2025-Q2: 2025-04-01..2025-06-30", // Monday
                        "2025-Q3: 2025-07-01..2025-09-30", // Tuesday
                        "2025-Q4: 2025-10-01..2025-12-31"); // Wednesday
    }

    @Test
    void until_the_30th_is_in_February_by_choice_the_day_before_its_last() {
        Timing until30 = Recurring.every(Cycle.MONTH).due(new DueDay(30, 0, Limit.UNTIL));
        PlanPeriod winter = days("2024-01-01", "2024-02-29");

        assertThat(Shown.show(with(Choice.UNTIL_EXCLUSIVE).occurrences(until30, winter)))
                .containsExactly(
                        "2024-01: 2024-01-01..2024-01-31 due 2024-01-29", // Monday
                        "2024-02: 2024-02-01..2024-02-29 due 2024-02-28"); // Wednesday
    }

    @Test
    void until_the_day_of_adoption_nothing_is_owed_where_the_day_is_excluded() {
        Timing until = Recurring.every(Cycle.YEAR).due(new DueDay(25, -4, Limit.UNTIL));
        PlanPeriod adopted = days("2025-08-25", "2025-12-31");

        assertThat(STANDARD.occurrences(until, adopted)).hasSize(1);
        assertThat(with(Choice.UNTIL_EXCLUSIVE).occurrences(until, adopted)).isEmpty();
        assertThat(with(Choice.UNTIL_EXCLUSIVE).choices(until, adopted, Facts.NONE))
                .containsExactly(Choice.UNTIL_EXCLUSIVE);
    }

    @Test
    void days_that_fall_together_keep_their_names() {
        Timing both = new Timing.Several(List.of(
                Recurring.yearly(new YearPart(1, 1, 1, 15)).due(new DueDay(17, 0, Limit.UNTIL)), // Friday
                new Timing.OnDay(LocalDate.of(2025, 1, 16)))); // Thursday

        assertThat(shown(both))
                .containsExactly("2025-01: 2025-01-16..2025-01-16", "2025-01~2: 2025-01-01..2025-01-15 due 2025-01-17");
        assertThat(shown(both, Choice.UNTIL_EXCLUSIVE))
                .containsExactly("2025-01~2: 2025-01-01..2025-01-15 due 2025-01-16", "2025-01: 2025-01-16..2025-01-16");
    }

    @Test
    void several_times_a_year_are_by_choice_one_window() {
        Recurring twice = Recurring.every(Cycle.YEAR).times(new Count(2, false));

        assertThat(shown(twice)).hasSize(2);
        assertThat(shown(twice, Choice.SPLIT_NONE)).containsExactly("2025: 2025-01-01..2025-12-31");
        assertThat(shown(twice.due(DueDay.by(5, 1)), Choice.SPLIT_NONE))
                .containsExactly("2025: 2025-01-01..2025-12-31 due 2026-01-05"); // Monday
    }

    @Test
    void information_on_a_quarter_is_by_choice_due_on_the_20th_after_it() {
        assertThat(reported(Recurring.every(Cycle.QUARTER), Choice.REPORT_R177))
                .containsExactly(
                        "2025-Q1: 2025-01-01..2025-03-31 due 2025-04-20 -> 2025-04-21", // Sunday
                        "2025-Q2: 2025-04-01..2025-06-30 due 2025-07-20 -> 2025-07-21", // Sunday
                        "2025-Q3: 2025-07-01..2025-09-30 due 2025-10-20", // Monday
                        "2025-Q4: 2025-10-01..2025-12-31 due 2026-01-20"); // Tuesday
        assertThat(reported(Recurring.every(Cycle.QUARTER), Choice.REPORT_PERIOD_END))
                .isEqualTo(shown(Recurring.every(Cycle.QUARTER)));
    }

    @Test
    void information_on_a_half_year_or_a_year_too_however_the_window_came_about() {
        String firstHalf = "2025-H1: 2025-01-01..2025-06-30 due 2025-07-20 -> 2025-07-21";
        String secondHalf = "2025-H2: 2025-07-01..2025-12-31 due 2026-01-20";

        assertThat(reported(Recurring.every(Cycle.HALF_YEAR), Choice.REPORT_R177))
                .containsExactly(firstHalf, secondHalf);
        assertThat(reported(Recurring.every(Cycle.YEAR).times(new Count(2, true)), Choice.REPORT_R177))
                .containsExactly(firstHalf, secondHalf);
        assertThat(reported(new Timing.Within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), Choice.REPORT_R177))
                .containsExactly(firstHalf);
        assertThat(reported(Recurring.every(Cycle.YEAR), Choice.REPORT_R177))
                .containsExactly("2025: 2025-01-01..2025-12-31 due 2026-01-20");
        assertThat(reported(Recurring.yearly(YearPart.ofMonths(1, 3)), Choice.REPORT_R177))
                .containsExactly("2025-Q1: 2025-01-01..2025-03-31 due 2025-04-20 -> 2025-04-21");
    }

    @Test
    void a_quarter_that_adoption_cuts_is_reported_on_as_a_quarter() {
        assertThat(Shown.show(with(Choice.REPORT_R177)
                        .occurrences(Recurring.every(Cycle.QUARTER), days("2025-08-01", "2025-09-30"), REPORT)))
                .containsExactly("2025-Q3: 2025-08-01..2025-09-30 due 2025-10-20");
    }

    @Test
    void a_day_of_its_own_another_window_and_another_form_keep_their_due_day() {
        for (Timing timing : List.of(
                Recurring.every(Cycle.QUARTER).due(DueDay.by(10, 1)),
                Recurring.every(Cycle.MONTH),
                Recurring.every(Cycle.WEEK),
                Recurring.yearly(YearPart.ofMonths(2, 4)),
                new Timing.OnDay(LocalDate.of(2025, 3, 31)),
                new Timing.Within(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 3, 31)),
                new Timing.Within(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))) {
            assertThat(reported(timing, Choice.REPORT_R177)).isEqualTo(shown(timing));
            assertThat(with(Choice.REPORT_R177).choices(timing, Y2025, REPORT)).isEmpty();
        }
        assertThat(shown(Recurring.every(Cycle.QUARTER), Choice.REPORT_R177))
                .isEqualTo(shown(Recurring.every(Cycle.QUARTER)));
    }

    @Test
    void a_measures_completion_form_tells_whether_it_is_a_report() {
        Measure information = measure("1", new CompletionForm("анықтамалық ақпарат"));
        Measure memorandum = measure("2", new CompletionForm("меморандум"));
        Measure silent = measure("3", null);
        List<Measure> measures = List.of(information, memorandum, silent);

        assertThat(with(Choice.REPORT_R177).obligations("p", measures, Y2025))
                .filteredOn(one -> one.occurrence().period().equals("2025-Q1"))
                .extracting(one -> one.id() + " " + one.occurrence().due())
                .containsExactly("p/1/2025-Q1 2025-04-20", "p/2/2025-Q1 2025-03-31", "p/3/2025-Q1 2025-03-31");
        assertThat(STANDARD.obligations("p", measures, Y2025))
                .allMatch(one -> one.occurrence().due().equals(one.occurrence().toInclusive()))
                .hasSize(12);
    }

    @Test
    void a_day_counted_back_is_by_choice_not_moved() {
        Timing before = new Timing.AroundEvent(3, TermUnit.DAY, Direction.BEFORE, "отырыс");
        Facts wednesday = Facts.NONE.withEventDate(LocalDate.of(2026, 4, 15));
        Facts thursday = Facts.NONE.withEventDate(LocalDate.of(2026, 4, 16));
        Deadlines keep = with(Choice.BACKWARD_KEEP);

        assertThat(Shown.show(STANDARD.occurrences(before, Y2025, wednesday)))
                .containsExactly("2026-04: 2026-04-12..2026-04-12 -> 2026-04-10"); // Sunday
        assertThat(Shown.show(keep.occurrences(before, Y2025, wednesday)))
                .containsExactly("2026-04: 2026-04-12..2026-04-12");
        assertThat(keep.choices(before, Y2025, wednesday)).containsExactly(Choice.BACKWARD_KEEP);
        assertThat(STANDARD.choices(before, Y2025, wednesday)).containsExactly(Choice.BACKWARD_PRECEDING);
        assertThat(STANDARD.choices(before, Y2025, thursday))
                .as("Monday 13 April")
                .isEmpty();
        // Forward, a day off moves all the same.
        assertThat(Shown.show(keep.occurrences(
                        new Timing.AroundEvent(3, TermUnit.DAY, Direction.AFTER, ""), Y2025, wednesday)))
                .containsExactly("2026-04: 2026-04-16..2026-04-18 -> 2026-04-20"); // Saturday
        assertThat(Shown.show(keep.occurrences(before, Y2025, Facts.NONE.withEventDate(LocalDate.of(2035, 4, 15)))))
                .as("a year without data")
                .containsExactly("2035-04: 2035-04-12..2035-04-12 -> ?");
    }

    @Test
    void an_academic_year_without_an_order_has_by_choice_no_dates() {
        Timing yearly = new Timing.AcademicYear(null);
        Deadlines ordered = with(Choice.ACADEMIC_YEAR_ORDERED_ONLY);

        assertThat(ordered.occurrences(yearly, days("2019-09-01", "2021-05-25")))
                .isEmpty();
        assertThat(ordered.choices(yearly, days("2019-09-01", "2021-05-25"), Facts.NONE))
                .containsExactly(Choice.ACADEMIC_YEAR_ORDERED_ONLY);
        assertThat(Shown.show(ordered.occurrences(yearly, Y2025)))
                .isEqualTo(shown(yearly))
                .hasSize(2);
        assertThat(ordered.choices(yearly, Y2025, Facts.NONE)).isEmpty();
        assertThat(STANDARD.choices(yearly, days("2019-09-01", "2021-05-25"), Facts.NONE))
                .containsExactly(Choice.ACADEMIC_YEAR_ASSUMED);
    }

    @Test
    void choices_are_named_where_they_matter_in_the_order_of_their_policies() {
        Timing until = Recurring.every(Cycle.QUARTER).due(new DueDay(10, 1, Limit.UNTIL));
        Timing twice = Recurring.every(Cycle.YEAR).times(new Count(2, false));

        assertThat(STANDARD.choices(until, Y2025, REPORT)).containsExactly(Choice.UNTIL_INCLUSIVE);
        assertThat(STANDARD.choices(twice, Y2025, Facts.NONE)).containsExactly(Choice.SPLIT_EQUAL);
        assertThat(STANDARD.choices(twice, Y2025, REPORT))
                .containsExactly(Choice.SPLIT_EQUAL, Choice.REPORT_PERIOD_END);
        assertThat(STANDARD.choices(new Timing.Several(List.of(until, twice)), Y2025, Facts.NONE))
                .containsExactly(Choice.UNTIL_INCLUSIVE, Choice.SPLIT_EQUAL);
        assertThat(with(Choice.SPLIT_NONE, Choice.UNTIL_EXCLUSIVE)
                        .choices(new Timing.Several(List.of(until, twice)), Y2025, Facts.NONE))
                .containsExactly(Choice.UNTIL_EXCLUSIVE, Choice.SPLIT_NONE);
    }

    @Test
    void no_choice_is_named_where_it_does_not_matter() {
        for (Timing timing : List.of(
                Recurring.every(Cycle.QUARTER),
                Recurring.every(Cycle.QUARTER).times(new Count(1, true)),
                // One day is named for both times: nothing is split.
                Recurring.every(Cycle.YEAR).times(new Count(2, true)).due(DueDay.by(25, -4)),
                new Timing.OnDay(LocalDate.of(2025, 8, 25), Limit.BY),
                new Timing.BySchedule("x", new DueDay(1, 0, Limit.UNTIL)),
                new Timing.Continuous())) {
            assertThat(STANDARD.choices(timing, Y2025, Facts.NONE))
                    .as("%s", timing)
                    .isEmpty();
        }
    }

    private static List<String> shown(Timing timing, Choice... choices) {
        return Shown.show(with(choices).occurrences(timing, Y2025));
    }

    private static List<String> reported(Timing timing, Choice... choices) {
        return Shown.show(with(choices).occurrences(timing, Y2025, REPORT));
    }

    private static Deadlines with(Choice... choices) {
        return STANDARD.withPolicies(Policies.of(Arrays.asList(choices)));
    }

    private static Measure measure(String id, CompletionForm form) {
        return new Measure(
                id,
                new MeasureNumber(id + "."),
                LocalizedText.of(Language.KK, "Іс-шара"),
                form,
                List.of(new Executor("bb", "ББ", Role.LEAD, false, false, "ББ")),
                "тоқсан сайын",
                Recurring.every(Cycle.QUARTER),
                null,
                null,
                null);
    }
}
