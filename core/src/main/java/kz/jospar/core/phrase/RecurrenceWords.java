package kz.jospar.core.phrase;

import java.util.Objects;
import java.util.stream.Collectors;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;

/** Puts a recurrence together: how often, in which years, in which parts of the year, how many times, by which day. */
final class RecurrenceWords {
    private final WordForms forms;

    RecurrenceWords(WordForms forms) {
        this.forms = forms;
    }

    String write(Timing.Recurring recurrence) {
        boolean parts = !recurrence.parts().isEmpty();
        String text = parts
                ? forms.every(recurrence.every()) + " "
                        + recurrence.parts().stream()
                                .map(part -> forms.part(WindowShape.of(part)))
                                .collect(Collectors.joining(", "))
                : forms.frequency(recurrence.every(), recurrence.interval(), recurrence.count());
        Stretch during = recurrence.during();
        // Beside the parts the stretch's dates would look like one more part.
        boolean stretchFirst = parts || forms.stretchLeads();
        if (during != null) {
            text = stretchFirst ? stretch(during) + " " + text : text + " " + stretch(during);
        }
        if (parts && !recurrence.count().equals(Count.ONCE)) {
            text += ", " + forms.times(recurrence.count());
        }
        Due due = recurrence.due();
        if (due == null) {
            return text;
        }
        boolean plain = recurrence.count().equals(Count.ONCE) && (during == null || stretchFirst);
        return text + (plain && forms.joinsDue() && isShort(recurrence, due) ? " " : ", ") + words(recurrence, due);
    }

    private String words(Timing.Recurring recurrence, Due due) {
        DuePeriod period = DuePeriod.of(recurrence);
        if (due instanceof DueTerm term) {
            return forms.due(term, period);
        }
        if (due instanceof DueWeekday weekday) {
            Integer ordinal = weekday.ordinal();
            return ordinal == null ? forms.dueInWeek(weekday, period) : forms.dueInMonth(weekday, ordinal, period);
        }
        DueDay day = (DueDay) due;
        return forms.due(day, DuePlace.of(recurrence, day));
    }

    /** Whether the day needs no more words than its number, its month or its name. */
    private static boolean isShort(Timing.Recurring recurrence, Due due) {
        if (due instanceof DueDay day) {
            DuePlace place = DuePlace.of(recurrence, day);
            return place.isPlain() && !isDateItself(place, day);
        }
        return due instanceof DueWeekday weekday && weekday.ordinal() == null && weekday.after() == 0;
    }

    /** "ежегодно 25 августа" is a window of one day; a year that is due on a day says so. */
    private static boolean isDateItself(DuePlace place, DueDay due) {
        return place.kind() == DuePlace.Kind.YEAR && due.limit() == Limit.ON;
    }

    private String stretch(Stretch stretch) {
        if (stretch.from() == null) {
            return forms.stretchTo(Objects.requireNonNull(stretch.toInclusive()));
        }
        if (stretch.toInclusive() == null) {
            return forms.stretchFrom(stretch.from());
        }
        return WindowShape.isWholeYears(stretch.from(), stretch.toInclusive())
                ? forms.inYears(stretch.from().getYear(), stretch.toInclusive().getYear())
                : forms.span(stretch.from(), stretch.toInclusive());
    }
}
