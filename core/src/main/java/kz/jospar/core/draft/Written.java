package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text has words, a letter or a digit at least: kk толтырылған, ru заполнено.
 *
 * <p>On a {@link kz.jospar.core.lang.LocalizedText} one version must have words and each may be as long as {@link #max};
 * on a list every one of its texts. {@code NotBlank} would let a no-break space pass for a title.
 *
 * <p>Worked case: the title <code>{"kk":" ","ru":"План"}</code> is written; <code>{"kk":"—"}</code> is not, and the
 * violation stands at {@code title}. A Russian version that is too long stands at {@code title.ru}.
 */
@Documented
@Constraint(validatedBy = {WrittenString.class, WrittenText.class, WrittenTexts.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Written {
    /** Returns the message for a text without words. */
    String message() default "{kz.jospar.draft.blank}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Returns how many UTF-16 characters a version may have at most. */
    int max() default 4_000;

    /** Tells whether it may be left without words. */
    boolean optional() default false;
}
