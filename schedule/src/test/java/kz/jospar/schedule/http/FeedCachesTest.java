package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.Lines;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Clients that keep copies and ask again as browsers do: what they show is always the newest. */
class FeedCachesTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    /** A change of the data so many seconds after the one before (a clock may be set back), and who asks then. */
    record Moment(int entries, int seconds, List<Boolean> asking) {
        Feed feed() {
            List<FeedEntry> all = new ArrayList<>();
            for (int bit = 0; bit < 3; bit++) {
                if ((entries >> bit & 1) == 1) {
                    all.add(Samples.entry("u" + bit, Samples.MADE));
                }
            }
            return Samples.feed("f", all.toArray(FeedEntry[]::new));
        }
    }

    /** A cache with one stored answer for each coding, revalidated with the headers it is made to send. */
    private static final class Cache {
        private final boolean byTag;
        private final boolean byDate;
        private final Map<String, FeedResponse> stored = new HashMap<>();
        private final Map<String, byte[]> bodies = new HashMap<>();

        Cache(boolean byTag, boolean byDate) {
            this.byTag = byTag;
            this.byDate = byDate;
        }

        byte[] show(FeedRepresentation server, String coding) {
            FeedResponse old = stored.get(coding);
            List<String> headers = new ArrayList<>(List.of("Accept-Encoding", coding));
            if (old != null && byTag) {
                headers.addAll(List.of("if-none-match", old.headers().get("ETag")));
            }
            if (old != null && byDate && old.headers().containsKey("Last-Modified")) {
                headers.addAll(List.of("if-modified-since", old.headers().get("Last-Modified")));
            }
            FeedResponse answer = FeedHttp.answer(Samples.get(headers.toArray(String[]::new)), server);
            Statistics.label("answer").collect(answer.status());
            if (answer.status() == 304) {
                assertThat(answer.body()).isNull();
                assertThat(old).as("304 to somebody without a copy").isNotNull();
                // The tag of the copy is that of the answer (RFC 9111, 4.3.4), where the tag decided.
                assertThat(answer.headers().get("ETag")).isEqualTo(old.headers().get("ETag"));
            } else {
                assertThat(answer.status()).isEqualTo(200);
                stored.put(coding, answer);
                bodies.put(coding, plain(answer));
            }
            return bodies.get(coding);
        }

        private static byte[] plain(FeedResponse answer) {
            byte[] octets = Samples.octets(answer.body());
            if (!"gzip".equals(answer.headers().get("Content-Encoding"))) {
                assertThat(answer.length()).isEqualTo(octets.length);
                return octets;
            }
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(octets))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_cache_that_asks_by_tag_or_date_or_both_shows_the_newest(@ForAll("moments") List<Moment> moments) {
        List<Cache> caches = List.of(new Cache(true, false), new Cache(false, true), new Cache(true, true));
        Instant now = NOON;
        FeedRepresentation server = FeedRepresentation.of(moments.get(0).feed(), now);
        for (Moment moment : moments) {
            now = now.plusSeconds(moment.seconds()).plusMillis(400);
            server = server.succeededBy(moment.feed(), now);
            byte[] newest = Lines.write(moment.feed());
            for (int i = 0; i < 6; i++) {
                if (moment.asking().get(i)) {
                    assertThat(caches.get(i / 2).show(server, i % 2 == 0 ? "gzip" : "identity"))
                            .isEqualTo(newest);
                }
            }
        }
        Statistics.label("answer").coverage(coverage -> {
            coverage.check(304).percentage(share -> share > 10);
            coverage.check(200).percentage(share -> share > 10);
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void where_nobody_says_when_it_changed_each_shows_the_newest_too(@ForAll("moments") List<Moment> moments) {
        List<Cache> caches = List.of(new Cache(true, false), new Cache(false, true), new Cache(true, true));
        for (Moment moment : moments) {
            FeedRepresentation server = FeedRepresentation.of(moment.feed());
            for (int i = 0; i < 6; i++) {
                if (moment.asking().get(i)) {
                    assertThat(caches.get(i / 2).show(server, i % 2 == 0 ? "gzip" : "identity"))
                            .isEqualTo(Lines.write(moment.feed()));
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-3, 5),
                        Arbitraries.of(true, false).list().ofSize(6))
                .as(Moment::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
