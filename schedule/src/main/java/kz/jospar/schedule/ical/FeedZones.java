package kz.jospar.schedule.ical;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Writes the rules of a zone, as a calendar carries them: kk уақыт белдеуінің ережелері, ru правила часового пояса.
 *
 * <p>They come from java.time, from {@value #FIRST_YEAR} on: what was in force then, as if it had always been, since
 * about half of the clients need a part before the first event; then each change, or its yearly rule where the zone has
 * one that all parsers read. Abbreviations are the offsets themselves, as zones without letters have them.
 *
 * <p>Worked case: {@code Asia/Almaty} is two parts, +06 from the beginning and +05 from 2024-03-01T00:00 on.
 */
public final class FeedZones {
    /** The first year of which timed entries can be written. */
    public static final int FIRST_YEAR = 2005;

    /** The zone of a feed that has no other. */
    static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    /** How far ahead the changes of a zone are listed whose yearly rule no short RRULE says. */
    static final int LAST_LISTED_YEAR = 2060;

    private static final Set<String> OF_KAZAKHSTAN = Set.of(
            "Asia/Almaty", "Asia/Qostanay", "Asia/Qyzylorda", "Asia/Aqtobe", "Asia/Aqtau", "Asia/Atyrau", "Asia/Oral");
    /** All of Kazakhstan at UTC+5 since 1 March 2024; asked well after it, and before any later change. */
    private static final Instant AFTER_CHANGE = Instant.parse("2024-06-01T00:00:00Z");

    private static final ZoneOffset SINCE_CHANGE = ZoneOffset.ofHours(5);

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    /** After so many years the calendar's weekdays come again. */
    private static final int GREGORIAN_CYCLE = 400;

    private static final Map<ZoneId, List<byte[]>> WRITTEN = new ConcurrentHashMap<>();

    private FeedZones() {}

    /** Writes a zone; UTC needs nothing. */
    static void write(ZoneId zone, ContentLines lines) throws IOException {
        if (isWritten(zone)) {
            for (byte[] line : WRITTEN.computeIfAbsent(zone, FeedZones::octets)) {
                lines.whole(line);
            }
        }
    }

    /** Tells whether a zone is a component of its own: each is, but not UTC, which a time itself tells. */
    static boolean isWritten(ZoneId zone) {
        return !zone.equals(ZoneOffset.UTC);
    }

    private static List<byte[]> octets(ZoneId zone) {
        return lines(zone.getId(), zone.getRules()).stream()
                .map(line -> line.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    /**
     * Returns why the rules of a zone must not be written, if they must not: those of Java before the time zone data 2024a
     * (17.0.10 and older) still have Almaty and Qostanay at +06:00, an hour wrong for every meeting of today.
     */
    static Optional<String> whyOutdated(String id, ZoneRules rules) {
        ZoneOffset offset = rules.getOffset(AFTER_CHANGE);
        if (!OF_KAZAKHSTAN.contains(id) || offset.equals(SINCE_CHANGE)) {
            return Optional.empty();
        }
        return Optional.of(
                "this Java's time zone data have " + id + " at " + offset
                        + " after 1 March 2024, when all of Kazakhstan went to +05:00; use a Java with the data 2024a or later");
    }

    /**
     * Returns the lines of a zone, none longer than 75 octets.
     *
     * @throws IllegalStateException if the rules are {@linkplain #whyOutdated outdated}
     */
    static List<String> lines(String id, ZoneRules rules) {
        whyOutdated(id, rules).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + id);
        LocalDateTime first = LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay();
        Instant from = first.toInstant(rules.getOffset(first));
        ZoneOffset before = rules.getOffset(from);
        part(lines, BEGINNING, before, before, rules.isDaylightSavings(from), "");
        Instant last = from;
        for (ZoneOffsetTransition change : rules.getTransitions()) {
            if (change.getInstant().isAfter(from)) {
                change(lines, rules, change, "");
                last = change.getInstant();
            }
        }
        for (ZoneOffsetTransitionRule yearly : rules.getTransitionRules()) {
            yearly(lines, rules, yearly, last);
        }
        lines.add("END:VTIMEZONE");
        return List.copyOf(lines);
    }

    private static void yearly(List<String> lines, ZoneRules rules, ZoneOffsetTransitionRule yearly, Instant last) {
        int year = last.atOffset(ZoneOffset.UTC).getYear();
        while (!yearly.createTransition(year).getInstant().isAfter(last)) {
            year++;
        }
        List<LocalDateTime> all = IntStream.range(year, year + GREGORIAN_CYCLE)
                .mapToObj(one -> yearly.createTransition(one).getDateTimeBefore())
                .toList();
        Optional<String> rule = rule(all);
        if (rule.isPresent()) {
            change(lines, rules, yearly.createTransition(year), rule.get());
        } else {
            for (int one = year; one <= LAST_LISTED_YEAR; one++) {
                change(lines, rules, yearly.createTransition(one), "");
            }
        }
    }

    /**
     * Returns the RRULE of yearly changes, if one that all parsers read gives them: the n-th or last weekday of a month.
     * Found from the days themselves, so that it does not matter how the zone's data put it ("Sunday on or after the 8th",
     * "at 24:00", "at 01:00 UTC", which is the day before in Greenland).
     */
    private static Optional<String> rule(List<LocalDateTime> yearly) {
        LocalDateTime first = yearly.get(0);
        LocalTime time = first.toLocalTime();
        for (int ordinal : new int[] {-1, 1, 2, 3, 4}) {
            DayPattern pattern = DayPattern.monthly(12, ordinal, first.getDayOfWeek());
            List<LocalDateTime> days = pattern.days(first.toLocalDate(), yearly.size()).stream()
                    .map(day -> day.atTime(time))
                    .toList();
            if (days.equals(yearly)) {
                return Optional.of("RRULE:FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=" + ordinal
                        + first.getDayOfWeek().name().substring(0, 2));
            }
        }
        return Optional.empty();
    }

    private static void change(List<String> lines, ZoneRules rules, ZoneOffsetTransition change, String rule) {
        part(
                lines,
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rules.isDaylightSavings(change.getInstant()),
                rule);
    }

    private static void part(
            List<String> lines, LocalDateTime onset, ZoneOffset from, ZoneOffset to, boolean daylight, String rule) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + kind);
        lines.add("DTSTART:" + TIME.format(onset));
        if (!rule.isEmpty()) {
            lines.add(rule);
        }
        lines.add("TZOFFSETFROM:" + offset(from));
        lines.add("TZOFFSETTO:" + offset(to));
        lines.add("TZNAME:" + name(to));
        lines.add("END:" + kind);
    }

    /** As in +0530; zero has a plus. */
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }

    /** As in +05 or +0530. */
    private static String name(ZoneOffset offset) {
        String digits = offset(offset);
        return digits.length() == 5 && digits.endsWith("00") ? digits.substring(0, 3) : digits;
    }
}
