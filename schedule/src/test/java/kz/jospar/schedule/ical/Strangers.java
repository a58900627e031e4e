package kz.jospar.schedule.ical;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.property.RDate;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Other people's libraries, asked which days a rule or a list gives. */
final class Strangers {
    /** More than any test asks for: a rule that never ends is cut there, and so differs. */
    private static final int ENOUGH = 2_000;

    private Strangers() {}

    static List<LocalDate> ical4j(LocalDate first, String rule) {
        Recur<LocalDate> recur = new Recur<>(rule);
        return recur.getDates(first, first, LocalDate.of(9999, 12, 31), ENOUGH);
    }

    static List<LocalDate> biweekly(LocalDate first, String rule) {
        return biweekly(calendar(first, "RRULE:" + rule));
    }

    static List<LocalDate> libRecur(LocalDate first, String rule) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = new RecurrenceRule(rule)
                    .iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            while (iterator.hasNext() && days.size() < ENOUGH) {
                DateTime day = iterator.nextDateTime();
                days.add(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(rule, e);
        }
        return days;
    }

    /**
     * The days of the only event, by biweekly. It keeps a date as an instant, and east of Greenwich its UNTIL falls on the
     * day before: it is asked in UTC.
     */
    static List<LocalDate> biweekly(String calendar) {
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            VEvent event = Biweekly.parse(calendar).first().getEvents().get(0);
            DateIterator iterator = event.getDateIterator(TimeZone.getDefault());
            List<LocalDate> days = new ArrayList<>();
            while (iterator.hasNext() && days.size() < ENOUGH) {
                days.add(iterator.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
            }
            return days;
        } finally {
            TimeZone.setDefault(own);
        }
    }

    /** The days of the only event, by ical4j: its start and what it lists, each once. */
    static List<LocalDate> ical4jListed(String calendar) {
        try {
            net.fortuna.ical4j.model.component.VEvent event = new CalendarBuilder()
                    .build(new StringReader(calendar))
                    .<net.fortuna.ical4j.model.component.VEvent>getComponent("VEVENT")
                    .orElseThrow();
            TreeSet<LocalDate> days = new TreeSet<>();
            days.add((LocalDate) event.getDateTimeStart().getDate());
            for (RDate<LocalDate> listed : event.<RDate<LocalDate>>getProperties("RDATE")) {
                days.addAll(listed.getDates());
            }
            return List.copyOf(days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    /** A calendar of one event, written here and not by the library. */
    static String calendar(LocalDate first, String line) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:x",
                "BEGIN:VEVENT",
                "UID:u",
                "DTSTAMP:20250101T000000Z",
                "DTSTART;VALUE=DATE:" + first.format(DateTimeFormatter.BASIC_ISO_DATE),
                line,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    /** A series as the library's writer writes it. */
    static String written(List<LocalDate> days) {
        FeedEntry entry = new FeedEntry(
                "u",
                new When.Series(days, DayPattern.of(days).orElse(null)),
                "t",
                "",
                List.of(),
                null,
                null,
                "",
                List.of(),
                List.of(),
                Revision.first(Instant.EPOCH));
        Feed feed = new Feed(new FeedHead("f", "f", kz.jospar.core.lang.Language.KK), List.of(entry));
        return new String(Lines.write(feed), java.nio.charset.StandardCharsets.UTF_8);
    }
}
