package kz.jospar.schedule.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What matters of a request for a feed: kk сұрау, ru запрос. It has no path and no query: which feed is shown is the
 * token's matter, and nothing else is the caller's to choose.
 *
 * <p>Any text is taken as it came; what cannot be read is treated as {@link FeedHttp} says.
 *
 * @param method the method, as in {@code GET}; in capitals, as RFC 9110, 9.1 has it
 * @param ifNoneMatch the lines of the header {@code If-None-Match} in order, empty if there is none
 * @param ifModifiedSince the lines of {@code If-Modified-Since}
 * @param acceptEncoding the lines of {@code Accept-Encoding}
 */
public record FeedRequest(
        String method, List<String> ifNoneMatch, List<String> ifModifiedSince, List<String> acceptEncoding) {

    public FeedRequest {
        Objects.requireNonNull(method, "method");
        ifNoneMatch = List.copyOf(ifNoneMatch);
        ifModifiedSince = List.copyOf(ifModifiedSince);
        acceptEncoding = List.copyOf(acceptEncoding);
    }

    /** Returns what matters of a method and all headers, whose names may be written in small letters or capitals. */
    public static FeedRequest of(String method, Map<String, ? extends Collection<String>> headers) {
        return new FeedRequest(
                method,
                lines(headers, "If-None-Match"),
                lines(headers, "If-Modified-Since"),
                lines(headers, "Accept-Encoding"));
    }

    private static List<String> lines(Map<String, ? extends Collection<String>> headers, String name) {
        List<String> lines = new ArrayList<>();
        headers.forEach((key, values) -> {
            if (name.equalsIgnoreCase(key)) {
                lines.addAll(values);
            }
        });
        return lines;
    }
}
