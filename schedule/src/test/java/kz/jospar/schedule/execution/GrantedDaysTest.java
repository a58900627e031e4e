package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.answered;
import static kz.jospar.schedule.execution.Given.granted;
import static kz.jospar.schedule.execution.Given.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Count;
import kz.jospar.schedule.DueRule;
import kz.jospar.schedule.Grounds;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.Jurisdiction;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due Friday 30 May 2025; granted days off, by Civil Code, 175. Saturday 7 June 2025 is off, Monday 9 June is worked. */
class GrantedDaysTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 30);
    private static final ExecutionPolicy BY_CALENDAR = ExecutionPolicy.STANDARD.withCalendar(WorkCalendar.kazakhstan());
    private static final ExecutionEvent SATURDAY = granted("1", "2025-05-28", "2025-06-07");

    private static Execution history(ExecutionPolicy policy, ExecutionEvent... events) {
        return Given.with(Execution.of(Given.due(DUE, lead("dsb")), policy), events);
    }

    private static Obligation rolling(Roll roll) {
        Obligation plain = Given.due(DUE, lead("dsb"));
        Citation act = Jurisdiction.kazakhstan().rollSource();
        Grounds grounds = new Grounds(DueRule.WINDOW_END, null, roll, act, "");
        Occurrence occurrence =
                new Occurrence("2025-Q2", DUE.withDayOfMonth(1), DUE, DUE, DUE, null, Count.ONCE, grounds);
        return new Obligation(plain.id(), plain.commitment(), occurrence);
    }

    @Test
    void a_granted_saturday_ends_on_monday_and_keeps_both_days() {
        Execution history = history(BY_CALENDAR, SATURDAY);
        State state = history.state(LocalDate.of(2025, 6, 8));

        assertThat(state.standing()).isEqualTo(Standing.POSTPONED);
        assertThat(state.lastDay()).isEqualTo("2025-06-09");
        assertThat(state.nominalDay()).isEqualTo("2025-06-07");
        assertThat(state.postponements()).singleElement().satisfies(postponement -> {
            assertThat(postponement.newDay()).isEqualTo("2025-06-07");
            assertThat(postponement.adjusted()).isEqualTo("2025-06-09");
            assertThat(postponement.lastDay()).isEqualTo("2025-06-09");
        });
        assertThat(history.standing(LocalDate.of(2025, 6, 9))).isEqualTo(Standing.DUE_TODAY);
        assertThat(history.standing(LocalDate.of(2025, 6, 10))).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void an_answer_on_monday_is_punctual_in_the_standing_and_in_the_share() {
        ExecutionEvent monday = answered("2", "2025-06-09", "dsb");
        LocalDate later = LocalDate.of(2025, 7, 1);

        assertThat(history(BY_CALENDAR, SATURDAY, monday).standing(later)).isEqualTo(Standing.DONE);
        assertThat(Punctuality.of(List.of(history(BY_CALENDAR, SATURDAY, monday)), SharePeriod.ALL, later))
                .singleElement()
                .satisfies(numbers -> assertThat(numbers.onTime()).isEqualTo(1));
    }

    @Test
    void without_a_calendar_or_beyond_its_years_a_granted_day_stays() {
        State none = history(ExecutionPolicy.STANDARD, SATURDAY).state(LocalDate.of(2025, 6, 8));
        State beyond =
                history(BY_CALENDAR, granted("1", "2025-05-28", "2099-06-06")).state(DUE);

        assertThat(none.standing()).isEqualTo(Standing.OVERDUE);
        for (State state : List.of(none, beyond)) {
            assertThat(state.lastDay()).isEqualTo(state.nominalDay());
            assertThat(state.postponements().get(0).adjusted()).isNull();
        }
        assertThat(beyond.lastDay()).isEqualTo("2099-06-06");
    }

    /** Friday 6 June 2025 is the first day of Kurban Ait. */
    @ParameterizedTest
    @CsvSource({"FOLLOWING, 2025-06-09", "PRECEDING, 2025-06-05", "KEEP, 2025-06-07"})
    void a_granted_day_moves_as_the_grounds_of_the_obligation_say(Roll roll, LocalDate lastDay) {
        Execution history = Given.with(Execution.of(rolling(roll), BY_CALENDAR), SATURDAY);

        assertThat(history.state(DUE).lastDay()).isEqualTo(lastDay);
        assertThat(history.state(DUE).nominalDay()).isEqualTo("2025-06-07");
    }

    /** Saturday 31 May moves back to the old day, Friday 30 May; Sunday 8 June moves to the Monday that Saturday did. */
    @Test
    void a_grant_that_moves_to_the_day_in_force_is_not_later() {
        Recording back =
                Execution.of(rolling(Roll.PRECEDING), BY_CALENDAR).with(granted("1", "2025-05-28", "2025-05-31"));
        Recording same = history(BY_CALENDAR, SATURDAY).with(granted("2", "2025-05-29", "2025-06-08"));

        assertThat(back)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.refusal().facts()).containsExactly("2025-05-30", "2025-05-30"));
        assertThat(same)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.refusal().facts()).containsExactly("2025-06-08", "2025-06-09"));
    }

    @Test
    void the_other_choices_keep_the_calendar() {
        assertThat(BY_CALENDAR
                        .with(Answering.FIRST_NAMED)
                        .with(ByAgreement.AWAITED)
                        .withNoticeDays(3)
                        .calendar())
                .isSameAs(BY_CALENDAR.calendar());
    }

    @Test
    void what_was_not_granted_has_moved_nowhere() {
        assertThatThrownBy(() -> new Postponement(List.of(), null, null, DUE, DUE))
                .hasMessageContaining("adjusted is 2025-05-30");
    }
}
