package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.ClosingRequest;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.assignment.ExtensionRequest;
import kz.jospar.protocol.assignment.LeadTerm;
import kz.jospar.protocol.assignment.Responsible.Basis;
import kz.jospar.protocol.assignment.Ruling;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ByAgreement;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From rules of control to events of execution: what protocol and schedule each count must be the same. */
class AssignmentEventsTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final Deadlines DEADLINES = Deadlines.with(CALENDAR);
    private static final LocalDate SITTING = LocalDate.of(2025, 10, 15);

    private static AssignmentPolicy policy(String name) throws IOException {
        try (InputStream in = AssignmentPolicies.open(name)) {
            return PlanInput.JSON.read(in, AssignmentPolicy.class);
        }
    }

    private static AssignmentPolicy chosen() throws IOException {
        Path file = Sample.root().resolve("examples/data/kostanay-assignment-policy.json");
        try (InputStream in = Files.newInputStream(file)) {
            return PlanInput.JSON.read(in, AssignmentPolicy.class);
        }
    }

    private static Executor executor(String id, Role role) {
        return new Executor(id, id, role, false, false, id);
    }

    private static Assignment assignment(String words, LocalDate given, Executor... executors) {
        return new Assignment("1", LocalizedText.of(Language.KK, "т"), List.of(executors), words, null, given);
    }

    private static List<Obligation> obligations(ControlledAssignment one) {
        LocalDate given = one.assignment().given();
        return DEADLINES
                .register("m", one.commitments(), new PlanPeriod(given, given.plusYears(1)), Facts::of)
                .obligations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "бір ай ішінде",
                "үш ай ішінде",
                "10 жұмыс күні ішінде",
                "2 апта мерзімде",
                "15 күн ішінде",
                "жыл соңына дейін",
                "до конца месяца",
                "срочно",
                ""
            })
    void schedule_dates_an_assignment_on_the_day_that_control_counted_for_every_day_of_two_years(String words)
            throws IOException {
        Control control = Control.of(policy("documentation-703"), CALENDAR);
        Executor collects = executor("a", Role.CONSOLIDATOR);
        for (LocalDate given = LocalDate.of(2025, 1, 1);
                given.isBefore(LocalDate.of(2026, 9, 1));
                given = given.plusDays(1)) {
            ControlledAssignment one =
                    control.control(assignment(words, given, collects, executor("b", Role.CO_EXECUTOR)));
            List<Obligation> owed = obligations(one);
            assertThat(owed.get(0).occurrence().due()).as(words + " " + given).isEqualTo(one.due());
            LeadTerm lead = one.leads().get(0);
            if (lead.day() != null) {
                assertThat(owed).hasSize(2);
                assertThat(owed.get(1).occurrence().lastDay())
                        .isEqualTo(lead.day())
                        .isBefore(owed.get(0).occurrence().lastDay());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void both_modules_name_the_same_ones_to_answer(Role second) throws IOException {
        for (AssignmentPolicy policy :
                List.of(policy("government-regulation-10"), policy("administrative-procedure-code"), chosen())) {
            Control control = Control.of(policy, CALENDAR);
            List<Executor> executors =
                    List.of(executor("a", Role.LEAD), executor("b", second), executor("c", Role.CO_EXECUTOR));
            ControlledAssignment one =
                    control.control(assignment("жыл соңына дейін", SITTING, executors.toArray(Executor[]::new)));
            Answering answering = AssignmentEvents.answering(policy).orElseThrow();
            assertThat(ExecutionPolicy.STANDARD
                            .with(answering)
                            .with(ByAgreement.AWAITED)
                            .decisive(executors))
                    .isEqualTo(one.responsible().answering());
        }
    }

    @Test
    void rules_that_do_not_say_who_answers_hand_nothing_over() throws IOException {
        assertThat(AssignmentEvents.answering(policy("documentation-703"))).isEmpty();
        assertThat(Control.of(policy("documentation-703"), CALENDAR)
                        .control(assignment("", SITTING, executor("a", Role.LEAD), executor("b", Role.CO_EXECUTOR)))
                        .responsible()
                        .basis())
                .isEqualTo(Basis.UNSAID);
    }

    @Test
    void a_permitted_extension_becomes_a_later_last_day_and_a_refused_one_does_not() throws IOException {
        Control control = Control.of(chosen(), CALENDAR);
        ControlledAssignment one = control.control(assignment("жыл соңына дейін", SITTING, executor("a", Role.LEAD)));
        Obligation obligation = obligations(one).get(0);
        AssignmentEvents events = new AssignmentEvents(obligation.id(), "akimat");
        LocalDate due = LocalDate.of(2025, 12, 31);
        ExtensionRequest early =
                new ExtensionRequest(LocalDate.of(2025, 12, 9), due, LocalDate.of(2026, 1, 30), 0, "сот", false);
        Ruling ruling = control.extension(early);
        assertThat(ruling.isPermitted()).isTrue();
        Execution extended = Execution.of(obligation);
        for (ExecutionEvent event : events.extension("x", "a", early, ruling, LocalDate.of(2025, 12, 11), "№ 7")) {
            extended = extended.with(event).execution();
        }
        assertThat(extended.events()).hasSize(2);
        assertThat(extended.state(LocalDate.of(2026, 1, 15)).lastDay()).isEqualTo("2026-01-30");
        assertThat(extended.standing(LocalDate.of(2026, 1, 15))).isNotEqualTo(Standing.OVERDUE);

        ExtensionRequest late =
                new ExtensionRequest(LocalDate.of(2025, 12, 10), due, LocalDate.of(2026, 1, 30), 0, "", false);
        Execution refused = Execution.of(obligation);
        for (ExecutionEvent event :
                events.extension("y", "a", late, control.extension(late), LocalDate.of(2025, 12, 11), "№ 8")) {
            refused = refused.with(event).execution();
        }
        assertThat(refused.events().get(1))
                .isInstanceOfSatisfying(
                        ExecutionEvent.PostponementRefused.class,
                        event -> assertThat(event.basis())
                                .contains("соңғы күні 09.12.2025")
                                .contains("себебі көрсетілмеген"));
        assertThat(refused.standing(LocalDate.of(2026, 1, 15))).isEqualTo(Standing.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(Closing.class)
    void each_ground_has_its_event_and_all_but_done_end_what_is_owed(Closing ground) throws IOException {
        Control control = Control.of(chosen(), CALENDAR);
        Obligation obligation = obligations(
                        control.control(assignment("жыл соңына дейін", SITTING, executor("a", Role.LEAD))))
                .get(0);
        AssignmentEvents events = new AssignmentEvents(obligation.id(), "akimat");
        ClosingRequest request = new ClosingRequest(LocalDate.of(2025, 12, 1), ground, "№ 9");
        ExecutionEvent event =
                events.closing("c", request, control.closing(request)).orElseThrow();
        Standing later = Execution.of(obligation).with(event).execution().standing(LocalDate.of(2026, 1, 15));
        assertThat(event.getClass())
                .isEqualTo(
                        ground == Closing.DONE
                                ? ExecutionEvent.Accepted.class
                                : ground == Closing.SUPERSEDED
                                        ? ExecutionEvent.Superseded.class
                                        : ExecutionEvent.NotRequired.class);
        // Accepting what nobody answered leaves it owed: the answer is an event of its own.
        assertThat(later == Standing.OVERDUE).isEqualTo(ground == Closing.DONE);
        ClosingRequest bare = new ClosingRequest(LocalDate.of(2025, 12, 1), ground, "");
        assertThat(events.closing("c", bare, control.closing(bare)).isPresent()).isEqualTo(ground == Closing.DONE);
    }
}
