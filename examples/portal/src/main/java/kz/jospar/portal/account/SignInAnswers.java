package kz.jospar.portal.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody is sent who signs in, or may not. Never to another host, whatever the request says. */
final class SignInAnswers {
    private final AccessDeniedHandlerImpl denied = new AccessDeniedHandlerImpl();
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    /** To the page that was asked for, of which the path alone counts: its host is what the request claimed. */
    void in(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        SavedRequest saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        if (saved == null) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        UriComponents page =
                UriComponentsBuilder.fromUriString(saved.getRedirectUrl()).build();
        response.sendRedirect(page.getPath() + (page.getQuery() == null ? "" : "?" + page.getQuery()));
    }

    /** Back to the form. */
    void notIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        String why = e instanceof TooManyAttemptsException ? "wait" : "error";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }

    /** Whoever came in by a one-time password is sent where it is changed; all others meet 403. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn && signedIn.isOneTime()) {
            response.sendRedirect(request.getContextPath() + "/account/password");
            return;
        }
        request.setAttribute(Denial.ATTRIBUTE, Denial.of(e));
        denied.handle(request, response, e);
    }
}
