package kz.jospar.schedule.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a request for a feed: kk жауап, ru ответ.
 *
 * @param status the status code: 200, 304, 404, 405 or 410
 * @param headers the headers in order; {@code Date} and {@code Transfer-Encoding} are the server's
 * @param body what follows them, or {@code null} if nothing does, as after HEAD and in a 304
 */
public record FeedResponse(
        int status, Map<String, String> headers, @Nullable Body body) {
    static final String CONTENT_LENGTH = "Content-Length";

    /** Octets that are written when they are asked for: kk жауаптың денесі, ru тело ответа. */
    @FunctionalInterface
    public interface Body {
        /** Writes all octets to a stream, which is neither flushed nor closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    public FeedResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * Returns how many octets the body has, or -1 where that is known only when they are written (a compressed feed) or
     * is not told (304).
     */
    public long length() {
        String length = headers.get(CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** The answer to HEAD: the same headers and nothing after them. */
    FeedResponse withoutBody() {
        return new FeedResponse(status, headers, null);
    }
}
