package kz.jospar.portal.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an account.
 *
 * @param name by which they sign in; of an account that is there, its own
 * @param shownName by which others know them
 * @param role what they may do
 * @param body for whom an executor answers: as plans name it, or its id there
 * @param ahead whether a body is meant that no plan names yet
 */
record AccountForm(
        @Nullable String name,
        @Nullable String shownName,
        @Nullable Role role,
        @Nullable String body,
        @Nullable Boolean ahead) {
    private static final int LONGEST = 200;

    static final AccountForm EMPTY = new AccountForm("", "", Role.EXECUTOR, "", false);

    static AccountForm of(Account account, @Nullable String body) {
        return new AccountForm(account.name(), account.shownName(), account.role(), body, false);
    }

    AccountForm withName(String other) {
        return new AccountForm(other, shownName, role, body, ahead);
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

    /**
     * Returns the key of the sentence that tells what is wrong with the body, or nothing.
     *
     * @param ids of those whom plans call as it was typed
     * @param kept the body that the account has already; it may be one that plans do not name
     */
    Optional<String> refusal(List<String> ids, @Nullable String kept) {
        if (role != Role.EXECUTOR || body == null || ids.size() == 1) {
            return Optional.empty();
        }
        if (ids.size() > 1) {
            return Optional.of("accounts.refused.namesakes");
        }
        return Boolean.TRUE.equals(ahead) || body.strip().equals(kept)
                ? Optional.empty()
                : Optional.of("accounts.refused.unknownBody");
    }

    private static boolean isBody(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    /**
     * Returns the account; only an executor answers for a body.
     *
     * @param ids of those whom plans call as the body was typed; where there are none, it is kept as typed
     */
    Account account(List<String> ids) {
        if (name == null || shownName == null || role == null) {
            throw new IllegalStateException("refused before");
        }
        if (role != Role.EXECUTOR || body == null) {
            return new Account(name, shownName.strip(), role, null);
        }
        return new Account(name, shownName.strip(), role, ids.isEmpty() ? body.strip() : ids.get(0));
    }
}
