package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlausibleDay} of a {@link LocalDateTime}. */
public final class PlausibleLocalDateTime implements ConstraintValidator<PlausibleDay, LocalDateTime> {
    /** Made by a validator. */
    public PlausibleLocalDateTime() {}

    @Override
    public boolean isValid(@Nullable LocalDateTime day, ConstraintValidatorContext context) {
        return day == null || (day.getYear() >= 1900 && day.getYear() <= 2999);
    }
}
