package kz.jospar.protocol.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.WorkPlanRules;
import kz.jospar.protocol.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

/** Applies one amendment after another, or refuses it; a refused one changes nothing. */
final class Amending {
    private final WorkPlan plan;
    private final Regulation regulation;
    private final Map<String, PlannedQuestion> questions = new LinkedHashMap<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private final Set<String> moved = new HashSet<>();
    private @Nullable LocalDate last;

    Amending(WorkPlan plan, Regulation regulation) {
        this.plan = plan;
        this.regulation = regulation;
        // Of two with one id the first stands; the lint tells.
        plan.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
    }

    List<PlannedQuestion> questions() {
        return List.copyOf(questions.values());
    }

    List<String> dropped() {
        return new ArrayList<>(dropped);
    }

    boolean isMoved(String id) {
        return moved.contains(id);
    }

    @Nullable
    PlanRefusal apply(PlanAmendment amendment) {
        PlanRefusal refusal = inTime(amendment);
        refusal = refusal != null ? refusal : byRule(amendment);
        refusal = refusal != null ? refusal : onQuestion(amendment);
        if (refusal != null) {
            return refusal;
        }
        last = amendment.at();
        String id = amendment.questionId();
        if (amendment instanceof PlanAmendment.Added added) {
            questions.put(id, added.question());
        } else if (amendment instanceof PlanAmendment.Postponed postponed) {
            questions.computeIfPresent(id, (key, question) -> question.at(postponed.day(), postponed.month()));
            moved.add(id);
        } else {
            questions.remove(id);
            dropped.add(id);
        }
        return null;
    }

    private @Nullable PlanRefusal inTime(PlanAmendment amendment) {
        PlanApproval approval = plan.approval();
        if (approval == null) {
            return no(Reason.NOT_APPROVED, amendment, "", regulation.workPlan().approvedBy());
        }
        if (amendment.at().isBefore(approval.day())) {
            return no(Reason.BEFORE_APPROVAL, amendment, Messages.day(approval.day()), null);
        }
        return last != null && amendment.at().isBefore(last)
                ? no(Reason.TIME_RUNS_BACK, amendment, Messages.day(last), null)
                : null;
    }

    private @Nullable PlanRefusal byRule(PlanAmendment amendment) {
        WorkPlanRules rules = regulation.workPlan();
        if (!rules.changes().isSaid()) {
            return no(Reason.UNSAID, amendment, "", rules.changes());
        }
        if (!rules.changes().said().orElse(List.of()).contains(amendment.change())) {
            return no(Reason.CHANGE_FORBIDDEN, amendment, "", rules.changes());
        }
        Actor decides = rules.changedBy().said().orElse(null);
        if (decides == null) {
            return no(Reason.UNSAID, amendment, "", rules.changedBy());
        }
        if (!actsAs(amendment.by(), decides, regulation)) {
            return new PlanRefusal(Reason.NOT_ENTITLED, amendment, List.of(decides), "", cite(rules.changedBy()));
        }
        List<Actor> notes = rules.changeProposedBy().said().orElse(List.of());
        return notes.isEmpty() || (amendment.noteFrom() != null && notes.contains(amendment.noteFrom()))
                ? null
                : new PlanRefusal(Reason.NOTE_MISSING, amendment, notes, "", cite(rules.changeProposedBy()));
    }

    /** The head, or who stands in where the regulation lets a deputy do so. */
    static boolean actsAs(Actor who, Actor entitled, Regulation regulation) {
        if (who == entitled) {
            return true;
        }
        boolean standIn = regulation.composition().deputyStandsIn().said().orElse(false);
        return (entitled == Actor.HEAD_OR_SUBSTITUTE && who == Actor.HEAD)
                || (entitled == Actor.HEAD && who == Actor.HEAD_OR_SUBSTITUTE && standIn);
    }

    private @Nullable PlanRefusal onQuestion(PlanAmendment amendment) {
        String id = amendment.questionId();
        PlannedQuestion now = questions.get(id);
        if (amendment instanceof PlanAmendment.Added added) {
            return now != null || dropped.contains(id)
                    ? no(Reason.QUESTION_TWICE, amendment, "", null)
                    : added.question().when().filter(this::isOutside).isPresent()
                            ? no(Reason.OUTSIDE_PERIOD, amendment, period(), null)
                            : null;
        }
        if (now == null) {
            return no(dropped.contains(id) ? Reason.DROPPED : Reason.NO_SUCH_QUESTION, amendment, "", null);
        }
        if (amendment instanceof PlanAmendment.Postponed postponed) {
            PlannedQuestion then = now.at(postponed.day(), postponed.month());
            if (then.equals(now)) {
                return no(Reason.SAME_TIME, amendment, "", null);
            }
            if (then.when()
                    .filter(when -> when.toInclusive().isBefore(amendment.at()))
                    .isPresent()) {
                return no(Reason.IN_THE_PAST, amendment, Messages.day(amendment.at()), null);
            }
            boolean before = then.when()
                    .filter(when -> when.from().isBefore(plan.period().from()))
                    .isPresent();
            return before ? no(Reason.OUTSIDE_PERIOD, amendment, period(), null) : null;
        }
        return null;
    }

    private boolean isOutside(PlanPeriod when) {
        return when.from().isBefore(plan.period().from())
                || when.toInclusive().isAfter(plan.period().toInclusive());
    }

    private String period() {
        return Messages.day(plan.period().from()) + " – "
                + Messages.day(plan.period().toInclusive());
    }

    private PlanRefusal no(Reason reason, PlanAmendment amendment, String fact, @Nullable Rule<?> rule) {
        return new PlanRefusal(reason, amendment, List.of(), fact, rule == null ? null : cite(rule));
    }

    private @Nullable Citation cite(Rule<?> rule) {
        return regulation
                .citation(rule)
                .or(() -> rule.readings().stream().findFirst().map(regulation::citation))
                .orElse(null);
    }
}
