package kz.jospar.portal.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It is not there, or not for this account, which are answered alike: kk табылмады, ru не найдено. Answered 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFoundException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what the key that was asked for */
    public NotFoundException(String what) {
        super("'" + what + "' is not here");
    }
}
