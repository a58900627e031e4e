package kz.jospar.schedule.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a feed as an iCalendar stream, an event at a time.
 *
 * <p>All-day events carry DTSTART and DTEND as dates, DTEND on the next day: a client that reads an end on the same day
 * drops the event. They take no time (TRANSPARENT), have no alarm, and no METHOD, which a subscription leaves out.
 */
public final class FeedWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

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
        lines.property("BEGIN", "VEVENT");
        lines.text("UID", event.uid());
        lines.property("DTSTAMP", UTC.format(stamp));
        lines.property("LAST-MODIFIED", UTC.format(stamp));
        lines.property("SEQUENCE", "0");
        lines.property("DTSTART;VALUE=DATE", DATE.format(day));
        lines.property("DTEND;VALUE=DATE", DATE.format(day.plusDays(1)));
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
}
