package kz.jospar.portal.account;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as Spring Security holds it; {@code @AuthenticationPrincipal SignedIn} gives it to a controller. */
public final class SignedIn extends User {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    SignedIn(Account account, String passwordHash, boolean enabled) {
        super(
                account.name(),
                passwordHash,
                enabled,
                true,
                true,
                true,
                List.of(new SimpleGrantedAuthority(account.role().authority())));
        this.account = account;
    }

    /** Returns who it is. */
    public Account account() {
        return account;
    }
}
