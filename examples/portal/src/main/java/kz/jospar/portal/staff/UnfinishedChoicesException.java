package kz.jospar.portal.staff;

import java.io.Serial;

/** A choice that means nothing without what is missing: kk толық емес таңдау, ru неполное решение. Answered 422. */
public final class UnfinishedChoicesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String missing;

    UnfinishedChoicesException(String missing) {
        super("missing: " + missing);
        this.missing = missing;
    }

    /** Returns the place of what is missing in the document, a JSON pointer such as {@code /quorum/ordinary/base}. */
    public String missing() {
        return missing;
    }
}
