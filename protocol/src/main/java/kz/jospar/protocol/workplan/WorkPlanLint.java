package kz.jospar.protocol.workplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with a work plan: kk жұмыс жоспарын тексеру, ru проверка плана работы.
 *
 * <p>A finding's place names the question by its id; its text is the paragraph where one is broken. What can be found:
 * {@link WorkPlanCode}. Sittings are counted in the plan as it holds after its amendments: each planned day is one, and
 * each month without a planned day.
 */
public final class WorkPlanLint {
    private final WorkPlan plan;
    private final Regulation regulation;
    private final List<Finding> findings = new ArrayList<>();

    private WorkPlanLint(WorkPlan plan, Regulation regulation) {
        this.plan = plan;
        this.regulation = regulation;
    }

    /** Returns the findings: of the plan as a whole, then question by question, then its sittings and changes. */
    public static List<Finding> check(WorkPlan plan, Regulation regulation) {
        WorkPlanLint lint = new WorkPlanLint(plan, regulation);
        lint.whole();
        if (plan.regulation().equals(regulation.id())) {
            EffectivePlan effective = plan.effective(regulation);
            lint.questions();
            lint.sittings(effective.questions());
            effective
                    .refusals()
                    .forEach(refusal -> lint.add(
                            WorkPlanCode.WORK_PLAN_AMENDMENT_REFUSED,
                            refusal.amendment().questionId(),
                            "",
                            Finding.versions(versions(refusal))));
        }
        return List.copyOf(lint.findings);
    }

    private void whole() {
        if (!plan.regulation().equals(regulation.id())) {
            add(WorkPlanCode.WORK_PLAN_OTHER_REGULATION, null, plan.regulation(), regulation.id());
            return;
        }
        Rule<Cycle> every = regulation.workPlan().every();
        Cycle cycle = every.said().orElse(null);
        if (cycle == null) {
            add(WorkPlanCode.WORK_PLAN_PERIOD_UNSAID, null, paragraph(every));
        } else if (cycle.months() > 0 && !isOne(plan.period(), cycle)) {
            add(
                    WorkPlanCode.WORK_PLAN_PERIOD,
                    null,
                    paragraph(every),
                    days(plan.period()),
                    words("protocol.workplan.period." + cycle.code()));
        }
        PlanApproval approval = plan.approval();
        Rule<Actor> approver = regulation.workPlan().approvedBy();
        if (approval == null) {
            add(WorkPlanCode.WORK_PLAN_NOT_APPROVED, null, paragraph(approver));
        } else if (approver.said()
                .filter(who -> !Amending.actsAs(approval.by(), who, regulation))
                .isPresent()) {
            add(
                    WorkPlanCode.WORK_PLAN_APPROVED_BY_OTHER,
                    null,
                    paragraph(approver),
                    actor(approval.by()),
                    actor(approver.said().orElseThrow()));
        }
    }

    private void questions() {
        Set<String> ids = new HashSet<>();
        for (PlannedQuestion question : plan.questions()) {
            if (!ids.add(question.id())) {
                add(WorkPlanCode.WORK_PLAN_QUESTION_TWICE, question.id(), question.id());
            }
            PlanPeriod when = question.when().orElse(null);
            if (when == null) {
                add(WorkPlanCode.WORK_PLAN_QUESTION_UNDATED, question.id(), question.id());
            } else if (!plan.period().contains(when.from()) || !plan.period().contains(when.toInclusive())) {
                add(
                        WorkPlanCode.WORK_PLAN_QUESTION_OUTSIDE,
                        question.id(),
                        question.id(),
                        days(when),
                        days(plan.period()));
            }
            if (question.preparers().isEmpty()) {
                add(WorkPlanCode.WORK_PLAN_NOBODY_PREPARES, question.id(), question.id());
            }
        }
    }

    /** The rule of regular sittings, where it is one of whole calendar periods. */
    private void sittings(List<PlannedQuestion> questions) {
        Rule<Timing> rule = regulation.sessions().regular();
        if (!(rule.said().orElse(null) instanceof Timing.Recurring rhythm)
                || rhythm.every().months() == 0
                || rhythm.interval() != 1
                || !rhythm.parts().isEmpty()) {
            return;
        }
        int months = rhythm.every().months();
        NavigableMap<YearMonth, Integer> planned = planned(questions);
        YearMonth last = YearMonth.from(plan.period().toInclusive());
        YearMonth first = YearMonth.from(plan.period().from());
        for (YearMonth from = first.minusMonths((first.getMonthValue() - 1) % months);
                !from.isAfter(last);
                from = from.plusMonths(months)) {
            PlanPeriod window =
                    new PlanPeriod(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
            // A period of which the plan holds only a part is another plan's matter too.
            if (plan.period().contains(window.from()) && plan.period().contains(window.toInclusive())) {
                int count = planned.subMap(from, from.plusMonths(months)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                if (count < rhythm.count().times()) {
                    add(
                            WorkPlanCode.WORK_PLAN_TOO_FEW_SITTINGS,
                            null,
                            paragraph(rule),
                            days(window),
                            Integer.toString(count),
                            Integer.toString(rhythm.count().times()));
                }
            }
        }
    }

    private static NavigableMap<YearMonth, Integer> planned(List<PlannedQuestion> questions) {
        Set<LocalDate> days = new TreeSet<>();
        Set<YearMonth> months = new TreeSet<>();
        for (PlannedQuestion question : questions) {
            if (question.day() != null) {
                days.add(question.day());
            } else if (question.month() != null) {
                months.add(question.month());
            }
        }
        NavigableMap<YearMonth, Integer> planned = new TreeMap<>();
        days.forEach(day -> planned.merge(YearMonth.from(day), 1, Integer::sum));
        months.forEach(month -> planned.putIfAbsent(month, 1));
        return planned;
    }

    private static boolean isOne(PlanPeriod period, Cycle cycle) {
        YearMonth first = YearMonth.from(period.from());
        return period.from().getDayOfMonth() == 1
                && (first.getMonthValue() - 1) % cycle.months() == 0
                && period.toInclusive()
                        .equals(first.plusMonths(cycle.months() - 1L).atEndOfMonth());
    }

    private static String days(PlanPeriod period) {
        String from = Messages.day(period.from());
        return period.from().equals(period.toInclusive()) ? from : from + " – " + Messages.day(period.toInclusive());
    }

    private static String actor(Actor actor) {
        return words("protocol.actor." + actor.code());
    }

    private static String words(String key) {
        return Finding.versions(new LocalizedText(
                Messages.in(Language.KK).text(key),
                Messages.in(Language.RU).text(key),
                Messages.in(Language.EN).text(key)));
    }

    private static LocalizedText versions(PlanRefusal refusal) {
        return new LocalizedText(
                refusal.message(Language.KK), refusal.message(Language.RU), refusal.message(Language.EN));
    }

    private static String paragraph(Rule<?> rule) {
        String own = rule.paragraph();
        if (own == null && !rule.readings().isEmpty()) {
            own = rule.readings().get(0).paragraph();
        }
        return own == null ? "—" : own;
    }

    private void add(WorkPlanCode code, @Nullable String question, String text, String... arguments) {
        Place place = question == null ? Place.DOCUMENT : new Place(question, null, null);
        findings.add(new Finding(code.code(), code.severity(), place, text, List.of(arguments), null));
    }
}
