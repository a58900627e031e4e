package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.function.Consumer;

/**
 * The violations of one constraint of one draft, the first {@value #MOST} of them.
 *
 * <p>Hibernate Validator 9.1 keeps violations in a set whose hashes know nothing of indices: many alike at the places of
 * one list cost the square of their number. Nobody mends more than this at once.
 */
final class Complaints {
    static final int MOST = 1_000;

    private final ConstraintValidatorContext context;
    private int found;

    Complaints(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Tells a violation with the message that the constraint has by default, and typed words behind it. */
    void tell(String words, Consumer<ConstraintViolationBuilder> at) {
        tellAs(context.getDefaultConstraintMessageTemplate() + ": " + words, at);
    }

    /** Tells a violation with the message that the constraint has by default. */
    void tell(Consumer<ConstraintViolationBuilder> at) {
        tellAs(context.getDefaultConstraintMessageTemplate(), at);
    }

    /** Tells a violation with another message. */
    void tellAs(String template, Consumer<ConstraintViolationBuilder> at) {
        if (found++ < MOST) {
            at.accept(Complaint.of(context, template));
        }
    }

    /** Tells whether nothing was found. */
    boolean isEmpty() {
        return found == 0;
    }
}
