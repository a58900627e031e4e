package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A day's year is one of 1900..2999, which deadlines have too: kk шынайы күн, ru правдоподобная дата.
 *
 * <p>Worked case: 0026-03-31, for which somebody meant 2026. Nothing typed is for {@code NotNull} to tell.
 */
@Documented
@Constraint(validatedBy = {PlausibleLocalDate.class, PlausibleLocalDateTime.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDay {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.implausibleDay}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
