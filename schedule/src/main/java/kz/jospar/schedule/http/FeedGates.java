package kz.jospar.schedule.http;

import java.util.Optional;
import java.util.function.Function;

/** Opens feeds to those who have their secret: kk кілтті тексеру, ru проверка ключа. */
public final class FeedGates {
    private static final String EXTENSION = ".ics";

    private FeedGates() {}

    /**
     * Tells what an address opens.
     *
     * <p>Worked case: of {@code https://example.org/feeds/kq7fmz3x....ics?from=2020} the segment is {@code
     * kq7fmz3x....ics}; what follows the question mark has no part in it.
     *
     * <p>The grant found must carry the token's own hash, compared in constant time: a store that finds too generously,
     * by a prefix or without regard to case, opens nothing.
     *
     * @param segment the last segment of the address's path, a token's secret, with or without {@code .ics}; any text
     * @param grants the embedder's grants by hash; asked only for what looks like a token
     */
    public static Access check(String segment, Function<FeedTokenHash, Optional<FeedGrant>> grants) {
        String secret =
                segment.endsWith(EXTENSION) ? segment.substring(0, segment.length() - EXTENSION.length()) : segment;
        FeedTokenHash hash = FeedToken.parse(secret).map(FeedToken::hash).orElse(null);
        if (hash == null) {
            return new Access.NotFound();
        }
        FeedGrant grant =
                grants.apply(hash).filter(found -> found.hash().equals(hash)).orElse(null);
        if (grant == null) {
            return new Access.NotFound();
        }
        return grant.revoked() == null ? new Access.Granted(grant.key()) : new Access.Gone();
    }
}
