package kz.jospar.portal.feed;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedMemory;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.PublishedFeed;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.spring.feed.FeedProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes feeds of plans as they stand today, each numbered after the one before.
 *
 * <p>All is read at one moment and without a lock, so that nobody who records an event waits for a feed. What the feed now
 * says is kept only where nobody kept the next one meanwhile; else it is made anew, after that one.
 */
@Service
class Publishing {
    private static final int MOST_TRIES = 10;

    private final Memories memories;
    private final ReadFeed feeds;
    private final FeedProperties properties;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate keeping;

    Publishing(
            Memories memories,
            ReadFeed feeds,
            FeedProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.memories = memories;
        this.feeds = feeds;
        this.properties = properties;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.keeping = new TransactionTemplate(transactions);
    }

    private record Seen(FeedMemory before, Feed feed) {}

    /** Returns a feed as it is now, and keeps what it says for the next time; nothing if there is no such plan. */
    Optional<FeedRepresentation> publish(FeedKey key) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            Optional<Seen> read = reading.execute(transaction -> see(key, now));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            Seen seen = read.get();
            PublishedFeed published = seen.before().next(seen.feed(), now, properties.grace());
            if (published.memory().equals(seen.before()) || isKept(key, seen.before(), published.memory())) {
                return Optional.of(published.representation());
            }
        }
        throw new OptimisticLockingFailureException("others were quicker " + MOST_TRIES + " times");
    }

    private boolean isKept(FeedKey key, FeedMemory before, FeedMemory memory) {
        try {
            return Boolean.TRUE.equals(keeping.execute(transaction -> memories.replace(key, before, memory)));
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private Optional<Seen> see(FeedKey key, OffsetDateTime now) {
        return feeds.of(key, now.toLocalDate()).map(feed -> new Seen(memories.find(key), feed));
    }
}
