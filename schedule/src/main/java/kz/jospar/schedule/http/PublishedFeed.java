package kz.jospar.schedule.http;

import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Objects;
import kz.jospar.schedule.ical.Feed;

/**
 * A feed as it is given, and what is to be kept of it: kk жарияланған арна, ru опубликованная лента.
 *
 * @param representation what is answered
 * @param memory what to store, before the representation is given to anybody
 */
public record PublishedFeed(FeedRepresentation representation, FeedMemory memory) {
    public PublishedFeed {
        Objects.requireNonNull(representation, "representation");
        Objects.requireNonNull(memory, "memory");
    }

    /** Returns the publication after this one, see {@link FeedMemory#next}. */
    public PublishedFeed next(Feed fresh, OffsetDateTime now, Period grace) {
        return memory.next(fresh, now, grace);
    }
}
