package kz.jospar.schedule.ical;

import java.time.LocalDate;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Grounds;
import kz.jospar.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/** Says on which day something is due and why. */
final class DueReason {
    private final Messages messages;
    private final @Nullable Deadlines explanations;

    DueReason(Messages messages, @Nullable Deadlines explanations) {
        this.messages = messages;
        this.explanations = explanations;
    }

    String of(Occurrence occurrence) {
        if (explanations != null) {
            try {
                return explanations.explain(occurrence).text(messages.language());
            } catch (MissingCalendarYearException e) {
                // The days are of another calendar: only that they are so can be told.
                return inShort(occurrence);
            }
        }
        return inShort(occurrence);
    }

    private String inShort(Occurrence occurrence) {
        LocalDate adjusted = occurrence.adjusted();
        if (adjusted == null) {
            return messages.text(
                    "feed.noCalendar",
                    Messages.day(occurrence.due()),
                    Integer.toString(occurrence.due().getYear()));
        }
        // Of a day moved back (a term before an event) only the day is told: no act is known for it.
        return !adjusted.isAfter(occurrence.due())
                ? messages.text("feed.due", Messages.day(adjusted))
                : messages.text("feed.moved", Messages.day(adjusted), Messages.day(occurrence.due()))
                        + cited(occurrence);
    }

    private String cited(Occurrence occurrence) {
        Grounds grounds = occurrence.grounds();
        Citation source = grounds == null ? null : grounds.rollSource();
        return source == null ? "" : " (" + source.text(messages.language()) + ")";
    }
}
