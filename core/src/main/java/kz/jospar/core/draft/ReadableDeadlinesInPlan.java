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
        int[] unread = {0};
        Deadlines.read(plan, (place, reading) -> {
            if (reading instanceof Reading.NotUnderstood not) {
                unread[0]++;
                place.tell(Complaint.of(context, NotUnderstood.template(not)), "deadline");
            }
        });
        return unread[0] == 0;
    }
}
