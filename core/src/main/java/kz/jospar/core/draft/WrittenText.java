package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks {@link Written} of a text in up to three languages. */
public final class WrittenText implements ConstraintValidator<Written, LocalizedText> {
    private int max;
    private boolean optional;

    /** Made by a validator. */
    public WrittenText() {}

    @Override
    public void initialize(Written written) {
        max = written.max();
        optional = written.optional();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        List<Language> tooLong = tooLong(text, max);
        for (Language language : tooLong) {
            Complaint.of(context, Complaint.key("tooLong"))
                    .addPropertyNode(language.code())
                    .addConstraintViolation();
        }
        return tooLong.isEmpty() && (optional || Typed.hasWords(text));
    }

    /** Returns the languages whose version is longer than it may be. */
    static List<Language> tooLong(@Nullable LocalizedText text, int max) {
        List<Language> languages = new ArrayList<>();
        if (text != null) {
            for (Language language : Language.values()) {
                if (text.version(language).orElse("").length() > max) {
                    languages.add(language);
                }
            }
        }
        return languages;
    }
}
