package kz.jospar.portal.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
public class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return jdbc.sql("select * from account where name = :name")
                .param("name", name)
                .query((row, number) ->
                        new SignedIn(account(row), row.getString("password_hash"), row.getBoolean("enabled")))
                .optional()
                // Without the name, which may be a password typed into the wrong field.
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Returns all accounts by name. */
    public List<Account> all() {
        return jdbc.sql("select * from account order by name")
                .query((row, number) -> account(row))
                .list();
    }

    /** Adds an account. */
    public void add(Account account, String passwordHash) {
        jdbc.sql("insert into account (name, shown_name, role, body, password_hash, enabled)"
                        + " values (:name, :shownName, :role, :body, :hash, true)")
                .param("name", account.name())
                .param("shownName", account.shownName())
                .param("role", account.role().name())
                .param("body", account.body())
                .param("hash", passwordHash)
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("shown_name"),
                Role.valueOf(row.getString("role")),
                row.getString("body"));
    }
}
