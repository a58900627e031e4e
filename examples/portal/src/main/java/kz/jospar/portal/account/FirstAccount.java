package kz.jospar.portal.account;

import java.io.IOException;
import java.util.Map;
import kz.jospar.portal.start.Preparation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office's first account, of its working body, which makes all others: {@code --jospar.portal.first-account=NAME}.
 *
 * <p>Made only while there is no account at all, with a password for one use that stands in {@link AccountsFile} alone.
 */
@Component
@Profile("!sample")
@ConditionalOnProperty("jospar.portal.first-account")
class FirstAccount implements Preparation {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountsFile file;
    private final String name;

    FirstAccount(
            Accounts accounts,
            Passwords passwords,
            AccountsFile file,
            @Value("${jospar.portal.first-account}") String name) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.file = file;
        this.name = name;
        if (!Accounts.isName(name)) {
            throw new IllegalArgumentException("jospar.portal.first-account '" + name
                    + "' is no name of an account: letters, digits and . _ @ -, at most 64");
        }
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public void prepare() throws IOException {
        if (!accounts.isEmpty()) {
            return;
        }
        Account first = new Account(name, name, Role.WORKING_BODY, null);
        String password = passwords.oneTime();
        accounts.add(first, passwords.hash(password), true);
        file.write(Map.of(first, password));
    }
}
