package kz.jospar.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells the reader of a page which stored document is broken, and the log too. */
@ControllerAdvice
public class UnreadableRows {
    /** The attribute of a request in which the page of errors finds the place. */
    static final String PLACE = UnreadableRows.class.getName() + ".place";

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRows.class);

    @ExceptionHandler(UnreadableRowException.class)
    void broken(UnreadableRowException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log(failure);
        request.setAttribute(PLACE, failure.place());
        response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }

    /** Its words are the portal's own: the place and no more. */
    public static void log(UnreadableRowException failure) {
        LOG.error("A stored document cannot be read: {}", failure.getMessage());
    }
}
