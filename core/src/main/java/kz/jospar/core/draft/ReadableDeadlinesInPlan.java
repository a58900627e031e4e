package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.jospar.core.phrase.Reading;
import org.jspecify.annotations.Nullable;

/** Checks {@link ReadableDeadline} of every measure of a plan. */
public final class ReadableDeadlinesInPlan implements ConstraintValidator<ReadableDeadline, PlanDraft> {
    /** Made by a validator. */
    public ReadableDeadlinesInPlan() {}

    @Override
    public boolean isValid(@Nullable PlanDraft plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        Complaints unread = new Complaints(context);
        Deadlines.read(plan, (place, reading) -> {
            if (reading instanceof Reading.NotUnderstood not) {
                unread.tellAs(NotUnderstood.template(not), violation -> place.tell(violation, "deadline"));
            }
        });
        return unread.isEmpty();
    }
}
