package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link InOrder} of a {@link PlanDraft}. */
public final class InOrderInPlan implements ConstraintValidator<InOrder, PlanDraft> {
    /** Made by a validator. */
    public InOrderInPlan() {}

    @Override
    public boolean isValid(@Nullable PlanDraft draft, ConstraintValidatorContext context) {
        if (draft == null
                || draft.from() == null
                || draft.toInclusive() == null
                || !draft.toInclusive().isBefore(draft.from())) {
            return true;
        }
        Complaint.of(
                        context,
                        context.getDefaultConstraintMessageTemplate() + ": " + draft.from() + " – "
                                + draft.toInclusive())
                .addPropertyNode("toInclusive")
                .addConstraintViolation();
        return false;
    }
}
