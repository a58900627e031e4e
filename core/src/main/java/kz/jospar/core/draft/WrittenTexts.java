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
        Complaints complaints = new Complaints(context);
        for (int i = 0; texts != null && i < texts.size(); i++) {
            int at = i;
            LocalizedText text = texts.get(i);
            List<Language> tooLong = WrittenText.tooLong(text, max);
            for (Language language : tooLong) {
                complaints.tellAs(
                        Complaint.key("tooLong"),
                        tooMuch -> tooMuch.addPropertyNode(language.code())
                                .inIterable()
                                .atIndex(at)
                                .addConstraintViolation());
            }
            if (tooLong.isEmpty() && !optional && !Typed.hasWords(text)) {
                complaints.tell(
                        empty -> empty.addBeanNode().inIterable().atIndex(at).addConstraintViolation());
            }
        }
        return complaints.isEmpty();
    }
}
