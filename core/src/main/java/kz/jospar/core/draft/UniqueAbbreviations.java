package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two bodies of a glossary have the same abbreviation: kk қайталанбайтын қысқартулар, ru неповторяющиеся сокращения.
 *
 * <p>Abbreviations are the same when they look the same: case, blanks and Latin letters make no difference. Each later one
 * has a violation, which names the first.
 *
 * <p>Worked case: {@code ДСБ} and {@code дсб}: {@code glossary[1].abbreviation}.
 */
@Documented
@Constraint(validatedBy = UniqueAbbreviationsInPlan.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueAbbreviations {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.sameAbbreviation}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
