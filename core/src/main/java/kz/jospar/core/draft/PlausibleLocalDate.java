package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link PlausibleDay} of a {@link LocalDate}. */
public final class PlausibleLocalDate implements ConstraintValidator<PlausibleDay, LocalDate> {
    /** Made by a validator. */
    public PlausibleLocalDate() {}

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
        return day == null || (day.getYear() >= 1900 && day.getYear() <= 2999);
    }
}
