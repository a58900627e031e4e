package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.Lines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a real connection: the server and the client of the JDK. */
class FeedServerTest {
    private static final FeedKey KEY = new FeedKey("p", "ДСБ");
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
    private static final Feed FEED = Samples.feed("ДСБ", 500);

    private final HttpClient client = HttpClient.newHttpClient();
    private FeedServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        server.show(KEY, FEED, NOON);
        address = server.grant(KEY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void GET_brings_the_calendar() throws Exception {
        HttpResponse<byte[]> response = ask("GET", address);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Lines.write(FEED));
        assertThat(header(response, "Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(header(response, "Content-Length")).isEqualTo("" + response.body().length);
        assertThat(header(response, "Last-Modified")).isEqualTo("Sun, 01 Feb 2026 12:00:00 GMT");
        assertThat(header(response, "ETag")).matches("\"[A-Za-z0-9_-]{43}\"");
    }

    @Test
    void HEAD_brings_the_same_headers_and_nothing_more() throws Exception {
        HttpResponse<byte[]> response = ask("HEAD", address);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(headers(response)).isEqualTo(headers(ask("GET", address)));
    }

    @Test
    void gzip_brings_the_same_calendar_under_another_tag() throws Exception {
        HttpResponse<byte[]> response = ask("GET", address, "Accept-Encoding", "gzip, deflate, br");

        assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes())
                .isEqualTo(Lines.write(FEED));
        String tag = header(response, "ETag");
        assertThat(tag).isNotEqualTo(header(ask("GET", address), "ETag"));
        assertThat(ask("GET", address, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(ask("GET", address, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_304_has_no_body_by_tag_and_by_date_until_the_feed_changes() throws Exception {
        HttpResponse<byte[]> first = ask("GET", address);
        String[] byTag = {"If-None-Match", header(first, "ETag")};
        String[] byDate = {"If-Modified-Since", header(first, "Last-Modified")};
        for (String[] condition : List.of(byTag, byDate)) {
            HttpResponse<byte[]> again = ask("GET", address, condition);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        }

        server.show(KEY, FEED, NOON.plusSeconds(3600));
        assertThat(ask("GET", address, byTag).statusCode()).isEqualTo(304);
        assertThat(ask("GET", address, byDate).statusCode()).isEqualTo(304);

        server.show(KEY, Samples.feed("ДСБ", 499), NOON.plusSeconds(7200));
        for (String[] condition : List.of(byTag, byDate)) {
            HttpResponse<byte[]> changed = ask("GET", address, condition);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.body()).isEqualTo(Lines.write(Samples.feed("ДСБ", 499)));
        }
    }

    @Test
    void a_caller_cannot_ask_for_anything_else() throws Exception {
        server.show(new FeedKey("p", "other"), Samples.feed("other", 5), NOON);
        HttpResponse<byte[]> plain = ask("GET", address);
        for (String query : List.of("?executor=other&from=2020-01-01", "?plan=q&addressee=other", "?", "?.ics")) {
            HttpResponse<byte[]> asked = ask("GET", URI.create(address + query));
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body()).isEqualTo(plain.body());
            assertThat(headers(asked)).isEqualTo(headers(plain));
        }
    }

    @Test
    void each_address_has_its_own_feed() throws Exception {
        server.show(new FeedKey("p", "other"), Samples.feed("other", 5), NOON);

        assertThat(ask("GET", server.grant(new FeedKey("p", "other"))).body())
                .isEqualTo(Lines.write(Samples.feed("other", 5)));
    }

    @Test
    void other_methods_are_405() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            HttpResponse<byte[]> response = ask(method, address);
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void a_wrong_address_is_404_and_its_two_kinds_cannot_be_told_apart() throws Exception {
        HttpResponse<byte[]> unknown = ask("GET", server.address("0".repeat(32)));
        HttpResponse<byte[]> malformed = ask("GET", server.address("x"));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(malformed.statusCode()).isEqualTo(404);
        assertThat(malformed.body()).isEqualTo(unknown.body());
        assertThat(headers(malformed)).isEqualTo(headers(unknown));
        assertThat(new String(unknown.body(), StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void a_revoked_address_is_410_at_once_also_for_those_who_have_a_copy() throws Exception {
        String tag = header(ask("GET", address), "ETag");
        URI second = server.grant(KEY);
        server.revoke(KEY, LocalDate.of(2026, 3, 1));

        HttpResponse<byte[]> gone = ask("GET", address, "If-None-Match", tag);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(ask("GET", second).statusCode()).isEqualTo(410);
        assertThat(ask("GET", server.grant(KEY)).statusCode()).isEqualTo(200);
    }

    @Test
    void an_empty_feed_holds_one_zone_and_nothing_else() throws Exception {
        server.show(new FeedKey("p", "ІІБ"), Samples.feed("ІІБ"), NOON);
        HttpResponse<byte[]> response = ask("GET", server.grant(new FeedKey("p", "ІІБ")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("BEGIN:V")))
                .containsExactly("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE");
    }

    private HttpResponse<byte[]> ask(String method, URI at, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    /** All headers but the server's own clock. */
    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
