package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.schedule.ical.Feed;
import org.junit.jupiter.api.Test;

/**
 * Every method with every kind of condition and of encoding, against the order of RFC 9110, 13.2.2, told here by a few
 * words on each kind and not by the code: each row says what it matches.
 */
class FeedHttpTableTest {
    private static final Feed FEED = Samples.feed("ДСБ", 3);
    private static final Instant CHANGED = Instant.parse("2026-02-01T10:00:00Z"); // Sunday
    private static final FeedRepresentation DATED = FeedRepresentation.of(FEED, CHANGED);
    private static final FeedRepresentation UNDATED = FeedRepresentation.of(FEED);
    private static final String TAG = DATED.entityTag();
    private static final String GZIP = DATED.compressedEntityTag();
    private static final String INNER = TAG.substring(1, TAG.length() - 1);

    /** A kind of If-None-Match; whether it names the octets as they are, and those compressed. */
    private record Tags(List<String> lines, boolean plain, boolean gzip) {}

    /** A kind of If-Modified-Since; whether it is a date on or after the change. */
    private record Since(List<String> lines, boolean unchanged) {}

    /** A kind of Accept-Encoding; whether it asks for gzip. */
    private record Accept(List<String> lines, boolean gzip) {}

    private static final List<Tags> TAGS = List.of(
            new Tags(List.of(), false, false),
            new Tags(List.of(TAG), true, false),
            new Tags(List.of("W/" + TAG), true, false),
            new Tags(List.of(GZIP), false, true),
            new Tags(List.of("W/" + GZIP), false, true),
            new Tags(List.of(TAG + "," + GZIP), true, true),
            new Tags(List.of("*"), true, true),
            new Tags(List.of(" *\t"), true, true),
            new Tags(List.of("\"other\""), false, false),
            new Tags(List.of("\"\""), false, false),
            new Tags(List.of("\"a\", W/\"b,c\" ,\t" + TAG), true, false),
            new Tags(List.of(", ," + TAG + ", ,"), true, false),
            new Tags(List.of("\"a\"", TAG), true, false),
            new Tags(List.of("\"a\"", "\"b\", W/" + GZIP), false, true),
            // A comma inside the quotation marks does not end a tag.
            new Tags(List.of("\"x," + INNER + "\""), false, false),
            new Tags(List.of("\"x,\" , \"y\""), false, false),
            new Tags(List.of("W/\",\"," + TAG), true, false),
            // Malformed: names nothing, and is there all the same.
            new Tags(List.of(""), false, false),
            new Tags(List.of(INNER), false, false),
            new Tags(List.of("\"" + INNER), false, false),
            new Tags(List.of(INNER + "\""), false, false),
            new Tags(List.of("w/" + TAG), false, false),
            new Tags(List.of("W/ " + TAG), false, false),
            new Tags(List.of("W/"), false, false),
            new Tags(List.of(TAG + " " + GZIP), false, false),
            new Tags(List.of(TAG + "x"), false, false),
            new Tags(List.of("\"a b\", " + TAG), false, false),
            new Tags(List.of("'" + INNER + "'"), false, false),
            new Tags(List.of("*, " + TAG), false, false),
            new Tags(List.of(TAG, "*"), false, false),
            new Tags(List.of("*", "*"), false, false));

