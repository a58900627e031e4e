package kz.jospar.schedule.ical4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.OutsideSchedule;
import kz.jospar.schedule.ScheduleReading;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.UnreadableScheduleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files as programs write them, and as nobody should. */
class Ical4jSchedulesTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final PlanPeriod Y2025 = PlanPeriod.ofYears(2025, 2025);

    private static ScheduleReading read(PlanPeriod horizon, String... lines) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//office//kk\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
        try {
            return Ical4jSchedules.read("кесте.ics", new StringReader(text), horizon, ALMATY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScheduleReading event(String... lines) {
        return read(
                Y2025, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Отырыс\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    private static List<String> days(ScheduleReading reading) {
        return reading.schedule().entries().stream()
                .map(entry -> entry.from().equals(entry.toInclusive())
                        ? entry.from().toString()
                        : entry.from() + ".." + entry.toInclusive())
                .toList();
    }

    private static List<String> codes(ScheduleReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** Sittings of an anti-drug commission: quarterly, one moved, one called off, an extra one, and a deadline. */
    @Test
    void the_schedule_of_a_commission_gives_its_days() {
        ScheduleReading reading = read(
                Y2025,
                "METHOD:PUBLISH",
                "X-WR-CALNAME:Комиссия отырыстары",
                "BEGIN:VTIMEZONE",
                "TZID:Asia/Almaty",
                "BEGIN:STANDARD",
                "DTSTART:20240301T000000",
                "TZOFFSETFROM:+0600",
                "TZOFFSETTO:+0500",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:sitting@karaganda",
                "DTSTAMP:20241220T050000Z",
                "SUMMARY;LANGUAGE=kk:Нашақорлыққа қарсы комиссияның отырысы\\, кезекті",
                "DTSTART;TZID=Asia/Almaty:20250328T100000",
                "DTEND;TZID=Asia/Almaty:20250328T120000",
                "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=8",
                "EXDATE;TZID=Asia/Almaty:20250926T100000",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-P1D",
                "DESCRIPTION:Ескерту",
                "DURATION:P5D",
                "END:VALARM",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:sitting@karaganda",
                "RECURRENCE-ID;TZID=Asia/Almaty:20250627T100000",
                "SUMMARY:Комиссия отырысы (ауыстырылған)",
                "DTSTART;TZID=Asia/Almaty:20250702T150000",
                "DTEND;TZID=Asia/Almaty:20250702T170000",
                "SEQUENCE:1",
                "END:VEVENT",
                "BEGIN:VTODO",
                "UID:report@karaganda",
                "SUMMARY:Есеп тапсыру",
                "DUE;VALUE=DATE:20250715",
                "END:VTODO");

        assertThat(days(reading)).containsExactly("2025-03-28", "2025-07-02", "2025-07-15", "2025-12-26");
        assertThat(reading.schedule().entries().get(0).title())
                .isEqualTo("Нашақорлыққа қарсы комиссияның отырысы, кезекті");
        assertThat(reading.schedule().entries().get(0).line()).isEqualTo(14);
        assertThat(reading.schedule().name()).isEqualTo("кесте.ics");
        // The other four of the eight are in 2026; what lies beyond the horizon is followed to its end only.
        assertThat(codes(reading)).allMatch(code -> code.equals("schedule-outside-horizon"));
    }

    @ParameterizedTest
    @CsvSource({
        // DTEND of an all-day event is the day after its last.
        "DTSTART;VALUE=DATE:20250210, DTEND;VALUE=DATE:20250213, 2025-02-10..2025-02-12",
        "DTSTART;VALUE=DATE:20250210, DTEND;VALUE=DATE:20250211, 2025-02-10",
        "DTSTART;VALUE=DATE:20250210, DTEND;VALUE=DATE:20250210, 2025-02-10",
        "DTSTART;VALUE=DATE:20250210, DURATION:P3D, 2025-02-10..2025-02-12",
        "DTSTART;VALUE=DATE:20250210, DURATION:P1W, 2025-02-10..2025-02-16",
        "DTSTART;VALUE=DATE:20250210, X-EMPTY:1, 2025-02-10",
        "DTSTART:20250210, X-NO-VALUE-PARAMETER:1, 2025-02-10",
        // A timed event is over when its DTEND begins.
        "DTSTART:20250210T100000, DTEND:20250210T120000, 2025-02-10",
        "DTSTART:20250210T100000, DTEND:20250211T000000, 2025-02-10",
        "DTSTART:20250210T100000, DTEND:20250211T000001, 2025-02-10..2025-02-11",
        "DTSTART:20250210T230000, DURATION:PT2H, 2025-02-10..2025-02-11",
        "DTSTART:20250210T100000, DURATION:P1DT2H30M, 2025-02-10..2025-02-11",
        "DTSTART:20250210T000000, X-EMPTY:1, 2025-02-10",
        // UTC and other zones on Almaty's calendar, five hours ahead.
        "DTSTART:20250210T185959Z, X-EMPTY:1, 2025-02-10",
        "DTSTART:20250210T190000Z, X-EMPTY:1, 2025-02-11",
        "DTSTART;TZID=Europe/Berlin:20250210T195959, X-EMPTY:1, 2025-02-10", // 18:59:59Z
        "DTSTART;TZID=Europe/Berlin:20250210T200000, X-EMPTY:1, 2025-02-11",
        "DTSTART;TZID=Europe/Berlin:20250710T205959, X-EMPTY:1, 2025-07-10", // summer time
        "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20250210T200000, X-EMPTY:1, 2025-02-11",
        "DTSTART;TZID=/Europe/Berlin:20250210T200000, X-EMPTY:1, 2025-02-11",
        "DTSTART;TZID=(UTC+01) Europe/Berlin:20250210T200000, X-EMPTY:1, 2025-02-11",
        "DTSTART;TZID=/x/America/Argentina/Buenos_Aires:20250210T160000, X-EMPTY:1, 2025-02-11", // 19:00Z
        "DTSTART;TZID=Asia/Almaty:20250210T235959, X-EMPTY:1, 2025-02-10",
    })
    void a_start_and_an_end_become_whole_days(String start, String end, String expected) {
        ScheduleReading reading = event(start, end);

        assertThat(days(reading)).containsExactly(expected);
        assertThat(reading.findings()).isEmpty();
    }

    /** The law of 19.01.2024: clocks of Almaty went from 24:00 on 29 February 2024 back to 23:00. */
    @ParameterizedTest
    @CsvSource({
        "20240229T175959Z, 2024-02-29", // 23:59:59 by the old time
        "20240229T183000Z, 2024-02-29", // 23:30 by the new time, which the old one would call 1 March
        "20240229T185959Z, 2024-02-29",
        "20240229T190000Z, 2024-03-01",
        "20240715T185959Z, 2024-07-15", // no summer time
        "20230715T175959Z, 2023-07-15",
        "20230715T180000Z, 2023-07-16", // six hours ahead until then
    })
    void the_hour_that_kazakhstan_gave_back_is_followed(String start, String day) {
        assertThat(days(read(
                        PlanPeriod.ofYears(2023, 2024),
                        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:" + start + "\r\nEND:VEVENT")))
                .containsExactly(day);
    }

    @Test
    void an_all_day_event_is_the_same_day_everywhere() throws IOException {
        String text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20250210\nEND:VEVENT\nEND:VCALENDAR\n";
        for (String zone : List.of("Asia/Almaty", "Pacific/Kiritimati", "America/Los_Angeles", "UTC")) {
            assertThat(days(Ical4jSchedules.read("x", new StringReader(text), Y2025, ZoneId.of(zone))))
                    .containsExactly("2025-02-10");
        }
    }

    @Test
    void a_weekly_sitting_of_a_winter_is_at_its_own_hour_on_both_sides_of_the_change() {
        ScheduleReading reading = read(
                PlanPeriod.ofYears(2024, 2024),
                "BEGIN:VEVENT\r\nDTSTART;TZID=Asia/Almaty:20240222T233000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT");

        assertThat(days(reading)).containsExactly("2024-02-22", "2024-02-29", "2024-03-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYMONTHDAY=25 | 20241125 | 12",
                "FREQ=MONTHLY;BYMONTHDAY=31 | 20241031 | 7",
                "FREQ=MONTHLY;BYMONTHDAY=-1 | 20241231 | 12",
                "FREQ=WEEKLY;BYDAY=MO | 20241230 | 52",
                "FREQ=YEARLY | 20200229 | 0", // no 29 February in 2025
                "FREQ=DAILY;INTERVAL=7 | 19000101 | 52",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=2WE | 20240313 | 1",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 20241231 | 12",
                "FREQ=MONTHLY;UNTIL=20250331T235959Z;BYMONTHDAY=25 | 20241125 | 3",
                "FREQ=MONTHLY;UNTIL=20250325;BYMONTHDAY=25 | 20241125 | 3",
                "FREQ=MONTHLY;UNTIL=20250324;BYMONTHDAY=25 | 20241125 | 2",
                "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=25 | 20241125 | 2",
            })
    void a_rule_is_followed_over_the_horizon_only(String rule, String start, int times) {
        ScheduleReading reading = event("DTSTART;VALUE=DATE:" + start, "RRULE:" + rule);

        assertThat(days(reading)).hasSize(times).allMatch(day -> day.startsWith("2025-"));
        assertThat(codes(reading)).doesNotContain("schedule-rule-unsupported", "schedule-start-off-rule");
    }

    @Test
    void a_window_that_reaches_into_the_horizon_is_kept_whole() {
        assertThat(days(event("DTSTART;VALUE=DATE:20241228", "DTEND;VALUE=DATE:20250105", "RRULE:FREQ=YEARLY")))
                .containsExactly("2024-12-28..2025-01-04", "2025-12-28..2026-01-04");
    }

    @Test
    void dates_are_added_and_taken_out_one_by_one() {
        ScheduleReading reading = event(
                "DTSTART:20250113T090000",
                "DTEND:20250113T100000",
                "RRULE:FREQ=MONTHLY;COUNT=4",
                "RDATE:20250120T090000,20250303T090000",
                "RDATE;VALUE=PERIOD:20250501T090000/20250503T090000,20250601T230000/PT3H",
                "EXDATE:20250213T090000",
                "EXDATE;VALUE=DATE:20250303",
                "EXRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=13");

        assertThat(days(reading))
                .containsExactly(
                        "2025-01-13", "2025-01-20", "2025-03-13", "2025-05-01..2025-05-03", "2025-06-01..2025-06-02");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void what_an_alarm_says_is_not_the_events() {
        assertThat(days(event(
                        "DTSTART:20250113",
                        "BEGIN:VALARM",
                        "TRIGGER:-P1D",
                        "DURATION:P5D",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "STATUS:CANCELLED",
                        "END:VALARM")))
                .containsExactly("2025-01-13");
    }

    @Test
    void an_exception_in_another_zone_is_the_same_time() {
        assertThat(days(event(
                        "DTSTART;TZID=Asia/Almaty:20250113T090000",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE:20250114T040000Z")))
                .containsExactly("2025-01-13", "2025-01-15");
    }

    @Test
    void a_single_time_is_moved_or_called_off() {
        ScheduleReading reading = read(
                Y2025,
                "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Штаб\r\nDTSTART;VALUE=DATE:20250106\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;VALUE=DATE:20250113\r\nSUMMARY:Штаб\r\nDTSTART;VALUE=DATE:20250115\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;VALUE=DATE:20250120\r\nSUMMARY:Штаб\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20250120\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:b\r\nSTATUS:CANCELLED\r\nSUMMARY:Жиын\r\nDTSTART;VALUE=DATE:20250301\r\nEND:VEVENT");

        assertThat(days(reading)).containsExactly("2025-01-06", "2025-01-15", "2025-01-27");
        assertThat(codes(reading)).containsExactly("schedule-cancelled", "schedule-cancelled");
        assertThat(reading.findings().get(1).message(Language.KK)).contains("Жиын", "20250301");
    }

    @Test
    void of_two_versions_the_later_counts_and_the_other_is_reported() {
        ScheduleReading reading = read(
                Y2025,
                "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:2\r\nDTSTART;VALUE=DATE:20250106\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:1\r\nDTSTART;VALUE=DATE:20250206\r\nEND:VEVENT");

        assertThat(days(reading)).containsExactly("2025-01-06");
        assertThat(codes(reading)).containsExactly("schedule-superseded");
        assertThat(reading.findings().get(0).place().row()).isEqualTo(9);
    }

    @Test
    void a_calendar_sent_to_cancel_cancels() {
        ScheduleReading reading =
                read(Y2025, "METHOD:CANCEL", "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250106\r\nEND:VEVENT");
        assertThat(reading.schedule().isEmpty()).isTrue();
        assertThat(codes(reading)).containsExactly("schedule-cancelled");
    }

    @ParameterizedTest
    @CsvSource({
        "DUE;VALUE=DATE:20250305, X-EMPTY:1, 2025-03-05",
        "DTSTART;VALUE=DATE:20250301, DUE;VALUE=DATE:20250305, 2025-03-01..2025-03-05",
        "DTSTART:20250301T090000, DUE:20250305T180000, 2025-03-01..2025-03-05",
        "DTSTART:20250301T090000, DUE:20250305T000000, 2025-03-01..2025-03-05",
        "DTSTART;VALUE=DATE:20250301, DURATION:P4D, 2025-03-01..2025-03-05",
    })
    void a_to_do_is_due_on_its_due_day(String one, String other, String expected) {
        assertThat(days(read(Y2025, "BEGIN:VTODO\r\nUID:1\r\n" + one + "\r\n" + other + "\r\nEND:VTODO")))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "VTODO, DTSTART:20250301, schedule-no-start",
        "VEVENT, SUMMARY:күні жоқ, schedule-no-start",
        "VEVENT, DTSTART:2025-03-01, schedule-unreadable-value",
        "VEVENT, DTSTART:20250230, schedule-unreadable-value",
        "VEVENT, DTSTART:18991231, schedule-unreadable-value",
        "VEVENT, DTSTART:30000101, schedule-unreadable-value",
        "VEVENT, DTSTART:, schedule-unreadable-value",
    })
    void what_has_no_day_is_left_out_and_reported_in_its_line(String kind, String line, String code) {
        ScheduleReading reading = read(
                Y2025,
                "BEGIN:" + kind + "\r\nUID:1\r\n" + line + "\r\nEND:" + kind,
                "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20250401\r\nEND:VEVENT");

        assertThat(days(reading)).containsExactly("2025-04-01");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.place().row()).isIn(4, 6);
        });
    }

    @Test
    void an_end_that_cannot_be_read_or_lies_before_the_start_leaves_the_first_day() {
        assertThat(days(event("DTSTART:20250305", "DTEND:20250301"))).containsExactly("2025-03-05");
        assertThat(codes(event("DTSTART:20250305", "DTEND:20250301")))
                .containsExactly("schedule-ends-before-it-begins");
        assertThat(days(event("DTSTART:20250305", "DTEND:хх"))).containsExactly("2025-03-05");
        assertThat(codes(event("DTSTART:20250305", "DTEND:хх"))).containsExactly("schedule-unreadable-value");
        for (String length : List.of("P", "PT", "P1", "1D", "P1DT", "PT1D", "P-1D")) {
            assertThat(codes(event("DTSTART:20250305", "DURATION:" + length)))
                    .as(length)
                    .containsExactly("schedule-unreadable-value");
        }
    }

    @Test
    void a_zone_that_nobody_knows_leaves_the_day_as_written_and_is_named_once() {
        ScheduleReading reading = event(
                "DTSTART;TZID=\"Астана: уақыты\":20250305T233000",
                "RDATE;TZID=\"Астана: уақыты\":20250306T233000,20250307T233000");

        assertThat(days(reading)).containsExactly("2025-03-05", "2025-03-06", "2025-03-07");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("schedule-unknown-zone");
            assertThat(finding.text()).isEqualTo("Астана: уақыты");
        });
    }

    /** A search for a zone at the end of each of these took minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a/", "/", "a/b ", "_/a"})
    void a_zone_name_of_any_length_is_judged_at_once(String piece) {
        String name = piece.repeat(400_000 / piece.length()) + "1";

        ScheduleReading reading = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> event("DTSTART;TZID=" + name + ":20250305T233000"));

        assertThat(days(reading)).containsExactly("2025-03-05");
        assertThat(codes(reading)).containsExactly("schedule-unknown-zone");
    }

    @Test
    void a_zone_behind_a_path_is_known_up_to_100_characters() {
        String path = "/" + "p".repeat(100 - "/".length() - "/Europe/Berlin".length());

        assertThat(days(event("DTSTART;TZID=" + path + "/Europe/Berlin:20250210T200000")))
                .containsExactly("2025-02-11");
        ScheduleReading longer = event("DTSTART;TZID=" + path + "p/Europe/Berlin:20250210T200000");
        assertThat(days(longer)).containsExactly("2025-02-10");
        assertThat(codes(longer)).containsExactly("schedule-unknown-zone");
    }

    /** Each list was looked through for each day. */
    @ParameterizedTest
    @ValueSource(strings = {"BYMONTHDAY=31", "BYMONTH=12;BYMONTHDAY=31", "BYDAY=SU;BYMONTHDAY=31"})
    void a_rule_that_says_one_thing_many_times_is_followed_as_if_it_said_it_once(String parts) {
        String flood = parts.replaceAll("=([A-Z0-9]+)", "=$1" + ",$1".repeat(100_000));

        ScheduleReading reading = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> read(
                        PlanPeriod.ofYears(1900, 2999),
                        "BEGIN:VEVENT\r\nDTSTART:19000101\r\nRRULE:FREQ=DAILY;" + flood + "\r\nEND:VEVENT"));

        assertThat(days(reading))
                .isEqualTo(days(read(
                        PlanPeriod.ofYears(1900, 2999),
                        "BEGIN:VEVENT\r\nDTSTART:19000101\r\nRRULE:FREQ=DAILY;" + parts + "\r\nEND:VEVENT")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=24",
                "FREQ=DAILY;BYHOUR=9,14",
                "FREQ=YEARLY;BYWEEKNO=20",
                "FREQ=MONTHLY;SKIP=BACKWARD;RSCALE=GREGORIAN",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=5;UNTIL=20250401",
                "FREQ=DAILY;UNTIL=завтра",
                "FREQ=DAILY;BYMONTH=13",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=MONTHLY;BYDAY=XX",
                "FREQ=MONTHLY;BYDAY=0MO",
                "FREQ=MONTHLY;FREQ=DAILY",
                "INTERVAL=2",
                "COUNT",
                "",
            })
    void a_rule_that_is_not_followed_leaves_the_first_day_and_is_quoted(String rule) {
        ScheduleReading reading = event("DTSTART:20250305", "RRULE:" + rule);

        assertThat(days(reading)).containsExactly("2025-03-05");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("schedule-rule-unsupported");
            assertThat(finding.text()).isEqualTo(rule);
            assertThat(finding.place().row()).isEqualTo(8);
        });
    }

    @Test
    void a_first_day_off_its_rule_is_taken_and_named() {
        ScheduleReading reading = event("DTSTART:20250305", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3"); // a Wednesday

        assertThat(days(reading)).containsExactly("2025-03-05", "2025-03-10", "2025-03-17");
        assertThat(codes(reading)).containsExactly("schedule-start-off-rule");
    }

    @Test
    void other_components_and_what_lies_outside_are_counted() {
        ScheduleReading reading = read(
                Y2025,
                "BEGIN:VJOURNAL\r\nUID:j\r\nEND:VJOURNAL",
                "BEGIN:VJOURNAL\r\nUID:k\r\nEND:VJOURNAL",
                "BEGIN:VFREEBUSY\r\nUID:f\r\nEND:VFREEBUSY",
                "BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20240305\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:g\r\nDTSTART:20260305\r\nEND:VEVENT");

        assertThat(reading.findings())
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly(
                        "The calendar has parts that are neither events nor to-dos (VFREEBUSY); they were left out: 1.",
                        "The calendar has parts that are neither events nor to-dos (VJOURNAL); they were left out: 2.",
                        "Events outside the period (2025-01-01 – 2025-12-31) were left out: 2.");
    }

    @Test
    void lines_folded_inside_a_letter_are_put_together_and_several_calendars_are_read() throws IOException {
        byte[] title = "SUMMARY:Мәслихат".getBytes(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder("\uFEFFBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250305\n");
        byte[] head = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] tail =
                "\nEND:VEVENT\nEND:VCALENDAR\n\nbegin:vcalendar\nbegin:vevent\ndtstart:20250306\nend:vevent\nend:vcalendar"
                        .getBytes(StandardCharsets.UTF_8);
        for (int cut = 9; cut < title.length; cut++) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(head);
            file.write(title, 0, cut);
            file.write("\r\n ".getBytes(StandardCharsets.US_ASCII));
            file.write(title, cut, title.length - cut);
            file.write(tail);
            ScheduleReading reading =
                    Ical4jSchedules.read("x", new ByteArrayInputStream(file.toByteArray()), Y2025, ALMATY);
            assertThat(days(reading)).containsExactly("2025-03-05", "2025-03-06");
            assertThat(reading.schedule().entries().get(0).title()).isEqualTo("Мәслихат");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NOT_A_CALENDAR | 1",
                "Отырыстар кестесі | NOT_A_CALENDAR | 1",
                "<html></html> | NOT_A_CALENDAR | 1",
                "BEGIN:VCALENDAR | NOT_A_CALENDAR | 1",
                "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nDTSTART:20250305 | NOT_A_CALENDAR | 3",
                "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nDTSTART:20250305\\nEND:VTODO\\nEND:VCALENDAR | NOT_A_CALENDAR | 4",
                "BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nдтстарт\\nEND:VEVENT\\nEND:VCALENDAR | NOT_A_CALENDAR | 3",
            })
    void what_is_no_calendar_is_refused_in_its_line(String text, Reason reason, int line) {
        assertThatThrownBy(() ->
                        Ical4jSchedules.read("x.ics", new StringReader(text.replace("\\n", "\r\n")), Y2025, ALMATY))
                .isInstanceOfSatisfying(UnreadableScheduleException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(Math.abs(e.line() - line)).isLessThanOrEqualTo(1);
                    for (Language language : Language.values()) {
                        assertThat(e.message(language)).contains("x.ics", Integer.toString(e.line()));
                    }
                });
    }

    @Test
    void other_encodings_are_refused_and_not_guessed() {
        byte[] file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Мәслихат отырысы\r\nEND:VEVENT\r\nEND:VCALENDAR"
                .replace('ә', 'а')
                .getBytes(Charset.forName("windows-1251"));
        assertThatThrownBy(() -> Ical4jSchedules.read("x", new ByteArrayInputStream(file), Y2025, ALMATY))
                .isInstanceOfSatisfying(UnreadableScheduleException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NOT_UTF8);
                    assertThat(e.line()).isEqualTo(3);
                });
    }

    @Test
    void gigantic_files_lines_and_depths_are_refused() {
        refused(Reason.LINE_TOO_LONG, "BEGIN:VCALENDAR\nATTACH:" + "А".repeat(CalendarLines.LONGEST_LINE));
        refused(Reason.LINE_TOO_LONG, "BEGIN:VCALENDAR\nATTACH:" + "x\r\n ".repeat(CalendarLines.LONGEST_LINE));
        refused(Reason.TOO_DEEP, "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(100_000));
        refused(Reason.TOO_LONG, "BEGIN:VCALENDAR\n" + "X-A:1\n".repeat(Ical4jSchedules.MOST_OCTETS / 6));
    }

    @Test
    void endless_rules_end_with_the_horizon_and_huge_ones_are_refused() throws IOException {
        assertThat(days(event("DTSTART:19000101", "RRULE:FREQ=DAILY"))).hasSize(365);
        assertThat(days(event("DTSTART:20250101", "RRULE:FREQ=DAILY;COUNT=2147483647")))
                .hasSize(365);
        assertThat(days(event("DTSTART:20250101", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=2147483647")))
                .containsExactly("2025-01-01");

        String endless = "BEGIN:VEVENT\nDTSTART:19000101\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
        String file = "BEGIN:VCALENDAR\n" + endless + "END:VCALENDAR\n";
        assertThatThrownBy(
                        () -> Ical4jSchedules.read("x", new StringReader(file), PlanPeriod.ofYears(1900, 2999), ALMATY))
                .isInstanceOfSatisfying(
                        UnreadableScheduleException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_ENTRIES));
        String counted = "BEGIN:VEVENT\nDTSTART:19000101\nRRULE:FREQ=DAILY;COUNT=999999999\nEND:VEVENT\n";
        String many = "BEGIN:VCALENDAR\n" + counted.repeat(20) + "END:VCALENDAR\n";
        assertThatThrownBy(
                        () -> Ical4jSchedules.read("x", Y2025, ALMATY, many.getBytes(StandardCharsets.UTF_8), 500_000))
                .isInstanceOfSatisfying(UnreadableScheduleException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.TOO_MUCH_WORK);
                    assertThat(e.line()).isEqualTo(44); // the eleventh: 46,000 days each
                });
    }

    @Test
    void findings_are_bounded_and_the_rest_is_counted() throws IOException {
        String file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250101\nRDATE:" + "x,".repeat(6_000)
                + "x\nEND:VEVENT\nEND:VCALENDAR";
        ScheduleReading reading = Ical4jSchedules.read("x", new StringReader(file), Y2025, ALMATY);

        assertThat(reading.findings()).hasSize(ScheduleEvents.MOST_FINDINGS + 1);
        assertThat(reading.findings().get(ScheduleEvents.MOST_FINDINGS).text()).isEqualTo("1001");
    }

    private static void refused(Reason reason, String text) {
        assertThatThrownBy(() -> Ical4jSchedules.read("x", new StringReader(text), Y2025, ALMATY))
                .isInstanceOfSatisfying(
                        UnreadableScheduleException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "tr", "en", "ar-SA", "fa-IR"})
    void the_default_locale_changes_nothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(days(event("DTSTART:20250105", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;COUNT=4")))
                    .containsExactly("2025-01-05", "2025-01-13", "2025-01-19", "2025-01-27");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothing_of_a_url_is_asked_for() {
        // The name is not resolvable; a fetch would take its time or fail.
        ScheduleReading reading =
                event("DTSTART:20250305", "ATTACH:http://schedule.invalid/a.ics", "URL:http://schedule.invalid/");
        assertThat(days(reading)).containsExactly("2025-03-05");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void entries_come_by_their_days_whatever_the_order_of_the_file() {
        ScheduleReading reading = read(
                Y2025,
                List.of("20250303", "20250101", "20250202").stream()
                        .map(day -> "BEGIN:VEVENT\r\nDTSTART:" + day + "\r\nEND:VEVENT")
                        .collect(Collectors.joining("\r\n")));
        assertThat(reading.schedule().entries())
                .extracting(OutsideSchedule.Entry::from)
                .containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 2), LocalDate.of(2025, 3, 3));
    }
}
