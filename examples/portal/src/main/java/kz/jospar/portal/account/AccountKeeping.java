package kz.jospar.portal.account;

import java.util.Objects;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and closes accounts. Every change ends the sessions of its account. */
@Service
@Transactional
@PreAuthorize("hasRole('WORKING_BODY')")
class AccountKeeping {
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    AccountKeeping(Accounts accounts, Passwords passwords, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    /** Adds an account and returns its one-time password, which is kept nowhere. */
    String add(Account account) {
        String password = passwords.oneTime();
        accounts.add(account, passwords.hash(password), true);
        return password;
    }

    /** Changes the shown name, the role and the body of an account. */
    void change(Account account, int version) {
        Account before = accounts.find(account.name())
                .orElseThrow(() -> new NotFoundException(account.name()))
                .account();
        expect(account.role() == Role.WORKING_BODY || accounts.isKeptWithout(account.name()), account.name());
        expect(accounts.change(account, version), account.name());
        if (before.role() != account.role() || !Objects.equals(before.body(), account.body())) {
            events.publishEvent(new RightsEnded(account.name()));
        }
    }

    /** Gives an account a one-time password and returns it. */
    String reset(String name, int version) {
        expect(name);
        String password = passwords.oneTime();
        expect(accounts.setPassword(name, passwords.hash(password), true, version), name);
        return password;
    }

    /** Closes an account, and with it what it had opened. */
    void disable(String name, int version) {
        expect(name);
        expect(accounts.isKeptWithout(name), name);
        expect(accounts.enable(name, false, version), name);
        events.publishEvent(new RightsEnded(name));
    }

    /** Opens an account again; what it had opened stays closed. */
    void enable(String name, int version) {
        expect(name);
        expect(accounts.enable(name, true, version), name);
    }

    private void expect(String name) {
        if (accounts.find(name).isEmpty()) {
            throw new NotFoundException(name);
        }
    }

    private static void expect(boolean changed, String name) {
        if (!changed) {
            throw new StaleVersionException(name);
        }
    }
}
