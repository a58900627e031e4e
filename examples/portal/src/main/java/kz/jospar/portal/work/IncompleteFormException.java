package kz.jospar.portal.work;

import java.io.Serial;

/** Something that a form asks for is missing or no such thing: kk нысан толық емес, ru форма не заполнена. */
final class IncompleteFormException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String what;

    /** @param what the last part of the key of the sentence */
    IncompleteFormException(String what) {
        super(what);
        this.what = what;
    }

    /** Returns the key of the sentence. */
    String key() {
        return "work.error." + what;
    }
}
