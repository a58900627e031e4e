package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What is owed on a day that no calendar tells is not forgotten, and what no memory holds is refused. */
class UncountedTest {
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());
    private static final PlanPeriod END_OF_2027 = new PlanPeriod(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 12, 31));
    private static final Timing FIVE_DAYS_AFTER_EACH_MONTH =
            Recurring.every(Cycle.MONTH).due(DueTerm.by(5, TermUnit.WORKING_DAY, Edge.AFTER_END));

    @Test
    void a_window_whose_term_runs_into_a_year_without_data_is_kept_and_names_the_year() {
        Timetable timetable = DEADLINES.timetable(FIVE_DAYS_AFTER_EACH_MONTH, END_OF_2027);

        // November begins on a Monday, December on a Wednesday.
        assertThat(timetable.all())
                .extracting(Occurrence::due)
                .containsExactly(LocalDate.of(2027, 11, 5), LocalDate.of(2027, 12, 7));
        assertThat(timetable.uncounted())
                .containsExactly(new Uncounted("2027-12", LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 31), 2028));
        assertThat(timetable.noDates()).isEmpty();
    }

    @Test
    void where_all_are_uncounted_the_calendar_is_what_is_missing() {
        Timetable timetable = DEADLINES.timetable(FIVE_DAYS_AFTER_EACH_MONTH, PlanPeriod.ofYears(2029, 2029));

        assertThat(timetable.all()).isEmpty();
        assertThat(timetable.noDates()).contains(NoDates.CALENDAR_UNKNOWN);
        assertThat(timetable.uncounted()).hasSize(12).allMatch(window -> window.missingYear() >= 2029);
    }

    @Test
    void a_term_after_an_event_too() {
        Timing term = new Timing.AroundEvent(10, TermUnit.WORKING_DAY, Direction.AFTER, "");
        LocalDate event = LocalDate.of(2027, 12, 27);
        Timetable timetable = DEADLINES.timetable(term, END_OF_2027, Facts.NONE.withEventDate(event));

        assertThat(timetable.uncounted()).containsExactly(new Uncounted("2027-12", event, event, 2028));
        assertThat(timetable.noDates()).contains(NoDates.CALENDAR_UNKNOWN);
    }

    @Test
    void a_register_keeps_them_with_who_owes_them() {
        Register register =
                DEADLINES.register("p", List.of(assignment(FIVE_DAYS_AFTER_EACH_MONTH)), END_OF_2027, Facts::of);

        assertThat(register.obligations()).hasSize(2);
        assertThat(register.uncounted())
                .singleElement()
                .satisfies(owed -> assertThat(owed.window().period()).isEqualTo("2027-12"));
    }

    @Test
    void a_million_measures_each_day_of_a_thousand_years_are_refused_at_once() {
        Timing daily = Recurring.every(Cycle.YEAR).times(new Count(330, false));
        List<Assignment> many = Collections.nCopies(1_000_000, assignment(daily));

        assertThatThrownBy(() -> DEADLINES.register("p", many, PlanPeriod.ofYears(1900, 2999), Facts::of))
                .isInstanceOfSatisfying(
                        TooManyObligationsException.class,
                        refusal -> assertThat(refusal.message(Language.EN)).contains("\"p\"", "5000000"));
        Timing several = new Timing.Several(Collections.nCopies(1000, daily));
        assertThatThrownBy(() -> DEADLINES.occurrences(several, PlanPeriod.ofYears(1900, 2999)))
                .isInstanceOf(TooManyObligationsException.class);
        assertThatThrownBy(() -> new Timing.Several(Collections.nCopies(1001, daily)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
    }

    private static Assignment assignment(Timing timing) {
        return new Assignment(
                "1",
                new LocalizedText("Тапсырма", null, null),
                List.of(new Executor("dsb", "ДСБ", Role.LEAD, false, false, "ДСБ")),
                "",
                timing,
                LocalDate.of(2027, 1, 4));
    }
}
