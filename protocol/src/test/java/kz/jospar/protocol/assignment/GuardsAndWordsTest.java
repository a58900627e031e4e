package kz.jospar.protocol.assignment;

import static kz.jospar.protocol.assignment.Sample.assignment;
import static kz.jospar.protocol.assignment.Sample.control;
import static kz.jospar.protocol.assignment.Sample.executor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.assignment.LeadTerm.NoLead;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the records refuse, the ends of the years, hours, and sentences whole. */
class GuardsAndWordsTest {
    private static final LocalDate DAY = Sample.SITTING;

    private static Assignment given(@Nullable Timing timing, LocalDate day) {
        return new Assignment(
                "1.1", LocalizedText.of(Language.KK, "т"), List.of(executor("a", Role.LEAD)), "", timing, day);
    }

    private static ControlledAssignment term(int amount, TermUnit unit, Direction direction, LocalDate day) {
        return control().control(given(new Timing.AroundEvent(amount, unit, direction, ""), day));
    }

    @ParameterizedTest
    @CsvSource({
        "1, HOUR, AFTER, 2025-10-16",
        "24, HOUR, AFTER, 2025-10-16",
        "25, HOUR, AFTER, 2025-10-17",
        "24, HOUR, BEFORE, 2025-10-14",
        "25, HOUR, BEFORE, 2025-10-13",
        "3, DAY, BEFORE, 2025-10-12",
        "1, WEEK, BEFORE, 2025-10-08",
        "1, MONTH, BEFORE, 2025-09-15",
        "0, DAY, AFTER, 2025-10-15"
    })
    void hours_begun_are_days_and_terms_count_both_ways(int amount, TermUnit unit, Direction way, LocalDate due) {
        assertThat(term(amount, unit, way, DAY).due()).isEqualTo(due);
    }

    @Test
    void a_term_may_end_in_the_first_and_the_last_year_and_not_beyond() {
        LocalDate last = LocalDate.of(2999, 12, 31);
        LocalDate first = LocalDate.of(1900, 1, 1);
        assertThat(term(1, TermUnit.DAY, Direction.AFTER, last.minusDays(1)).due())
                .isEqualTo(last);
        assertThat(term(1, TermUnit.DAY, Direction.AFTER, last).noDue()).isEqualTo(NoDue.BEYOND);
        assertThat(term(1, TermUnit.DAY, Direction.BEFORE, first.plusDays(1)).due())
                .isEqualTo(first);
        assertThat(term(1, TermUnit.DAY, Direction.BEFORE, first).noDue()).isEqualTo(NoDue.BEYOND);
        assertThat(term(9, TermUnit.DAY, Direction.AFTER, LocalDate.MAX).noDue())
                .isEqualTo(NoDue.BEYOND);
        assertThat(term(5, TermUnit.WORKING_DAY, Direction.AFTER, LocalDate.of(2026, 12, 30))
                        .noDue())
                .isEqualTo(NoDue.NO_CALENDAR);
        assertThat(control()
                        .control(given(new Timing.AcademicYear(null, null), DAY))
                        .noDue())
                .isEqualTo(NoDue.RECURRING);
    }

    private static List<Finding> findings(Control control, Assignment... all) {
        return AssignmentFindings.of(control.control(List.of(all)), control, Directory.kazakhstan(), null);
    }

