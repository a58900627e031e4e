package kz.jospar.protocol.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentFindingsTest {
    private static final Executor PD = Sample.executor("pd", Role.LEAD);
    private static final Executor DSB = Sample.executor("dsb", Role.CO_EXECUTOR);

    private static List<Finding> findings(AssignmentPolicy policy, Assignment... assignments) {
        Control control = Control.of(policy, Sample.DAYS);
        return AssignmentFindings.of(control.control(List.of(assignments)), control, Directory.kazakhstan(), null);
    }

    private static List<String> codes(AssignmentPolicy policy, Assignment... assignments) {
        return findings(policy, assignments).stream().map(Finding::code).toList();
    }

    @Test
    void an_assignment_with_an_executor_and_a_term_has_no_findings() {
        assertThat(codes(Sample.documentation(), Sample.assignment("жыл соңына дейін", PD)))
                .isEmpty();
    }

    @Test
    void each_defect_has_its_code() {
        AssignmentPolicy rules = Sample.documentation();
        assertThat(codes(rules, Sample.assignment("жыл соңына дейін"))).containsExactly("assignment-without-executor");
        assertThat(codes(rules, Sample.assignment("", PD))).containsExactly("assignment-term-by-rule");
        assertThat(codes(rules, Sample.assignment("ертең бе екен", PD))).containsExactly("assignment-term-unreadable");
        assertThat(codes(rules, Sample.assignment("2025 жылғы 14 қазан", PD))).containsExactly("assignment-term-past");
        assertThat(codes(rules, Sample.assignment("2025 жылғы 15 қазан", PD))).isEmpty();
        assertThat(codes(rules, Sample.assignment("жыл соңына дейін", PD, DSB)))
                .containsExactly("assignment-answer-unsaid");
        assertThat(codes(rules, Sample.assignment("тұрақты", PD), Sample.assignment("тұрақты", PD)))
                .containsExactly("assignment-id-twice");
        assertThat(codes(Sample.policy("administrative-procedure-code"), Sample.assignment("", PD)))
                .containsExactly("assignment-without-term");
        assertThat(codes(Sample.policy("government-regulation-10"), Sample.assignment("бір ай ішінде", PD)))
                .containsExactly("assignment-receipt-unknown");
        assertThat(codes(Sample.policy("government-regulation-10"), Sample.assignment("жыл соңына дейін", PD)))
                .isEmpty();
    }

    @Test
    void an_id_that_equals_a_co_executors_own_stands_twice() {
        Executor collects = Sample.executor("pd", Role.CONSOLIDATOR);
        assertThat(codes(
                        Sample.documentation(),
                        Sample.assignment("1", "жыл соңына дейін", Sample.SITTING, collects, DSB),
                        Sample.assignment("1~co-dsb", "жыл соңына дейін", Sample.SITTING, PD)))
                .containsExactly("assignment-id-twice");
    }

    @ParameterizedTest
    @CsvSource({"2025-10-16, true", "2025-10-17, false", "2025-10-15, true"})
    void shorter_than_two_working_days_is_too_short_only_where_somebody_declared_it(String day, boolean found) {
        Assignment one = Sample.assignment("жыл соңына дейін", PD);
        Assignment dated = new Assignment(
                "1.1", one.title(), List.of(PD), "", new Timing.OnDay(LocalDate.parse(day)), one.given());
        assertThat(codes(Sample.documentation(), dated)).isEmpty();
        AssignmentPolicy declared = Sample.documentation()
                .withLeastTerm(Rule.<Term>unsaid()
                        .choose(
                                Sample.term(2, TermUnit.WORKING_DAY, Direction.AFTER, Term.Anchor.SITTING),
                                Sample.CHOICE));
        assertThat(codes(declared, dated)).isEqualTo(found ? List.of("assignment-term-short") : List.of());
    }

    @Test
    void a_group_is_known_by_its_members_in_the_directory() {
        assertThat(codes(
                        Sample.documentation(),
                        Sample.assignment("жыл соңына дейін", group("облыстардың әкімдіктері"))))
                .isEmpty();
        assertThat(codes(
                        Sample.documentation(),
                        Sample.assignment("жыл соңына дейін", group("мүдделі мемлекеттік органдар"))))
                .containsExactly("assignment-group-unknown");
    }

    private static Executor group(String name) {
        return new Executor("group", name, Role.GROUP, false, false, name);
    }

    @Test
    void the_rules_day_and_the_reason_of_the_reader_are_said() {
        Finding rule =
                findings(Sample.documentation(), Sample.assignment("", PD)).get(0);
        assertThat(rule.message(Language.RU)).contains("15.11.2025").contains("№ 703");
        assertThat(rule.place().measure()).isEqualTo("1.1");
        Finding unread = findings(Sample.documentation(), Sample.assignment("ертең бе екен", PD))
                .get(0);
        assertThat(unread.message(Language.EN)).contains("ертең бе екен").contains("Reading stopped");
        assertThat(unread.message(Language.KK)).doesNotContain("Reading stopped");
    }

    @ParameterizedTest
    @EnumSource(AssignmentCode.class)
    void every_code_has_a_sentence_and_a_help_in_three_languages(AssignmentCode code) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("finding." + code.code())).isTrue();
            assertThat(code.help(language)).doesNotContain("lint.");
        }
    }

    @Test
    void every_enumerated_answer_has_words() {
        for (Language language : Language.values()) {
            for (ControlKind kind : ControlKind.values()) {
                assertThat(kind.text(language)).isNotBlank().doesNotContain("protocol.");
            }
            for (NoDue why : NoDue.values()) {
                assertThat(why.text(language)).isNotBlank().doesNotContain("protocol.");
            }
            for (LeadTerm.NoLead why : LeadTerm.NoLead.values()) {
                assertThat(why.text(language)).isNotBlank().doesNotContain("protocol.");
            }
            for (Responsible.Basis basis : Responsible.Basis.values()) {
                assertThat(basis.text(language)).isNotBlank().doesNotContain("protocol.");
            }
        }
    }
}
