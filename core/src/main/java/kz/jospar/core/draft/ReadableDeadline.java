package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every deadline is understood: kk мерзім түсінікті жазылған, ru срок распознаётся.
 *
 * <p>Read as {@link kz.jospar.core.phrase.PlanDeadlines} reads a plan's: with the plan's period, the day it was adopted, the
 * completion form and the deadline above. The violation stands at the deadline and tells which words stopped the reading,
 * and why.
 *
 * <p>Worked case: "тоқсан кешкі сайын" at {@code sections[0].measures[2].deadline}: reading stopped at "кешкі", character 8.
 * A measure without a deadline has a violation too; an assignment may go without one.
 */
@Documented
@Constraint(validatedBy = {ReadableDeadlinesInPlan.class, ReadableDeadlineInAssignment.class})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableDeadline {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.deadline}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
