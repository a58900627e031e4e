package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong with the feeds of other publishers, named after who stumbled; the cases are public issues. */
class OtherPublishersTest {
    private static final LocalDate DAY = Entries.DAY;
    private static final FeedEntry DEADLINE = Entries.titled("Т");

    /** RFC 5545, 3.3.6. */
    private static final Pattern DURATION =
            Pattern.compile("-?P(\\d+D(T(\\d+H(\\d+M)?|\\d+M))?|T(\\d+H(\\d+M)?|\\d+M))");

    /**
     * A UID made anew each time doubles every event: sendou-ink/sendou.ink#2888, ellite/Wallos#966,
     * angusmcleod/angus-events-plugin#51; with DTSTAMP the same feed has other octets: cozy-labs/konnectors#235.
     */
    @Test
    void Google_and_Outlook_the_same_data_is_the_same_octets_with_the_same_uid_and_never_now() {
        assertThat(Entries.octets(Entries.titled("Т"))).isEqualTo(Entries.octets(DEADLINE));
        assertThat(Entries.own(DEADLINE))
                .contains("UID:u@jospar", "DTSTAMP:20250110T083015Z", "LAST-MODIFIED:20250110T083015Z");
    }

    /**
     * An end on the day of the start: timeoff-management/timeoff-management-application#388, spatie/calendar-links#53,
     * derekantrican/GAS-ICS-Sync#56.
     */
    @Test
    void Outlook_an_all_day_event_ends_on_the_next_day_also_over_leap_days_and_years() {
        for (LocalDate day = LocalDate.of(2023, 12, 25); day.getYear() < 2026; day = day.plusDays(1)) {
            assertThat(Entries.own(Entries.of(new When.AllDay(day))))
                    .contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""))
                    .contains("DTEND;VALUE=DATE:" + day.plusDays(1).toString().replace("-", ""));
        }
    }

    /** Without DTSTAMP: FuzzyGrim/Yamtrack#669, spatie/calendar-links#96; with two: collective/icalendar#1795. */
    @Test
    void Google_and_Nextcloud_every_entry_has_one_DTSTAMP_one_UID_and_one_DTSTART_in_its_own_lines() {
        for (FeedEntry entry : List.of(
                DEADLINE,
                Entries.cancelled(new When.AllDay(DAY)),
                Entries.reminded(new When.Task(DAY.minusDays(9), DAY, null), new Alarm(Duration.ZERO, "a")))) {
            for (String once : List.of("DTSTAMP:", "UID:", "DTSTART", "SUMMARY:", "SEQUENCE:", "LAST-MODIFIED:")) {
                assertThat(Entries.own(entry))
                        .filteredOn(line -> line.startsWith(once))
                        .hasSize(1);
            }
        }
    }

    /**
     * A character cut in two: ical4j/ical4j#800 and #68, arran4/golang-ical#7, collective/icalendar#7,
     * sebbo2002/ical-generator#221; beside an escape: iCalcreator/iCalcreator#126. {@link Lines#physical} refuses both.
     */
    @ParameterizedTest
    @ValueSource(strings = {"🙂", "•", "ү", "üsselung", "ä\n•", "\n", "\\", "👨‍👩‍👧", "n\u0308"})
    void ical_js_no_character_and_no_escape_is_cut_by_a_fold(String piece) {
        for (int before = 0; before <= 80; before++) {
            String title = "a".repeat(before) + piece.repeat(40);

            List<String> physical = Lines.physical(Entries.octets(Entries.titled(title)));
            assertThat(physical).noneMatch(line -> line.matches(".*(?<!\\\\)(\\\\\\\\)*\\\\"));
            assertThat(Entries.own(Entries.titled(title)).stream()
                            .filter(line -> line.startsWith("SUMMARY:"))
                            .map(line -> Lines.unescape(line.substring(8))))
                    .containsExactly(PlainText.of(title));
        }
    }

    /** A fold before the end of a full line leaves a line of one blank: ical4j/ical4j#832, bitfireAT/synctools#141. */
    @Test
    void iCloud_no_folded_line_is_empty() {
        for (int length = 1; length <= 300; length++) {
            for (String letter : List.of("a", "қ", ",")) {
                assertThat(Lines.physical(Entries.octets(Entries.titled(letter.repeat(length)))))
                        .noneMatch(String::isBlank);
            }
        }
    }

    /** Lines ended by LF alone, or a last one that is not: SatyamPandey-07/WorkSphere#713, Kozea/Radicale#714. */
    @Test
    void Outlook_every_line_the_last_too_ends_with_CRLF() {
        String all = new String(Entries.octets(DEADLINE), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(all).startsWith("BEGIN:VCALENDAR\r\n").endsWith("\r\nEND:VCALENDAR\r\n");
        assertThat(all.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    /** A lone CR: collective/icalendar#1462; CRLF: meziantou/Meziantou.Framework#2411, web2py/web2py#2621. */
    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n", "\u2028", "\u0085", "\n\r"})
    void Home_Assistant_a_line_break_of_any_kind_is_written_as_an_escape(String lineBreak) {
        assertThat(Entries.own(Entries.titled("Т" + lineBreak + "ATTENDEE:mailto:x@example.org")))
                .filteredOn(line -> line.startsWith("SUMMARY:"))
                .singleElement()
                .asString()
                .matches("SUMMARY:Т(\\\\n){1,2}ATTENDEE:mailto:x@example.org");
    }

    /** Letters of a small case or a colon in the place of a semicolon: home-assistant/core#146716 and #178736. */
    @Test
    void Home_Assistant_names_have_capitals_and_parameters_have_semicolons() {
        assertThat(Entries.lines(DEADLINE))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H")
                .allMatch(line -> line.matches("[A-Z-]+(;[A-Z]+=[^:]+)?:.+"));
    }

    /** An alarm without the text that it shows: home-assistant/core#163830. */
    @Test
    void Home_Assistant_an_alarm_has_a_description() {
        FeedEntry entry = Entries.reminded(new When.AllDay(DAY), new Alarm(Duration.ofHours(9), "Мерзімі"));

        assertThat(Entries.own(entry))
                .containsSequence("ACTION:DISPLAY", "TRIGGER;RELATED=START:PT9H", "DESCRIPTION:Мерзімі", "END:VALARM");
        assertThatThrownBy(() -> new Alarm(Duration.ZERO, " \n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    /** biweekly wants to be told of what a trigger speaks, and a task has no start to speak of. */
    @Test
    void biweekly_every_trigger_says_what_it_is_related_to() {
        Alarm alarm = new Alarm(Duration.ofHours(-15), "a");

        assertThat(Entries.own(Entries.reminded(new When.AllDay(DAY), alarm))).contains("TRIGGER;RELATED=START:-PT15H");
        assertThat(Entries.own(Entries.reminded(new When.Task(null, DAY, null), alarm)))
                .contains("TRIGGER;RELATED=END:-PT15H");
    }

    /**
     * "P" or "PT" alone: kewisch/ical.js#400, ical4j/ical4j#502; weeks beside days: ical4j/ical4j#809,
     * collective/icalendar#69; a plus: mangstadt/biweekly#58; two T: pimutils/khal#290; a minus inside:
     * ical4j/ical4j#498.
     */
    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0M",
        "-PT15M, -PT15M",
        "PT24H, P1D",
        "-PT33H, -P1DT9H",
        "-PT168H, -P7D",
        "-PT159H, -P6DT15H",
        "-PT327H, -P13DT15H",
        "PT1H1M, PT1H1M",
        "-PT24H1M, -P1DT1M",
        "PT8784H, P366D",
        "-PT8784H, -P366D",
        "PT878400H, P36600D",
    })
    void ical_js_and_ical4j_a_trigger_is_spelled_as_the_standard_has_it(String offset, String written) {
        FeedEntry entry = Entries.reminded(new When.AllDay(DAY), new Alarm(Duration.parse(offset), "a"));

        assertThat(Entries.own(entry)).contains("TRIGGER;RELATED=START:" + written);
    }

    /** Every whole minute of two years: the text says what was meant, by the grammar and by java.time. */
    @Test
    void all_triggers_are_durations_by_the_grammar_and_mean_what_was_given() {
        IntStream.rangeClosed(-366 * 1440, 366 * 1440).forEach(minutes -> {
            String text = Durations.text(Duration.ofMinutes(minutes));
            if (!DURATION.matcher(text).matches()
                    || Duration.parse(text.replace("-P", "P")).toMinutes() != Math.abs(minutes)
                    || text.startsWith("-") != minutes < 0) {
                throw new AssertionError(minutes + " minutes are " + text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT1S", "PT0.5S", "PT878400H1M", "-PT878400H1M", "PT2562047788015215H", "-PT2562047788015215H"})
    void an_alarm_beyond_a_hundred_years_or_with_seconds_is_refused(String offset) {
        assertThatThrownBy(() -> new Alarm(Duration.parse(offset), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offset");
    }

    /** A name in the place of an address: kewisch/gdata-provider#82, owncloud/calendar#249, rapla/rapla#543. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Аппарат",
                "office",
                "office@",
                "@example.org",
                "mailto:a@example.org",
                "a@b@c",
                "a b@example.org",
                "a@example.org\r\nX:1",
                "a?subject=x@example.org",
                "a;b@example.org",
                "a\"b@example.org",
                "а@example.org"
            })
    void Thunderbird_an_attendee_is_an_address(String address) {
        assertThatThrownBy(() -> new Attendee(address, "n", Attendee.Part.REQUIRED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + address + "'");
        assertThat(Entries.own(Entries.invited(new Attendee("a@example.org", "", Attendee.Part.REQUIRED))))
                .contains("ATTENDEE;ROLE=REQ-PARTICIPANT:mailto:a@example.org");
    }

    /** An escape of RFC 6868 in a parameter: home-assistant/core#145451; a comma or colon unquoted: tine20/tine20#4642. */
    @Test
    void Home_Assistant_and_Thunderbird_a_name_is_quoted_and_begins_no_escape() {
        Attendee odd = new Attendee("a@example.org", "А, \"Б\": в^n^^г;\\д\r\nX:1", Attendee.Part.REQUIRED);

        assertThat(Entries.own(Entries.invited(odd)))
                .contains("ATTENDEE;CN=\"А, 'Б': вnг,/д X:1\";ROLE=REQ-PARTICIPANT:mailto:a@example.org");
    }

    /**
     * METHOD wants an ORGANIZER and forbids attendees (RFC 5546, 3.2.1; ical4j/ical4j#789); an ORGANIZER makes Outlook
     * ask for an answer (civicrm/civicrm-core#28954).
     */
    @Test
    void Outlook_a_subscription_has_no_METHOD_and_no_one_is_invited_or_alarmed_unless_asked_for() {
        assertThat(Entries.lines(DEADLINE))
                .noneMatch(line -> line.startsWith("METHOD"))
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("ORGANIZER"))
                .noneMatch(line -> line.contains("VALARM"));
        assertThat(Entries.lines(Entries.invited(new Attendee("a@example.org", "", Attendee.Part.ORGANIZER))))
                .noneMatch(line -> line.startsWith("METHOD"));
    }

    /** A deadline's day does not depend on where it is read. */
    @Test
    void Home_Assistant_a_deadline_has_no_zone_and_no_rule_that_a_client_could_misread() {
        assertThat(Entries.lines(DEADLINE))
                .noneMatch(line -> line.contains("TZID") || line.matches("(RRULE|RDATE|EXDATE).*"));
    }

    @Test
    void Google_a_deadline_is_an_event_and_no_task_which_it_hides() {
        assertThat(Entries.lines(DEADLINE)).contains("BEGIN:VEVENT").doesNotContain("BEGIN:VTODO");
    }

    @Test
    void ical_js_and_biweekly_a_series_by_dates_names_its_first_day_again() {
        List<LocalDate> days = Stream.of(DAY, DAY.plusDays(3), DAY.plusDays(8)).toList();

        assertThat(Entries.own(Entries.of(new When.Series(days, null))))
                .contains("DTSTART;VALUE=DATE:20250331", "RDATE;VALUE=DATE:20250331,20250403,20250408");
    }

    @Test
    void ical4j_a_backslash_at_the_end_of_a_line_is_not_beside_the_escaped_line_break() {
        assertThat(Entries.own(Entries.titled("a\\\nb"))).contains("SUMMARY:a\\\\ \\nb");
    }

    @Test
    void ical4j_a_value_has_no_blanks_at_its_end_which_it_drops() {
        FeedEntry entry = new FeedEntry(" u ", DAY, " a \n", "\t", List.of(" x "), Entries.STAMP);

        assertThat(Entries.own(entry))
                .contains("UID:u", "SUMMARY:a", "CATEGORIES:x")
                .noneMatch(line -> line.startsWith("DESCRIPTION"));
    }

    /** The word of a client that is not RFC's: an address is no text, and a comma in it has no backslash. */
    @Test
    void Apple_a_link_is_not_escaped() {
        assertThat(Entries.own(Entries.linked(URI.create("https://example.org/?a=1,2;3"))))
                .contains("URL:https://example.org/?a=1,2;3");
    }

    @Test
    void ical4j_a_name_of_a_calendar_has_nothing_that_some_client_shows_escaped() {
        assertThat(new FeedHead("id", "\"Жол\"; бірінші\\екінші\r\nбөлім", Language.KK).name())
                .isEqualTo("'Жол', бірінші/екінші бөлім");
    }
}
