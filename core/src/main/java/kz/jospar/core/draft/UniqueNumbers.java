package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two measures of a plan have the same number: kk қайталанбайтын нөмірлер, ru неповторяющиеся номера.
 *
 * <p>Numbers are the same when {@link kz.jospar.core.plan.MeasureNumber#key} makes them so, since ids are made of it. Each
 * later measure has a violation at its number, which names the first one.
 *
 * <p>Worked case: {@code 1.2.} in the first section and {@code 1.2} in the second: {@code sections[1].measures[0].number},
 * "the plan already has this number" with {@code 1.2.} and that measure's title.
 */
@Documented
@Constraint(validatedBy = UniqueNumbersInPlan.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueNumbers {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.sameNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
