package kz.jospar.portal.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was closed, changed or given another password since: with the next request, on whichever
 * server, for it is the database that is asked.
 */
final class EndedSessions extends OncePerRequestFilter {
    private final Accounts accounts;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    EndedSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && !accounts.isCurrent(signedIn)) {
            end.logout(request, response, authentication);
        }
        // What follows meets somebody who is not signed in.
        chain.doFilter(request, response);
    }

    /** Style sheets and scripts are everybody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/webjars/") || path.startsWith("/portal/");
    }
}
