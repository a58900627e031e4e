package kz.jospar.portal.work;

import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;

/** An event that is not this account's to enter: kk құқығы жоқ, ru нет права. Answered 403. */
public final class ForbiddenEventException extends AccessDeniedException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final EventKind kind;

    ForbiddenEventException(EventKind kind) {
        super("not this account's to enter: " + kind.code());
        this.kind = kind;
    }

    /** Returns what kind of event it was. */
    public EventKind kind() {
        return kind;
    }
}