    private static final List<Since> SINCE = List.of(
            new Since(List.of(), false),
            new Since(List.of("Sun, 01 Feb 2026 09:59:59 GMT"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00:00 GMT"), true),
            new Since(List.of(" Sun, 01 Feb 2026 10:00:00 GMT\t"), true),
            new Since(List.of("Sun, 01 Feb 2026 10:00:01 GMT"), true),
            new Since(List.of("Fri, 01 Jan 2100 00:00:00 GMT"), true),
            new Since(List.of("Sunday, 01-Feb-26 09:59:59 GMT"), false),
            new Since(List.of("Sunday, 01-Feb-26 10:00:00 GMT"), true),
            new Since(List.of("Sun Feb  1 09:59:59 2026"), false),
            new Since(List.of("Sun Feb  1 10:00:00 2026"), true),
            // No dates.
            new Since(List.of(""), false),
            new Since(List.of("2026-02-01T10:00:00Z"), false),
            new Since(List.of("Mon, 01 Feb 2026 10:00:00 GMT"), false),
            new Since(List.of("Sun, 1 Feb 2026 10:00:00 GMT"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00 GMT"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00:00.5 GMT"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00:00 UTC"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00:00 +0000"), false),
            new Since(List.of("Sun, 01 feb 2026 10:00:00 GMT"), false),
            new Since(List.of("Sun, 01 Feb 2026 24:00:00 GMT"), false),
            new Since(List.of("Tue, 30 Feb 2027 10:00:00 GMT"), false),
            new Since(List.of("Вс, 01 фев 2026 10:00:00 GMT"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00:00 GMT; length=5"), false),
            new Since(List.of("Sun, 01 Feb 2026 10:00:00 GMT", "Sun, 01 Feb 2026 10:00:00 GMT"), false));

    private static final List<Accept> ACCEPT = List.of(
            new Accept(List.of(), false),
            new Accept(List.of(""), false),
            new Accept(List.of("gzip"), true),
            new Accept(List.of("deflate, br"), false),
            new Accept(List.of("br", "gzip;q=0.1"), true),
            new Accept(List.of("*"), true),
            new Accept(List.of("*;q=0"), false),
            new Accept(List.of("identity;q=0"), false),
            new Accept(List.of("gzip;q=0"), false));

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "Head", "", "GET ", "Ғ");

    @Test
    void every_request_gets_the_status_headers_and_body_that_the_rule_says() {
        List<String> wrong = new ArrayList<>();
        int[] statuses = new int[600];
        for (String method : METHODS) {
            for (Tags tags : TAGS) {
                for (Since since : SINCE) {
                    for (Accept accept : ACCEPT) {
                        for (boolean dated : new boolean[] {true, false}) {
                            FeedRequest request = new FeedRequest(method, tags.lines, since.lines, accept.lines);
                            int status = expected(method, tags, since, accept, dated);
                            FeedResponse response = FeedHttp.answer(request, dated ? DATED : UNDATED);
                            statuses[status]++;
                            if (response.status() != status
                                    || !response.headers()
                                            .keySet()
                                            .equals(names(status, accept.gzip).keySet())
                                    || !names(status, accept.gzip).entrySet().stream()
                                            .allMatch(
                                                    header -> header.getValue().isEmpty()
                                                            || header.getValue()
                                                                    .equals(response.headers()
                                                                            .get(header.getKey())))
                                    || (response.body() == null)
                                            == (method.equals("GET") && status == 200 || status == 405)) {
                                wrong.add(request + " " + dated + ": " + status + " was expected of " + response);
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(statuses[200]).isGreaterThan(5000);
        assertThat(statuses[304]).isGreaterThan(5000);
        assertThat(statuses[405]).isGreaterThan(5000);
    }

    /** RFC 9110, 13.2.2: steps 3 and 4, the others being about headers that a feed does not know. */
    private static int expected(String method, Tags tags, Since since, Accept accept, boolean dated) {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return 405;
        }
        if (!tags.lines.isEmpty()) {
            return (accept.gzip ? tags.gzip : tags.plain) ? 304 : 200;
        }
        return dated && since.unchanged ? 304 : 200;
    }

    /** The headers of an answer, with their values where these are the same for both feeds. */
    private static Map<String, String> names(int status, boolean gzip) {
        String tag = gzip ? GZIP : TAG;
        if (status == 304) {
            return Map.of("ETag", tag, "Cache-Control", "private, no-cache", "Vary", "Accept-Encoding");
        }
        if (status == 405) {
            return Map.of(
                    "Allow",
                    "GET, HEAD",
                    "Cache-Control",
                    "no-store",
                    "Content-Type",
                    "text/plain; charset=utf-8",
                    "Content-Length",
                    "",
                    "X-Robots-Tag",
                    "noindex",
                    "Referrer-Policy",
                    "no-referrer",
                    "X-Content-Type-Options",
                    "nosniff");
        }
        return Map.of(
                "ETag",
                tag,
                "Cache-Control",
                "private, no-cache",
                "Vary",
                "Accept-Encoding",
                "Content-Type",
                "text/calendar; charset=utf-8",
                "Last-Modified",
                "",
                "Content-Disposition",
                "inline; filename=\"calendar.ics\"; filename*=UTF-8''%D0%94%D0%A1%D0%91.ics",
                "X-Robots-Tag",
                "noindex",
                "Referrer-Policy",
                "no-referrer",
                "X-Content-Type-Options",
                "nosniff",
                gzip ? "Content-Encoding" : "Content-Length",
                gzip ? "gzip" : Integer.toString(Samples.octets(DATED::writeTo).length));
    }
}
