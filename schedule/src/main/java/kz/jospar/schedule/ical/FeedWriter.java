package kz.jospar.schedule.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a feed as an iCalendar stream, an entry at a time and in the memory of one.
 *
 * <p>All-day events carry DTSTART and DTEND as dates, DTEND on the next day: a client that reads an end on the same day
 * drops the event. They take no time (TRANSPARENT), and no METHOD, which a subscription leaves out.
 */
public final class FeedWriter {
    private static final byte[] BEGIN_CALENDAR = line("BEGIN:VCALENDAR");
    private static final byte[] END_CALENDAR = line("END:VCALENDAR");
    private static final byte[] VERSION = line("VERSION:2.0");
    private static final byte[] GREGORIAN = line("CALSCALE:GREGORIAN");
    private static final byte[] BEGIN_EVENT = line("BEGIN:VEVENT");
    private static final byte[] END_EVENT = line("END:VEVENT");
    private static final byte[] BEGIN_TASK = line("BEGIN:VTODO");
    private static final byte[] END_TASK = line("END:VTODO");
    private static final byte[] BEGIN_ALARM = line("BEGIN:VALARM");
    private static final byte[] END_ALARM = line("END:VALARM");
    private static final byte[] DISPLAY = line("ACTION:DISPLAY");
    private static final byte[] TRANSPARENT = line("TRANSP:TRANSPARENT");
    private static final byte[] OPAQUE = line("TRANSP:OPAQUE");
    private static final byte[] CANCELLED = line("STATUS:CANCELLED");
    private static final byte[] NEEDS_ACTION = line("STATUS:NEEDS-ACTION");
    private static final byte[] COMPLETED_STATUS = line("STATUS:COMPLETED");
    private static final byte[] ALL_DONE = line("PERCENT-COMPLETE:100");
    private static final byte[] UID = line("UID:");
    private static final byte[] DTSTAMP = line("DTSTAMP:");
    private static final byte[] LAST_MODIFIED = line("LAST-MODIFIED:");
    private static final byte[] SEQUENCE = line("SEQUENCE:");
    private static final byte[] START = line("DTSTART");
    private static final byte[] END = line("DTEND");
    private static final byte[] START_DATE = line("DTSTART;VALUE=DATE:");
    private static final byte[] END_DATE = line("DTEND;VALUE=DATE:");
    private static final byte[] DUE_DATE = line("DUE;VALUE=DATE:");
    private static final byte[] LISTED_DATES = line("RDATE;VALUE=DATE:");
    private static final byte[] COMPLETED = line("COMPLETED:");
    private static final byte[] SUMMARY = line("SUMMARY:");
    private static final byte[] DESCRIPTION = line("DESCRIPTION:");
    private static final byte[] LOCATION = line("LOCATION:");
    private static final byte[] CATEGORIES = line("CATEGORIES:");
    private static final byte[] COLOR = line("COLOR:");
    private static final byte[] URL = line("URL:");
    private static final byte[] RELATED_START = line("TRIGGER;RELATED=START:");
    private static final byte[] RELATED_END = line("TRIGGER;RELATED=END:");

    private final ContentLines lines;
    private final FeedHead head;
    /** The last stamp that was written: the entries of a feed mostly share it. */
    private Instant modified = Instant.EPOCH;

