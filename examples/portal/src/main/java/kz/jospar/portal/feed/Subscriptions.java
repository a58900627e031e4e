package kz.jospar.portal.feed;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.NamedExecutor;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of feeds, each of one account. */
@Service
@Transactional(readOnly = true)
public class Subscriptions {
    /** The most that one account can hold at a time. */
    public static final int MOST = 50;

    private static final int SHOWN = 2 * MOST;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Subscriptions(JdbcClient jdbc, Plans plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    /** Returns an account's own, those that hold and then the latest of those that were revoked; the newest first. */
    public List<Subscription> of(Account account) {
        return jdbc.sql("select * from subscription where owner = :owner"
                        + " order by case when revoked is null then 0 else 1 end, number desc limit :shown")
                .param("owner", account.name())
                .param("shown", SHOWN)
                .query((row, number) -> subscription(row))
                .list();
    }

    /**
     * Returns one of an account's own.
     *
     * @throws NotFoundException if the account has none of this number
     */
    public Subscription one(Account account, long number) {
        return jdbc.sql("select * from subscription where number = :number and owner = :owner")
                .param("number", number)
                .param("owner", account.name())
                .query((row, place) -> subscription(row))
                .optional()
                .orElseThrow(() -> new NotFoundException(Long.toString(number)));
    }

    /** Tells whether an account holds as many as it may. */
    public boolean isFull(Account account) {
        return jdbc.sql("select count(*) from subscription where owner = :owner and revoked is null")
                        .param("owner", account.name())
                        .query(Long.class)
                        .single()
                >= MOST;
    }

    /**
     * Makes a subscription.
     *
     * @param key the feed, with its language
     * @return its token, whose secret is to be shown now and is not known afterwards
     * @throws NotFoundException if the plan is not the account's to see or does not name the addressee; an executor
     *     subscribes to what its own body owes and to nothing else
     */
    @Transactional
    public FeedToken make(Account account, FeedKey key, String label) {
        if (!isOpen(account.scope(), key)) {
            throw new NotFoundException(key.planId());
        }
        FeedToken token = FeedToken.from(random);
        jdbc.sql("insert into subscription (hash, plan_id, addressee, language, owner, label, created)"
                        + " values (:hash, :plan, :addressee, :language, :owner, :label, :created)")
                .param("hash", token.hash().text())
                .param("plan", key.planId())
                .param("addressee", Keys.addressee(key))
                .param("language", Keys.language(key))
                .param("owner", account.name())
                .param("label", label)
                .param("created", LocalDate.now(clock))
                .update();
        return token;
    }

    private boolean isOpen(Scope scope, FeedKey key) {
        if (plans.head(key.planId(), scope).isEmpty()) {
            return false;
        }
        if (scope instanceof Scope.Own own) {
            return own.executor().equals(key.addresseeId());
        }
        return key.addresseeId() == null
                || plans.executors(key.planId()).stream().map(NamedExecutor::id).anyMatch(key.addresseeId()::equals);
    }

    /**
     * Revokes a subscription; one that is revoked already keeps its day.
     *
     * @throws NotFoundException if the account has none of this number
     */
    @Transactional
    public void revoke(Account account, long number) {
        int found = jdbc.sql("update subscription set revoked = coalesce(revoked, :today)"
                        + " where number = :number and owner = :owner")
                .param("today", LocalDate.now(clock))
                .param("number", number)
                .param("owner", account.name())
                .update();
        if (found == 0) {
            throw new NotFoundException(Long.toString(number));
        }
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        FeedKey key = Keys.key(row);
        return new Subscription(
                row.getLong("number"),
                key.planId(),
                key.addresseeId(),
                Language.of(row.getString("language")),
                row.getString("label"),
                row.getObject("created", LocalDate.class),
                row.getObject("revoked", LocalDate.class));
    }
}
