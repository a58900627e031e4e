package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.Defaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of a feed of all-day deadlines, and the bugs of other publishers that it keeps away. */
class FeedWriterTest {
    private static final Instant STAMP = Instant.parse("2025-01-10T08:30:15Z");
    private static final LocalDateTime EVE = LocalDateTime.of(2025, 12, 30, 23, 0);
    private static final FeedEntry EVENT =
            new FeedEntry("p_1_2025-Q4@jospar", LocalDate.of(2025, 12, 31), "Т", "", List.of(), STAMP);

    private static final List<String> HEAD = List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Jospar//Jospar 0.1//KK",
            "CALSCALE:GREGORIAN",
            "NAME:Атауы",
            "X-WR-CALNAME:Атауы",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
            "X-PUBLISHED-TTL:PT12H");

    @Test
    void a_feed_has_exactly_these_lines() {
        FeedEntry full =
                new FeedEntry("u@jospar", LocalDate.of(2024, 2, 28), "a,b", "c\nd", List.of("x,y", "z"), STAMP);

        assertThat(lines(EVENT, full)).startsWith(HEAD.toArray(new String[0]));
        assertThat(lines(EVENT, full).subList(HEAD.size(), lines(EVENT, full).size()))
                .containsExactly(
                        "BEGIN:VEVENT",
                        "UID:p_1_2025-Q4@jospar",
                        "DTSTAMP:20250110T083015Z",
                        "LAST-MODIFIED:20250110T083015Z",
                        "SEQUENCE:0",
                        "DTSTART;VALUE=DATE:20251231",
                        "DTEND;VALUE=DATE:20260101",
                        "SUMMARY:Т",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:u@jospar",
                        "DTSTAMP:20250110T083015Z",
                        "LAST-MODIFIED:20250110T083015Z",
                        "SEQUENCE:0",
                        "DTSTART;VALUE=DATE:20240228",
                        "DTEND;VALUE=DATE:20240229",
                        "SUMMARY:a\\,b",
                        "DESCRIPTION:c\\nd",
                        "CATEGORIES:x\\,y,z",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void a_calendars_name_has_no_quotes_semicolons_and_backslashes() {
        kz.jospar.core.plan.Plan plan = Plans.plan("p", Plans.quarterly("1"))
                .withTitle(kz.jospar.core.lang.LocalizedText.of(Language.KK, "\"Жол\"; бірінші\\екінші\r\nбөлім"));

        assertThat(Plans.feed(plan, Language.KK).name()).isEqualTo("'Жол', бірінші/екінші бөлім");
    }

    /** RFC 5545, 3.6: a calendar holds at least one component. */
    @Test
    void an_empty_feed_holds_one_time_zone_and_nothing_else() throws IOException {
        ByteArrayOutputStream zone = new ByteArrayOutputStream();
        ContentLines almaty = new ContentLines(zone);
        FeedZones.write(ZoneId.of("Asia/Almaty"), almaty);
        almaty.finish();

        List<String> expected = new ArrayList<>(HEAD);
        expected.addAll(Lines.unfolded(zone.toByteArray()));
        expected.add("END:VCALENDAR");
        assertThat(zone.size()).isPositive();
        assertThat(Entries.lines()).isEqualTo(expected);
    }

    @Test
    void a_feed_with_a_zone_of_its_own_is_never_empty() {
        ZoneId zone = ZoneId.of("Asia/Aqtau");
        FeedHead head = new FeedHead("f", "n", Language.KK, FeedHead.REFRESH, List.of(zone));

        assertThat(Lines.write(new Feed(head, List.of()))).isEqualTo(withoutEntries(head));
    }

    private static byte[] withoutEntries(FeedHead head) {
        FeedEntry only = Entries.titled("t");
        String all = new String(Lines.write(new Feed(head, List.of(only))), StandardCharsets.UTF_8);
        return all.replaceAll("(?s)BEGIN:VEVENT.*END:VEVENT\r\n", "").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_uid_twice_in_a_feed_is_refused() {
        assertThatThrownBy(() -> new Feed(new FeedHead("f", "n", Language.KK), List.of(EVENT, EVENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p_1_2025-Q4@jospar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\r\n"})
    void an_event_without_a_uid_or_with_a_blank_category_is_refused(String blank) {
        LocalDate day = LocalDate.of(2025, 1, 6);

        assertThatThrownBy(() -> new FeedEntry(blank, day, "t", "", List.of(), STAMP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uid");
        assertThatThrownBy(() -> new FeedEntry("u", day, "t", "", List.of("x", blank), STAMP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("categories");
    }

    @Test
    void days_and_stamps_that_four_digits_cannot_write_are_refused() {
        for (String day : List.of("0000-12-31", "9999-12-31", "+10000-01-01", "-0001-01-01")) {
            assertThatThrownBy(() -> new FeedEntry("u", LocalDate.parse(day), "t", "", List.of(), STAMP))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(day);
        }
        for (String stamp : List.of("0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z")) {
            assertThatThrownBy(() -> Revision.first(Instant.parse(stamp)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(stamp);
        }
        assertThat(lines(new FeedEntry("u", LocalDate.of(9999, 12, 30), "t", "", List.of(), STAMP)))
                .contains("DTEND;VALUE=DATE:99991231");
        assertThat(lines(new FeedEntry("u", LocalDate.of(1, 1, 1), "t", "", List.of(), STAMP)))
                .contains("DTSTART;VALUE=DATE:00010101");
    }

    @Test
    void the_same_bytes_in_every_default_locale_and_zone() {
        assertThat(Defaults.each(() -> lines(EVENT))).hasSize(1);
    }

    /** A writer that gathered the stream first would ask the sink once, at the end. */
    @Test
    void entries_go_out_in_pieces_that_do_not_grow_with_the_feed() {
        Feed large = new Feed(
                new FeedHead("f", "n", Language.KK),
                IntStream.range(0, 5_000)
                        .mapToObj(i ->
                                new FeedEntry("u" + i, EVENT.when().firstDay(), "т", "с".repeat(500), List.of(), STAMP))
                        .toList());
        FullDisk disk = new FullDisk(1_000_000);

        assertThatThrownBy(() -> FeedWriter.write(large, disk)).isInstanceOf(IOException.class);
        assertThat(disk.written).isBetween(1_000_000L, 1_008_192L);
        assertThat(disk.longest).isBetween(4_096, 8_192);
    }

    /** RFC 5545, 3.2.19: a time in UTC has no TZID, and so no VTIMEZONE. */
    @ParameterizedTest
    @ValueSource(strings = {"Z", "UTC", "GMT", "UT", "Etc/UTC", "Etc/GMT", "Zulu", "+00:00", "UTC+0"})
    void UTC_by_any_name_is_a_Z_and_needs_no_zone(String zone) {
        When.Timed noon = new When.Timed(EVE.minusHours(12), EVE.minusHours(11), ZoneId.of(zone));

        assertThat(noon.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(new FeedHead("f", "n", Language.KK, FeedHead.REFRESH, List.of(ZoneId.of(zone))).zones())
                .isEmpty();
        assertThat(lines(Entries.of(noon)))
                .startsWith(HEAD.toArray(new String[0]))
                .contains("DTSTART:20251230T110000Z", "DTEND:20251230T120000Z");
        assertThat(lines(Entries.of(noon)).get(HEAD.size())).isEqualTo("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+05:00", "UTC+5", "GMT-03:30", "UT+06:00"})
    void an_offset_has_no_name_and_is_refused(String zone) {
        assertThatThrownBy(() -> new When.Timed(EVE.minusHours(1), EVE, ZoneId.of(zone)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an offset without a name");
        assertThatThrownBy(() -> new FeedHead("f", "n", Language.KK, FeedHead.REFRESH, List.of(ZoneId.of(zone))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an offset without a name");
    }

    @Test
    void a_zone_that_the_head_does_not_name_is_refused() {
        FeedEntry timed = Entries.of(new When.Timed(EVE.minusHours(1), EVE, ZoneId.of("Asia/Almaty")));

        assertThatThrownBy(() -> FeedWriter.write(
                        new FeedHead("f", "n", Language.KK),
                        List.of(timed).iterator(),
                        OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Asia/Almaty")
                .hasMessageContaining(timed.uid());
    }

    @Test
    void a_task_that_starts_on_the_day_it_is_due_is_refused() {
        LocalDate day = LocalDate.of(2025, 3, 31);

        assertThatThrownBy(() -> new When.Task(day, day, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-03-31");
        assertThat(lines(Entries.of(new When.Task(day.minusDays(1), day, null))))
                .contains("DTSTART;VALUE=DATE:20250330", "DUE;VALUE=DATE:20250331");
    }

    @Test
    void at_most_one_attendee_is_the_organizer() {
        Attendee one = new Attendee("a@example.org", "", Attendee.Part.ORGANIZER);
        Attendee other = new Attendee("b@example.org", "", Attendee.Part.ORGANIZER);

        assertThatThrownBy(() -> Entries.invited(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organizer");
    }

    /** The last is longer than a line: it is folded like any value. */
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "'https://example.org/шара?x=1&y=;#,z', 'https://example.org/%D1%88%D0%B0%D1%80%D0%B0?x=1&y=;#,z'",
        "https://example.org/жоспар/қала/орындалуы, https://example.org/%D0%B6%D0%BE%D1%81%D0%BF%D0%B0%D1%80/"
                + "%D2%9B%D0%B0%D0%BB%D0%B0/%D0%BE%D1%80%D1%8B%D0%BD%D0%B4%D0%B0%D0%BB%D1%83%D1%8B",
    })
    void a_link_is_written_in_ASCII_and_is_not_escaped_as_a_text(String link, String written) {
        assertThat(lines(Entries.linked(URI.create(link)))).contains("URL:" + written);
    }

    @Test
    void a_link_that_is_not_absolute_or_holds_half_a_character_is_refused() {
        for (String link : List.of("/a", "a", "//example.org/a", "https://example.org/\uD800")) {
            assertThatThrownBy(() -> Entries.linked(URI.create(link)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not absolute or holds half a character");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT12H, PT12H",
        "PT24H, P1D",
        "PT36H, P1DT12H",
        "PT1M, PT1M",
        "PT90M, PT1H30M",
        "PT720H, P30D",
    })
    void the_time_between_two_visits_is_spelled_as_the_standard_has_it(String given, String written) {
        FeedHead head = new FeedHead("f", "n", Language.KK, Duration.parse(given), List.of());

        assertThat(Lines.unfolded(Lines.write(new Feed(head, List.of(EVENT)))))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:" + written, "X-PUBLISHED-TTL:" + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59S", "PT1M1S", "-PT1M", "PT720H1M", "PT2562047788015215H"})
    void a_time_between_visits_of_odd_length_is_refused(String refresh) {
        assertThatThrownBy(() -> new FeedHead("f", "n", Language.KK, Duration.parse(refresh), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("refresh");
    }

    @Test
    void each_entry_has_its_own_stamp_and_sequence() {
        FeedEntry first = EVENT;
        FeedEntry second = new FeedEntry("v", EVENT.when().firstDay(), "t", "", List.of(), Instant.EPOCH)
                .withRevision(new Revision(12, Instant.parse("9999-12-31T23:59:59Z"), false));
        FeedEntry third = new FeedEntry("w", EVENT.when().firstDay(), "t", "", List.of(), Instant.EPOCH);

        assertThat(lines(first, second, third))
                .filteredOn(line -> line.matches("(DTSTAMP|LAST-MODIFIED|SEQUENCE).*"))
                .containsExactly(
                        "DTSTAMP:20250110T083015Z",
                        "LAST-MODIFIED:20250110T083015Z",
                        "SEQUENCE:0",
                        "DTSTAMP:99991231T235959Z",
                        "LAST-MODIFIED:99991231T235959Z",
                        "SEQUENCE:12",
                        "DTSTAMP:19700101T000000Z",
                        "LAST-MODIFIED:19700101T000000Z",
                        "SEQUENCE:0");
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        FullDisk disk = new FullDisk(Long.MAX_VALUE);

        FeedWriter.write(new Feed(new FeedHead("f", "n", Language.KK), List.of(EVENT)), disk);

        assertThat(disk.closed).isFalse();
    }

    private static List<String> lines(FeedEntry... events) {
        return Entries.lines(events);
    }

    private static final class FullDisk extends OutputStream {
        private final long room;
        private long written;
        private int longest;
        private boolean closed;

        FullDisk(long room) {
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            written += length;
            longest = Math.max(longest, length);
            if (written >= room) {
                throw new IOException("no space left on the device");
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
