package kz.jospar.portal.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import kz.jospar.schedule.http.FeedGrant;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.FeedTokenHash;
import kz.jospar.spring.feed.FeedStore;
import kz.jospar.spring.feed.StoredFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the secret addresses open. One query tells that and the plan's revision; as long as neither this nor the day has
 * changed, the answer comes from memory.
 */
@Component
class PortalFeeds implements FeedStore {
    private static final long MOST_OCTETS = 32L << 20;
    private static final Duration UNASKED = Duration.ofDays(1);

    /** A feed at one moment of its plan: with the next event or the next day it is another. */
    private record Edition(FeedKey key, long revision, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Publishing publishing;
    private final Clock clock;
    private final Cache<Edition, FeedRepresentation> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_OCTETS)
            .weigher((Edition edition, FeedRepresentation feed) ->
                    feed.compressedLength().orElseThrow())
            .expireAfterAccess(UNASKED)
            .build();

    PortalFeeds(JdbcClient jdbc, Publishing publishing, Clock clock) {
        this.jdbc = jdbc;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** A closed account's addresses are revoked, and so is an executor's for another body than its own. */
    @Override
    public Optional<StoredFeed> find(FeedTokenHash hash) {
        return jdbc.sql("select subscription.*, plan.revision, case when account.enabled"
                        + " and (account.role <> 'EXECUTOR' or account.body = subscription.addressee)"
                        + " then 1 else 0 end as entitled from subscription"
                        + " join plan on plan.id = subscription.plan_id"
                        + " join account on account.name = subscription.owner"
                        + " where subscription.hash = :hash")
                .param("hash", hash.text())
                .query((row, number) -> stored(row))
                .optional();
    }

    private StoredFeed stored(ResultSet row) throws SQLException {
        FeedKey key = Keys.key(row);
        LocalDate today = LocalDate.now(clock);
        Edition edition = new Edition(key, row.getLong("revision"), today);
        LocalDate revoked = row.getObject("revoked", LocalDate.class);
        return new StoredFeed(
                new FeedGrant(
                        new FeedTokenHash(row.getString("hash")),
                        key,
                        revoked == null && row.getInt("entitled") == 0 ? today : revoked),
                () -> Optional.ofNullable(kept.get(edition, this::publish)));
    }

    /** Whoever asks for the same edition meanwhile waits for this one, without a connection to the database. */
    private @Nullable FeedRepresentation publish(Edition edition) {
        return publishing.publish(edition.key()).map(FeedRepresentation::kept).orElse(null);
    }
}
