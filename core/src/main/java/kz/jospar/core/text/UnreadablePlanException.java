package kz.jospar.core.text;

import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/** A document holds no plan that could be read: kk жоспар табылмады, ru план не найден. */
public final class UnreadablePlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String document;
    private final Reason reason;

    /** Names the document and what it lacks. */
    public UnreadablePlanException(String document, Reason reason) {
        super(Messages.in(Language.EN).text(reason.key(), document));
        this.document = document;
        this.reason = reason;
    }

    /** Returns what the document lacks. */
    public Reason reason() {
        return reason;
    }

    /** Returns the sentence for a person, with the document's name and the way out. */
    public String message(Language language) {
        return Messages.in(language).text(reason.key(), List.of(document));
    }

    /** Why there is no plan. */
    public enum Reason {
        /** The document has no table at all. */
        NO_TABLE,
        /** No table has a heading row that names a measure or a deadline column beside another one. */
        NO_HEADER;

        private String key() {
            return "plan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
