package kz.jospar.protocol.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.duty.Duties;
import kz.jospar.protocol.duty.Duty;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.Sitting;

/**
 * A work plan as it holds after its amendments: kk қолданыстағы жоспар, ru действующая редакция плана.
 *
 * @param plan the plan and its amendments
 * @param questions what is planned within its period now, in the order of the plan, added ones last
 * @param later what was postponed to a time after its period and waits for a later plan
 * @param dropped the ids of what was left out
 * @param refusals the amendments that do not hold, in order
 */
public record EffectivePlan(
        WorkPlan plan,
        List<PlannedQuestion> questions,
        List<PlannedQuestion> later,
        List<String> dropped,
        List<PlanRefusal> refusals) {
    /** The step of a regulation by which materials are handed in. */
    private static final String MATERIALS = "materials";

    public EffectivePlan {
        Guard.present("plan", plan);
        questions = Guard.copy(questions);
        later = Guard.copy(later);
        dropped = Guard.copy(dropped);
        refusals = Guard.copy(refusals);
    }

    static EffectivePlan of(WorkPlan plan, Regulation regulation) {
        Amending amending = new Amending(plan, regulation);
        List<PlanRefusal> refusals = new ArrayList<>();
        for (PlanAmendment amendment : plan.amendments()) {
            PlanRefusal refusal = amending.apply(amendment);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        List<PlannedQuestion> within = new ArrayList<>();
        List<PlannedQuestion> later = new ArrayList<>();
        for (PlannedQuestion question : amending.questions()) {
            boolean after = amending.isMoved(question.id())
                    && question.when()
                            .filter(when -> when.from().isAfter(plan.period().toInclusive()))
                            .isPresent();
            (after ? later : within).add(question);
        }
        return new EffectivePlan(plan, within, later, amending.dropped(), refusals);
    }

    /**
     * Returns the preparing of each question as a commitment of those who prepare it: materials are due the term of the
     * regulation's step {@code materials} before the day of the sitting. A question without a day has no due day, and
     * neither has one under a regulation that tells no such term.
     */
    public List<QuestionDuty> commitments(Duties duties, Language language) {
        Duty materials = duties.all().stream()
                .filter(duty -> duty.id().equals(MATERIALS) && duty.kind() == Duty.Kind.AROUND_SITTING)
                .findFirst()
                .orElse(null);
        return questions.stream()
                .map(question -> QuestionDuty.of(plan.id(), question, materials, language))
                .toList();
    }

    /**
     * Returns the day on which a question was last decided: that of the last amendment of it that holds, else of the plan's
     * approval; nothing in a draft.
     */
    public Optional<LocalDate> decided(String question) {
        Set<PlanAmendment> refused =
                refusals.stream().map(PlanRefusal::amendment).collect(Collectors.toSet());
        return plan.amendments().stream()
                .filter(one -> one.questionId().equals(question) && !refused.contains(one))
                .map(PlanAmendment::at)
                .max(LocalDate::compareTo)
                .or(() -> Optional.ofNullable(plan.approval()).map(PlanApproval::day));
    }

    /**
     * Returns the questions whose time is over and which no sitting decided: kk келесіге қалған мәселелер, ru вопросы,
     * перешедшие на следующее заседание. A sitting's question is the plan's by its id; one that a sitting dropped is over.
     *
     * @param sittings what was held, in any order
     * @param asOf the day on which one looks
     */
    public List<CarriedOver> carriedOver(Collection<Sitting> sittings, LocalDate asOf) {
        return CarriedOver.of(questions, sittings, asOf);
    }
}
