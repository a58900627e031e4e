package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The dates of every deadline lie in the plan's period: kk мерзім жоспар кезеңінде, ru срок в периоде плана.
 *
 * <p>A day, a window that leaves the period at either end, days that a recurrence is limited to, an academic year without
 * a day in the period, and continuous work that begins after the period: each is a violation at the measure's deadline. A
 * recurrence without days of its own runs as long as the plan and is within it. "Until" the day after the last one is
 * within. A period that is missing or ends before it begins has violations of its own, and nothing is measured by it.
 *
 * <p>Worked case: "2027 жылғы 5 ақпан" in a plan from 1 January 2025 to 31 December 2026.
 */
@Documented
@Constraint(validatedBy = WithinPlanDays.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinPlan {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.outsidePlan}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
