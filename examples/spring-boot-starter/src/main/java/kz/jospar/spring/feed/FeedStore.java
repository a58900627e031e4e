package kz.jospar.spring.feed;

import java.util.Optional;
import kz.jospar.schedule.http.FeedTokenHash;

/** Where an application keeps what its secret addresses open: kk арналар қоймасы, ru хранилище лент. */
@FunctionalInterface
public interface FeedStore {
    /**
     * Returns what a token opens, or nothing where none has this hash. Asked once for each request that brings what looks
     * like a token.
     */
    Optional<StoredFeed> find(FeedTokenHash hash);
}
