package kz.jospar.schedule.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * Writes a feed as an iCalendar stream, an event at a time.
 *
 * <p>All-day events carry DTSTART and DTEND as dates, DTEND on the next day: a client that reads an end on the same day
 * drops the event. They take no time (TRANSPARENT), have no alarm, and no METHOD, which a subscription leaves out.
 */
public final class FeedWriter {
    private FeedWriter() {}

    /**
     * Writes the feed in many small pieces, so give a buffered stream; it is neither flushed nor closed.
     *
     * @throws IllegalArgumentException if it has no event: a calendar without a component is invalid, so an addressee
     *     without events gets no feed
     */
    public static void write(Feed feed, OutputStream out) throws IOException {
        feed.requireEvents();
        ContentLines lines = new ContentLines(out);
        lines.property("BEGIN", "VCALENDAR");
        lines.property("VERSION", "2.0");
        lines.property("PRODID", feed.productId());
        lines.property("CALSCALE", "GREGORIAN");
        lines.text("NAME", feed.name());
        lines.text("X-WR-CALNAME", feed.name());
        lines.property("REFRESH-INTERVAL;VALUE=DURATION", Feed.REFRESH.toString());
        lines.property("X-PUBLISHED-TTL", Feed.REFRESH.toString());
        for (FeedEvent event : feed.events()) {
            write(event, feed.stamp(), lines);
        }
        lines.property("END", "VCALENDAR");
    }

    private static void write(FeedEvent event, Instant stamp, ContentLines lines) throws IOException {
        LocalDate day = event.day();
        String utc = instant(stamp);
        lines.property("BEGIN", "VEVENT");
        lines.text("UID", event.uid());
        lines.property("DTSTAMP", utc);
        lines.property("LAST-MODIFIED", utc);
        lines.property("SEQUENCE", "0");
        lines.property("DTSTART;VALUE=DATE", date(day));
        lines.property("DTEND;VALUE=DATE", date(day.plusDays(1)));
        lines.text("SUMMARY", event.title());
        if (!event.description().isEmpty()) {
            lines.text("DESCRIPTION", event.description());
        }
        if (!event.categories().isEmpty()) {
            lines.property(
                    "CATEGORIES",
                    event.categories().stream().map(ContentLines::escape).collect(Collectors.joining(",")));
        }
        lines.property("TRANSP", "TRANSPARENT");
        lines.property("END", "VEVENT");
    }

    /** Digits put together by hand: a formatter's start alone would cost a short-lived call more than all its feeds. */
    private static String date(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException(day + " has no year of four digits, which a calendar needs");
        }
        return Integer.toString(1_0000_0000 + day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth())
                .substring(1);
    }

    private static String instant(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        String time = Integer.toString(1_000_000 + utc.getHour() * 10_000 + utc.getMinute() * 100 + utc.getSecond());
        return date(utc.toLocalDate()) + "T" + time.substring(1) + "Z";
    }
}
