package kz.jospar.portal.account;

import java.io.Serial;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Something that only some roles may do: kk рөлге рұқсат жоқ, ru роли не разрешено. Answered 403, with the roles that may. */
public abstract class DeniedToRoleException extends AccessDeniedException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what was denied */
    protected DeniedToRoleException(String message) {
        super(message);
    }

    /** Returns the roles that may do it. */
    public abstract List<Role> roles();
}
