package kz.jospar.portal.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.ExpressionAuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Why somebody is not let in and who would be: kk рұқсат берілмеу себебі, ru причина отказа в доступе.
 *
 * @param reason the last part of the keys of its sentences
 * @param roles who may do it; none where the role is not what was in the way
 * @param own the role of who asked, or {@code null} where it is not known
 */
public record Denial(
        Reason reason, List<Role> roles, @Nullable Role own) {
    /** The attribute of a request in which the page of errors finds it. */
    public static final String ATTRIBUTE = Denial.class.getName();

    /** What was in the way. */
    public enum Reason {
        /** A form whose token is of no session that is still there. */
        FORM,
        /** A one-time password that has to be replaced first. */
        ONE_TIME,
        /** The role. */
        ROLE,
        /** Something else, such as another body's work. */
        OTHER;

        /** Returns the last part of the keys of its sentences. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns what a refusal of the account that is signed in says. */
    public static Denial of(AccessDeniedException failure) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        @Nullable SignedIn signedIn = who != null && who.getPrincipal() instanceof SignedIn one ? one : null;
        @Nullable Role own = signedIn == null ? null : signedIn.account().role();
        if (failure instanceof CsrfException) {
            return new Denial(Reason.FORM, List.of(), own);
        }
        if (signedIn != null && signedIn.isOneTime()) {
            return new Denial(Reason.ONE_TIME, List.of(), own);
        }
        List<Role> roles = roles(failure);
        return own == null || roles.isEmpty() || roles.contains(own)
                ? new Denial(Reason.OTHER, List.of(), own)
                : new Denial(Reason.ROLE, roles, own);
    }

    /** Tells whether the working body, which keeps the accounts, can help. */
    public boolean isForTheWorkingBody() {
        return own != Role.WORKING_BODY;
    }

    /** What stands at the handler ({@code hasAnyRole('HEAD')}) names them, or the refusal itself does. */
    private static List<Role> roles(AccessDeniedException failure) {
        if (failure instanceof DeniedToRoleException denied) {
            return denied.roles();
        }
        if (failure instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof ExpressionAuthorizationDecision decision) {
            String expression = decision.getExpression().getExpressionString();
            return Arrays.stream(Role.values())
                    .filter(role -> expression.contains("'" + role.name() + "'"))
                    .toList();
        }
        return List.of();
    }
}
