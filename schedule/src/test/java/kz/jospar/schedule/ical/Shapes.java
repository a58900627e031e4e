package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Entries in the form in which a parser can give them back. */
final class Shapes {
    private Shapes() {}

    /** Returns the entry with its days listed, its words in alphabetical order and its organizer first. */
    static FeedEntry readable(FeedEntry entry) {
        return new FeedEntry(
                entry.uid(),
                entry.when() instanceof When.Series series ? days(series.days()) : entry.when(),
                entry.title(),
                entry.description(),
                entry.categories().stream().sorted().toList(),
                entry.color(),
                entry.link() == null ? null : URI.create(entry.link().toASCIIString()),
                entry.place(),
                entry.alarms(),
                entry.attendees().stream()
                        .sorted(Comparator.comparing(one -> one.part() != Attendee.Part.ORGANIZER))
                        .toList(),
                entry.revision());
    }

    /** One day is no series for a reader. */
    static When days(List<LocalDate> days) {
        return days.size() == 1 ? new When.AllDay(days.get(0)) : new When.Series(days, null);
    }
}
