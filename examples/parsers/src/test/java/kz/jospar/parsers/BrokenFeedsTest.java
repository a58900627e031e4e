package kz.jospar.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.Revision;
import kz.jospar.schedule.ical.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The strangers would see what a broken writer wrote: each fault here is put into a feed by hand. */
class BrokenFeedsTest {
    private static final Instant STAMP = Instant.parse("2025-01-10T00:00:00Z");
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 31, 9, 0);
    private static final Feed FEED = new Feed(
            new FeedHead("f", "Қала", Language.KK),
            List.of(
                    entry("day", new When.AllDay(LocalDate.of(2025, 3, 31))),
                    entry("meeting", new When.Timed(NINE, NINE.plusHours(1), ZoneId.of("Asia/Almaty")))));

    @ParameterizedTest
    @EnumSource
    void an_end_on_the_same_day(Stranger stranger) {
        assertSeen(stranger, "DTEND;VALUE=DATE:20250401", "DTEND;VALUE=DATE:20250331");
    }

    /** icalendar 4.0.3 cuts at escaped commas as well. */
    @Test
    void a_comma_without_its_escape() {
        assertSeen(Stranger.ICAL_JS, "CATEGORIES:жол\\, көпір", "CATEGORIES:жол, көпір");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_break_inside_a_text(Stranger stranger) {
        assertSeen(stranger, "бірінші\\nекінші", "бірінші\r\nекінші");
    }

    @ParameterizedTest
    @EnumSource
    void another_offset(Stranger stranger) {
        assertSeen(stranger, "TZOFFSETTO:+0500", "TZOFFSETTO:+0600");
    }

    @ParameterizedTest
    @EnumSource
    void another_zone(Stranger stranger) {
        assertSeen(stranger, "DTSTART;TZID=Asia/Almaty:", "DTSTART:");
    }

    @ParameterizedTest
    @EnumSource
    void a_fold_inside_a_character(Stranger stranger) {
        byte[] octets = Given.octets(FEED);
        int letter = new String(octets, StandardCharsets.ISO_8859_1).indexOf("SUMMARY:") + "SUMMARY:".length() + 1;
        byte[] broken = new byte[octets.length + 3];
        System.arraycopy(octets, 0, broken, 0, letter);
        System.arraycopy(new byte[] {'\r', '\n', ' '}, 0, broken, letter, 3);
        System.arraycopy(octets, letter, broken, letter + 3, octets.length - letter);

        assertDiffers(stranger, broken);
    }

    private static void assertSeen(Stranger stranger, String right, String wrong) {
        String text = new String(Given.octets(FEED), StandardCharsets.UTF_8);
        assertThat(text).contains(right);

        assertDiffers(stranger, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertDiffers(Stranger stranger, byte[] broken) {
        List<Map<String, Object>> read = stranger.readOctets(List.of(Given.octets(FEED), broken));

        assertThat(read.get(0).get("entries")).isNotNull();
        assertThat(read.get(1).get("entries")).isNotEqualTo(read.get(0).get("entries"));
    }

    private static FeedEntry entry(String uid, When when) {
        return new FeedEntry(
                uid,
                when,
                "Қазақша тақырып",
                "бірінші\nекінші",
                List.of("жол, көпір"),
                null,
                null,
                "",
                List.of(),
                List.of(),
                Revision.first(STAMP));
    }
}
