package kz.jospar.portal.work;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import kz.jospar.portal.account.DeniedToRoleException;
import kz.jospar.portal.account.Role;

/** An event that is not this account's to enter: kk құқығы жоқ, ru нет права. Answered 403. */
public final class ForbiddenEventException extends DeniedToRoleException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final EventKind kind;

    ForbiddenEventException(EventKind kind) {
        super("not this account's to enter: " + kind.code());
        this.kind = kind;
    }

    @Override
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> EventRights.kinds(role).contains(kind))
                .toList();
    }
}
