package kz.jospar.protocol.assignment;

import static kz.jospar.protocol.assignment.Sample.assignment;
import static kz.jospar.protocol.assignment.Sample.executor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.assignment.LeadTerm.NoLead;
import kz.jospar.protocol.assignment.Objection.Reason;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import kz.jospar.protocol.regulation.AssignmentRules.Unmarked;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.Term.Anchor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy in which each rule has a paragraph of its own, and what it refuses to be. */
class PolicyOfOwnTest {
    private static final LocalDate DUE = LocalDate.of(2025, 12, 31);
    private static final Term MONTH = after(1, TermUnit.MONTH);

    private static Term after(int amount, @Nullable TermUnit unit) {
        return new Term(amount, unit, Direction.AFTER, Anchor.SITTING);
    }

    private static Term before(int amount, @Nullable TermUnit unit) {
        return new Term(amount, unit, Direction.BEFORE, Anchor.TERM);
    }

    private static AssignmentPolicy policy(
            Rule<Term> term,
            Rule<List<ControlTerm>> kinds,
            Rule<List<LeadTime>> leads,
            Rule<Integer> times,
            Rule<Integer> more,
            Rule<Term> asked,
            Rule<List<Closing>> grounds) {
        AssignmentPolicy base = Sample.documentation();
        return new AssignmentPolicy(
                AssignmentPolicy.FORMAT,
                "own",
                base.name(),
                base.act(),
                Rule.of(Anchor.SITTING, "1"),
                Rule.of(Unmarked.FIRST_NAMED_COORDINATES, "2"),
                term,
                Rule.unsaid(),
                kinds,
                leads,
                Rule.unsaid(),
                times,
                more,
                asked,
                Rule.of(true, "9"),
                grounds,
                Rule.unsaid());
    }

    private static AssignmentPolicy policy() {
        return policy(
                Rule.of(MONTH, "3"),
                Rule.of(List.of(new ControlTerm(ControlKind.SHORT_TERM, null, MONTH)), "4"),
                Rule.of(List.of(new LeadTime(ControlKind.SHORT_TERM, before(5, TermUnit.DAY))), "5"),
                Rule.of(1, "6"),
                Rule.of(1, "7"),
                Rule.of(before(3, TermUnit.DAY), "8"),
                Rule.of(List.of(Closing.DONE, Closing.FILED), "10"));
    }

    private static Control control(AssignmentPolicy policy) {
        return Control.of(policy, Sample.DAYS);
    }

