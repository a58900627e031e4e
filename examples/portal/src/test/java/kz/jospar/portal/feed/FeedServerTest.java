package kz.jospar.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.TestDatabase;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What goes over the wire of a real server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Fixtures.class, Feedings.class})
@ActiveProfiles("test")
class FeedServerTest {
    @LocalServerPort
    int port;

    @Autowired
    Feedings feedings;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void lengths_codings_and_empty_bodies_are_as_http_has_them_and_no_session_begins() throws Exception {
        feedings.plan("wire");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "wire", ""));
        HttpResponse<byte[]> plain = ask("GET", path);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.body().length).isGreaterThan(50_000);
        // Tomcat writes it without the blank.
        assertThat(MediaType.parseMediaType(header(plain, "Content-Type")))
                .isEqualTo(new MediaType("text", "calendar", StandardCharsets.UTF_8));
        assertThat(header(plain, "Content-Length")).isEqualTo(Integer.toString(plain.body().length));
        assertThat(header(plain, "Set-Cookie")).isEmpty();
        assertThat(Feedings.uids(new String(plain.body(), StandardCharsets.UTF_8)))
                .hasSize(232);

        HttpResponse<byte[]> gzip = ask("GET", path, "Accept-Encoding", "gzip");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "Content-Length")).isEqualTo(Integer.toString(gzip.body().length));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());

        HttpResponse<byte[]> head = ask("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(plain, "Content-Length"));

        HttpResponse<byte[]> unchanged = ask("GET", path, "If-None-Match", header(plain, "ETag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(header(unchanged, "Set-Cookie")).isEmpty();
        assertThat(header(unchanged, "Content-Type")).isEmpty();

        assertThat(ask("GET", "/feeds/none.ics").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/feeds").statusCode()).isEqualTo(404);
        assertThat(ask("DELETE", path).statusCode()).isEqualTo(405);
    }

    /** Spring Security would ask for a sign-in or a token, and would write its headers. */
    @Test
    void whatLiesBelowTheFeedsIsAnsweredBeforeAnyDoorOfThePortal() throws Exception {
        feedings.plan("doors");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "doors", ""));
        for (String asked : List.of(path, "/feeds/none.ics", "/feeds/none/deeper", "/feeds/")) {
            HttpResponse<byte[]> answer = ask("GET", asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(asked.equals(path) ? 200 : 404);
            assertThat(header(answer, "X-Frame-Options")).as(asked).isEmpty();
            assertThat(header(answer, "Set-Cookie")).as(asked).isEmpty();
            assertThat(ask("POST", asked).statusCode()).as(asked).isIn(404, 405);
        }
        assertThat(header(ask("GET", "/sign-in"), "X-Frame-Options")).isNotEmpty();
    }

    @Test
    void springs_own_packages_never_write_an_address_at_debug_or_trace() throws Exception {
        feedings.plan("silence");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "silence", ""));
        try (Logged logged = Logged.from(Logger.ROOT_LOGGER_NAME, Level.TRACE)) {
            assertThat(ask("GET", path).statusCode()).isEqualTo(200);
            assertThat(ask("GET", path + "x").statusCode()).isEqualTo(404);
            assertThat(ask("GET", "/sign-in").statusCode()).isEqualTo(200);
            assertThat(logged.lines()).anyMatch(line -> line.contains("GET /sign-in"));
            String secret = path.substring("/feeds/".length(), "/feeds/".length() + 32);
            // Tomcat writes whole requests at DEBUG, and the client of this test its own.
            assertThat(logged.events()
                            .filter(event -> !event.getLoggerName().startsWith("org.apache.")
                                    && !event.getLoggerName().startsWith("jdk."))
                            .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage())
                            .filter(line -> line.contains(secret)))
                    .isEmpty();
        }
    }
}
