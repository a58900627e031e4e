package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks {@link Written} of every text of a list; an absent or empty list has none to check. */
public final class WrittenTexts implements ConstraintValidator<Written, List<@Nullable LocalizedText>> {
    private int max;
    private boolean optional;

    /** Made by a validator. */
    public WrittenTexts() {}

    @Override
    public void initialize(Written written) {
        max = written.max();
        optional = written.optional();
    }

    @Override
    public boolean isValid(@Nullable List<@Nullable LocalizedText> texts, ConstraintValidatorContext context) {
        boolean valid = true;
        for (int i = 0; texts != null && i < texts.size(); i++) {
            LocalizedText text = texts.get(i);
            List<Language> tooLong = WrittenText.tooLong(text, max);
            for (Language language : tooLong) {
                Complaint.of(context, Complaint.key("tooLong"))
                        .addPropertyNode(language.code())
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
            boolean empty = tooLong.isEmpty() && !optional && !Typed.hasWords(text);
            if (empty) {
                Complaint.of(context, context.getDefaultConstraintMessageTemplate())
                        .addBeanNode()
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
            valid &= tooLong.isEmpty() && !empty;
        }
        return valid;
    }
}
