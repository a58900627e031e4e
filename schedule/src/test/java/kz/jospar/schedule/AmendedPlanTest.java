package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is owed once a plan was amended within its period. */
class AmendedPlanTest {
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());

    private static Plan edition(@Nullable String approved, Measure... measures) {
        return new Plan(
                Plan.FORMAT,
                "p",
                LocalizedText.of(Language.KK, "Жоспар"),
                null,
                null,
                PlanPeriod.ofYears(2025, 2025),
                approved == null ? null : new Approval(null, null, LocalDate.parse(approved), null, List.of()),
                List.of(),
                List.of(),
                List.of(new Section(null, List.of(measures), null)),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Measure measure(String id, String phrase) {
        return new Measure(
                id,
                new MeasureNumber(id),
                LocalizedText.of(Language.KK, "Іс-шара " + id),
                null,
                List.of(),
                phrase,
                TimingPhrase.read(phrase).timing().orElseThrow(),
                null,
                null,
                null);
    }

    private static Timing.Recurring every(int interval, Cycle cycle) {
        return new Timing.Recurring(cycle, interval, List.of(), null, null, Count.ONCE);
    }

    private static List<String> owed(Plan before, Plan after) {
        return AmendedPlan.obligations(DEADLINES, before, after).stream()
                .map(obligation ->
                        obligation.id() + " " + obligation.occurrence().from() + ".."
                                + obligation.occurrence().due())
                .toList();
    }

    @Test
    void a_quarterly_measure_made_monthly_keeps_its_first_quarter() {
        assertThat(owed(
                        edition("2025-01-15", measure("1", "тоқсан сайын")),
                        edition("2025-10-20", measure("1", "ай сайын"))))
                .containsExactly(
                        "p/1/2025-Q1 2025-01-15..2025-03-31",
                        "p/1/2025-Q2 2025-04-01..2025-06-30",
                        "p/1/2025-Q3 2025-07-01..2025-09-30",
                        "p/1/2025-10 2025-10-01..2025-10-31",
                        "p/1/2025-11 2025-11-01..2025-11-30",
                        "p/1/2025-12 2025-12-01..2025-12-31");
    }

    @Test
    void a_measure_not_amended_is_not_cut_anew() {
        Measure measure = measure("1", "тоқсан сайын");
        Plan before = edition("2025-01-15", measure);
        Plan after = edition("2025-06-20", measure);

        assertThat(ObligationChanges.between(
                                DEADLINES.obligations(before), AmendedPlan.obligations(DEADLINES, before, after))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_added_measure_begins_with_the_amendment_and_a_dropped_one_ends_with_it() {
        assertThat(owed(
                        edition("2025-01-15", measure("1", "тоқсан сайын")),
                        edition("2025-08-20", measure("2", "тоқсан сайын"))))
                .containsExactly(
                        "p/2/2025-Q3 2025-08-20..2025-09-30",
                        "p/2/2025-Q4 2025-10-01..2025-12-31",
                        "p/1/2025-Q1 2025-01-15..2025-03-31",
                        "p/1/2025-Q2 2025-04-01..2025-06-30");
    }

    @Test
    void a_deadline_that_comes_once_is_where_the_new_edition_puts_it() {
        Plan before = edition("2025-01-15", measure("1", "2025 жылғы наурыз"));
        Plan after = edition("2025-06-20", measure("1", "2025 жылғы қыркүйек"));

        assertThat(owed(before, after)).containsExactly("p/1/2025-09 2025-09-01..2025-09-30");
    }

    @Test
    void without_a_later_day_the_new_edition_holds_from_the_beginning() {
        Plan before = edition("2025-01-15", measure("1", "тоқсан сайын"));
        for (Plan after :
                List.of(edition(null, measure("1", "жыл сайын")), edition("2025-01-15", measure("1", "жыл сайын")))) {
            assertThat(AmendedPlan.obligations(DEADLINES, before, after)).isEqualTo(DEADLINES.obligations(after));
        }
    }

    @Test
    void turns_of_every_second_week_and_month_go_on_as_they_were() {
        for (Timing.Recurring timing : List.of(every(2, Cycle.WEEK), every(5, Cycle.WEEK), every(4, Cycle.MONTH))) {
            Measure measure = measure("1", "ай сайын").withDeadline("", timing);
            Plan before = edition("2025-01-10", measure);
            for (int day = 0; day < 330; day++) {
                Plan after = edition(LocalDate.of(2025, 1, 11).plusDays(day).toString(), measure);
                assertThat(AmendedPlan.obligations(DEADLINES, before, after)).isEqualTo(DEADLINES.obligations(before));
            }
        }
    }

    @Test
    void an_added_measure_takes_turns_with_those_of_the_first_edition() {
        Measure old = measure("1", "ай сайын").withDeadline("", every(2, Cycle.WEEK));
        Measure added = measure("2", "ай сайын").withDeadline("", every(2, Cycle.WEEK));
        List<LocalDate> days =
                AmendedPlan.obligations(DEADLINES, edition("2025-01-10", old), edition("2025-11-20", old, added))
                        .stream()
                        .filter(obligation -> obligation.commitment().id().equals("2"))
                        .map(obligation -> obligation.occurrence().due())
                        .toList();

        assertThat(days)
                .isNotEmpty()
                .isEqualTo(DEADLINES.obligations(edition("2025-11-20", old)).stream()
                        .map(obligation -> obligation.occurrence().due())
                        .toList());
    }

    @Test
    void a_first_edition_without_a_day_keeps_its_past() {
        Plan before = edition(
                null, measure("1", "2025 жылғы қаңтар"), measure("2", "тоқсан сайын"), measure("3", "жыл сайын"));
        Plan after = edition(
                "2025-06-01", measure("1", "2025 жылғы қаңтар"), measure("2", "ай сайын"), measure("3", "жыл сайын"));

        assertThat(owed(before, after))
                .containsExactly(
                        "p/1/2025-01 2025-01-01..2025-01-31",
                        "p/2/2025-Q1 2025-01-01..2025-03-31",
                        "p/2/2025-06 2025-06-01..2025-06-30",
                        "p/2/2025-07 2025-07-01..2025-07-31",
                        "p/2/2025-08 2025-08-01..2025-08-31",
                        "p/2/2025-09 2025-09-01..2025-09-30",
                        "p/2/2025-10 2025-10-01..2025-10-31",
                        "p/2/2025-11 2025-11-01..2025-11-30",
                        "p/2/2025-12 2025-12-01..2025-12-31",
                        "p/3/2025 2025-01-01..2025-12-31");
    }

    @Test
    void events_and_schedules_from_outside_date_an_amended_plan_too() {
        Timing term = new Timing.BySchedule("кесте", null);
        Measure measure = measure("1", "кесте бойынша").withDeadline("", term);
        List<PlanPeriod> windows = List.of(
                new PlanPeriod(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 7)),
                new PlanPeriod(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 5)));
        List<Obligation> owed = AmendedPlan.obligations(
                DEADLINES,
                edition("2025-01-15", measure),
                edition("2025-06-20", measure),
                one -> Facts.of(one).withSchedule(windows));

        assertThat(owed)
                .extracting(obligation -> obligation.occurrence().due())
                .containsExactly(LocalDate.of(2025, 3, 7), LocalDate.of(2025, 9, 5));
    }
}
