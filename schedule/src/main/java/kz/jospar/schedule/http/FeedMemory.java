package kz.jospar.schedule.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Objects;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedLedger;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one feed from one publication to the next, also when the server starts anew: kk арнаның жады, ru память
 * ленты. A value: the embedder stores its three parts beside the data, in one transaction with reading them, so that two
 * requests do not number the same change twice.
 *
 * <p>Worked case: {@code FeedMemory.NONE.next(feed, now, grace)} is the first publication. Its memory and the same feed
 * give the same tag and the same date, however much later; the feed without a deadline gives another tag, dated then, and
 * shows the deadline cancelled, with a higher SEQUENCE, for the days of grace.
 *
 * @param ledger what its entries were
 * @param entityTag the entity tag of its plain octets, or {@code null} before the first publication
 * @param changed the instant at which those octets were first given, in whole seconds, or {@code null} as above
 */
public record FeedMemory(
        FeedLedger ledger,
        @Nullable String entityTag,
        @Nullable Instant changed) {
    /** Before the first publication. */
    public static final FeedMemory NONE = new FeedMemory(FeedLedger.EMPTY, null, null);

    public FeedMemory {
        Objects.requireNonNull(ledger, "ledger");
        if ((entityTag == null) != (changed == null)) {
            throw new IllegalArgumentException("entityTag is " + entityTag + ", changed is " + changed);
        }
    }

    /**
     * Returns the next publication.
     *
     * @param fresh the feed as the data have it now, without a {@link FeedLedger} of its own
     * @param now the time of asking, in the zone whose days are counted
     * @param grace how long what was dropped is shown as cancelled, see {@link FeedLedger#next}
     */
    public PublishedFeed next(Feed fresh, OffsetDateTime now, Period grace) {
        FeedLedger.Step step = ledger.next(fresh, now.toLocalDate(), grace);
        FeedRepresentation representation =
                FeedRepresentation.succeeding(entityTag, changed, step.feed(), now.toInstant());
        return new PublishedFeed(
                representation,
                new FeedMemory(
                        step.ledger(),
                        representation.entityTag(),
                        representation.changed().orElseThrow()));
    }
}
