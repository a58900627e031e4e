package kz.jospar.portal.account;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in: kk пайдаланушы, ru пользователь.
 *
 * @param name by which they sign in
 * @param shownName by which others know them
 * @param role what they may do
 * @param body the executor for whom they answer, as plans name it; an executor has one, nobody else needs one
 */
public record Account(
        String name, String shownName, Role role, @Nullable String body) implements Serializable {
    public Account {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shownName, "shownName");
        Objects.requireNonNull(role, "role");
        if (role == Role.EXECUTOR && (body == null || body.isBlank())) {
            throw new IllegalArgumentException("account '" + name + "' is an executor's and names no body");
        }
    }

    /** Returns what may be seen. */
    public Scope scope() {
        return role == Role.EXECUTOR ? new Scope.Own(Objects.requireNonNull(body)) : Scope.ALL;
    }
}
