package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedLedger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One feed published again and again: what it says, its tag and its date. */
class PublishedFeedTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final OffsetDateTime NINE =
            LocalDateTime.of(2025, 4, 1, 9, 0).atZone(ALMATY).toOffsetDateTime();
    private static final Period GRACE = Period.ofDays(30);

    /** The days of three deadlines, 0 where one is not owed, so many seconds after the publication before. */
    record Moment(List<Integer> days, int seconds) {
        Feed feed() {
            List<FeedEntry> entries = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i) > 0) {
                    entries.add(entry("u" + i, days.get(i)));
                }
            }
            return Samples.feed("f", entries.toArray(FeedEntry[]::new));
        }
    }

    private static FeedEntry entry(String uid, int day) {
        return new FeedEntry(uid, LocalDate.of(2025, 4, day), "Есеп " + uid, "", List.of(), Samples.MADE);
    }

    private static String text(PublishedFeed feed) {
        return new String(Samples.octets(feed.representation()::writeTo), StandardCharsets.UTF_8);
    }

    private static Instant date(PublishedFeed feed) {
        return feed.representation().lastModified().orElseThrow();
    }

    @Property(tries = 500)
    void tag_and_date_change_when_the_octets_do_and_never_otherwise(@ForAll("moments") List<Moment> moments) {
        FeedMemory memory = FeedMemory.NONE;
        PublishedFeed before = null;
        OffsetDateTime now = NINE;
        for (Moment moment : moments) {
            now = now.plusSeconds(moment.seconds());
            // Of its memory alone, as after a restart; an unbroken run gives the same.
            PublishedFeed next = memory.next(moment.feed(), now, GRACE);
            if (before != null) {
                PublishedFeed unbroken = before.next(moment.feed(), now, GRACE);
                assertThat(text(next)).isEqualTo(text(unbroken));
                assertThat(next.memory()).isEqualTo(unbroken.memory());
                if (text(next).equals(text(before))) {
                    assertThat(next.representation().entityTag())
                            .isEqualTo(before.representation().entityTag());
                    assertThat(date(next)).isEqualTo(date(before));
                } else {
                    assertThat(next.representation().entityTag())
                            .isNotEqualTo(before.representation().entityTag());
                    assertThat(date(next)).isAfter(date(before)).isAfterOrEqualTo(now.toInstant());
                }
            }
            before = next;
            memory = next.memory();
        }
    }

    @Property(tries = 200)
    void the_same_data_give_the_same_octets_however_much_later(
            @ForAll("moments") List<Moment> moments, @ForAll("seconds") int later) {
        // All deadlines are there from the beginning to the end, so nothing cancelled runs out in between.
        Feed feed = Samples.feed("f", 3);
        PublishedFeed first = FeedMemory.NONE.next(feed, NINE, GRACE);
        PublishedFeed last = first;
        for (Moment moment : moments) {
            last = last.next(feed, NINE.plusSeconds((long) later + moment.seconds()), GRACE);
        }
        assertThat(text(last)).isEqualTo(text(first));
        assertThat(last.memory()).isEqualTo(first.memory());
    }

    @Test
    void a_dropped_deadline_is_cancelled_for_the_grace_with_a_higher_number_and_then_goes() {
        Feed both = Samples.feed("f", entry("u0", 7), entry("u1", 8));
        Feed one = Samples.feed("f", entry("u0", 7));
        PublishedFeed published = FeedMemory.NONE.next(both, NINE.minusDays(1), GRACE);
        PublishedFeed dropped = published.next(one, NINE, GRACE);

        assertThat(text(published)).contains("UID:u1").doesNotContain("CANCELLED");
        assertThat(text(dropped)).containsOnlyOnce("STATUS:CANCELLED").containsOnlyOnce("SEQUENCE:1");
        assertThat(dropped.representation().entityTag())
                .isNotEqualTo(published.representation().entityTag());
        // Dropped on 1 April, a grace of 30 days: there on 30 April still, gone on 1 May.
        PublishedFeed lastDay = dropped.next(one, NINE.withDayOfMonth(30), GRACE);
        assertThat(text(lastDay)).isEqualTo(text(dropped));
        assertThat(date(lastDay)).isEqualTo(NINE.toInstant());
        PublishedFeed over = lastDay.next(one, NINE.plusDays(30), GRACE);
        assertThat(text(over)).doesNotContain("UID:u1");
        assertThat(date(over)).isEqualTo(NINE.plusDays(30).toInstant());
        assertThat(text(over.next(both, NINE.plusDays(31), GRACE))).containsOnlyOnce("SEQUENCE:2");
    }

    @Test
    void the_day_is_that_of_the_zone_given() {
        Feed both = Samples.feed("f", entry("u0", 7), entry("u1", 8));
        // 20:00 in UTC on 31 March is 1 April in Almaty already.
        OffsetDateTime night =
                Instant.parse("2025-03-31T20:00:00Z").atZone(ALMATY).toOffsetDateTime();
        PublishedFeed dropped = FeedMemory.NONE
                .next(both, NINE.minusDays(5), GRACE)
                .next(Samples.feed("f", entry("u0", 7)), night, GRACE);
        assertThat(dropped.memory().ledger().entries().toString()).contains("cancelledSince=2025-04-01");
    }

    @Test
    void what_is_kept_compressed_is_the_same_feed() throws IOException {
        FeedRepresentation plain =
                FeedMemory.NONE.next(Samples.feed("f", 200), NINE, GRACE).representation();
        FeedRepresentation kept = plain.kept();

        assertThat(Samples.octets(kept::writeTo)).isEqualTo(Samples.octets(plain::writeTo));
        assertThat(kept.entityTag()).isEqualTo(plain.entityTag());
        assertThat(kept.lastModified()).isEqualTo(plain.lastModified());
        assertThat(kept.length()).isEqualTo(plain.length());
        assertThat(plain.compressedLength()).isEmpty();
        FeedResponse response = FeedHttp.answer(Samples.get("Accept-Encoding", "gzip"), kept);
        byte[] octets = Samples.octets(response.body());
        assertThat(response.length())
                .isEqualTo(octets.length)
                .isEqualTo(kept.compressedLength().orElseThrow());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(octets)).readAllBytes())
                .isEqualTo(Samples.octets(plain::writeTo));
        assertThat(FeedHttp.answer(Samples.request("HEAD", "Accept-Encoding", "gzip"), kept)
                        .length())
                .isEqualTo(octets.length);
        assertThat(kept.kept()).isSameAs(kept);
    }

    @Test
    void a_memory_has_tag_and_date_or_neither() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedMemory(FeedLedger.EMPTY, "\"x\"", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedMemory(FeedLedger.EMPTY, null, Instant.EPOCH));
    }

    @Provide
    Arbitrary<Integer> seconds() {
        return Arbitraries.integers().between(0, 10_000_000);
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        Arbitrary<Moment> moment = Combinators.combine(
                        Arbitraries.integers().between(0, 2).list().ofSize(3),
                        // The same second, a day, beyond the grace.
                        Arbitraries.of(0, 1, 3600, 86_400, 40 * 86_400))
                .as(Moment::new);
        return moment.list().ofMinSize(2).ofMaxSize(8);
    }
}
