package kz.jospar.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What the database gave up because somebody else held the rows is answered 409: it may be sent again. PostgreSQL finds a
 * deadlock, H2 tells of the time it waited.
 */
@ControllerAdvice
class LockedRows {
    @ExceptionHandler(TransientDataAccessException.class)
    void conflict(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
