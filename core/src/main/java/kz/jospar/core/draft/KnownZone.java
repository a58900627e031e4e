package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A time zone's name is known: kk белгілі уақыт белдеуі, ru известный часовой пояс.
 *
 * <p>Worked case: {@code Asia/Almaty} and {@code +05:00} are; {@code Astana} is not. An empty one is for {@link Written} to
 * tell.
 */
@Documented
@Constraint(validatedBy = KnownZoneName.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownZone {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.unknownZone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
