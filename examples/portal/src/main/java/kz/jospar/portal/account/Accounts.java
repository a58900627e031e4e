package kz.jospar.portal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
public class Accounts implements UserDetailsService {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells whether an account may have this name; no other text ever reaches the database or the throttle's memory. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return Optional.of(name)
                .filter(Accounts::isName)
                .flatMap(known -> jdbc.sql("select * from account where name = :name")
                        .param("name", known)
                        .query((row, number) -> new SignedIn(kept(row), row.getString("password_hash")))
                        .optional())
                // Without the name, which may be a password typed into the wrong field.
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Returns all accounts by name. */
    public List<Account> all() {
        return kept().stream().map(KeptAccount::account).toList();
    }

    /** Tells whether nobody has an account. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Adds an account. */
    public void add(Account account, String passwordHash) {
        add(account, passwordHash, false);
    }

    void add(Account account, String passwordHash, boolean oneTime) {
        jdbc.sql("insert into account (name, shown_name, role, body, password_hash, enabled, one_time)"
                        + " values (:name, :shownName, :role, :body, :hash, true, :oneTime)")
                .param("name", account.name())
                .param("shownName", account.shownName())
                .param("role", account.role().name())
                .param("body", account.body())
                .param("hash", passwordHash)
                .param("oneTime", oneTime)
                .update();
    }

    /** Returns all accounts as they are kept, by name. */
    List<KeptAccount> kept() {
        return jdbc.sql("select * from account order by name")
                .query((row, number) -> kept(row))
                .list();
    }

    /** Returns an account, or nothing where there is none. */
    Optional<KeptAccount> find(String name) {
        return jdbc.sql("select * from account where name = :name")
                .param("name", name)
                .query((row, number) -> kept(row))
                .optional();
    }

    /** Tells whether nothing was changed about an account since somebody signed in, and it is still open. */
    boolean isCurrent(SignedIn signedIn) {
        return jdbc.sql("select count(*) from account where name = :name and version = :version and enabled")
                        .param("name", signedIn.account().name())
                        .param("version", signedIn.version())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Tells whether a working body besides an account is left that may sign in. Whoever asks holds them all until the end of
     * the transaction, so that of two who close each other the second finds out.
     */
    boolean isKeptWithout(String name) {
        jdbc.sql("select name from account where role = 'WORKING_BODY' and enabled order by name for update")
                .query(String.class)
                .list();
        return jdbc.sql("select count(*) from account where role = 'WORKING_BODY' and enabled and name <> :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Changes who an account is; returns whether the version was the one there. */
    boolean change(Account account, int version) {
        return jdbc.sql("update account set shown_name = :shownName, role = :role, body = :body, version = version + 1"
                                + " where name = :name and version = :version")
                        .param("name", account.name())
                        .param("shownName", account.shownName())
                        .param("role", account.role().name())
                        .param("body", account.body())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Opens or closes an account; returns whether the version was the one there. */
    boolean enable(String name, boolean enabled, int version) {
        return jdbc.sql("update account set enabled = :enabled, version = version + 1"
                                + " where name = :name and version = :version")
                        .param("name", name)
                        .param("enabled", enabled)
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Sets a password; returns whether the version was the one there. */
    boolean setPassword(String name, String hash, boolean oneTime, int version) {
        return jdbc.sql("update account set password_hash = :hash, one_time = :oneTime, version = version + 1"
                                + " where name = :name and version = :version")
                        .param("name", name)
                        .param("hash", hash)
                        .param("oneTime", oneTime)
                        .param("version", version)
                        .update()
                > 0;
    }

    private static KeptAccount kept(ResultSet row) throws SQLException {
        return new KeptAccount(
                new Account(
                        row.getString("name"),
                        row.getString("shown_name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("body")),
                row.getBoolean("enabled"),
                row.getBoolean("one_time"),
                row.getInt("version"));
    }
}
