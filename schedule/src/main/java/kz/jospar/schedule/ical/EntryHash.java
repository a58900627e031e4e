package kz.jospar.schedule.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The content of an entry in 64 digits: SHA-256 over lines of an own format, one for each field that has a value, in one
 * order, {@code name:value}, with backslashes and line feeds of values escaped.
 *
 * <p>Which version an entry is does not belong to its content; that it is cancelled does. The lines are nobody's JSON and
 * no {@code hashCode}: they stay while both change.
 */
final class EntryHash {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final StringBuilder lines = new StringBuilder();

    private EntryHash() {}

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    static String of(FeedEntry entry) {
        try {
            byte[] octets = lines(entry).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String lines(FeedEntry entry) {
        EntryHash hash = new EntryHash();
        hash.line("format", "jospar.feed-entry/1");
        hash.line("uid", entry.uid());
        hash.when(entry.when());
        hash.line("title", entry.title());
        hash.line("description", entry.description());
        entry.categories().forEach(category -> hash.line("category", category));
        if (entry.color() != null) {
            hash.line("color", entry.color());
        }
        if (entry.link() != null) {
            hash.line("link", entry.link().toASCIIString());
        }
        hash.line("place", entry.place());
        for (Alarm alarm : entry.alarms()) {
            hash.line("alarm-minutes", Long.toString(alarm.offset().toMinutes()));
            hash.line("alarm-text", alarm.text());
        }
        for (Attendee attendee : entry.attendees()) {
            hash.line("attendee-address", attendee.address());
            hash.line("attendee-name", attendee.name());
            hash.line("attendee-part", attendee.part().name());
        }
        if (entry.revision().cancelled()) {
            hash.line("cancelled", "true");
        }
        return hash.lines.toString();
    }

    private void when(When when) {
        if (when instanceof When.AllDay days) {
            line("from", days.from().toString());
            line("to", days.toInclusive().toString());
        } else if (when instanceof When.Series series) {
            series.days().forEach(day -> line("day", day.toString()));
            DayPattern pattern = series.pattern();
            if (pattern != null) {
                line("pattern-every", pattern.every().name());
                line("pattern-interval", Integer.toString(pattern.interval()));
                line("pattern-month-day", String.valueOf(pattern.monthDay()));
                line("pattern-weekday", String.valueOf(pattern.weekday()));
                line("pattern-ordinal", String.valueOf(pattern.ordinal()));
            }
        } else if (when instanceof When.Task task) {
            if (task.start() != null) {
                line("start", task.start().toString());
            }
            line("due", task.due().toString());
            if (task.done() != null) {
                line("done", task.done().toString());
            }
        } else if (when instanceof When.Timed timed) {
            line("time-start", timed.start().toString());
            line("time-end", timed.end().toString());
            line("time-zone", timed.zone().getId());
        }
    }

    private void line(String name, String value) {
        lines.append(name)
                .append(':')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n');
    }
}
