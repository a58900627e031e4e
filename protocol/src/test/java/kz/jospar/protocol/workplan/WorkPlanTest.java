package kz.jospar.protocol.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duties;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.workplan.PlanRefusal.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WorkPlanTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Regulation KOSTANAY = read("kostanay-2025");
    private static final PlanPeriod H1 = new PlanPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 17);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 16);
    private static final LocalDate APPROVED = LocalDate.of(2025, 12, 22);

    private static Regulation read(String name) {
        try (InputStream in = Regulations.open(name)) {
            return MAPPER.readValue(in, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedQuestion question(String id, LocalDate day) {
        return new PlannedQuestion(
                id,
                LocalizedText.of(Language.RU, "О " + id),
                day,
                null,
                List.of(new Preparer("police", LocalizedText.of(Language.RU, "полиция"))));
    }

    private static WorkPlan plan(PlanAmendment... amendments) {
        return plan(
                H1,
                new PlanApproval(Actor.HEAD, APPROVED),
                List.of(amendments),
                question("a", MARCH),
                question("b", JUNE));
    }

    private static WorkPlan plan(
            PlanPeriod period, PlanApproval approval, List<PlanAmendment> amendments, PlannedQuestion... questions) {
        return new WorkPlan(
                WorkPlan.FORMAT,
                "p",
                "kostanay-2025",
                LocalizedText.of(Language.RU, "План"),
                period,
                List.of(questions),
                approval,
                amendments);
    }

    private static LocalDate in(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static PlanAmendment drop(LocalDate at, String id, Actor by, Actor note) {
        return new PlanAmendment.Dropped(at, id, by, note, "");
    }

    private static PlanAmendment move(LocalDate at, String id, LocalDate day) {
        return new PlanAmendment.Postponed(at, id, day, null, Actor.HEAD, Actor.WORKING_BODY, "");
    }

    private static PlanAmendment add(LocalDate at, PlannedQuestion question) {
        return new PlanAmendment.Added(at, question, Actor.HEAD, Actor.DEPUTY_HEAD, "");
    }

    private static List<Reason> reasons(WorkPlan plan) {
        return plan.effective(KOSTANAY).refusals().stream()
                .map(PlanRefusal::reason)
                .toList();
    }

    @Test
    void the_head_drops_moves_and_adds_on_a_note_and_the_approved_text_stays() {
        WorkPlan plan = plan(
                drop(in(2, 2), "a", Actor.HEAD, Actor.DEPUTY_HEAD),
                move(in(2, 3), "b", in(6, 23)),
                add(in(2, 3), question("c", MARCH)));
        EffectivePlan effective = plan.effective(KOSTANAY);
        assertThat(effective.refusals()).isEmpty();
        assertThat(effective.questions()).containsExactly(question("b", in(6, 23)), question("c", MARCH));
        assertThat(effective.dropped()).containsExactly("a");
        assertThat(plan.questions()).containsExactly(question("a", MARCH), question("b", JUNE));
    }

    @Test
    void each_wrong_change_is_refused_by_its_reason_and_changes_nothing() {
        LocalDate at = in(2, 2);
        assertThat(reasons(plan(drop(at, "a", Actor.SECRETARY, Actor.WORKING_BODY))))
                .containsExactly(Reason.NOT_ENTITLED);
        assertThat(reasons(plan(drop(at, "a", Actor.DEPUTY_HEAD, Actor.WORKING_BODY))))
                .containsExactly(Reason.NOT_ENTITLED);
        assertThat(reasons(plan(drop(at, "a", Actor.HEAD_OR_SUBSTITUTE, Actor.WORKING_BODY))))
                .as("25(3): a deputy stands in")
                .isEmpty();
        assertThat(reasons(plan(drop(at, "a", Actor.HEAD, null)))).containsExactly(Reason.NOTE_MISSING);
        assertThat(reasons(plan(drop(at, "a", Actor.HEAD, Actor.MEMBERS)))).containsExactly(Reason.NOTE_MISSING);
        assertThat(reasons(plan(move(at, "x", JUNE)))).containsExactly(Reason.NO_SUCH_QUESTION);
        assertThat(reasons(plan(move(at, "a", MARCH)))).containsExactly(Reason.SAME_TIME);
        assertThat(reasons(plan(move(in(1, 1).minusDays(1), "a", in(1, 1).minusDays(1)))))
                .as("on its own day, but before the period")
                .containsExactly(Reason.OUTSIDE_PERIOD);
        assertThat(reasons(plan(move(in(5, 5), "a", in(5, 4))))).containsExactly(Reason.IN_THE_PAST);
        assertThat(reasons(plan(move(in(5, 5), "a", in(5, 5))))).isEmpty();
        assertThat(reasons(plan(add(at, question("a", MARCH))))).containsExactly(Reason.QUESTION_TWICE);
        assertThat(reasons(plan(add(at, question("c", in(7, 1)))))).containsExactly(Reason.OUTSIDE_PERIOD);
        assertThat(reasons(plan(add(APPROVED.minusDays(1), question("c", MARCH)))))
                .containsExactly(Reason.BEFORE_APPROVAL);
        assertThat(reasons(plan(move(at, "a", JUNE), move(at.minusDays(1), "b", MARCH))))
                .containsExactly(Reason.TIME_RUNS_BACK);
        PlanAmendment dropped = drop(at, "a", Actor.HEAD, Actor.WORKING_BODY);
        assertThat(reasons(plan(dropped, dropped, add(at, question("a", MARCH)))))
                .containsExactly(Reason.DROPPED, Reason.QUESTION_TWICE);
        assertThat(reasons(plan(H1, null, List.of(dropped), question("a", MARCH))))
                .containsExactly(Reason.NOT_APPROVED);
        WorkPlan other = new WorkPlan(
                WorkPlan.FORMAT,
                "p",
                "national-council",
                LocalizedText.EMPTY,
                H1,
                List.of(question("a", MARCH)),
                new PlanApproval(Actor.HEAD, APPROVED),
                List.of(dropped));
        assertThat(other.effective(read("national-council")).refusals().get(0).reason())
                .isEqualTo(Reason.UNSAID);
    }

    @Test
    void a_refusal_tells_the_way_out_and_the_paragraph_in_each_language() {
        PlanRefusal refusal = plan(drop(in(2, 2), "a", Actor.HEAD, null))
                .effective(KOSTANAY)
                .refusals()
                .get(0);
        assertThat(refusal.citation().paragraph()).isEqualTo("18");
        assertThat(refusal.message(Language.RU))
                .isEqualTo("Исключение вопроса (02.02.2026, «a») не принимается: нужна справка-обоснование; её дают: "
                        + "заместитель руководителя, рабочий орган. Получите и укажите её. (пункт 18 Положения)");
        for (Reason reason : Reason.values()) {
            for (Language language : Language.values()) {
                PlanRefusal one = new PlanRefusal(reason, refusal.amendment(), List.of(Actor.HEAD), "x", null);
                assertThat(one.message(language)).doesNotContain("protocol.").doesNotContain("{");
            }
        }
    }

    @Test
    void what_is_moved_behind_the_period_waits_for_a_later_plan_and_may_come_back() {
        WorkPlan away = plan(move(in(2, 2), "a", in(9, 1)));
        assertThat(away.effective(KOSTANAY).questions())
                .extracting(PlannedQuestion::id)
                .containsExactly("b");
        assertThat(away.effective(KOSTANAY).later()).containsExactly(question("a", in(9, 1)));
        WorkPlan back = plan(move(in(2, 2), "a", in(9, 1)), move(in(2, 3), "a", MARCH));
        assertThat(back.effective(KOSTANAY).later()).isEmpty();
        assertThat(back.effective(KOSTANAY).questions()).hasSize(2);
    }

    /** Against a replay that knows nothing of the rules of time and office, for all amendments here keep those. */
    @Property(tries = 500)
    void the_effective_plan_is_what_a_naive_replay_gives(@ForAll Random random) {
        TreeMap<String, LocalDate> naive = new TreeMap<>();
        Set<String> gone = new TreeSet<>();
        naive.put("a", MARCH);
        naive.put("b", JUNE);
        List<PlanAmendment> amendments = new ArrayList<>();
        int refused = 0;
        LocalDate at = in(1, 10);
        for (int i = random.nextInt(30); i > 0; i--) {
            at = at.plusDays(random.nextInt(2));
            String id = String.valueOf((char) ('a' + random.nextInt(5)));
            LocalDate day = in(1, 1).plusDays(random.nextInt(181));
            switch (random.nextInt(3)) {
                case 0 -> {
                    amendments.add(drop(at, id, Actor.HEAD, Actor.WORKING_BODY));
                    refused += naive.containsKey(id) ? 0 : 1;
                    if (naive.remove(id) != null) {
                        gone.add(id);
                    }
                }
                case 1 -> {
                    amendments.add(move(at, id, day));
                    boolean moves = naive.containsKey(id) && !naive.get(id).equals(day) && !day.isBefore(at);
                    refused += moves ? 0 : 1;
                    if (moves) {
                        naive.put(id, day);
                    }
                }
                default -> {
                    amendments.add(add(at, question(id, day)));
                    boolean fresh = !naive.containsKey(id) && !gone.contains(id);
                    refused += fresh ? 0 : 1;
                    if (fresh) {
                        naive.put(id, day);
                    }
                }
            }
        }
        EffectivePlan effective = plan(amendments.toArray(PlanAmendment[]::new)).effective(KOSTANAY);
        TreeMap<String, LocalDate> found = new TreeMap<>();
        effective.questions().forEach(one -> found.put(one.id(), one.day()));
        assertThat(found).isEqualTo(naive);
        assertThat(effective.refusals()).hasSize(refused);
        assertThat(new TreeSet<>(effective.dropped())).isEqualTo(gone);
        Statistics.collect(refused > 0 ? "some refused" : "none refused");
    }

    @Test
    void a_question_is_prepared_five_calendar_days_before_its_sitting() {
        PlannedQuestion month = new PlannedQuestion("m", LocalizedText.EMPTY, null, YearMonth.of(2026, 6), List.of());
        WorkPlan plan = plan(H1, new PlanApproval(Actor.HEAD, APPROVED), List.of(), question("a", MARCH), month);
        List<QuestionDuty> duties = plan.effective(KOSTANAY).commitments(Duties.of(KOSTANAY, Language.RU), Language.RU);
        assertThat(duties).extracting(QuestionDuty::id).containsExactly("question~p~a", "question~p~m");
        assertThat(duties.get(0).executors().get(0).name()).isEqualTo("полиция");
        assertThat(duties.get(0).sitting()).isEqualTo(MARCH);
        assertThat(duties.get(0).source().paragraph()).isEqualTo("22");
        assertThat(duties.get(0).timing())
                .isInstanceOfSatisfying(
                        Timing.AroundEvent.class,
                        term -> assertThat(term.amount()).isEqualTo(5));
        assertThat(duties.get(1).sitting()).as("only its month is planned").isNull();
    }

    private static List<String> codes(WorkPlan plan) {
        return WorkPlanLint.check(plan, KOSTANAY).stream().map(Finding::code).toList();
    }

    @Test
    void the_lint_tells_each_defect_of_a_plan() {
        PlanApproval head = new PlanApproval(Actor.HEAD, APPROVED);
        PlannedQuestion march = question("a", MARCH);
        PlannedQuestion june = question("b", JUNE);
        assertThat(codes(plan())).isEmpty();
        assertThat(codes(plan(H1, null, List.of(), march, june))).containsExactly("work-plan-not-approved");
        assertThat(codes(plan(H1, new PlanApproval(Actor.SECRETARY, APPROVED), List.of(), march, june)))
                .containsExactly("work-plan-approved-by-other");
        assertThat(codes(plan(H1, head, List.of(), march))).containsExactly("work-plan-too-few-sittings");
        assertThat(codes(plan(H1, head, List.of(), march, june, question("a", JUNE))))
                .containsExactly("work-plan-question-twice");
        assertThat(codes(plan(H1, head, List.of(), march, june, question("c", in(7, 1)))))
                .containsExactly("work-plan-question-outside");
        PlannedQuestion bare = new PlannedQuestion("c", LocalizedText.EMPTY, null, null, List.of());
        assertThat(codes(plan(H1, head, List.of(), march, june, bare)))
                .containsExactly("work-plan-question-undated", "work-plan-nobody-prepares");
        assertThat(codes(plan(new PlanPeriod(in(1, 1), in(3, 31)), head, List.of(), march)))
                .containsExactly("work-plan-period");
        assertThat(codes(plan(new PlanPeriod(in(4, 1), in(9, 30)), head, List.of(), june)))
                .as("six months, but no half-year")
                .containsExactly("work-plan-period", "work-plan-too-few-sittings");
        assertThat(codes(plan(move(in(2, 2), "a", JUNE))))
                .as("counted after the amendments")
                .containsExactly("work-plan-too-few-sittings");
        assertThat(codes(plan(drop(in(2, 2), "a", Actor.HEAD, null)))).containsExactly("work-plan-amendment-refused");
        assertThat(WorkPlanLint.check(plan(), read("national-council")))
                .extracting(Finding::code)
                .containsExactly("work-plan-other-regulation");
        for (WorkPlanCode code : WorkPlanCode.values()) {
            for (Language language : Language.values()) {
                Finding finding = new Finding(code.code(), code.severity(), null, "1", List.of("2", "3", "4"), null);
                assertThat(finding.message(language))
                        .doesNotContain("work-plan")
                        .doesNotContain("{");
            }
        }
        Finding few =
                WorkPlanLint.check(plan(H1, head, List.of(), march), KOSTANAY).get(0);
        assertThat(few.message(Language.RU))
                .isEqualTo("На 01.04.2026 – 30.06.2026 запланировано заседаний: 0, нужно не менее 1 (п. 12).");
    }

    @Test
    void a_question_whose_day_passed_without_a_sitting_is_carried_over() {
        EffectivePlan plan = plan().effective(KOSTANAY);
        assertThat(plan.carriedOver(List.of(), MARCH.minusDays(1))).isEmpty();
        assertThat(plan.carriedOver(List.of(), MARCH))
                .containsExactly(new CarriedOver(question("a", MARCH), CarriedOver.Why.NO_SITTING));
        assertThat(plan.carriedOver(List.of(), JUNE)).hasSize(2);
    }
}