    @Test
    void ids_that_meet_a_co_executors_own_are_found_in_either_order() {
        Assignment led = assignment(
                "1.1", "жыл соңына дейін", DAY, executor("a", Role.CONSOLIDATOR), executor("b", Role.CO_EXECUTOR));
        Assignment own = assignment("1.1~co-b", "жыл соңына дейін", DAY, executor("a", Role.LEAD));
        for (List<Assignment> order : List.of(List.of(led, own), List.of(own, led))) {
            assertThat(findings(control(), order.toArray(Assignment[]::new)))
                    .extracting(Finding::code, Finding::text)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("assignment-id-twice", "1.1~co-b"));
        }
        assertThat(findings(control(), led)).isEmpty();
    }

    @Test
    void findings_name_the_day_of_the_assignment_and_the_rules_place() {
        Finding past = findings(control(), assignment("2024 жылғы 1 наурызға дейін", executor("a", Role.LEAD)))
                .get(0);
        assertThat(past.code()).isEqualTo("assignment-term-past");
        assertThat(past.message(Language.EN)).contains("01.03.2024", "15.10.2025");
        Rule<Term> two = Rule.of(
                Sample.term(2, TermUnit.WORKING_DAY, Direction.AFTER, Term.Anchor.SITTING),
                Citation.of("Order 7", "4"));
        Control least = Control.of(Sample.documentation().withLeastTerm(two), Sample.DAYS);
        Finding shortOne = findings(least, assignment("2025 жылғы 16 қазанға дейін", executor("a", Role.LEAD)))
                .get(0);
        assertThat(shortOne.code()).isEqualTo("assignment-term-short");
        for (Language language : Language.values()) {
            assertThat(shortOne.message(language)).contains("16.10.2025", "17.10.2025", "Order 7", "4");
        }
        Rule<Term> unsaid =
                Rule.of(Sample.term(2, null, Direction.AFTER, Term.Anchor.SITTING), Citation.of("Order 7", "4"));
        assertThat(findings(
                        Control.of(Sample.documentation().withLeastTerm(unsaid), Sample.DAYS),
                        assignment("2025 жылғы 16 қазанға дейін", executor("a", Role.LEAD))))
                .isEmpty();
    }

    @Test
    void records_refuse_what_contradicts_itself() {
        ControlledAssignment one = control().control(assignment("бір ай ішінде", executor("a", Role.LEAD)));
        assertThatThrownBy(() -> new ControlledAssignment(
                        one.assignment(), one.origin(), null, null, null, one.responsible(), List.of()))
                .hasMessageContaining("a due day or a reason");
        assertThatThrownBy(() -> new ControlledAssignment(
                        one.assignment(), one.origin(), DAY, NoDue.WAITS, null, one.responsible(), List.of()))
                .hasMessageContaining("a due day or a reason");
        assertThatThrownBy(() -> new ControlledAssignment(
                        one.assignment(), new TermOrigin.None(), DAY, null, null, one.responsible(), List.of()))
                .hasMessageContaining("is not that of its origin");
        assertThatThrownBy(() -> new LeadTerm(executor("a", Role.LEAD), one.assignment(), null, null, null))
                .hasMessageContaining("a day or a reason");
        assertThatThrownBy(() -> new LeadTerm(executor("a", Role.LEAD), one.assignment(), DAY, NoLead.NO_DUE, null))
                .hasMessageContaining("a day or a reason");
        assertThatThrownBy(() -> new Ruling.Refused(List.of())).hasMessageContaining("a refusal has a reason");
        assertThatThrownBy(() -> new ExtensionRequest(DAY, DAY, DAY, -1, "", false))
                .hasMessageContaining("granted is -1");
        assertThat(new ExtensionRequest(DAY, DAY, DAY, 0, null, false).reason()).isEmpty();
        assertThat(new ClosingRequest(DAY, Closing.DONE, null).basis()).isEmpty();
        assertThatThrownBy(() -> AssignmentPolicies.open("../x")).hasMessageContaining("'../x'");
        assertThat(AssignmentPolicies.names()).hasSize(3).contains("documentation-703");
    }

    @Test
    void origins_have_codes_and_sentences() {
        Control control = control();
        assertThat(control.control(assignment("бір ай ішінде")).origin().code()).isEqualTo("stated");
        assertThat(control.control(assignment("ертең бе екен")).origin().code()).isEqualTo("unreadable");
        assertThat(control.control(assignment("")).origin().code()).isEqualTo("policy");
        assertThat(new TermOrigin.None().code()).isEqualTo("none");
        Timing month = new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, "");
        String understood = control.control(given(month, DAY)).origin().message(Language.EN);
        String stated = control.control(assignment("бір ай ішінде")).origin().message(Language.EN);
        assertThat(stated).contains("бір ай ішінде");
        assertThat(understood).isNotEqualTo(new TermOrigin.Stated("x", month, null).message(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(AssignmentCode.class)
    void every_code_has_help(AssignmentCode code) {
        for (Language language : Language.values()) {
            assertThat(code.help(language)).endsWith(".").doesNotContain("lint.");
        }
    }
}
