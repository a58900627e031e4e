package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list has nothing absent in it: kk тізімде бос орын жоқ, ru в списке нет пропусков.
 *
 * <p>Worked case: a form that sends {@code sections[0]} and {@code sections[2]} has a violation at {@code sections[1]}.
 * {@code List<@NotNull ...>} would name the place {@code sections[1].<list element>}, which no field of a form has.
 */
@Documented
@Constraint(validatedBy = NoGapsInList.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoGaps {
    /** Returns the message for each gap. */
    String message() default "{kz.jospar.draft.gap}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
