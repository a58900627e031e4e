package kz.jospar.portal.web;

import java.io.Serial;

/** Somebody else changed it in between: kk деректер өзгерген, ru данные изменены другим. Answered 409 (412 where a header asked). */
public final class StaleVersionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what the key of what was changed */
    public StaleVersionException(String what) {
        super("'" + what + "' was changed by somebody else");
    }
}
