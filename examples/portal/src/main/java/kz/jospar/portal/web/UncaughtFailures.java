package kz.jospar.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers whatever nobody else has: before all other filters, so that no failure reaches the server, which would write its
 * words to the log. Pages of errors are looked after too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UncaughtFailures extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UncaughtFailures.class);

    /** PostgreSQL keeps no text with a character 0. */
    private static final String NO_TEXT = "22021";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            answer(response, e);
        }
    }

    /** The page of errors may be what failed: then the answer has its status alone. */
    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        doFilterInternal(request, response, chain);
    }

    private static void answer(HttpServletResponse response, Exception failure) throws IOException {
        int status = status(failure);
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return;
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("{}", FailureWords.of(failure));
        }
        if (response.isCommitted()) {
            // What is sent cannot be taken back; that it breaks off is all that its reader can be told.
            throw new IOException("broken off");
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Long.toString(Busy.RETRY_AFTER.toSeconds()));
        }
        response.sendError(status);
    }

    /** What the server could not read of a request is its sender's fault. */
    private static int status(Throwable failure) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof InvalidParameterException unreadable) {
                return unreadable.getErrorCode();
            }
            if (one instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState())) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
            if (one instanceof MaxUploadSizeExceededException) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
            if (one instanceof BadRequestException || one instanceof MultipartException) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }
        return Busy.is(failure)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
