package kz.jospar.schedule.http;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a token opens a feed: kk арнаға рұқсат, ru доступ к ленте. The embedder stores it under the hash's text.
 *
 * @param hash the hash of the token
 * @param key the feed it opens, one and no other
 * @param revoked the day on which it was revoked, for the record, or {@code null} while it holds; no clock is asked, so
 *     any day revokes
 */
public record FeedGrant(
        FeedTokenHash hash, FeedKey key, @Nullable LocalDate revoked) {
    public FeedGrant {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(key, "key");
    }

    /** A grant that holds. */
    public FeedGrant(FeedTokenHash hash, FeedKey key) {
        this(hash, key, null);
    }

    /** Returns this grant revoked; one that is revoked already keeps its day. */
    public FeedGrant revokedOn(LocalDate day) {
        return revoked == null ? new FeedGrant(hash, key, Objects.requireNonNull(day, "day")) : this;
    }
}
