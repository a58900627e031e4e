package kz.jospar.protocol.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.assignment.LeadTerm.NoLead;
import kz.jospar.protocol.assignment.Responsible.Basis;
import kz.jospar.protocol.regulation.AssignmentRules.Unmarked;
import kz.jospar.protocol.regulation.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers, and when the others hand in. */
class CoexecutorsTest {
    private static final Executor PD = Sample.executor("pd", Role.LEAD);
    private static final Executor DSB = Sample.executor("dsb", Role.CO_EXECUTOR);
    private static final Executor COLLECTS = Sample.executor("ishki", Role.CONSOLIDATOR);
    private static final Executor CALLS = Sample.executor("bilim", Role.CONVENOR);
    private static final Executor AKIMATS = Sample.executor("akimats", Role.GROUP);

    private static Control with(Unmarked rule) {
        return Control.of(
                Sample.documentation().withUnmarked(Rule.<Unmarked>unsaid().choose(rule, Sample.CHOICE)), Sample.DAYS);
    }

    private static Responsible of(Control control, Executor... executors) {
        return control.control(Sample.assignment("жыл соңына дейін", executors)).responsible();
    }

    @Test
    void the_marked_one_answers_whatever_the_rules_say() {
        for (Control control :
                List.of(Sample.control(), with(Unmarked.EACH_ANSWERS), with(Unmarked.FIRST_NAMED_COORDINATES))) {
            assertThat(of(control, PD, COLLECTS, CALLS).basis()).isEqualTo(Basis.CONSOLIDATOR);
            assertThat(of(control, PD, COLLECTS, CALLS).answering()).containsExactly(COLLECTS);
            assertThat(of(control, PD, COLLECTS, CALLS).others()).containsExactly(PD, CALLS);
            assertThat(of(control, PD, CALLS).basis()).isEqualTo(Basis.CONVENOR);
            assertThat(of(control, PD, CALLS).answering()).containsExactly(CALLS);
            assertThat(of(control, AKIMATS).basis()).isEqualTo(Basis.ALONE);
            assertThat(of(control, PD, PD).answering()).containsExactly(PD);
            assertThat(of(control).basis()).isEqualTo(Basis.NOBODY);
        }
    }

    @Test
    void where_nobody_is_marked_two_acts_answer_differently_and_a_third_not_at_all() {
        Responsible each = of(Control.of(Sample.policy("government-regulation-10"), Sample.DAYS), PD, DSB);
        assertThat(each.answering()).containsExactly(PD, DSB);
        assertThat(each.citation())
                .hasToString(
                        "Government resolution 10 of 06.01.2023, ed. 04.10.2024 (2023-01-06), 168 [read in a summary]");
        Responsible first = of(Control.of(Sample.policy("administrative-procedure-code"), Sample.DAYS), PD, DSB);
        assertThat(first.answering()).containsExactly(PD);
        assertThat(first.others()).containsExactly(DSB);
        assertThat(first.citation()).hasToString("Administrative Procedure Code, 46(3) [read in a summary]");
        Responsible unsaid = of(Sample.control(), PD, DSB);
        assertThat(unsaid.basis()).isEqualTo(Basis.UNSAID);
        assertThat(unsaid.answering()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // given, due, hand in; 16 December 2025 is off
        "2025-12-10, 2025-12-15, 2025-12-12", // Monday, 3 working days: 1 before
        "2025-12-10, 2025-12-25, 2025-12-22", // Thursday, 10: 3 before
        "2025-12-10, 2026-01-09, 2025-12-30", // Friday, a month less a day: 5 before, 1, 2 and 7 January off
        "2025-10-15, 2025-10-31, 2025-10-23", // Friday: 5 before, 27 October off
        "2025-10-15, 2025-12-31, 2025-12-17", // Wednesday: 10 before
        "2025-10-15, 2026-06-01, 2026-04-28", // Monday, long-term: 20 before, 1, 7, 11, 27 May off
        "2025-10-15, 2025-11-15, 2025-11-10" // Saturday, short-term: 5 before
    })
    void the_others_hand_in_so_many_working_days_before_as_the_kind_has(
            LocalDate given, LocalDate due, LocalDate handIn) {
        ControlledAssignment dated = Sample.control()
                .control(new Assignment(
                        "1.2",
                        Sample.assignment("").title(),
                        List.of(COLLECTS, DSB),
                        "",
                        new Timing.OnDay(due),
                        given));
        LeadTerm lead = dated.leads().get(0);
        assertThat(lead.day()).isEqualTo(handIn);
        assertThat(lead.commitment().id()).isEqualTo("1.2~co-dsb");
        assertThat(lead.commitment().timing()).isEqualTo(new Timing.OnDay(handIn, Limit.BY));
        assertThat(lead.commitment().given()).isEqualTo(given);
        assertThat(lead.commitment().executors()).containsExactly(DSB);
        assertThat(dated.commitments().stream().map(Commitment::id)).containsExactly("1.2", "1.2~co-dsb");
    }

