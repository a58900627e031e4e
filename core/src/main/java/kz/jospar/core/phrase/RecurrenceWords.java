package kz.jospar.core.phrase;

import java.util.Objects;
import java.util.stream.Collectors;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.DueDay;
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
        if (recurrence.due() == null) {
            return text;
        }
        if (!(recurrence.due() instanceof DueDay due)) {
            throw new UnsupportedOperationException("no words yet for " + recurrence.due());
        }
        DuePlace place = DuePlace.of(recurrence, due);
        boolean plain = recurrence.count().equals(Count.ONCE) && (during == null || stretchFirst);
        boolean joined = plain && place.isPlain() && forms.joinsDue() && !isDateItself(place, due);
        return text + (joined ? " " : ", ") + forms.due(due, place);
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
