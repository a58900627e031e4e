package kz.jospar.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What the database gave up because somebody else held the rows may be sent again: 503 where it waited in vain, 409 where
 * two held what the other wanted.
 */
@ControllerAdvice
class LockedRows {
    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    void locked(RuntimeException failure, HttpServletResponse response) throws IOException {
        if (Busy.is(failure)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Busy.RETRY_AFTER.toSeconds()));
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else if (failure instanceof TransientDataAccessException) {
            response.sendError(HttpStatus.CONFLICT.value());
        } else {
            throw failure;
        }
    }
}
