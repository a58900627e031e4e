package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Written} of a text in one language. */
public final class WrittenString implements ConstraintValidator<Written, CharSequence> {
    private int max;
    private boolean optional;

    /** Made by a validator. */
    public WrittenString() {}

    @Override
    public void initialize(Written written) {
        max = written.max();
        optional = written.optional();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text != null && text.length() > max) {
            Complaint.of(context, Complaint.key("tooLong")).addConstraintViolation();
            return false;
        }
        return optional || Typed.hasWords(text);
    }
}
