package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link InOrder} of a {@link MeetingDraft}. */
public final class InOrderInMeeting implements ConstraintValidator<InOrder, MeetingDraft> {
    /** Made by a validator. */
    public InOrderInMeeting() {}

    @Override
    public boolean isValid(@Nullable MeetingDraft draft, ConstraintValidatorContext context) {
        if (draft == null
                || draft.start() == null
                || draft.end() == null
                || draft.end().isAfter(draft.start())) {
            return true;
        }
        Complaint.of(
                        context,
                        context.getDefaultConstraintMessageTemplate() + ": " + draft.start() + " – " + draft.end())
                .addPropertyNode("end")
                .addConstraintViolation();
        return false;
    }
}
