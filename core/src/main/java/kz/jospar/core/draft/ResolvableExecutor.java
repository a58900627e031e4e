package kz.jospar.core.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every executor is a body that is known: kk белгілі орындаушы, ru известный исполнитель.
 *
 * <p>Known is a body of the plan's glossary, by abbreviation or name, one of the directory that the validator was given, and
 * many bodies under one name ("аудан әкімдіктері"), as {@link kz.jospar.core.party.Executors} finds them. A name that
 * several bodies of the directory have is told too. Marks such as "(келісім бойынша)" do not count. The violation
 * stands at the executor's name.
 *
 * <p>Worked case: a plan whose glossary has {@code ДСБ} names {@code ДСБ (жинақтау)} and {@code ДСББ}; the second has a
 * violation at {@code sections[0].measures[0].executors[1].name}. See {@link DraftValidators#with} for the directory.
 */
@Documented
@Constraint(validatedBy = {ResolvableExecutorsInPlan.class, ResolvableExecutorsInAssignment.class})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResolvableExecutor {
    /** Returns the message. */
    String message() default "{kz.jospar.draft.unknownExecutor}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
