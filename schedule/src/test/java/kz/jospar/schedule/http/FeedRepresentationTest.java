package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.Lines;
import kz.jospar.schedule.ical.Revision;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tag, the length and the dates of a feed's octets. */
class FeedRepresentationTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    @Test
    void the_tag_is_the_hash_of_the_octets_and_the_compressed_octets_have_another() throws Exception {
        Feed feed = Samples.feed("f", 50);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Lines.write(feed));
        FeedRepresentation representation = FeedRepresentation.of(feed);

        assertThat(representation.entityTag())
                .isEqualTo('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"')
                .hasSize(45);
        assertThat(representation.compressedEntityTag())
                .isNotEqualTo(representation.entityTag())
                .matches("\"[A-Za-z0-9_-]+\"");
        assertThat(representation.length()).isEqualTo(Lines.write(feed).length);
        assertThat(Samples.octets(representation::writeTo)).isEqualTo(Lines.write(feed));
    }

    /** Different feeds never share a tag, and equal ones always do. */
    @Property(tries = 300)
    void a_feed_has_one_tag_and_another_feed_another(
            @ForAll Set<@IntRange(min = 0, max = 8) Integer> one,
            @ForAll Set<@IntRange(min = 0, max = 8) Integer> other) {
        assertThat(tag(one).equals(tag(other))).isEqualTo(one.equals(other));
    }

    private static String tag(Set<Integer> numbers) {
        FeedEntry[] entries = new TreeSet<>(numbers)
                .stream().map(number -> Samples.entry("u" + number, NOON)).toArray(FeedEntry[]::new);
        return FeedRepresentation.of(Samples.feed("f", entries)).entityTag();
    }

    @Test
    void every_single_change_of_a_feed_changes_both_tags() {
        FeedEntry entry = Samples.entry("u", NOON);
        FeedHead head = new FeedHead("f", "n", Language.KK);
        Map<String, String> tags = new HashMap<>();
        for (Feed feed : List.of(
                new Feed(head, List.of(entry)),
                new Feed(head, List.of()),
                new Feed(head, List.of(entry, Samples.entry("v", NOON))),
                new Feed(head, List.of(Samples.entry("v", NOON), entry)),
                new Feed(head, List.of(entry.withRevision(new Revision(1, NOON, false)))),
                new Feed(head, List.of(entry.withRevision(new Revision(0, NOON.plusSeconds(1), false)))),
                new Feed(head, List.of(entry.withRevision(new Revision(0, NOON, true)))),
                new Feed(new FeedHead("f", "m", Language.KK), List.of(entry)),
                new Feed(new FeedHead("f", "n", Language.RU), List.of(entry)))) {
            FeedRepresentation representation = FeedRepresentation.of(feed);
            assertThat(tags.put(representation.entityTag(), "")).as("%s", feed).isNull();
            assertThat(tags.put(representation.compressedEntityTag(), "")).isNull();
        }
    }

    @Test
    void a_feed_as_long_as_one_likes_is_gone_through_once_and_not_kept() {
        int[] asked = {0};
        int[] given = {0};
        int most = 200_000;
        WeakReference<?>[] first = new WeakReference<?>[1];
        Iterable<FeedEntry> entries = () -> {
            asked[0]++;
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < most;
                }

                @Override
                public FeedEntry next() {
                    FeedEntry entry = Samples.entry("u" + next++, NOON);
                    if (given[0]++ == 0) {
                        first[0] = new WeakReference<>(entry);
                    } else if (given[0] == most) {
                        System.gc();
                        assertThat(first[0].get())
                                .as("the first entry, at the last")
                                .isNull();
                    }
                    return entry;
                }
            };
        };
        FeedRepresentation representation = FeedRepresentation.of(new FeedHead("f", "n", Language.KK), entries, NOON);

        assertThat(asked[0]).isEqualTo(1);
        assertThat(given[0]).isEqualTo(most);
        assertThat(FeedHttp.answer(Samples.get("If-None-Match", representation.entityTag()), representation)
                        .status())
                .isEqualTo(304);
        assertThat(FeedHttp.answer(Samples.request("HEAD"), representation).length())
                .isEqualTo(representation.length());
        // Neither a 304 nor a HEAD writes anything.
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void a_lazy_feed_has_the_tag_of_the_same_feed_in_memory() {
        Feed feed = Samples.feed("f", 20);

        assertThat(FeedRepresentation.of(feed.head(), feed.entries(), NOON).entityTag())
                .isEqualTo(FeedRepresentation.of(feed).entityTag());
    }

    @Test
    void the_successor_of_the_same_feed_is_the_same_and_of_another_has_a_later_date() {
        FeedRepresentation first = FeedRepresentation.of(Samples.feed("f", 3), NOON);

        assertThat(first.succeededBy(Samples.feed("f", 3), NOON.plusSeconds(60)))
                .isSameAs(first);

        FeedRepresentation second = first.succeededBy(Samples.feed("f", 2), NOON.plusSeconds(60));
        assertThat(second.lastModified()).contains(NOON.plusSeconds(60));
        assertThat(second.entityTag()).isNotEqualTo(first.entityTag());

        // Within the same second, and with a clock set back.
        assertThat(second.succeededBy(Samples.feed("f", 3), NOON.plusMillis(60_900))
                        .lastModified())
                .contains(NOON.plusSeconds(61));
        assertThat(second.succeededBy(Samples.feed("f", 3), NOON.minusSeconds(900))
                        .lastModified())
                .contains(NOON.plusSeconds(61));
    }

    /** By date alone, the way Apple asks, no state of a feed is ever missed. */
    @Property(tries = 200)
    void a_client_that_asks_by_date_sees_every_state(
            @ForAll List<@IntRange(min = 0, max = 4) Integer> sizes,
            @ForAll List<@IntRange(min = 0, max = 2) Integer> waits) {
        FeedRepresentation server = FeedRepresentation.of(Samples.feed("f", 0), NOON);
        byte[] seen = Samples.octets(server::writeTo);
        String date = FeedHttp.answer(Samples.get(), server).headers().get("Last-Modified");
        Instant now = NOON;
        for (int i = 0; i < sizes.size(); i++) {
            now = now.plusMillis(i < waits.size() ? waits.get(i) * 600L : 0);
            server = server.succeededBy(Samples.feed("f", sizes.get(i)), now);
            FeedResponse response = FeedHttp.answer(Samples.get("If-Modified-Since", date), server);
            if (response.status() == 200) {
                seen = Samples.octets(response.body());
                date = response.headers().get("Last-Modified");
            }
            assertThat(seen).isEqualTo(Lines.write(Samples.feed("f", sizes.get(i))));
        }
    }

    @Test
    void a_log_does_not_learn_whose_feed_it_is() {
        assertThat(FeedRepresentation.of(Samples.feed("Сәрсенов", 1)).toString())
                .doesNotContain("Сәрсенов")
                .contains("octets");
    }
}
