package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/** Small entries for tests, and their lines. */
final class Entries {
    static final Instant STAMP = Instant.parse("2025-01-10T08:30:15Z");
    static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private Entries() {}

    static FeedEntry of(When when) {
        return with(when, "Т", null, List.of(), List.of(), Revision.first(STAMP));
    }

    static FeedEntry titled(String title) {
        return with(new When.AllDay(DAY), title, null, List.of(), List.of(), Revision.first(STAMP));
    }

    static FeedEntry linked(URI link) {
        return with(new When.AllDay(DAY), "Т", link, List.of(), List.of(), Revision.first(STAMP));
    }

    static FeedEntry reminded(When when, Alarm... alarms) {
        return with(when, "Т", null, List.of(alarms), List.of(), Revision.first(STAMP));
    }

    static FeedEntry invited(Attendee... attendees) {
        return with(new When.AllDay(DAY), "Т", null, List.of(), List.of(attendees), Revision.first(STAMP));
    }

    static FeedEntry cancelled(When when) {
        return with(when, "Т", null, List.of(), List.of(), new Revision(3, STAMP, true));
    }

    private static FeedEntry with(
            When when,
            String title,
            @Nullable URI link,
            List<Alarm> alarms,
            List<Attendee> attendees,
            Revision revision) {
        return new FeedEntry("u@jospar", when, title, "", List.of(), null, link, "", alarms, attendees, revision);
    }

    static byte[] octets(FeedEntry... entries) {
        return Lines.write(new Feed(new FeedHead("f", "Атауы", Language.KK), List.of(entries)));
    }

    /** Returns the logical lines of the whole feed. */
    static List<String> lines(FeedEntry... entries) {
        return Lines.unfolded(octets(entries));
    }

    /** Returns the logical lines of the entries, without those of the calendar and of its zones. */
    static List<String> own(FeedEntry... entries) {
        List<String> lines = lines(entries);
        int first = (int) lines.stream()
                .takeWhile(line -> !line.equals("BEGIN:VEVENT") && !line.equals("BEGIN:VTODO"))
                .count();
        return lines.subList(first, lines.size() - 1);
    }
}
