package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import org.jspecify.annotations.Nullable;

/** Checks {@link ReadableDeadline} of an assignment, which may go without a deadline. */
public final class ReadableDeadlineInAssignment implements ConstraintValidator<ReadableDeadline, AssignmentDraft> {
    /** Made by a validator. */
    public ReadableDeadlineInAssignment() {}

    @Override
    public boolean isValid(@Nullable AssignmentDraft draft, ConstraintValidatorContext context) {
        if (draft == null
                || Typed.isBlank(draft.deadline())
                || Typed.orEmpty(draft.deadline()).length() > TimingPhrase.LONGEST
                || !(draft.reading() instanceof Reading.NotUnderstood not)) {
            return true;
        }
        Complaint.of(context, NotUnderstood.template(not))
                .addPropertyNode("deadline")
                .addConstraintViolation();
        return false;
    }
}
