package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.Defaults;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedZonesTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    static Stream<String> zones() {
        return Stream.of(
                "Asia/Almaty",
                "Asia/Qostanay",
                "Asia/Qyzylorda",
                "Asia/Aqtobe",
                "Asia/Aqtau",
                "Asia/Atyrau",
                "Asia/Oral",
                "Asia/Bishkek",
                "Asia/Tashkent",
                "Asia/Yekaterinburg",
                "Asia/Novosibirsk",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Asia/Shanghai",
                "Asia/Tokyo",
                "Europe/Moscow",
                "Europe/Istanbul",
                "Europe/Berlin",
                "Europe/London",
                "America/New_York",
                "America/Santiago",
                "America/St_Johns",
                "Australia/Sydney",
                "Pacific/Apia",
                "UTC");
    }

    @Test
    void almaty_is_the_golden_file() {
        assertThat(lines("Asia/Almaty")).containsExactlyElementsOf(UidTest.golden("almaty.txt"));
    }

    /** Resolution of the Government: all of Kazakhstan at +05:00 from 1 March 2024; Qyzylorda since 21 December 2018. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, +06:00, 2024-03-01T00:00",
        "Asia/Qostanay, +06:00, 2024-03-01T00:00",
        "Asia/Qyzylorda, +06:00, 2018-12-21T00:00",
        "Asia/Aqtobe, +05:00,",
        "Asia/Aqtau, +05:00,",
        "Asia/Atyrau, +05:00,",
        "Asia/Oral, +05:00,",
    })
    void kazakhstan_is_at_five_hours(String zone, String before, LocalDateTime change) {
        TreeMap<Instant, ZoneOffset> written = interpreted(lines(zone), 2040);

        assertThat(written.firstEntry().getValue()).isEqualTo(ZoneOffset.of(before));
        assertThat(written.lastEntry().getValue()).isEqualTo(ZoneOffset.ofHours(5));
        if (change == null) {
            assertThat(written).hasSize(1);
        } else {
            assertThat(written).hasSize(2);
            assertThat(written.lastKey()).isEqualTo(change.toInstant(ZoneOffset.of(before)));
        }
    }

    /** The offset at every change of 2005 to 2040, a second before it, and thousands of instants between, in all zones. */
    @Test
    void every_zone_says_what_java_time_says() {
        Random random = new Random(1);
        long first = Instant.parse("2005-01-02T00:00:00Z").getEpochSecond();
        long end = Instant.parse("2041-01-01T00:00:00Z").getEpochSecond();
        int checked = 0;
        for (String id : allZones()) {
            ZoneRules rules = ZoneId.of(id).getRules();
            TreeMap<Instant, ZoneOffset> written = interpreted(FeedZones.lines(id, rules), 2041);
            List<Instant> asked = new ArrayList<>();
            random.longs(200, first, end).mapToObj(Instant::ofEpochSecond).forEach(asked::add);
            for (ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(first));
                    change != null && change.getInstant().getEpochSecond() < end;
                    change = rules.nextTransition(change.getInstant())) {
                asked.add(change.getInstant());
                asked.add(change.getInstant().minusSeconds(1));
            }
            for (Instant instant : asked) {
                assertThat(written.floorEntry(instant).getValue())
                        .as(id + " at " + instant)
                        .isEqualTo(rules.getOffset(instant));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100_000);
    }

    /** By a parser that is told a name it cannot know, so that it has only the component to go by. */
    @ParameterizedTest
    @MethodSource("zones")
    void biweekly_reads_the_offsets_of_java_time(String id) throws IOException {
        ZoneRules rules = ZoneId.of(id).getRules();
        List<LocalDateTime> times = localTimes(rules, 4_000).stream()
                .filter(time -> isKnownToBiweekly(rules, time))
                .toList();
        assertThat(times).hasSizeGreaterThan(500);
        String calendar = calendar(FeedZones.lines("Test/Zone", rules), times);

        ICalendar read = Biweekly.parse(calendar).first();

        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        for (int i = 0; i < times.size(); i++) {
            assertThat(read.getEvents().get(i).getDateStart().getValue().toInstant())
                    .as(id + " " + times.get(i))
                    .isEqualTo(times.get(i).toInstant(rules.getOffset(times.get(i))));
        }
    }

    /**
     * biweekly 0.6.8 makes a java.util.TimeZone of the component, which knows one standard offset, that of today, and one
     * step of it: so it misreads what lies before the last change of the standard, and the hours beside any change.
     */
    private static boolean isKnownToBiweekly(ZoneRules rules, LocalDateTime time) {
        Instant instant = time.toInstant(rules.getOffset(time));
        return rules.getStandardOffset(instant).equals(rules.getStandardOffset(Instant.parse("2026-01-01T00:00:00Z")))
                && isFarFromChange(rules, instant);
    }

    private static boolean isFarFromChange(ZoneRules rules, Instant instant) {
        ZoneOffsetTransition next = rules.nextTransition(instant.minusSeconds(86_400));
        return next == null || next.getInstant().isAfter(instant.plusSeconds(86_400));
    }

    /** If this fails, biweekly has mended it, and the filter above may go. */
    @Test
    void biweekly_has_the_old_hour_of_almaty_wrong() {
        LocalDateTime nine = LocalDateTime.of(2023, 7, 1, 9, 0);

        assertThat(Biweekly.parse(calendar(lines("Asia/Almaty"), List.of(nine)))
                        .first()
                        .getEvents()
                        .get(0)
                        .getDateStart()
                        .getValue())
                .isEqualTo(Instant.parse("2023-07-01T04:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void ical4j_finds_the_offsets_of_java_time_in_the_component(String id) throws IOException, ParserException {
        ZoneRules rules = ZoneId.of(id).getRules();
        // 4.4.0 takes the onset of a part for UTC, so the hours beside a change are wrong.
        List<LocalDateTime> times = localTimes(rules, 300).stream()
                .filter(time -> isFarFromChange(rules, time.toInstant(rules.getOffset(time))))
                .toList();
        VTimeZone zone = new CalendarBuilder()
                .build(new StringReader(calendar(FeedZones.lines("Test/Zone", rules), times.subList(0, 1))))
                .<VTimeZone>getComponent(Component.VTIMEZONE)
                .orElseThrow();

        assertThat(zone.validate().hasErrors()).isFalse();
        for (LocalDateTime time : times) {
            Observance observance = zone.getApplicableObservance(time.toInstant(rules.getOffset(time)));
            assertThat(observance.<TzOffsetTo>getRequiredProperty("TZOFFSETTO").getOffset())
                    .as(id + " " + time)
                    .isEqualTo(rules.getOffset(time));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T09:00, 2026-03-31T04:00:00Z",
        "2023-07-01T09:00, 2023-07-01T03:00:00Z",
        "2024-02-29T23:59, 2024-02-29T17:59:00Z",
        "2024-03-01T00:00, 2024-02-29T19:00:00Z",
        "2005-01-01T00:00, 2004-12-31T18:00:00Z",
    })
    void nine_in_the_morning_of_almaty(LocalDateTime local, Instant instant) {
        assertThat(interpreted(lines("Asia/Almaty"), 2030).floorEntry(instant).getValue())
                .isEqualTo(ZoneOffset.ofTotalSeconds(
                        (int) (local.toEpochSecond(ZoneOffset.UTC) - instant.getEpochSecond())));
        if (local.getYear() > 2024) {
            assertThat(Biweekly.parse(calendar(lines("Asia/Almaty"), List.of(local)))
                            .first()
                            .getEvents()
                            .get(0)
                            .getDateStart()
                            .getValue())
                    .isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, DTSTART:20050327T020000, RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "Europe/Berlin, DTSTART:20051030T030000, RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "America/New_York, DTSTART:20090308T020000, RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "America/New_York, DTSTART:20091101T020000, RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "Australia/Sydney, DTSTART:20100404T030000, RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
    })
    void a_rule_that_goes_on_is_written_as_one(String id, String start, String rule) {
        assertThat(lines(id)).containsSequence(start, rule);
    }

    /** "Thursday at 24:00" of Cairo and the like have no short RRULE: their changes are listed. */
    @Test
    void a_zone_has_short_rules_or_none() {
        for (String id : allZones()) {
            assertThat(lines(id).stream().filter(line -> line.startsWith("RRULE")))
                    .as(id)
                    .allMatch(line -> line.matches(
                            "RRULE:FREQ=YEARLY;BYMONTH=(1[0-2]|[1-9]);BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)"));
        }
    }

    @Test
    void a_zone_begins_before_every_event() {
        for (String id : allZones()) {
            assertThat(lines(id).get(3)).as(id).isEqualTo("DTSTART:19700101T000000");
            assertThat(lines(id)).as(id).allMatch(line -> line.length() <= 75);
        }
    }

    @Test
    void offsets_have_a_sign_and_minutes() {
        assertThat(FeedZones.lines("X", ZoneRules.of(ZoneOffset.ofHoursMinutes(-3, -30))))
                .contains("TZOFFSETTO:-0330", "TZNAME:-0330");
        assertThat(FeedZones.lines("X", ZoneRules.of(ZoneOffset.UTC))).contains("TZOFFSETTO:+0000", "TZNAME:+00");
        assertThat(FeedZones.lines("X", ZoneRules.of(ZoneOffset.ofHours(-11))))
                .contains("TZOFFSETTO:-1100", "TZNAME:-11");
        assertThat(FeedZones.lines("X", ZoneRules.of(ZoneOffset.ofTotalSeconds(18_001))))
                .contains("TZOFFSETTO:+050001", "TZNAME:+050001");
    }

    @Test
    void utc_writes_nothing() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        ContentLines lines = new ContentLines(out);
        FeedZones.write(ZoneOffset.UTC, lines);
        lines.finish();

        assertThat(out.size()).isZero();
        assertThat(FeedZones.isWritten(ZoneOffset.UTC)).isFalse();
    }

    /** A VCALENDAR without components is invalid. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "Europe/Berlin"})
    void an_empty_feed_holds_one_zone(String zone) {
        List<ZoneId> zones = zone.isEmpty() ? List.of() : List.of(ZoneId.of(zone));
        Feed feed = new Feed(new FeedHead("f", "f", Language.KK, FeedHead.REFRESH, zones), List.of());

        assertThat(Lines.unfolded(Lines.write(feed)))
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains("TZID:" + (zone.length() > 1 ? zone : "Asia/Almaty"));
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
    void outdated_zone_data_are_refused_and_not_written_an_hour_wrong(String id) {
        ZoneRules outdated = ZoneRules.of(ZoneOffset.ofHours(6));

        assertThat(FeedZones.whyOutdated(id, outdated))
                .get()
                .asString()
                .contains(id, "+06:00", "+05:00", "1 March 2024", "2024a");
        assertThatThrownBy(() -> FeedZones.lines(id, outdated))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2024a");
        assertThat(FeedZones.whyOutdated(id, ZoneId.of(id).getRules())).isEmpty();
    }

    @Test
    void a_later_change_of_kazakhstan_is_not_outdated_and_other_zones_are_their_own_matter() {
        ZoneRules later = ZoneRules.of(
                ZoneOffset.ofHours(5),
                ZoneOffset.ofHours(5),
                List.of(),
                List.of(ZoneOffsetTransition.of(
                        LocalDateTime.of(2030, 1, 1, 0, 0), ZoneOffset.ofHours(5), ZoneOffset.ofHours(6))),
                List.of());

        assertThat(FeedZones.whyOutdated("Asia/Almaty", later)).isEmpty();
        assertThat(FeedZones.whyOutdated("Asia/Bishkek", ZoneRules.of(ZoneOffset.ofHours(6))))
                .isEmpty();
    }

    @Test
    void the_same_in_every_default_locale_and_zone() {
        assertThat(Defaults.each(() -> lines("Europe/Berlin"))).hasSize(1);
    }

    /** Those of Java alone: ical4j registers names of its own. */
    private static List<String> allZones() {
        List<String> ids = new ArrayList<>(List.of(TimeZone.getAvailableIDs()));
        ids.retainAll(ZoneId.getAvailableZoneIds());
        assertThat(ids).hasSizeGreaterThan(550);
        return ids;
    }

    private static List<String> lines(String id) {
        return FeedZones.lines(id, ZoneId.of(id).getRules());
    }

    private static String calendar(List<String> zone, List<LocalDateTime> times) {
        String id = zone.get(1).substring("TZID:".length());
        return Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"),
                        zone.stream(),
                        times.stream()
                                .flatMap(time -> Stream.of(
                                        "BEGIN:VEVENT",
                                        "UID:" + time,
                                        "DTSTAMP:20250101T000000Z",
                                        "DTSTART;TZID=" + id + ":" + TIME.format(time),
                                        "END:VEVENT")),
                        Stream.of("END:VCALENDAR", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n"));
    }

    /** Local times of 2005 to 2040 that there are, and only once. */
    private static List<LocalDateTime> localTimes(ZoneRules rules, int count) {
        return new Random(count)
                .longs(
                        LocalDateTime.of(2005, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC),
                        LocalDateTime.of(2041, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC))
                .mapToObj(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC))
                .filter(time -> rules.getValidOffsets(time).size() == 1)
                .limit(count)
                .toList();
    }

    /** The offset from each instant on, read off the lines by the letter of RFC 5545, 3.6.5. */
    private static TreeMap<Instant, ZoneOffset> interpreted(List<String> lines, int lastYear) {
        TreeMap<Instant, ZoneOffset> offsets = new TreeMap<>();
        Map<String, String> part = new TreeMap<>();
        for (String line : lines) {
            String name = line.substring(0, line.indexOf(':'));
            String value = line.substring(line.indexOf(':') + 1);
            if (name.equals("BEGIN")) {
                part.clear();
            } else if (name.equals("END") && !value.equals("VTIMEZONE")) {
                assertThat(part).containsKeys("DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME");
                LocalDateTime start = LocalDateTime.parse(part.get("DTSTART"), TIME);
                onsets(start, part.get("RRULE"), lastYear)
                        .forEach(onset -> offsets.put(
                                onset.toInstant(ZoneOffset.of(part.get("TZOFFSETFROM"))),
                                ZoneOffset.of(part.get("TZOFFSETTO"))));
            } else {
                assertThat(part.put(name, value)).isNull();
            }
        }
        return offsets;
    }

    private static Stream<LocalDateTime> onsets(LocalDateTime start, String rule, int lastYear) {
        if (rule == null) {
            return Stream.of(start);
        }
        Map<String, String> parts = Stream.of(rule.split(";"))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        assertThat(parts).containsOnlyKeys("FREQ", "BYMONTH", "BYDAY").containsEntry("FREQ", "YEARLY");
        String byDay = parts.get("BYDAY");
        int ordinal = Integer.parseInt(byDay.substring(0, byDay.length() - 2));
        DayOfWeek weekday = Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(byDay.substring(byDay.length() - 2)))
                .findFirst()
                .orElseThrow();
        Month month = Month.of(Integer.parseInt(parts.get("BYMONTH")));
        List<LocalDateTime> onsets = IntStream.rangeClosed(start.getYear(), lastYear)
                .mapToObj(year -> {
                    LocalDate first = LocalDate.of(year, month, 1);
                    LocalDate day = ordinal == -1
                            ? first.with(TemporalAdjusters.lastInMonth(weekday))
                            : first.with(TemporalAdjusters.firstInMonth(weekday))
                                    .plusWeeks(ordinal - 1);
                    return day.atTime(start.toLocalTime());
                })
                .toList();
        assertThat(onsets.get(0)).as("DTSTART is met by its rule").isEqualTo(start);
        return onsets.stream();
    }
}
