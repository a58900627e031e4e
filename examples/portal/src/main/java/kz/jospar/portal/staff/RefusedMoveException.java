package kz.jospar.portal.staff;

import java.io.Serial;
import java.util.function.Function;
import kz.jospar.core.lang.Language;

/** Something that cannot be entered, with the library's reason: kk қабылданбады, ru отклонено. Answered 422. */
public final class RefusedMoveException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<Language, String> sentence;

    RefusedMoveException(String code, Function<Language, String> sentence) {
        super(code);
        this.sentence = sentence;
    }

    /** Returns the sentence for a person. */
    public String message(Language language) {
        return sentence.apply(language);
    }
}
