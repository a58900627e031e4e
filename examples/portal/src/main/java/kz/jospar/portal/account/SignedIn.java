package kz.jospar.portal.account;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * An account as Spring Security holds it; {@code @AuthenticationPrincipal SignedIn} gives it to a controller.
 *
 * <p>Whoever came in by a one-time password has no role yet and so meets closed doors only, but for the page where the
 * password is changed.
 */
public final class SignedIn extends User {
    @Serial
    private static final long serialVersionUID = 2L;

    private final Account account;
    private final int version;
    private final boolean oneTime;

    SignedIn(KeptAccount kept, String passwordHash) {
        super(
                kept.account().name(),
                passwordHash,
                kept.enabled(),
                true,
                true,
                true,
                kept.oneTime()
                        ? List.of()
                        : List.of(
                                new SimpleGrantedAuthority(kept.account().role().authority())));
        this.account = kept.account();
        this.version = kept.version();
        this.oneTime = kept.oneTime();
    }

    /** Returns who it is. */
    public Account account() {
        return account;
    }

    /** Returns the version of the account that signed in. */
    int version() {
        return version;
    }

    /** Tells whether the password was a one-time one. */
    public boolean isOneTime() {
        return oneTime;
    }
}