    private static List<String> paragraphs(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Permitted.class);
        return ((Ruling.Permitted) ruling)
                .citations().stream().map(Citation::paragraph).toList();
    }

    private static Ruling extension(int granted, boolean exceptional, LocalDate asked) {
        return control(policy())
                .extension(new ExtensionRequest(asked, DUE, DUE.plusDays(9), granted, "сот", exceptional));
    }

    @Test
    void a_permission_names_the_rules_it_was_judged_by_and_no_others() {
        LocalDate early = LocalDate.of(2025, 12, 1);
        assertThat(paragraphs(extension(0, false, early))).containsExactly("6", "9", "8");
        assertThat(paragraphs(extension(1, true, early))).containsExactly("6", "7", "9", "8");
        assertThat(paragraphs(extension(0, false, DUE.minusDays(3)))).hasSize(3);
        assertThat(extension(0, false, early).message(Language.EN))
                .contains(" 6; ", " 9; ", " 8.")
                .doesNotContain("silent");
    }

    private static Objection objection(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        assertThat(((Ruling.Refused) ruling).objections()).hasSize(1);
        return ((Ruling.Refused) ruling).objections().get(0);
    }

    @Test
    void a_refusal_names_the_rule_that_refuses() {
        LocalDate early = LocalDate.of(2025, 12, 1);
        Objection ordinary = objection(extension(1, false, early));
        assertThat(ordinary.reason()).isEqualTo(Reason.NOT_EXCEPTIONAL);
        assertThat(ordinary.citation().paragraph()).isEqualTo("7");
        Objection all = objection(extension(2, true, early));
        assertThat(all.reason()).isEqualTo(Reason.LIMIT_REACHED);
        assertThat(all.citation().paragraph()).isEqualTo("7");
        assertThat(objection(extension(0, false, DUE.minusDays(2))).citation().paragraph())
                .isEqualTo("8");
        AssignmentPolicy once = policy(
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.of(1, "6"),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid());
        Objection limit =
                objection(control(once).extension(new ExtensionRequest(early, DUE, DUE.plusDays(9), 1, "сот", true)));
        assertThat(limit.reason()).isEqualTo(Reason.LIMIT_REACHED);
        assertThat(limit.citation().paragraph()).isEqualTo("6");
    }

    @ParameterizedTest
    @CsvSource({"'',before", "DAY,after"})
    void a_bound_that_cannot_be_counted_back_bars_nothing_and_is_named(String unit, String direction) {
        TermUnit of = unit.isEmpty() ? null : TermUnit.valueOf(unit);
        Rule<Term> asked = Rule.of(direction.equals("before") ? before(3, of) : after(3, of), "8");
        AssignmentPolicy policy = policy(
                Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.of(1, "6"), Rule.unsaid(), asked, Rule.unsaid());
        Ruling ruling = control(policy).extension(new ExtensionRequest(DUE, DUE, DUE.plusDays(9), 0, "сот", false));
        assertThat(((Ruling.Permitted) ruling).unsaid()).containsExactly("extensionAsked");
        assertThat(paragraphs(ruling)).containsExactly("6", "9");
    }

    @Test
    void an_end_of_control_names_its_rule_and_its_ground() {
        Control control = control(policy());
        assertThat(paragraphs(control.closing(new ClosingRequest(DUE, Closing.DONE, ""))))
                .containsExactly("10");
        assertThat(control.closing(new ClosingRequest(DUE, Closing.IMPOSSIBLE, "№ 5"))
                        .message(Language.EN))
                .contains("impossible", " 10)");
        assertThat(control.closing(new ClosingRequest(DUE, Closing.FILED, " ")).message(Language.EN))
                .contains("(filed)");
    }

    @Test
    void a_co_executor_has_no_day_where_the_kind_is_not_known_or_has_no_lead_time() {
        ControlledAssignment month = control(policy())
                .control(assignment("бір ай ішінде", executor("a", Role.LEAD), executor("b", Role.CO_EXECUTOR)));
        assertThat(month.leads().get(0).day()).isEqualTo("2025-11-10"); // 5 days before Saturday 15 November
        assertThat(month.commitments()).hasSize(2);
        ControlledAssignment year = control(policy())
                .control(assignment("жыл соңына дейін", executor("a", Role.LEAD), executor("b", Role.CO_EXECUTOR)));
        assertThat(year.kind()).isNull();
        assertThat(year.leads().get(0).why()).isEqualTo(NoLead.NO_DUE);
        assertThat(year.commitments()).hasSize(1);
        AssignmentPolicy other = policy(
                Rule.unsaid(),
                policy().kinds(),
                Rule.of(List.of(new LeadTime(ControlKind.URGENT, before(5, TermUnit.DAY))), "5"),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid());
        LeadTerm lead = control(other)
                .control(assignment("бір ай ішінде", executor("a", Role.LEAD), executor("b", Role.CO_EXECUTOR)))
                .leads()
                .get(0);
        assertThat(lead.why()).isEqualTo(NoLead.UNSAID);
        assertThat(lead.citation()).isNull();
        assertThat(month.silent(Set.of(), LocalDate.of(2025, 11, 10))).isEmpty();
        assertThat(month.silent(Set.of(), LocalDate.of(2025, 11, 11))).hasSize(1);
        assertThat(month.silent(Set.of("b"), LocalDate.of(2025, 11, 11))).isEmpty();
        assertThat(year.silent(Set.of(), LocalDate.of(2026, 11, 11))).isEmpty();
    }

    @Test
    void a_rules_term_without_a_unit_gives_none() {
        AssignmentPolicy days = policy(
                Rule.of(after(3, null), "3"),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid());
        ControlledAssignment one = control(days).control(assignment("", executor("a", Role.LEAD)));
        assertThat(one.origin()).isEqualTo(new TermOrigin.None());
        assertThat(one.origin().message(Language.EN)).isNotBlank().doesNotContain("{", "protocol.");
        assertThat(one.noDue()).isEqualTo(NoDue.NO_TERM);
    }

    private static void refused(Runnable making, String words) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    private static void withKinds(ControlTerm... kinds) {
        policy(
                Rule.unsaid(),
                Rule.of(List.of(kinds), "4"),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid());
    }

    private static void withCounts(int times, int more) {
        policy(
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.unsaid(),
                Rule.of(times, "6"),
                Rule.of(more, "7"),
                Rule.unsaid(),
                Rule.unsaid());
    }

    @Test
    void a_policy_that_cannot_be_is_refused() {
        ControlTerm urgent = new ControlTerm(ControlKind.URGENT, null, after(10, TermUnit.WORKING_DAY));
        ControlTerm longTerm = new ControlTerm(ControlKind.LONG_TERM, after(6, TermUnit.MONTH), null);
        assertThatCode(() -> withKinds(urgent, longTerm)).doesNotThrowAnyException();
        refused(() -> withKinds(longTerm, urgent), "'long-term' has no upper bound");
        refused(() -> withKinds(urgent, urgent), "'urgent' stands before 'urgent'");
        assertThatCode(() -> withCounts(0, 0)).doesNotThrowAnyException();
        refused(() -> withCounts(-1, 0), "extensions is -1, below 0");
        refused(() -> withCounts(0, -1), "exceptionalExtensions is -1, below 0");
        LeadTime lead = new LeadTime(ControlKind.URGENT, before(3, TermUnit.DAY));
        refused(
                () -> policy(
                        Rule.unsaid(),
                        Rule.unsaid(),
                        Rule.of(List.of(lead, lead), "5"),
                        Rule.unsaid(),
                        Rule.unsaid(),
                        Rule.unsaid(),
                        Rule.unsaid()),
                "'urgent'");
    }

    @Test
    void terms_that_are_no_lengths_are_refused() {
        refused(() -> new ControlTerm(ControlKind.URGENT, after(3, null), MONTH), "from is");
        refused(() -> new ControlTerm(ControlKind.URGENT, before(3, TermUnit.DAY), MONTH), "from is");
        refused(() -> new ControlTerm(ControlKind.URGENT, null, after(3, null)), "upTo is");
        refused(() -> new ControlTerm(ControlKind.URGENT, null, before(3, TermUnit.DAY)), "upTo is");
        refused(() -> new LeadTime(ControlKind.URGENT, before(3, null)), "not a length");
        refused(() -> new LeadTime(ControlKind.URGENT, after(3, TermUnit.DAY)), "not a length");
        refused(() -> new LeadTime(ControlKind.URGENT, before(0, TermUnit.DAY)), "not a length");
    }
}
