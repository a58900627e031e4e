package kz.jospar.portal.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers 413 to what announces itself as too large.
 *
 * <p>Stands before the check of the form's token: the token of an upload lies within it, and an upload that the server
 * refuses to read looks there like one without.
 */
final class UploadLimit extends OncePerRequestFilter {
    private final DataSize most;
    private final HandlerExceptionResolver failures;

    /** @param failures answers in the manner of the API; what it leaves is answered by the page of errors */
    UploadLimit(DataSize most, HandlerExceptionResolver failures) {
        this.most = most;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            Exception tooLarge = new MaxUploadSizeExceededException(most.toBytes());
            if (failures.resolveException(request, response, null, tooLarge) == null) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
            return;
        }
        chain.doFilter(request, response);
    }
}
