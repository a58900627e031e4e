package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.http.Access;
import kz.jospar.schedule.http.FeedGates;
import kz.jospar.schedule.http.FeedGrant;
import kz.jospar.schedule.http.FeedHttp;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.FeedRequest;
import kz.jospar.schedule.http.FeedResponse;
import kz.jospar.schedule.http.FeedToken;
import kz.jospar.schedule.ical.Plainly.Line;
import kz.jospar.schedule.ical.Plainly.Part;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of contents of what a feed promises: line by line, on the octets written from a plan. */
class FeedContractTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    /** Quarterly 1.7, and 2 on Saturday 15 February 2025, which moves to Monday the 17th. */
    private static final Plan PLAN = Plans.plan(
            "karaganda",
            Plans.quarterly("1.7", Plans.executor("ҚБ", Role.CONSOLIDATOR), Plans.executor("ДСБ", Role.CO_EXECUTOR)),
            Plans.on("2", "2025-02-15", Plans.executor("ДСБ", Role.CO_EXECUTOR)));

    private static Feed feed(Plan plan, FeedStyle style) {
        return Feeds.of(plan, Plans.obligations(plan), style).ofPlan();
    }

    private static Part read(FeedStyle style) {
        return Plainly.read(feed(PLAN, style));
    }

    private static Part plain() {
        return read(FeedStyle.in(Language.KK));
    }

    private static List<String> uids(Part calendar) {
        return calendar.parts().stream().map(Part::uid).toList();
    }

    private static Part named(Part calendar, String uid) {
        return calendar.parts().stream()
                .filter(part -> part.has("UID") && part.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String tag(Feed feed) {
        return FeedRepresentation.of(feed).entityTag();
    }

    private static FeedRequest get(String... headers) {
        Map<String, List<String>> all = new java.util.LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return FeedRequest.of("GET", all);
    }

    private static byte[] body(FeedResponse response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (response.body() != null) {
            response.body().writeTo(out);
        }
        return out.toByteArray();
    }

    @Nested
    class Contract {
        @Test
        void each_occurrence_is_one_VEVENT_and_its_UID_is_of_plan_measure_and_period() {
            Part calendar = plain();

            assertThat(calendar.parts()).allMatch(part -> part.kind().equals("VEVENT"));
            assertThat(uids(calendar))
                    .containsExactly(
                            "karaganda_2_2025-02@jospar",
                            "karaganda_1.7_2025-Q1@jospar",
                            "karaganda_1.7_2025-Q2@jospar",
                            "karaganda_1.7_2025-Q3@jospar",
                            "karaganda_1.7_2025-Q4@jospar");
            assertThat(uids(read(FeedStyle.in(Language.RU).asTasks()))).isEqualTo(uids(calendar));
        }

        @Test
        void a_series_comes_on_request_only_with_a_UID_of_plan_and_measure_and_no_standings() {
            Part calendar = read(FeedStyle.in(Language.KK)
                    .withStandings(LocalDate.of(2026, 1, 1), one -> Standing.OVERDUE)
                    .asSeries());

            assertThat(uids(calendar)).containsExactly("karaganda_2@jospar", "karaganda_1.7@jospar");
            assertThat(calendar.parts()).noneMatch(part -> part.has("COLOR") || part.has("CATEGORIES"));
            assertThat(plain().parts()).noneMatch(part -> part.has("RRULE") || part.has("RDATE"));
        }

        @Test
        void the_same_data_are_the_same_octets_and_the_same_ETag() {
            Feed once = feed(PLAN, FeedStyle.in(Language.KK));
            Feed again = feed(PLAN, FeedStyle.in(Language.KK));

            assertThat(Lines.write(again)).isEqualTo(Lines.write(once));
            assertThat(tag(again)).isEqualTo(tag(once));
        }

        @Test
        void any_change_deletion_or_exit_from_the_window_gives_a_new_ETag() {
            Feed feed = feed(PLAN, FeedStyle.in(Language.KK));
            Measure quarterly = PLAN.measures().get(0);

            assertThat(new TreeSet<>(List.of(
                            tag(feed),
                            tag(feed(
                                    Plans.plan("karaganda", quarterly, Plans.on("2", "2025-02-18")),
                                    FeedStyle.in(Language.KK))),
                            tag(feed(Plans.plan("karaganda", quarterly), FeedStyle.in(Language.KK))),
                            tag(feed.within(new PlanPeriod(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))),
                            tag(feed(PLAN, FeedStyle.in(Language.RU))))))
                    .hasSize(5);
        }

        @Test
        void DTSTAMP_and_LAST_MODIFIED_are_of_the_data_and_not_of_now() {
            assertThat(plain().parts()).allSatisfy(part -> {
                assertThat(part.value("DTSTAMP")).isEqualTo("20250110T000000Z");
                assertThat(part.value("LAST-MODIFIED")).isEqualTo("20250110T000000Z");
            });
        }

        @Test
        void a_changed_deadline_keeps_its_UID_and_raises_SEQUENCE_and_the_rest_is_as_it_was() {
            Plan later = Plans.plan(
                    "karaganda",
                    PLAN.measures().get(0),
                    Plans.measure("2", "Өзгерген", PLAN.measures().get(1).timing()));
            FeedLedger.Step first =
                    FeedLedger.EMPTY.next(feed(PLAN, FeedStyle.in(Language.KK)), NEW_YEAR, FeedLedger.GRACE);
            Part before = Plainly.read(first.feed());
            Part after = Plainly.read(first.ledger()
                    .next(feed(later, FeedStyle.in(Language.KK)), NEW_YEAR, FeedLedger.GRACE)
                    .feed());

            assertThat(uids(after)).isEqualTo(uids(before));
            assertThat(after.parts().get(0).value("SEQUENCE")).isEqualTo("1");
            assertThat(after.parts().get(0).value("SUMMARY")).isEqualTo("2 Өзгерген");
            assertThat(after.parts().get(0).value("DTSTAMP"))
                    .isGreaterThan(before.parts().get(0).value("DTSTAMP"));
            assertThat(after.parts().subList(1, 5)).isEqualTo(before.parts().subList(1, 5));
        }

        @Test
        void a_dropped_one_says_cancelled_in_title_and_STATUS_for_the_grace_and_then_goes() {
            Feed without = feed(Plans.plan("karaganda", PLAN.measures().get(0)), FeedStyle.in(Language.RU));
            FeedLedger.Step step =
                    FeedLedger.EMPTY.next(feed(PLAN, FeedStyle.in(Language.RU)), NEW_YEAR, Period.ofDays(30));
            FeedLedger.Step dropped = step.ledger().next(without, LocalDate.of(2025, 4, 1), Period.ofDays(30));
            Part stone = named(Plainly.read(dropped.feed()), "karaganda_2_2025-02@jospar");

            assertThat(stone.value("STATUS")).isEqualTo("CANCELLED");
            assertThat(stone.line("SUMMARY").text()).contains("2 Іс-шара 2").isNotEqualTo("2 Іс-шара 2");
            assertThat(stone.line("SUMMARY").text()).containsIgnoringCase("отмен");
            assertThat(stone.line("DTSTART").date()).isEqualTo("2025-02-17");
            assertThat(stone.value("SEQUENCE")).isEqualTo("1");
            assertThat(Plainly.read(dropped.ledger()
                                    .next(without, LocalDate.of(2025, 4, 30), Period.ofDays(30))
                                    .feed())
                            .parts())
                    .contains(stone);
            assertThat(uids(Plainly.read(dropped.ledger()
                            .next(without, LocalDate.of(2025, 5, 1), Period.ofDays(30))
                            .feed())))
                    .doesNotContain(stone.uid())
                    .hasSize(4);
        }

        @Test
        void a_deadline_is_an_all_day_VEVENT_from_its_day_to_the_next() {
            assertThat(plain().parts()).hasSize(5).allSatisfy(part -> {
                assertThat(part.line("DTSTART").parameters()).containsExactly(Map.entry("VALUE", "DATE"));
                assertThat(part.line("DTEND").parameters()).containsExactly(Map.entry("VALUE", "DATE"));
                assertThat(part.line("DTEND").date())
                        .isEqualTo(part.line("DTSTART").date().plusDays(1));
                assertThat(part.has("STATUS")).isFalse();
            });
            assertThat(plain().parts())
                    .extracting(part -> part.value("DTSTART"))
                    .containsExactly("20250217", "20250331", "20250630", "20250930", "20251231");
        }

        @Test
        void a_VTODO_comes_on_request_only() {
            assertThat(plain().of("VTODO")).isEmpty();
            assertThat(read(FeedStyle.in(Language.KK).asTasks()).parts())
                    .hasSize(5)
                    .allSatisfy(part -> {
                        assertThat(part.kind()).isEqualTo("VTODO");
                        assertThat(part.line("DUE").parameters()).containsExactly(Map.entry("VALUE", "DATE"));
                        assertThat(part.has("DTEND")).isFalse();
                        assertThat(part.value("STATUS")).isEqualTo("NEEDS-ACTION");
                    });
        }

        @Test
        void there_is_no_VALARM_unless_asked_for_and_each_has_a_DESCRIPTION() {
            assertThat(plain().parts()).allMatch(part -> part.parts().isEmpty());
            Part calendar = read(
                    FeedStyle.in(Language.KK).withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(1)));
            assertThat(calendar.parts()).allSatisfy(part -> {
                assertThat(part.of("VALARM")).hasSize(1);
                Part alarm = part.parts().get(0);
                assertThat(alarm.value("ACTION")).isEqualTo("DISPLAY");
                assertThat(alarm.value("DESCRIPTION")).isNotBlank();
            });
            // One working day before Monday 17 February 2025 at nine is Friday: 63 hours before the day begins.
            assertThat(calendar.parts().get(0).parts().get(0).value("TRIGGER")).isEqualTo("-P2DT15H");
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void no_line_is_longer_than_75_octets_or_cut_inside_a_character_and_each_ends_with_CRLF(Language language) {
            String title = "Қазақ әңгімесі 👩‍👧, ұзақ; сөз\\ ".repeat(30);
            Plan plan = Plans.plan("p", Plans.measure("1", title, new Timing.OnDay(LocalDate.of(2025, 3, 31))));
            String text = new String(Lines.write(feed(plan, FeedStyle.in(language))), StandardCharsets.ISO_8859_1);

            assertThat(text).endsWith("\r\n");
            List<String> lines = List.of(text.split("\r\n"));
            assertThat(lines).hasSizeGreaterThan(40).allSatisfy(line -> {
                assertThat(line).hasSizeLessThanOrEqualTo(75).doesNotContain("\r", "\n");
                String own = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                assertThat(own).doesNotContain("\uFFFD");
            });
        }

        @Test
        void texts_are_escaped_and_unfolding_gives_the_original() {
            String title = "a,b;c\\d \"е\" : ✓ 👩‍👧 и\u0306 мәтін ".repeat(20).strip();
            Plan plan = Plans.plan("p", Plans.measure("1", title, new Timing.OnDay(LocalDate.of(2025, 3, 31))));
            Part event =
                    Plainly.read(feed(plan, FeedStyle.in(Language.EN))).parts().get(0);

            assertThat(event.line("DESCRIPTION").text().lines().findFirst()).contains("Measure 1: " + title);
            assertThat(event.value("DESCRIPTION"))
                    .contains("a\\,b\\;c\\\\d", "\\n")
                    .doesNotContain("\n");
        }

        @Test
        void a_series_is_an_RRULE_where_one_is_exact_and_nothing_moved_and_else_RDATE_or_one_event() {
            Plan plan = Plans.plan(
                    "p",
                    Plans.quarterly("1"),
                    Plans.measure("2", "t", Timing.Recurring.every(Cycle.MONTH)),
                    Plans.on("3", "2025-03-31"));
            Part calendar = Plainly.read(feed(plan, FeedStyle.in(Language.KK).asSeries()));
            List<Obligation> obligations = Plans.obligations(plan);
            boolean moved = obligations.stream()
                    .anyMatch(one -> one.commitment().id().equals("2")
                            && !one.occurrence().due().equals(one.occurrence().adjusted()));

            assertThat(moved).as("the sample has a moved month").isTrue();
            Part quarters = named(calendar, "p_1@jospar");
            assertThat(quarters.value("RRULE")).isEqualTo("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20251231");
            assertThat(quarters.has("RDATE")).isFalse();
            assertThat(Strangers.libRecur(quarters.line("DTSTART").date(), quarters.value("RRULE")))
                    .isEqualTo(due(obligations, "1"));
            Part months = named(calendar, "p_2@jospar");
            assertThat(months.has("RRULE")).isFalse();
            assertThat(listed(months)).isEqualTo(due(obligations, "2"));
            Part single = named(calendar, "p_3@jospar");
            assertThat(single.has("RRULE") || single.has("RDATE")).isFalse();
        }

        @Test
        void UNTIL_is_a_date_as_DTSTART_is() {
            Part event = named(read(FeedStyle.in(Language.KK).asSeries()), "karaganda_1.7@jospar");

            assertThat(event.value("RRULE")).matches(".*;UNTIL=\\d{8}");
            assertThat(event.line("DTSTART").parameters()).containsEntry("VALUE", "DATE");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Asia/Almaty",
                    "Asia/Qostanay",
                    "Asia/Qyzylorda",
                    "Asia/Aqtobe",
                    "Asia/Aqtau",
                    "Asia/Atyrau",
                    "Asia/Oral"
                })
        void a_meeting_has_a_TZID_and_a_VTIMEZONE_that_is_at_five_hours_since_March_2024(String zone) {
            Part calendar = Plainly.read(meeting("2026-03-30T10:00", zone));
            Part rules = calendar.of("VTIMEZONE").get(0);
            Part last = rules.parts().get(rules.parts().size() - 1);

            assertThat(rules.value("TZID")).isEqualTo(zone);
            assertThat(last.value("TZOFFSETTO")).isEqualTo("+0500");
            assertThat(last.value("DTSTART")).isLessThanOrEqualTo("20240301T000000");
            Line start = calendar.of("VEVENT").get(0).line("DTSTART");
            assertThat(start.parameters()).containsExactly(Map.entry("TZID", zone));
            assertThat(start.value()).isEqualTo("20260330T100000");
        }

        @Test
        void before_March_2024_the_VTIMEZONE_of_Almaty_has_the_older_offset() {
            Part rules = Plainly.read(meeting("2024-02-29T10:00", "Asia/Almaty"))
                    .of("VTIMEZONE")
                    .get(0);

            assertThat(rules.parts())
                    .extracting(part -> part.value("TZOFFSETTO"))
                    .containsExactly("+0600", "+0500");
            assertThat(rules.parts().get(1).value("DTSTART")).isEqualTo("20240301T000000");
            assertThat(rules.parts().get(1).value("TZOFFSETFROM")).isEqualTo("+0600");
        }

        @Test
        void the_calendar_has_PRODID_VERSION_its_name_twice_and_how_often_to_ask_twice() {
            Part calendar = read(FeedStyle.in(Language.RU).refreshedEvery(Duration.ofHours(6)));

            assertThat(calendar.kind()).isEqualTo("VCALENDAR");
            assertThat(calendar.value("VERSION")).isEqualTo("2.0");
            assertThat(calendar.value("PRODID")).isNotBlank();
            assertThat(calendar.value("NAME")).isEqualTo("План города");
            assertThat(calendar.value("X-WR-CALNAME")).isEqualTo("План города");
            assertThat(calendar.line("REFRESH-INTERVAL").parameters()).containsExactly(Map.entry("VALUE", "DURATION"));
            assertThat(calendar.value("REFRESH-INTERVAL")).isEqualTo("PT6H");
            assertThat(calendar.value("X-PUBLISHED-TTL")).isEqualTo("PT6H");
        }

        @Test
        void a_ledger_is_a_value_given_and_returned_and_nothing_is_kept_beside_it() {
            Feed feed = feed(PLAN, FeedStyle.in(Language.KK));
            FeedLedger ledger =
                    FeedLedger.EMPTY.next(feed, NEW_YEAR, FeedLedger.GRACE).ledger();
            FeedLedger copy = new FeedLedger(ledger.format(), ledger.entries());
            Feed empty = new Feed(feed.head(), List.of());

            FeedLedger.Step once = ledger.next(empty, NEW_YEAR, FeedLedger.GRACE);
            assertThat(ledger).isEqualTo(copy);
            assertThat(copy.next(empty, NEW_YEAR, FeedLedger.GRACE)).isEqualTo(once);
            assertThat(ledger.entries()).hasSize(5).allSatisfy(entry -> {
                assertThat(entry).isInstanceOf(LedgerEntry.Live.class);
                assertThat(((LedgerEntry.Live) entry).hash()).matches("[0-9a-f]{64}");
            });
            assertThat(once.ledger().entries())
                    .allMatch(entry -> entry instanceof LedgerEntry.Cancelled stone
                            && stone.cancelledSince().equals(NEW_YEAR));
        }

        @Test
        void an_addressee_without_events_has_a_calendar_of_one_VTIMEZONE_over_HTTP() throws IOException {
            Feed empty =
                    Feeds.of(PLAN, List.of(), Language.KK).ofExecutor("ДСБ").orElseThrow();
            Part calendar = Plainly.read(body(FeedHttp.answer(get(), FeedRepresentation.of(empty))));

            assertThat(calendar.parts()).extracting(Part::kind).containsExactly("VTIMEZONE");
        }

        @Test
        void roles_stand_in_the_description_and_nobody_is_an_ATTENDEE() {
            Part event = named(read(FeedStyle.in(Language.RU)), "karaganda_1.7_2025-Q1@jospar");

            assertThat(event.line("DESCRIPTION").text())
                    .contains("ҚБ (Управление строительства) – ")
                    .contains("ДСБ – ");
            assertThat(event.has("ATTENDEE") || event.has("ORGANIZER")).isFalse();
        }

        @Test
        void an_ATTENDEE_is_there_only_where_the_embedder_gives_an_address() {
            MeetingEntries entries = MeetingEntries.in(Language.KK, WorkCalendar.kazakhstan());
            Part silent = Plainly.read(meeting("2026-03-30T10:00", "Asia/Almaty"));
            Part asked = Plainly.read(Exports.feed(entries.withAddresses(one ->
                            one.id().equals("1") ? new Attendee("akim@example.kz", "Әкім", Attendee.Part.CHAIR) : null)
                    .of(Meetings.meeting("m", "2026-03-30T10:00"), Exports.STAMP)
                    .toArray(FeedEntry[]::new)));

            assertThat(silent.of("VEVENT").get(0).has("ATTENDEE")).isFalse();
            assertThat(asked.of("VEVENT").get(0).all("ATTENDEE"))
                    .extracting(Line::value)
                    .containsExactly("mailto:akim@example.kz");
        }

        @Test
        void ical4j_and_biweekly_read_what_was_written() throws IOException, ParserException {
            Feed feed = feed(PLAN, FeedStyle.in(Language.KK));
            byte[] octets = Lines.write(feed);
            ICalendar biweekly =
                    Biweekly.parse(new ByteArrayInputStream(octets)).first();
            List<FeedEntry> byBiweekly = biweekly.getEvents().stream()
                    .map(event -> ReadByBiweekly.entry(biweekly, event))
                    .toList();
            List<FeedEntry> byIcal4j = new ArrayList<>();
            for (Component component : new CalendarBuilder()
                    .build(new ByteArrayInputStream(octets))
                    .getComponentList()
                    .getAll()) {
                byIcal4j.add(ReadByIcal4j.entry(component));
            }

            assertThat(byBiweekly).isEqualTo(feed.entries());
            assertThat(byIcal4j).isEqualTo(feed.entries());
        }

        @Test
        void over_HTTP_a_feed_is_text_calendar_in_UTF_8_under_a_strong_ETag() throws IOException {
            Feed feed = feed(PLAN, FeedStyle.in(Language.KK));
            FeedResponse response = FeedHttp.answer(get(), FeedRepresentation.of(feed, NOON));

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers())
                    .containsEntry("Content-Type", "text/calendar; charset=utf-8")
                    .hasEntrySatisfying("ETag", tag -> assertThat(tag).matches("\"[^\"]+\""));
            assertThat(body(response)).isEqualTo(Lines.write(feed));
        }

        @Test
        void If_None_Match_wins_over_If_Modified_Since_and_bad_dates_are_ignored() {
            FeedRepresentation shown = FeedRepresentation.of(feed(PLAN, FeedStyle.in(Language.KK)), NOON);
            String same = "Sun, 01 Feb 2026 12:00:00 GMT";

            assertThat(status(shown, "If-None-Match", "\"x\"", "If-Modified-Since", same))
                    .isEqualTo(200);
            assertThat(status(
                            shown,
                            "If-None-Match",
                            shown.entityTag(),
                            "If-Modified-Since",
                            "Sun, 06 Nov 1994 08:49:37 GMT"))
                    .isEqualTo(304);
            assertThat(status(shown, "If-Modified-Since", same)).isEqualTo(304);
            assertThat(status(shown, "If-Modified-Since", "yesterday")).isEqualTo(200);
        }

        @Test
        void HEAD_has_the_headers_of_GET_and_a_304_no_body() {
            FeedRepresentation shown = FeedRepresentation.of(feed(PLAN, FeedStyle.in(Language.KK)), NOON);
            FeedResponse head = FeedHttp.answer(FeedRequest.of("HEAD", Map.of()), shown);

            assertThat(head.headers()).isEqualTo(FeedHttp.answer(get(), shown).headers());
            assertThat(head.body()).isNull();
            assertThat(FeedHttp.answer(get("If-None-Match", shown.entityTag()), shown)
                            .body())
                    .isNull();
        }

        @Test
        void gzip_is_another_form_of_the_same_octets() throws IOException {
            FeedRepresentation shown = FeedRepresentation.of(feed(PLAN, FeedStyle.in(Language.KK)), NOON);
            FeedResponse response = FeedHttp.answer(get("Accept-Encoding", "gzip"), shown);

            assertThat(response.headers())
                    .containsEntry("Content-Encoding", "gzip")
                    .containsEntry("Vary", "Accept-Encoding");
            assertThat(response.headers().get("ETag")).isNotEqualTo(shown.entityTag());
            assertThat(new GZIPInputStream(new ByteArrayInputStream(body(response))).readAllBytes())
                    .isEqualTo(body(FeedHttp.answer(get(), shown)));
        }

        @Test
        void a_token_has_128_bits_or_more_is_kept_as_a_hash_and_shown_by_its_secret_only() {
            FeedToken token = FeedToken.from(new SecureRandom());

            assertThat(token.secret()).hasSizeGreaterThanOrEqualTo(26).matches("[0-9a-z]+"); // 5 bits each
            assertThat(token.hash().text()).matches("sha256-[0-9a-f]{64}");
            assertThat(token.toString() + token.hash() + new FeedGrant(token.hash(), new FeedKey("p")))
                    .doesNotContain(token.secret());
        }

        @Test
        void a_wrong_token_is_404_and_a_revoked_one_410() {
            FeedToken token = FeedToken.from(new SecureRandom());
            FeedGrant grant = new FeedGrant(token.hash(), new FeedKey("karaganda"));
            String wrong = (token.secret().startsWith("0") ? "1" : "0")
                    + token.secret().substring(1);

            assertThat(status(token.secret(), grant)).isEqualTo(200);
            assertThat(status(wrong, grant)).isEqualTo(404);
            assertThat(status("", grant)).isEqualTo(404);
            assertThat(status(token.secret(), grant.revokedOn(NEW_YEAR))).isEqualTo(410);
        }

        @Test
        void what_is_shown_is_the_tokens_matter_whatever_else_the_caller_sends() throws IOException {
            FeedToken token = FeedToken.from(new SecureRandom());
            Access access = FeedGates.check(
                    token.secret() + ".ics", hash -> Optional.of(new FeedGrant(hash, new FeedKey("karaganda", "ҚБ"))));
            Feeds feeds = Feeds.of(PLAN, Plans.obligations(PLAN), Language.KK);
            FeedResponse response = FeedHttp.answer(
                    get("X-Executor", "ДСБ", "Cookie", "addressee=ДСБ"),
                    access,
                    key -> feeds.ofExecutor(String.valueOf(key.addresseeId())).map(FeedRepresentation::of));

            assertThat(uids(Plainly.read(body(response)))).hasSize(4).allMatch(uid -> uid.startsWith("karaganda_1.7_"));
        }

        @Test
        void no_person_is_named() {
            Plan signed = new Plan(
                    Plan.FORMAT,
                    "p",
                    Plans.TITLE,
                    null,
                    null,
                    PlanPeriod.ofYears(2025, 2025),
                    new Approval("Әкім", "Б. Бектұров", LocalDate.of(2025, 1, 10), 2025, List.of("Б. Бектұров")),
                    List.of(),
                    List.of(),
                    PLAN.sections(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);

            assertThat(Exports.text(feed(signed, FeedStyle.in(Language.KK))).replace("\r\n ", ""))
                    .doesNotContain("Бектұров");
        }

        @Test
        void what_is_overdue_is_counted_in_one_entry() {
            Part calendar = read(FeedStyle.in(Language.EN)
                    .withStandings(
                            LocalDate.of(2025, 10, 1),
                            one -> one.occurrence().lastDay().isBefore(LocalDate.of(2025, 10, 1))
                                    ? Standing.OVERDUE
                                    : Standing.UPCOMING));

            assertThat(calendar.parts())
                    .filteredOn(part -> part.uid().startsWith("overdue__"))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.value("SUMMARY")).isEqualTo("Overdue: 4");
                        assertThat(one.line("DTSTART").date()).isEqualTo("2025-10-01");
                    });
            assertThat(calendar.parts()).hasSize(6);
        }
    }

    @Nested
    class Clients {
        @Test
        void Google_needs_no_header_and_no_login() {
            FeedToken token = FeedToken.from(new SecureRandom());
            assertThat(status(token.secret() + ".ics", new FeedGrant(token.hash(), new FeedKey("p"))))
                    .isEqualTo(200);
        }

        @Test
        void Outlook_has_no_all_day_event_that_ends_on_the_day_it_begins() {
            for (FeedStyle style : List.of(
                    FeedStyle.in(Language.KK),
                    FeedStyle.in(Language.KK).overWindows(),
                    FeedStyle.in(Language.KK).asSeries())) {
                assertThat(read(style).parts())
                        .allMatch(part -> part.line("DTEND")
                                .date()
                                .isAfter(part.line("DTSTART").date()));
            }
        }

        @Test
        void Apple_which_asks_by_date_sees_every_change_even_a_second_within_one_second() {
            Feed feed = feed(PLAN, FeedStyle.in(Language.KK));
            FeedRepresentation first = FeedRepresentation.of(feed, NOON);
            FeedRepresentation second =
                    first.succeededBy(new Feed(feed.head(), feed.entries().subList(0, 4)), NOON);
            FeedRepresentation third =
                    second.succeededBy(new Feed(feed.head(), feed.entries().subList(0, 3)), NOON);

            assertThat(status(second, "If-Modified-Since", date(first))).isEqualTo(200);
            assertThat(status(third, "If-Modified-Since", date(second))).isEqualTo(200);
            assertThat(status(third, "If-Modified-Since", date(third))).isEqualTo(304);
        }

        @Test
        void Thunderbird_has_every_attendee_as_an_address() {
            Part calendar = Plainly.read(Exports.feed(MeetingEntries.in(Language.KK, WorkCalendar.kazakhstan())
                    .withAddresses(one -> new Attendee("a" + one.id() + "@example.kz", "", Attendee.Part.REQUIRED))
                    .of(Meetings.meeting("m", "2026-03-30T10:00"), Exports.STAMP)
                    .toArray(FeedEntry[]::new)));

            assertThat(calendar.of("VEVENT").get(0).all("ATTENDEE"))
                    .hasSize(2)
                    .allMatch(line -> line.value().matches("mailto:[^@]+@[^@]+"));
        }

        @Test
        void Nextcloud_is_told_how_often_to_ask_and_a_question_between_changes_costs_no_body() {
            FeedRepresentation shown = FeedRepresentation.of(feed(PLAN, FeedStyle.in(Language.KK)));

            assertThat(plain().value("REFRESH-INTERVAL")).isEqualTo("PT12H");
            assertThat(status(shown, "If-None-Match", shown.entityTag())).isEqualTo(304);
        }

        @Test
        void HomeAssistant_finds_no_bad_line_whatever_the_texts_are() {
            for (String odd :
                    List.of("\u0000", "\r\nEND:VCALENDAR\r\n", "\uD800", "\u2028", "\u0085", "\t", "\u202E")) {
                Measure measure = Plans.measure("1", "a" + odd + "b", new Timing.OnDay(LocalDate.of(2025, 3, 31)));
                Part calendar = Plainly.read(feed(Plans.plan("p", measure), FeedStyle.in(Language.KK)));
                assertThat(calendar.parts()).extracting(Part::kind).containsExactly("VEVENT");
            }
        }
    }

    @Nested
    class SeenInRealParsers {
        @Test
        void no_rule_is_yearly_or_has_BYSETPOS_BYWEEKNO_or_BYMONTH() {
            Plan plan = Plans.plan(
                    "p",
                    Plans.measure("w", "t", Timing.Recurring.every(Cycle.WEEK)),
                    Plans.measure("m", "t", Timing.Recurring.every(Cycle.MONTH)),
                    Plans.measure("q", "t", Timing.Recurring.every(Cycle.QUARTER)),
                    Plans.measure("h", "t", Timing.Recurring.every(Cycle.HALF_YEAR)),
                    Plans.measure("y", "t", Timing.Recurring.every(Cycle.YEAR)));
            List<Line> rules = Plainly.read(feed(plan, FeedStyle.in(Language.KK).asSeries())).parts().stream()
                    .flatMap(part -> part.all("RRULE").stream())
                    .toList();

            assertThat(rules)
                    .isNotEmpty()
                    .allSatisfy(rule ->
                            assertThat(rule.value()).doesNotContain("YEARLY", "BYSETPOS", "BYWEEKNO", "BYMONTH="));
        }

        @Test
        void a_series_of_RDATEs_names_its_DTSTART_among_them() {
            Plan plan = Plans.plan("p", Plans.measure("m", "t", Timing.Recurring.every(Cycle.MONTH)));
            Part event = Plainly.read(feed(plan, FeedStyle.in(Language.KK).asSeries()))
                    .parts()
                    .get(0);

            assertThat(listed(event)).startsWith(event.line("DTSTART").date()).hasSize(12);
            assertThat(event.line("RDATE").parameters()).containsExactly(Map.entry("VALUE", "DATE"));
        }

        @Test
        void a_VTIMEZONE_has_a_part_that_begins_before_the_first_event() {
            Part calendar = Plainly.read(meeting("2005-01-02T10:00", "Asia/Almaty"));

            assertThat(calendar.of("VTIMEZONE").get(0).parts().get(0).value("DTSTART"))
                    .isLessThan(calendar.of("VEVENT").get(0).value("DTSTART"));
        }

        @Test
        void a_subscription_has_no_METHOD_and_no_calendar_is_without_a_component() {
            assertThat(plain().has("METHOD")).isFalse();
            assertThat(Plainly.read(Exports.feed()).parts()).isNotEmpty();
        }

        @Test
        void no_task_is_due_on_the_day_it_starts() {
            Plan plan = Plans.plan("p", Plans.quarterly("1"), Plans.on("2", "2025-03-31"));
            assertThat(Plainly.read(feed(plan, FeedStyle.in(Language.KK).asTasks()))
                            .parts())
                    .allMatch(part -> !part.has("DTSTART")
                            || part.line("DTSTART")
                                    .date()
                                    .isBefore(part.line("DUE").date()))
                    .anyMatch(part -> part.has("DTSTART"))
                    .anyMatch(part -> !part.has("DTSTART"));
        }

        @Test
        void a_name_holds_no_quotation_mark_semicolon_or_backslash() {
            Feed feed = new Feed(new FeedHead("f", "a \"b\"; c\\d", Language.KK), List.of());

            assertThat(Plainly.read(feed).line("NAME").text())
                    .doesNotContain("\"", ";", "\\")
                    .contains("a", "b", "c", "d");
        }

        @Test
        void no_STATUS_is_IN_PROCESS_and_each_TRIGGER_says_what_it_is_related_to() {
            for (Standing standing : Standing.values()) {
                Part calendar = read(FeedStyle.in(Language.KK)
                        .asTasks()
                        .withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(3))
                        .withStandings(NEW_YEAR, one -> standing));
                String status = switch (standing) {
                    case SUPERSEDED, NOT_REQUIRED -> "CANCELLED";
                    case DONE, DONE_LATE -> "COMPLETED";
                    default -> "NEEDS-ACTION";
                };
                assertThat(calendar.parts()).allSatisfy(part -> {
                    // What counts the overdue is itself to be looked at.
                    assertThat(part.value("STATUS"))
                            .isEqualTo(part.value("UID").startsWith("overdue__") ? "NEEDS-ACTION" : status);
                    assertThat(part.of("VALARM"))
                            .allSatisfy(
                                    alarm -> assertThat(alarm.line("TRIGGER").parameters())
                                            .containsExactly(Map.entry("RELATED", "END")));
                });
            }
        }

        @Test
        void a_link_with_a_letter_that_composes_to_a_forbidden_one_is_written_percent_encoded() {
            // U+1FEF is canonically a backtick, which URI.toASCIIString makes of it and URI then refuses.
            URI link = URI.create("https://x.kz/\u1FEF/и\u0306");
            Part event = read(FeedStyle.in(Language.EN).withLinks(one -> link))
                    .parts()
                    .get(0);

            assertThat(event.value("URL")).isEqualTo("https://x.kz/%E1%BF%AF/%D0%B8%CC%86");
            assertThat(event.line("DESCRIPTION").text()).endsWith("More: https://x.kz/%E1%BF%AF/%D0%B8%CC%86");
        }
    }

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static Feed meeting(String start, String zone) {
        return Exports.feed(MeetingEntries.in(Language.KK, WorkCalendar.kazakhstan())
                .of(
                        Meetings.meeting(
                                "m",
                                java.time.LocalDateTime.parse(start),
                                java.time.LocalDateTime.parse(start).plusHours(2),
                                zone),
                        Exports.STAMP)
                .toArray(FeedEntry[]::new));
    }

    private static int status(FeedRepresentation representation, String... headers) {
        return FeedHttp.answer(get(headers), representation).status();
    }

    private static int status(String segment, FeedGrant grant) {
        Access access = FeedGates.check(segment, hash -> Optional.of(grant));
        return FeedHttp.answer(
                        get(), access, key -> Optional.of(FeedRepresentation.of(feed(PLAN, FeedStyle.in(Language.KK)))))
                .status();
    }

    private static String date(FeedRepresentation representation) {
        return FeedHttp.answer(get(), representation).headers().get("Last-Modified");
    }

    private static List<LocalDate> due(List<Obligation> obligations, String measure) {
        return obligations.stream()
                .filter(one -> one.commitment().id().equals(measure))
                .map(one -> one.occurrence().lastDay())
                .toList();
    }

    private static List<LocalDate> listed(Part event) {
        List<LocalDate> days = new ArrayList<>();
        for (String day : event.value("RDATE").split(",")) {
            days.add(LocalDate.parse(day, java.time.format.DateTimeFormatter.BASIC_ISO_DATE));
        }
        return days;
    }
}