    private LocalDateTime stamp = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);

    private FeedWriter(FeedHead head, OutputStream out) {
        this.head = head;
        this.lines = new ContentLines(out);
    }

    /** Writes a feed; see {@link #write(FeedHead, Iterator, OutputStream)}. */
    public static void write(Feed feed, OutputStream out) throws IOException {
        write(feed.head(), feed.entries().iterator(), out);
    }

    /**
     * Writes a feed of any length while its entries come: what the feed says of itself leaves before the first entry is
     * asked for.
     *
     * <p>A calendar without a component is invalid, so a feed without entries holds one time zone: a subscriber's address
     * has something to answer. As a file it is better not written at all.
     *
     * @param head what the feed says of itself
     * @param entries the entries in order, each with a uid of its own, which only their giver can see to
     * @param out where to; written in pieces of some thousand octets, neither flushed nor closed
     * @throws IllegalArgumentException if a timed entry stands in a zone that the head does not name
     */
    public static void write(FeedHead head, Iterator<FeedEntry> entries, OutputStream out) throws IOException {
        FeedWriter writer = new FeedWriter(head, out);
        writer.head();
        writer.lines.finish();
        if (head.zones().isEmpty() && !entries.hasNext()) {
            FeedZones.write(FeedZones.KAZAKHSTAN, writer.lines);
        }
        while (entries.hasNext()) {
            writer.entry(entries.next());
        }
        writer.lines.whole(END_CALENDAR);
        writer.lines.finish();
    }

    private void head() throws IOException {
        lines.whole(BEGIN_CALENDAR);
        lines.whole(VERSION);
        lines.line("PRODID:", head.productId());
        lines.whole(GREGORIAN);
        text(line("NAME:"), head.name());
        text(line("X-WR-CALNAME:"), head.name());
        String refresh = Durations.text(head.refresh());
        lines.line("REFRESH-INTERVAL;VALUE=DURATION:", refresh);
        lines.line("X-PUBLISHED-TTL:", refresh);
        for (ZoneId zone : head.zones()) {
            FeedZones.write(zone, lines);
        }
    }

    private void entry(FeedEntry entry) throws IOException {
        boolean task = entry.when() instanceof When.Task;
        lines.whole(task ? BEGIN_TASK : BEGIN_EVENT);
        text(UID, entry.uid());
        revision(entry.revision());
        when(entry);
        text(SUMMARY, entry.title());
        if (!entry.description().isEmpty()) {
            text(DESCRIPTION, entry.description());
        }
        if (!entry.place().isEmpty()) {
            text(LOCATION, entry.place());
        }
        categories(entry.categories());
        if (entry.color() != null) {
            lines.start(COLOR);
            lines.value(entry.color());
            lines.end();
        }
        if (entry.link() != null) {
            lines.start(URL);
            lines.value(entry.link().toString());
            lines.end();
        }
        status(entry);
        for (Attendee attendee : entry.attendees()) {
            attendee(attendee);
        }
        for (Alarm alarm : entry.alarms()) {
            alarm(alarm, task);
        }
        lines.whole(task ? END_TASK : END_EVENT);
    }

    private void revision(Revision revision) throws IOException {
        if (!revision.modified().equals(modified)) {
            modified = revision.modified();
            stamp = LocalDateTime.ofEpochSecond(modified.getEpochSecond(), 0, ZoneOffset.UTC);
        }
        instant(DTSTAMP, stamp);
        instant(LAST_MODIFIED, stamp);
        lines.start(SEQUENCE);
        lines.value(revision.sequence() == 0 ? "0" : Integer.toString(revision.sequence()));
        lines.end();
    }

    private void when(FeedEntry entry) throws IOException {
        if (entry.when() instanceof When.AllDay days) {
            date(START_DATE, days.from());
            date(END_DATE, days.toInclusive().plusDays(1));
        } else if (entry.when() instanceof When.Series series) {
            series(series);
        } else if (entry.when() instanceof When.Task task) {
            if (task.start() != null) {
                date(START_DATE, task.start());
            }
            date(DUE_DATE, task.due());
            if (task.done() != null) {
                // Noon is on the same day wherever it is read.
                instant(COMPLETED, task.done().atTime(LocalTime.NOON));
            }
        } else if (entry.when() instanceof When.Timed timed) {
            if (!timed.zone().equals(ZoneOffset.UTC) && !head.zones().contains(timed.zone())) {
                throw new IllegalArgumentException(
                        "entry '" + entry.uid() + "' stands in the zone " + timed.zone() + ", which the head lacks");
            }
            time(START, timed.start(), timed.zone());
            time(END, timed.end(), timed.zone());
        }
    }

    private void series(When.Series series) throws IOException {
        LocalDate first = series.firstDay();
        date(START_DATE, first);
        date(END_DATE, first.plusDays(1));
        DayPattern pattern = series.pattern();
        if (pattern != null) {
            lines.line("RRULE:", pattern.text(series.lastDay()));
        } else if (series.days().size() > 1) {
            // With the first day again, which ical.js and biweekly lose otherwise.
            lines.start(LISTED_DATES);
            for (int i = 0; i < series.days().size(); i++) {
                if (i > 0) {
                    lines.ascii(',');
                }
                date(series.days().get(i));
            }
            lines.end();
        }
    }

    private void time(byte[] name, LocalDateTime time, ZoneId zone) throws IOException {
        lines.start(name);
        boolean utc = zone.equals(ZoneOffset.UTC);
        if (!utc) {
            lines.value(";TZID=");
            lines.value(zone.getId());
        }
        lines.ascii(':');
        dateTime(time);
        if (utc) {
            lines.ascii('Z');
        }
        lines.end();
    }

    private void status(FeedEntry entry) throws IOException {
        if (!(entry.when() instanceof When.Task)) {
            lines.whole(entry.when() instanceof When.Timed ? OPAQUE : TRANSPARENT);
        }
        if (entry.revision().cancelled()) {
            lines.whole(CANCELLED);
        } else if (entry.when() instanceof When.Task task) {
            lines.whole(task.done() == null ? NEEDS_ACTION : COMPLETED_STATUS);
            if (task.done() != null) {
                lines.whole(ALL_DONE);
            }
        }
    }

    private void attendee(Attendee attendee) throws IOException {
        boolean organizer = attendee.part() == Attendee.Part.ORGANIZER;
        lines.start(line(organizer ? "ORGANIZER" : "ATTENDEE"));
        if (!attendee.name().isEmpty()) {
            lines.value(";CN=\"");
            lines.value(attendee.name());
            lines.ascii('"');
        }
        if (!organizer) {
            lines.value(
                    switch (attendee.part()) {
                        case CHAIR -> ";ROLE=CHAIR";
                        case OPTIONAL -> ";ROLE=OPT-PARTICIPANT";
                        case INFORMED -> ";ROLE=NON-PARTICIPANT";
                        default -> ";ROLE=REQ-PARTICIPANT";
                    });
        }
        lines.value(":mailto:");
        lines.value(attendee.address());
        lines.end();
    }

    private void alarm(Alarm alarm, boolean task) throws IOException {
        lines.whole(BEGIN_ALARM);
        lines.whole(DISPLAY);
        // The word is always there: some parsers want it.
        lines.start(task ? RELATED_END : RELATED_START);
        lines.value(Durations.text(alarm.offset()));
        lines.end();
        text(DESCRIPTION, alarm.text());
        lines.whole(END_ALARM);
    }

    private void categories(List<String> categories) throws IOException {
        if (!categories.isEmpty()) {
            lines.start(CATEGORIES);
            for (int i = 0; i < categories.size(); i++) {
                if (i > 0) {
                    lines.ascii(',');
                }
                lines.text(categories.get(i));
            }
            lines.end();
        }
    }

    private void text(byte[] beginning, String plain) throws IOException {
        lines.start(beginning);
        lines.text(plain);
        lines.end();
    }

    private void date(byte[] beginning, LocalDate day) throws IOException {
        lines.start(beginning);
        date(day);
        lines.end();
    }

    private void date(LocalDate day) throws IOException {
        lines.digits(day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth(), 8);
    }

    private void dateTime(LocalDateTime time) throws IOException {
        date(time.toLocalDate());
        lines.ascii('T');
        lines.digits(time.getHour() * 10_000 + time.getMinute() * 100 + time.getSecond(), 6);
    }

    private void instant(byte[] beginning, LocalDateTime utc) throws IOException {
        lines.start(beginning);
        dateTime(utc);
        lines.ascii('Z');
        lines.end();
    }

    private static byte[] line(String ascii) {
        return ascii.getBytes(US_ASCII);
    }
}
