package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What ends does not end before it begins: kk басы мен соңының реті, ru порядок начала и конца.
 *
 * <p>A plan may begin and end on one day; a meeting ends after it starts. The violation stands at the end and tells both;
 * where one is missing there is nothing to compare.
 *
 * <p>Worked case: a plan from 2026-12-31 to 2026-01-01 has a violation at {@code toInclusive}.
 */
@Documented
@Constraint(validatedBy = {InOrderInPlan.class, InOrderInMeeting.class})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InOrder {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.disorder}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
