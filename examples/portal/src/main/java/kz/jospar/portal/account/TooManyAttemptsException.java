package kz.jospar.portal.account;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: kk әрекет тым көп, ru слишком много попыток. Said of names that nobody has, too. */
final class TooManyAttemptsException extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooManyAttemptsException() {
        super("too many attempts");
    }
}
