package kz.jospar.portal.account;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: kk әрекет тым көп, ru слишком много попыток. Said of names that nobody has, too. Answered 429. */
public final class TooManyAttemptsException extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooManyAttemptsException() {
        super("too many attempts");
    }

    /** Returns after how long another attempt counts. */
    public Duration retryAfter() {
        return GuardedSignIn.WINDOW;
    }
}
