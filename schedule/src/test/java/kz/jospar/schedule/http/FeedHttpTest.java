package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.schedule.Defaults;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.Lines;
import org.junit.jupiter.api.Test;

/** What stands in an answer; which answer it is, see {@link FeedHttpTableTest}. */
class FeedHttpTest {
    private static final Feed FEED = Samples.feed("f", 100);
    private static final FeedRepresentation REPRESENTATION = FeedRepresentation.of(FEED);
    private static final Access GRANTED = new Access.Granted(new FeedKey("p"));

    @Test
    void a_200_sends_the_calendar_and_its_length() {
        FeedResponse response = FeedHttp.answer(Samples.get(), REPRESENTATION);

        assertThat(Samples.octets(response.body())).isEqualTo(Lines.write(FEED));
        assertThat(response.length()).isEqualTo(Lines.write(FEED).length);
    }

    @Test
    void Last_Modified_is_of_the_newest_entry_and_absent_of_an_empty_feed() {
        // The last of a hundred is 99 seconds after 08:30:15.
        assertThat(FeedHttp.answer(Samples.get(), REPRESENTATION).headers())
                .containsEntry("Last-Modified", "Fri, 10 Jan 2025 08:31:54 GMT");
        assertThat(FeedHttp.answer(Samples.get(), FeedRepresentation.of(Samples.feed("f")))
                        .headers())
                .containsKey("ETag")
                .doesNotContainKey("Last-Modified");
    }

    @Test
    void Apple_asks_by_date_and_a_date_of_the_data_would_hide_that_an_entry_went() {
        FeedRequest byDate = Samples.get("If-Modified-Since", "Fri, 10 Jan 2025 08:31:54 GMT");

        assertThat(FeedHttp.answer(byDate, FeedRepresentation.of(Samples.feed("f", 99)))
                        .status())
                .isEqualTo(200);
        assertThat(FeedHttp.answer(byDate, REPRESENTATION).status()).isEqualTo(200);
        assertThat(FeedHttp.answer(byDate, FeedRepresentation.of(FEED, Instant.parse("2025-01-10T08:31:54.9Z")))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void HEAD_has_the_headers_of_GET_in_every_answer() {
        for (String coding : List.of("gzip", "identity")) {
            assertThat(FeedHttp.answer(Samples.request("HEAD", "Accept-Encoding", coding), REPRESENTATION))
                    .isEqualTo(FeedHttp.answer(Samples.get("Accept-Encoding", coding), REPRESENTATION)
                            .withoutBody());
        }
        for (Access access : List.of(new Access.Gone(), new Access.NotFound())) {
            assertThat(FeedHttp.answer(Samples.request("HEAD"), access, key -> Optional.empty()))
                    .isEqualTo(FeedHttp.answer(Samples.get(), access, key -> Optional.empty())
                            .withoutBody());
        }
    }

    @Test
    void gzip_unpacks_to_the_same_octets_and_is_the_same_each_time_without_time_and_system() throws IOException {
        FeedResponse response = FeedHttp.answer(Samples.get("Accept-Encoding", "gzip"), REPRESENTATION);
        byte[] octets = Samples.octets(response.body());

        assertThat(new GZIPInputStream(new ByteArrayInputStream(octets)).readAllBytes())
                .isEqualTo(Lines.write(FEED));
        assertThat(octets).isEqualTo(Samples.octets(response.body())).hasSizeLessThan(Lines.write(FEED).length / 5);
        // RFC 1952, 2.3: two of magic, deflate, no flags, no time, no extra, system unknown (255).
        assertThat(octets).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
        assertThat(response.length()).isEqualTo(-1);
    }

    @Test
    void a_compressed_body_leaves_the_stream_open_and_one_that_fails_has_no_end() {
        boolean[] closed = {false};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) {}

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ByteArrayOutputStream torn = new ByteArrayOutputStream();

        assertThat(FeedHttp.answer(Samples.get("Accept-Encoding", "gzip"), REPRESENTATION)
                        .body())
                .satisfies(body -> body.writeTo(out));
        assertThat(closed[0]).isFalse();
        assertThatThrownBy(() -> Gzip.write(
                        to -> {
                            to.write("BEGIN:VCALENDAR".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
                            throw new IOException("the store is gone");
                        },
                        torn))
                .hasMessage("the store is gone");
        assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(torn.toByteArray())).readAllBytes())
                .isInstanceOf(EOFException.class);
    }

