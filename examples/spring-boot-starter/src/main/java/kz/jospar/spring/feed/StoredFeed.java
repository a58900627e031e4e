package kz.jospar.spring.feed;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.jospar.schedule.http.FeedGrant;
import kz.jospar.schedule.http.FeedRepresentation;

/**
 * What was found under a token's hash: kk табылған арна, ru найденная лента.
 *
 * @param grant that the token opens it
 * @param representation gives the feed as it is now, or nothing if it is there no longer; asked only while the grant
 *     holds, at most once
 */
public record StoredFeed(FeedGrant grant, Supplier<Optional<FeedRepresentation>> representation) {
    public StoredFeed {
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(representation, "representation");
    }
}
