package kz.jospar.portal.sample;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Accounts of every role, of invented persons whose names are written alike in Kazakh and Russian; each gets a password of
 * its own that nobody knew before.
 */
@Component
@Profile("sample")
class SampleAccounts {
    /** Who keeps the samples. */
    static final Account KEEPER = new Account("keeper", "А. Омарова", Role.WORKING_BODY, null);

    /** Who decides on postponements. */
    static final Account HEAD = new Account("head", "Б. Ахметов", Role.HEAD, null);

    private static final List<Account> ALL = List.of(
            KEEPER,
            HEAD,
            new Account("viewer", "Г. Оспанова", Role.VIEWER, null),
            new Account("dsb", "Д. Есенов (ДСБ)", Role.EXECUTOR, "dsb"),
            new Account("bb", "С. Сапарова (ББ)", Role.EXECUTOR, "bb"));

    /** 96 bits. */
    private static final int OCTETS = 12;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final String fixed;
    private final SecureRandom random = new SecureRandom();

    SampleAccounts(
            Accounts accounts, PasswordEncoder encoder, @Value("${jospar.portal.sample.password:}") String fixed) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.fixed = fixed;
    }

    /** Tells whether anybody has an account. */
    boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** Adds the accounts and returns them with their passwords, which are kept nowhere else. */
    Map<Account, String> add() {
        Map<Account, String> passwords = new LinkedHashMap<>();
        for (Account account : ALL) {
            String password = fixed.isEmpty() ? password() : fixed;
            accounts.add(account, encoder.encode(password));
            passwords.put(account, password);
        }
        return passwords;
    }

    private String password() {
        byte[] octets = new byte[OCTETS];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