    @Test
    void without_room_or_a_day_a_co_executor_has_no_day_and_says_why() {
        assertThat(lead("2025 жылғы 16 қазан").why()).isEqualTo(NoLead.NO_ROOM);
        assertThat(lead("2025 жылғы 17 қазан").day()).isEqualTo("2025-10-16");
        assertThat(lead("тұрақты").why()).isEqualTo(NoLead.NO_DUE);
        assertThat(lead("2030 жылғы 17 қазан").why()).isEqualTo(NoLead.NO_CALENDAR);
        Control government = Control.of(Sample.policy("government-regulation-10"), Sample.DAYS);
        assertThat(government
                        .control(Sample.assignment("бір ай ішінде", COLLECTS, DSB))
                        .leads()
                        .get(0)
                        .why())
                .isEqualTo(NoLead.UNSAID);
        assertThat(lead("2025 жылғы 15 қазан").why()).isEqualTo(NoLead.NO_ROOM);
        assertThat(lead("тұрақты").commitment().timing()).isNull();
    }

    @Test
    void the_kind_and_the_co_executors_follow_an_extension() {
        Assignment assignment = Sample.assignment("жыл соңына дейін", COLLECTS, DSB);
        ControlledAssignment before = Sample.control().control(assignment);
        ControlledAssignment after = Sample.control().control(assignment, LocalDate.of(2026, 6, 1));
        assertThat(before.kind()).isEqualTo(ControlKind.MEDIUM_TERM);
        assertThat(after.kind()).isEqualTo(ControlKind.LONG_TERM);
        assertThat(after.due()).isEqualTo("2026-06-01");
        assertThat(before.leads().get(0).day()).isEqualTo("2025-12-17");
        // 20 working days before, 1, 7, 11 and 27 May off
        assertThat(after.leads().get(0).day()).isEqualTo("2026-04-28");
        assertThat(after.assignment()).isEqualTo(before.assignment());
        assertThat(after.origin()).isEqualTo(before.origin());
        assertThat(Sample.control()
                        .control(Sample.assignment("тұрақты", COLLECTS, DSB), LocalDate.of(2026, 6, 1))
                        .noDue())
                .isNull();
    }

    private static LeadTerm lead(String words) {
        return Sample.control()
                .control(Sample.assignment(words, COLLECTS, DSB))
                .leads()
                .get(0);
    }

    @Test
    void nobody_hands_in_to_anybody_where_each_answers_or_nobody_is_said_to() {
        assertThat(with(Unmarked.EACH_ANSWERS)
                        .control(Sample.assignment("жыл соңына дейін", PD, DSB))
                        .leads())
                .isEmpty();
        assertThat(Sample.control()
                        .control(Sample.assignment("жыл соңына дейін", PD, DSB))
                        .leads())
                .isEmpty();
        assertThat(with(Unmarked.FIRST_NAMED_COORDINATES)
                        .control(Sample.assignment("жыл соңына дейін", PD, DSB))
                        .leads())
                .hasSize(1);
    }

    @Property
    void a_hand_in_day_is_a_working_day_between_the_sitting_and_the_term_or_there_is_a_reason(
            @ForAll @IntRange(max = 690) int given, @ForAll @IntRange(max = 729) int due) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(given);
        LocalDate end = LocalDate.of(2025, 1, 1).plusDays(due);
        ControlledAssignment one = Sample.control()
                .control(new Assignment(
                        "a",
                        Sample.assignment("").title(),
                        List.of(COLLECTS, DSB, PD),
                        "",
                        new Timing.OnDay(end),
                        day));
        for (LeadTerm lead : one.leads()) {
            Statistics.label("why").collect(String.valueOf(lead.why()));
            if (lead.day() == null) {
                assertThat(lead.why()).isIn(NoLead.NO_ROOM, NoLead.NO_CALENDAR);
            } else {
                assertThat(lead.day()).isAfter(day).isBefore(end);
                assertThat(Sample.DAYS.isWorkingDay(lead.day())).isTrue();
            }
        }
    }

    @Property
    void ids_are_stable_and_each_executor_has_its_own(@ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> bodies) {
        List<Executor> executors = new ArrayList<>(List.of(COLLECTS));
        bodies.forEach(body -> executors.add(Sample.executor("b" + body, Role.CO_EXECUTOR)));
        ControlledAssignment one = Sample.control()
                .control(Sample.assignment(
                        "1.1", "жыл соңына дейін", Sample.SITTING, executors.toArray(Executor[]::new)));
        ControlledAssignment again = Sample.control()
                .control(Sample.assignment("1.1", "бір ай ішінде", Sample.SITTING, executors.toArray(Executor[]::new)));
        List<String> ids = one.commitments().stream().map(Commitment::id).toList();
        assertThat(ids).doesNotHaveDuplicates().first().isEqualTo("1.1");
        assertThat(ids).hasSize(1 + new HashSet<>(bodies).size());
        assertThat(again.commitments().stream().map(Commitment::id)).containsExactlyElementsOf(ids);
    }

    @Test
    void who_is_silent_after_its_own_day_is_named_and_the_last_day_is_not_over() {
        ControlledAssignment one =
                Sample.control().control(Sample.assignment("осы жылдың қазан айының соңына дейін", COLLECTS, DSB, PD));
        LocalDate handIn = LocalDate.of(2025, 10, 23);
        assertThat(one.silent(Set.of(), handIn)).isEmpty();
        assertThat(one.silent(Set.of("pd"), handIn.plusDays(1)))
                .extracting(lead -> lead.executor().id())
                .containsExactly("dsb");
        assertThat(Sample.documentation().silentCoexecutorAgrees().isSaid()).isFalse();
    }
}
