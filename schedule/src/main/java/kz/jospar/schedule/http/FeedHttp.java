package kz.jospar.schedule.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * Answers requests for feeds as RFC 9110 has it: kk арнаны HTTP арқылы беру, ru выдача ленты по HTTP.
 *
 * <p>{@code If-None-Match} comes first and, where it stands, {@code If-Modified-Since} is not looked at (13.2.2); a date
 * that cannot be read is ignored. Ranges are not served.
 *
 * <p>Worked case: GET gives 200 with {@code ETag: "x"}; the next GET with {@code If-None-Match: W/"x"} gives 304 without
 * a body; after any change of the feed it gives 200 with another tag.
 *
 * <p>{@code Cache-Control: private, no-cache}: a client keeps its copy but asks each time, which a 304 makes cheap, so a
 * changed deadline and a closed address are seen at the next request; no cache in between keeps what belongs to a secret
 * address. How often to ask is told by the feed itself. Answers without a calendar are not kept at all: 404 and 410
 * would be, unless told otherwise (15.5.5, 15.5.11).
 */
public final class FeedHttp {
    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private FeedHttp() {}

    /**
     * Answers a request for what a token opens.
     *
     * @param access what it opens, see {@link FeedGates}
     * @param feeds the embedder's feeds; one that is there no longer is answered as a token that never was
     */
    public static FeedResponse answer(
            FeedRequest request, Access access, Function<FeedKey, Optional<FeedRepresentation>> feeds) {
        if (access instanceof Access.Granted granted) {
            return feeds.apply(granted.key())
                    .map(representation -> answer(request, representation))
                    .orElseGet(() -> refusal(request, 404, "http.not-found"));
        }
        return access instanceof Access.Gone
                ? refusal(request, 410, "http.gone")
                : refusal(request, 404, "http.not-found");
    }

    /** Answers a request for a feed to somebody who may have it: 200, 304, or 405 for any method but GET and HEAD. */
    public static FeedResponse answer(FeedRequest request, FeedRepresentation representation) {
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return refusal(request, 405, "http.method");
        }
        boolean gzip = AcceptedCoding.isGzip(request.acceptEncoding());
        Map<String, String> headers = new LinkedHashMap<>();
        String tag = gzip ? representation.compressedEntityTag() : representation.entityTag();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "private, no-cache");
        headers.put("Vary", "Accept-Encoding");
        if (isUnchanged(request, representation, tag)) {
            // Nothing else: what is told of octets is left out where none are sent (RFC 9110, 15.4.5).
            return new FeedResponse(304, headers, null);
        }
        headers.put("Content-Type", CALENDAR);
        representation.lastModified().ifPresent(instant -> headers.put("Last-Modified", HttpDates.text(instant)));
        headers.put(
                "Content-Disposition",
                FileName.disposition(representation.head().id()));
        discretion(headers);
        FeedResponse response;
        if (gzip) {
            headers.put("Content-Encoding", "gzip");
            representation
                    .compressedLength()
                    .ifPresent(length -> headers.put(FeedResponse.CONTENT_LENGTH, Integer.toString(length)));
            response = new FeedResponse(200, headers, representation::writeCompressedTo);
        } else {
            headers.put(FeedResponse.CONTENT_LENGTH, Long.toString(representation.length()));
            response = new FeedResponse(200, headers, representation::writeTo);
        }
        return head ? response.withoutBody() : response;
    }

    private static boolean isUnchanged(FeedRequest request, FeedRepresentation representation, String tag) {
        if (!request.ifNoneMatch().isEmpty()) {
            return EntityTags.name(request.ifNoneMatch(), tag);
        }
        Instant changed = representation.changed().orElse(null);
        return changed != null
                && HttpDates.parse(request.ifModifiedSince(), changed)
                        .filter(date -> !changed.isAfter(date))
                        .isPresent();
    }

    /** The address is a secret and the texts are people's: not to be indexed, handed on as a referrer, or taken for HTML. */
    private static void discretion(Map<String, String> headers) {
        headers.put("X-Robots-Tag", "noindex");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
    }

    private static FeedResponse refusal(FeedRequest request, int status, String key) {
        StringBuilder text = new StringBuilder();
        // In all three languages: who asks is not known.
        for (Language language : Language.values()) {
            text.append(Messages.in(language).text(key)).append('\n');
        }
        byte[] octets = text.toString().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        if (status == 405) {
            headers.put("Allow", "GET, HEAD");
        }
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Type", TEXT);
        headers.put(FeedResponse.CONTENT_LENGTH, Integer.toString(octets.length));
        discretion(headers);
        FeedResponse response = new FeedResponse(status, headers, out -> out.write(octets));
        return request.method().equals("HEAD") ? response.withoutBody() : response;
    }
}
