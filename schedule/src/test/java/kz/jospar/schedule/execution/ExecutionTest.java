package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.answered;
import static kz.jospar.schedule.execution.Given.asked;
import static kz.jospar.schedule.execution.Given.byAgreement;
import static kz.jospar.schedule.execution.Given.co;
import static kz.jospar.schedule.execution.Given.consolidator;
import static kz.jospar.schedule.execution.Given.due;
import static kz.jospar.schedule.execution.Given.granted;
import static kz.jospar.schedule.execution.Given.lead;
import static kz.jospar.schedule.execution.Given.notRequired;
import static kz.jospar.schedule.execution.Given.refused;
import static kz.jospar.schedule.execution.Given.returned;
import static kz.jospar.schedule.execution.Given.superseded;
import static kz.jospar.schedule.execution.Given.with;
import static kz.jospar.schedule.execution.Given.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.party.Executor;
import kz.jospar.schedule.Standing;
import org.junit.jupiter.api.Test;

/** Cases from life: due Monday 31 March 2025. */
class ExecutionTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    private static Execution owed(Executor... executors) {
        return Execution.of(due(DUE, executors));
    }

    private static Standing on(Execution execution, String day) {
        return execution.standing(LocalDate.parse(day));
    }

    @Test
    void without_events_dates_alone_decide() {
        Execution nothing = owed(lead("dsb"));

        assertThat(on(nothing, "2025-03-23")).isEqualTo(Standing.UPCOMING);
        assertThat(on(nothing, "2025-03-24")).isEqualTo(Standing.DUE_SOON);
        assertThat(on(nothing, "2025-03-31")).isEqualTo(Standing.DUE_TODAY);
        assertThat(on(nothing, "2025-04-01")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_return_after_the_due_day_makes_it_overdue_and_the_new_answer_late() {
        Execution history = with(
                owed(lead("dsb")),
                answered("1", "2025-03-28", "dsb"),
                returned("2", "2025-04-01", "dsb"),
                answered("3", "2025-04-03", "dsb"));

        assertThat(on(history, "2025-03-27")).isEqualTo(Standing.DUE_SOON);
        assertThat(on(history, "2025-03-31")).isEqualTo(Standing.DONE);
        assertThat(on(history, "2025-04-02")).isEqualTo(Standing.OVERDUE);
        assertThat(history.state(LocalDate.of(2025, 4, 2)).reworks())
                .singleElement()
                .satisfies(rework -> assertThat(rework.event().by()).isEqualTo("akimat"));
        assertThat(on(history, "2025-04-03")).isEqualTo(Standing.DONE_LATE);
        assertThat(history.state(LocalDate.of(2025, 4, 3)).completion().daysLate())
                .isEqualTo(3);
    }

    @Test
    void before_the_due_day_what_went_back_is_returned_until_it_is_answered_again() {
        Execution history = with(
                owed(lead("dsb")),
                answered("1", "2025-03-10", "dsb"),
                returned("2", "2025-03-12", ""),
                answered("3", "2025-03-20", "dsb"));

        assertThat(on(history, "2025-03-12")).isEqualTo(Standing.RETURNED);
        assertThat(on(history, "2025-03-19")).isEqualTo(Standing.RETURNED);
        assertThat(on(history, "2025-03-20")).isEqualTo(Standing.DONE);
        assertThat(history.state(DUE).completion().on()).isEqualTo("2025-03-20");
    }

    @Test
    void partly_done_names_who_answered_and_who_is_missing() {
        Execution history = with(owed(lead("dsb"), co("eb"), co("op")), answered("1", "2025-03-20", "eb"));
        State state = history.state(LocalDate.of(2025, 3, 20));

        assertThat(state.standing()).isEqualTo(Standing.PARTLY_DONE);
        assertThat(state.answers()).extracting(answer -> answer.executor().id()).containsExactly("eb");
        assertThat(state.missing()).extracting(Executor::id).containsExactly("dsb", "op");
        assertThat(on(history, "2025-03-31")).isEqualTo(Standing.PARTLY_DONE);
        assertThat(on(history, "2025-04-01")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void what_came_back_and_was_given_again_is_partly_done_while_others_are_missing() {
        Execution history = with(
                owed(lead("dsb"), co("eb")),
                answered("1", "2025-03-10", "dsb"),
                returned("2", "2025-03-12", "dsb"),
                answered("3", "2025-03-14", "dsb"));

        assertThat(on(history, "2025-03-13")).isEqualTo(Standing.RETURNED);
        assertThat(on(history, "2025-03-14")).isEqualTo(Standing.PARTLY_DONE);
    }

    @Test
    void the_last_of_the_answers_is_the_one_that_completes_it_in_whatever_order_the_cell_names_them() {
        Execution firstLate = with(
                owed(lead("dsb"), co("eb")), answered("1", "2025-03-20", "eb"), answered("2", "2025-04-02", "dsb"));
        Execution secondLate = with(
                owed(lead("dsb"), co("eb")), answered("1", "2025-03-20", "dsb"), answered("2", "2025-04-02", "eb"));

        for (Execution history : List.of(firstLate, secondLate)) {
            assertThat(on(history, "2025-04-02")).isEqualTo(Standing.DONE_LATE);
            assertThat(history.state(LocalDate.of(2025, 4, 2))
                            .completion()
                            .event()
                            .id())
                    .isEqualTo("2");
        }
    }

    @Test
    void the_consolidators_own_answer_makes_it_done_and_nobody_elses_does() {
        Execution others =
                with(owed(byAgreement(consolidator("pd")), co("op"), co("kb")), answered("1", "2025-03-20", "op"));
        others = with(others, answered("2", "2025-03-21", "kb"));
        State before = others.state(LocalDate.of(2025, 3, 21));
        State after = with(others, answered("3", "2025-03-25", "pd")).state(LocalDate.of(2025, 3, 25));

        assertThat(before.standing()).isEqualTo(Standing.PARTLY_DONE);
        assertThat(before.finalAnswers()).isEmpty();
        assertThat(before.missing()).extracting(Executor::id).containsExactly("pd");
        assertThat(after.standing()).isEqualTo(Standing.DONE);
        assertThat(after.finalAnswers())
                .extracting(answer -> answer.event().id())
                .containsExactly("3");
        assertThat(on(with(owed(consolidator("pd"), co("op")), answered("1", "2025-03-20", "pd")), "2025-03-20"))
                .isEqualTo(Standing.DONE);
    }

    @Test
    void a_postponement_keeps_who_asked_who_granted_on_what_basis_and_the_old_day() {
        Execution history = with(
                owed(lead("dsb")), asked("1", "2025-03-20", "2025-04-30"), granted("2", "2025-03-25", "2025-04-15"));
        State state = history.state(LocalDate.of(2025, 3, 26));

        assertThat(on(history, "2025-03-24")).as("asked only").isEqualTo(Standing.DUE_SOON);
        assertThat(history.state(LocalDate.of(2025, 3, 24)).postponements())
                .singleElement()
                .matches(Postponement::isOpen);
        assertThat(state.postponements()).singleElement().satisfies(postponement -> {
            assertThat(postponement.asked())
                    .extracting(ExecutionEvent.PostponementAsked::by)
                    .containsExactly("dsb");
            assertThat(postponement.granted().basis()).isEqualTo("order 5");
            assertThat(postponement.oldDay()).isEqualTo(DUE);
            assertThat(postponement.newDay()).isEqualTo("2025-04-15");
        });
        assertThat(on(history, "2025-04-01")).isEqualTo(Standing.POSTPONED);
        assertThat(on(history, "2025-04-14")).as("however near").isEqualTo(Standing.POSTPONED);
        assertThat(history.state(LocalDate.of(2025, 4, 14)).byDates()).isEqualTo(Standing.DUE_SOON);
        assertThat(on(history, "2025-04-15")).isEqualTo(Standing.DUE_TODAY);
        assertThat(on(history, "2025-04-16")).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void a_refused_postponement_changes_no_day_and_is_kept() {
        Execution history = with(owed(lead("dsb")), asked("1", "2025-03-20", "2025-04-30"), refused("2", "2025-03-21"));

        assertThat(on(history, "2025-04-01")).isEqualTo(Standing.OVERDUE);
        assertThat(history.state(DUE).postponements()).singleElement().satisfies(postponement -> {
            assertThat(postponement.refused().id()).isEqualTo("2");
            assertThat(postponement.newDay()).isEqualTo(DUE);
            assertThat(postponement.isOpen()).isFalse();
        });
    }

    @Test
    void granting_what_nobody_asked_counts_and_granting_twice_keeps_both_old_days() {
        Execution history = with(
                owed(lead("dsb")), granted("1", "2025-03-20", "2025-04-15"), granted("2", "2025-04-10", "2025-04-30"));

        assertThat(history.state(LocalDate.of(2025, 4, 10)).postponements())
                .extracting(Postponement::oldDay)
                .containsExactly(DUE, LocalDate.of(2025, 4, 15));
        assertThat(history.state(LocalDate.of(2025, 4, 10)).lastDay()).isEqualTo("2025-04-30");
        assertThat(history.state(LocalDate.of(2025, 4, 9)).lastDay()).isEqualTo("2025-04-15");
    }

    @Test
    void a_postponement_after_the_due_day_heals_what_is_undone_but_no_late_answer() {
        Execution undone = with(owed(lead("dsb")), granted("1", "2025-04-03", "2025-04-15"));
        Execution late = with(owed(lead("dsb")), answered("1", "2025-04-02", "dsb"));
        late = with(late, granted("2", "2025-04-03", "2025-04-15"));

        assertThat(on(undone, "2025-04-02")).isEqualTo(Standing.OVERDUE);
        assertThat(on(undone, "2025-04-03")).isEqualTo(Standing.POSTPONED);
        assertThat(on(with(undone, answered("2", "2025-04-15", "dsb")), "2025-04-15"))
                .isEqualTo(Standing.DONE);
        assertThat(on(late, "2025-04-20")).isEqualTo(Standing.DONE_LATE);
    }

    @Test
    void taken_off_control_it_is_owed_no_more_and_what_comes_later_changes_nothing() {
        Execution superseded = with(
                owed(lead("dsb")),
                superseded("1", "2025-03-20"),
                answered("2", "2025-03-21", "dsb"),
                notRequired("3", "2025-03-22"));

        assertThat(on(superseded, "2025-03-19")).isEqualTo(Standing.UPCOMING);
        assertThat(on(superseded, "2025-05-01")).isEqualTo(Standing.SUPERSEDED);
        assertThat(superseded.state(DUE).withoutEffect())
                .extracting(ExecutionEvent::id)
                .containsExactly("2", "3");
        assertThat(on(with(owed(lead("dsb")), notRequired("1", "2025-04-05")), "2025-04-05"))
                .isEqualTo(Standing.NOT_REQUIRED);
    }

    @Test
    void what_was_done_before_it_was_superseded_stays_done() {
        Execution history = with(
                owed(lead("dsb")),
                answered("1", "2025-03-20", "dsb"),
                superseded("2", "2025-03-25"),
                returned("3", "2025-03-26", "dsb"));

        assertThat(on(history, "2025-03-26")).isEqualTo(Standing.DONE);
        assertThat(history.state(DUE).closedBy().id()).isEqualTo("2");
    }

    @Test
    void an_answer_recorded_late_counts_from_the_day_it_came() {
        ExecutionEvent recordedLate = new ExecutionEvent.Answered(
                "1", Given.ID, LocalDate.of(2025, 3, 30), LocalDate.of(2025, 4, 5), "dsb", "letter 7");

        assertThat(on(with(owed(lead("dsb")), recordedLate), "2025-04-01")).isEqualTo(Standing.DONE);
    }

    @Test
    void a_withdrawal_counts_from_its_own_day_and_can_be_withdrawn() {
        Execution history =
                with(owed(lead("dsb")), answered("1", "2025-03-20", "dsb"), withdrawn("2", "2025-03-25", "1"));

        assertThat(on(history, "2025-03-24")).isEqualTo(Standing.DONE);
        assertThat(on(history, "2025-03-25")).isEqualTo(Standing.DUE_SOON);
        assertThat(on(with(history, withdrawn("3", "2025-03-26", "2")), "2025-03-26"))
                .isEqualTo(Standing.DONE);
        assertThat(history.events()).hasSize(2);
    }

    @Test
    void of_two_events_of_one_day_the_one_recorded_first_comes_first() {
        ExecutionEvent answer = answered("1", "2025-03-20", "dsb");
        ExecutionEvent back = returned("2", "2025-03-20", "dsb");

        assertThat(on(with(owed(lead("dsb")), answer, back), "2025-03-20")).isEqualTo(Standing.RETURNED);
        assertThat(on(with(owed(lead("dsb")), back, answer), "2025-03-20")).isEqualTo(Standing.DONE);
    }

    @Test
    void a_further_answer_moves_no_day_and_acceptance_changes_no_standing() {
        Execution history = with(
                owed(lead("dsb")),
                answered("1", "2025-03-20", "dsb"),
                answered("2", "2025-04-05", "dsb"),
                new ExecutionEvent.Accepted("3", Given.ID, LocalDate.of(2025, 4, 6), null, "akimat", null, ""));
        State state = history.state(LocalDate.of(2025, 4, 6));

        assertThat(state.standing()).isEqualTo(Standing.DONE);
        assertThat(state.withoutEffect()).extracting(ExecutionEvent::id).containsExactly("2");
        assertThat(state.acceptances()).hasSize(1);
    }

    @Test
    void without_executors_it_is_never_done_and_can_still_be_taken_off_control() {
        assertThat(on(owed(), "2025-04-01")).isEqualTo(Standing.OVERDUE);
        assertThat(on(with(owed(), notRequired("1", "2025-04-01")), "2025-04-01"))
                .isEqualTo(Standing.NOT_REQUIRED);
    }

    @Test
    void events_that_say_nothing_are_no_events() {
        assertThatThrownBy(() -> answered("", "2025-03-20", "dsb")).hasMessage("id is blank");
        assertThatThrownBy(() -> answered("1", "2025-03-20", " ")).hasMessage("executor is blank");
        assertThatThrownBy(() -> answered("1", "3000-01-01", "dsb")).hasMessageContaining("3000-01-01");
        assertThatThrownBy(() -> withdrawn("1", "2025-03-20", "")).hasMessage("event is blank");
    }

    @Test
    void the_events_stand_in_the_order_of_their_days() {
        Execution history =
                with(owed(lead("dsb")), answered("b", "2025-03-20", "dsb"), returned("a", "2025-03-10", "dsb"));

        assertThat(history.events()).extracting(ExecutionEvent::id).isEqualTo(List.of("a", "b"));
    }
}
