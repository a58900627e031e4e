package kz.jospar.schedule.ical;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a calendar shows: kk күнтізбедегі жазба, ru запись календаря. A deadline, a to-do, a series of
 * deadlines, a meeting.
 *
 * <p>Its texts are kept as a calendar can hold them: any line break is a line feed, a tab a blank, other control
 * characters, halves of surrogate pairs and blanks around a text are left out.
 *
 * @param uid the key, the same in every export, not blank
 * @param when its days or its time; a cancelled task has no day on which it was done
 * @param title the short title of a month's grid
 * @param description what a click shows, line by line separated by line feeds; may be empty
 * @param categories words to filter by, none blank, each once, in one line and without backslashes, which become slashes
 * @param color a colour's name in CSS, in small letters, or {@code null}; clients that do not know colours leave it
 * @param link where more stands, an absolute address, kept in ASCII with all else escaped, or {@code null}
 * @param place where it is; may be empty
 * @param alarms its reminders, in order
 * @param attendees who is asked to it by address, at most one of them the organizer; empty unless an embedder opts in
 * @param revision which version it is
 */
public record FeedEntry(
        String uid,
        When when,
        String title,
        String description,
        List<String> categories,
        @Nullable String color,
        @Nullable URI link,
        String place,
        List<Alarm> alarms,
        List<Attendee> attendees,
        Revision revision) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public FeedEntry {
        uid = PlainText.of(uid);
        if (uid.isBlank()) {
            throw new IllegalArgumentException("uid is blank");
        }
        Objects.requireNonNull(when, "when");
        title = PlainText.of(title);
        description = PlainText.of(description);
        categories = categories.stream().map(PlainText::name).distinct().toList();
        if (categories.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("categories hold a blank one: " + categories);
        }
        if (color != null && !isColor(color)) {
            throw new IllegalArgumentException("color '" + color + "' is no name in small letters");
        }
        link = link == null ? null : ascii(link);
        place = PlainText.of(place);
        alarms = List.copyOf(alarms);
        attendees = List.copyOf(attendees);
        if (attendees.stream()
                        .filter(one -> one.part() == Attendee.Part.ORGANIZER)
                        .count()
                > 1) {
            throw new IllegalArgumentException("attendees have more than one organizer: " + attendees);
        }
        Objects.requireNonNull(revision, "revision");
        if (revision.cancelled() && when instanceof When.Task task) {
            // What was dropped is not shown as done.
            when = new When.Task(task.start(), task.due(), null);
        }
    }

    /** An all-day entry in its first version. */
    public FeedEntry(
            String uid, LocalDate day, String title, String description, List<String> categories, Instant modified) {
        this(
                uid,
                new When.AllDay(day),
                title,
                description,
                categories,
                null,
                null,
                "",
                List.of(),
                List.of(),
                Revision.first(modified));
    }

    /** Returns this entry in another version. */
    public FeedEntry withRevision(Revision other) {
        return new FeedEntry(uid, when, title, description, categories, color, link, place, alarms, attendees, other);
    }

    /** Tells whether it stands on a day of the period. */
    boolean touches(PlanPeriod period) {
        return when instanceof When.Series series
                ? series.days().stream().anyMatch(period::contains)
                : !when.firstDay().isAfter(period.toInclusive())
                        && !when.lastDay().isBefore(period.from());
    }

    /** Each octet beyond ASCII as it is: {@link URI#toASCIIString()} changes characters first, some into forbidden ones. */
    private static URI ascii(URI link) {
        String text = link.toString();
        if (!link.isAbsolute() || !PlainText.of(text).equals(text)) {
            throw new IllegalArgumentException("link '" + link + "' is not absolute or holds half a character");
        }
        if (text.chars().allMatch(c -> c < 0x80)) {
            return link;
        }
        StringBuilder ascii = new StringBuilder(text.length() + 32);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0) {
                ascii.append('%').append(HEX.toHexDigits(octet));
            } else {
                ascii.append((char) octet);
            }
        }
        return URI.create(ascii.toString());
    }

    private static boolean isColor(String name) {
        return !name.isEmpty() && name.length() <= 30 && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
