package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a body chose about one step of its procedure: kk рәсім қадамы туралы таңдау, ru решение о шаге процедуры.
 *
 * @param unit the unit of its term, where the regulation says "days" and not which
 * @param lateAdmitted whether what comes later is admitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepChoice(@Nullable TermUnit unit, @Nullable Boolean lateAdmitted) {

    @Nullable
    StepChoice fitting(Step step) {
        boolean withoutUnit =
                step.term().said().map(term -> term.unit() == null).orElse(false);
        StepChoice fitting =
                new StepChoice(withoutUnit ? unit : null, QuorumChoices.open(step.lateAdmitted(), lateAdmitted));
        return fitting.equals(new StepChoice(null, null)) ? null : fitting;
    }

    Step appliedTo(Step step, Citation reason) {
        return new Step(
                step.code(),
                step.what(),
                step.actor(),
                term(step, reason),
                step.rhythm(),
                step.anchorDayCounts(),
                step.shift(),
                QuorumChoices.chosen(step.lateAdmitted(), lateAdmitted, reason),
                step.urgent());
    }

    private Rule<Term> term(Step step, Citation reason) {
        if (unit == null) {
            return step.term();
        }
        Term term = step.term()
                .said()
                .orElseThrow(() -> new IllegalArgumentException("step '" + step.code() + "' has no term"));
        return step.term().choose(term.in(unit), reason);
    }
}
