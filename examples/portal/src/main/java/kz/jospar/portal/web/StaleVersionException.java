package kz.jospar.portal.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else changed it in between: kk деректер өзгерген, ru данные изменены другим. Answered 409 (412 where a header asked). */
@ResponseStatus(HttpStatus.CONFLICT)
public final class StaleVersionException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what the key of what was changed */
    public StaleVersionException(String what) {
        super("'" + what + "' was changed by somebody else");
    }
}
