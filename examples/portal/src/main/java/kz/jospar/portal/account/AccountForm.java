package kz.jospar.portal.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an account.
 *
 * @param name by which they sign in; of an account that is there, its own
 * @param shownName by which others know them
 * @param role what they may do
 * @param body for whom an executor answers
 */
record AccountForm(
        @Nullable String name,
        @Nullable String shownName,
        @Nullable Role role,
        @Nullable String body) {
    private static final int LONGEST = 200;

    static final AccountForm EMPTY = new AccountForm("", "", Role.EXECUTOR, "");

    static AccountForm of(Account account) {
        return new AccountForm(account.name(), account.shownName(), account.role(), account.body());
    }

    AccountForm withName(String other) {
        return new AccountForm(other, shownName, role, body);
    }

    /** Returns the key of the sentence that tells what is wrong, or nothing. */
    Optional<String> refusal() {
        if (name == null || !Accounts.isName(name)) {
            return Optional.of("accounts.refused.name");
        }
        if (shownName == null || shownName.isBlank() || shownName.length() > LONGEST) {
            return Optional.of("accounts.refused.shownName");
        }
        if (role == null || (role == Role.EXECUTOR && !isBody(body))) {
            return Optional.of("accounts.refused.body");
        }
        return Optional.empty();
    }

    private static boolean isBody(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    /** Returns the account; only an executor answers for a body. */
    Account account() {
        if (name == null || shownName == null || role == null) {
            throw new IllegalStateException("refused before");
        }
        return new Account(name, shownName.strip(), role, role == Role.EXECUTOR && body != null ? body.strip() : null);
    }
}