    @Test
    void refusals_are_told_in_three_languages_and_are_not_kept() {
        for (Map.Entry<Access, String> refusal : Map.<Access, String>of(
                        new Access.NotFound(), "http.not-found", new Access.Gone(), "http.gone")
                .entrySet()) {
            FeedResponse response = FeedHttp.answer(Samples.get(), refusal.getKey(), key -> Optional.empty());
            String text = new String(Samples.octets(response.body()), StandardCharsets.UTF_8);

            assertThat(response.status()).isEqualTo(refusal.getKey() instanceof Access.Gone ? 410 : 404);
            assertThat(text.lines())
                    .containsExactly(
                            Messages.in(Language.KK).text(refusal.getValue()),
                            Messages.in(Language.RU).text(refusal.getValue()),
                            Messages.in(Language.EN).text(refusal.getValue()));
            assertThat(response.length()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
            assertThat(response.headers())
                    .containsEntry("Cache-Control", "no-store")
                    .containsEntry("Content-Type", "text/plain; charset=utf-8")
                    .containsEntry("X-Robots-Tag", "noindex")
                    .doesNotContainKeys("ETag", "Last-Modified", "Content-Disposition");
        }
    }

    @Test
    void RFC_9110_13_2_1_conditions_and_methods_do_not_matter_where_there_is_no_feed() {
        for (String method : List.of("GET", "POST", "DELETE")) {
            FeedRequest request = Samples.request(method, "If-None-Match", "*", "Accept-Encoding", "gzip");

            assertThat(FeedHttp.answer(request, new Access.NotFound(), key -> Optional.empty())
                            .status())
                    .isEqualTo(404);
            assertThat(FeedHttp.answer(request, new Access.Gone(), key -> Optional.empty())
                            .status())
                    .isEqualTo(410);
        }
    }

    @Test
    void a_feed_that_is_no_longer_there_is_answered_like_a_token_that_never_was() {
        FeedResponse lost = FeedHttp.answer(Samples.get(), GRANTED, key -> Optional.empty());
        FeedResponse unknown = FeedHttp.answer(Samples.get(), new Access.NotFound(), key -> Optional.empty());

        assertThat(lost.status()).isEqualTo(unknown.status());
        assertThat(new ArrayList<>(lost.headers().entrySet()))
                .isEqualTo(new ArrayList<>(unknown.headers().entrySet()));
        assertThat(Samples.octets(lost.body())).isEqualTo(Samples.octets(unknown.body()));
    }

    @Test
    void header_names_are_read_in_small_letters_and_capitals() {
        for (String name : List.of("if-none-match", "If-none-match", "IF-NONE-MATCH")) {
            assertThat(FeedHttp.answer(Samples.get(name, "*"), REPRESENTATION).status())
                    .isEqualTo(304);
        }
        assertThat(FeedRequest.of(
                        "GET",
                        Map.of(
                                "accept-encoding",
                                List.of("gzip"),
                                "IF-MODIFIED-SINCE",
                                List.of("x"),
                                "Cookie",
                                List.of("c"))))
                .isEqualTo(new FeedRequest("GET", List.of(), List.of("x"), List.of("gzip")));
    }

    @Test
    void an_answer_is_the_same_in_every_default_locale_and_zone() {
        FeedRequest request = Samples.get("if-none-match", "\"x\"", "ACCEPT-ENCODING", "GZIP, IDENTITY;Q=0.5");
        FeedRepresentation dated = FeedRepresentation.of(FEED, Instant.parse("2026-07-01T00:00:00Z"));

        assertThat(Defaults.each(() -> FeedHttp.answer(request, dated).headers()))
                .containsExactly(FeedHttp.answer(request, dated).headers());
        assertThat(Defaults.each(
                        () -> FeedHttp.answer(Samples.get("if-modified-since", "Wed, 01 Jul 2026 00:00:00 GMT"), dated)
                                .status()))
                .containsExactly(304);
        assertThat(FeedHttp.answer(request, dated).headers())
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("Last-Modified", "Wed, 01 Jul 2026 00:00:00 GMT");
    }
}
