package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.Defaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of a feed of all-day deadlines, and the bugs of other publishers that it keeps away. */
class FeedWriterTest {
    private static final Instant STAMP = Instant.parse("2025-01-10T08:30:15Z");
    private static final FeedEntry EVENT =
            new FeedEntry("p_1_2025-Q4@jospar", LocalDate.of(2025, 12, 31), "Т", "", List.of(), STAMP);

    @Test
    void a_feed_has_exactly_these_lines() {
        FeedEntry full =
                new FeedEntry("u@jospar", LocalDate.of(2024, 2, 28), "a,b", "c\nd", List.of("x,y", "z"), STAMP);

        assertThat(lines(EVENT, full))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Jospar//Jospar 0.1//KK",
                        "CALSCALE:GREGORIAN",
                        "NAME:Атауы",
                        "X-WR-CALNAME:Атауы",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
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
    void Outlook_an_all_day_event_ends_on_the_next_day_also_over_leap_days_and_years() {
        for (LocalDate day = LocalDate.of(2023, 12, 25); day.getYear() < 2026; day = day.plusDays(1)) {
            FeedEntry event = new FeedEntry("u", day, "t", "", List.of(), STAMP);
            assertThat(lines(event))
                    .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""))
                    .contains("DTEND;VALUE=DATE:" + day.plusDays(1).toString().replace("-", ""));
        }
    }

    @Test
    void RFC_5546_a_subscription_has_no_METHOD_and_no_one_is_invited_or_alarmed() {
        assertThat(lines(EVENT))
                .noneMatch(line -> line.startsWith("METHOD"))
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("ORGANIZER"))
                .noneMatch(line -> line.contains("VALARM"));
    }

    @Test
    void Home_Assistant_a_deadline_has_no_zone_and_no_rule_that_a_client_could_misread() {
        assertThat(lines(EVENT)).noneMatch(line -> line.contains("TZID") || line.matches("(RRULE|RDATE|EXDATE).*"));
    }

    @Test
    void Google_a_deadline_is_an_event_and_no_task_which_it_hides() {
        assertThat(lines(EVENT)).contains("BEGIN:VEVENT").doesNotContain("BEGIN:VTODO");
    }

    @Test
    void Nextcloud_and_Outlook_are_told_how_often_to_ask() {
        assertThat(lines(EVENT)).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H");
    }

    @Test
    void ical4j_a_backslash_at_the_end_of_a_line_is_not_beside_the_escaped_line_break() {
        FeedEntry event = new FeedEntry("u", LocalDate.of(2025, 1, 6), "a\\\nb", "", List.of(), STAMP);

        assertThat(lines(event)).contains("SUMMARY:a\\\\ \\nb");
    }

    @Test
    void ical4j_a_value_has_no_blanks_at_its_end_which_it_drops() {
        FeedEntry event = new FeedEntry(" u ", LocalDate.of(2025, 1, 6), " a \n", "\t", List.of(" x "), STAMP);

        assertThat(lines(event))
                .contains("UID:u", "SUMMARY:a", "CATEGORIES:x")
                .noneMatch(line -> line.startsWith("DESCRIPTION"));
    }

    @Test
    void a_calendars_name_has_no_quotes_semicolons_and_backslashes() {
        kz.jospar.core.plan.Plan plan = Plans.plan("p", Plans.quarterly("1"))
                .withTitle(kz.jospar.core.lang.LocalizedText.of(Language.KK, "\"Жол\"; бірінші\\екінші\r\nбөлім"));

        assertThat(Plans.feed(plan, Language.KK).name()).isEqualTo("'Жол', бірінші/екінші бөлім");
    }

    @Test
    void an_empty_feed_is_refused_since_a_calendar_without_a_component_is_invalid() {
        Feed empty = new Feed(new FeedHead("ДСБ", "n", Language.KK), List.of());

        assertThatThrownBy(() -> FeedWriter.write(empty, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ДСБ");
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
            assertThatThrownBy(() -> new Feed(new FeedHead("f", "n", Language.KK), List.of(EVENT)))
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
    void events_go_out_one_by_one_in_pieces_that_do_not_grow_with_the_feed() {
        Feed large = new Feed(
                new FeedHead("f", "n", Language.KK),
                IntStream.range(0, 50_000)
                        .mapToObj(i ->
                                new FeedEntry("u" + i, EVENT.when().firstDay(), "т", "с".repeat(500), List.of(), STAMP))
                        .toList());
        FullDisk disk = new FullDisk(1_000_000);

        assertThatThrownBy(() -> FeedWriter.write(large, disk)).isInstanceOf(IOException.class);
        assertThat(disk.written).isBetween(1_000_000L, 1_000_100L);
        assertThat(disk.longest).isLessThanOrEqualTo(75);
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        FullDisk disk = new FullDisk(Long.MAX_VALUE);

        FeedWriter.write(new Feed(new FeedHead("f", "n", Language.KK), List.of(EVENT)), disk);

        assertThat(disk.closed).isFalse();
    }

    private static List<String> lines(FeedEntry... events) {
        return Lines.unfolded(Lines.write(new Feed(new FeedHead("f", "Атауы", Language.KK), List.of(events))));
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
