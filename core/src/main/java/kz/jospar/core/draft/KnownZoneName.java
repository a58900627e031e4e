package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownZone}. */
public final class KnownZoneName implements ConstraintValidator<KnownZone, String> {
    static final int LONGEST = 100;

    /** Made by a validator. */
    public KnownZoneName() {}

    @Override
    public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
        if (zone == null || !Typed.hasWords(zone) || zone.length() > LONGEST) {
            return true;
        }
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException e) {
            Complaint.of(context, context.getDefaultConstraintMessageTemplate() + ": " + Complaint.quoted(zone))
                    .addConstraintViolation();
            return false;
        }
    }
}
