package kz.jospar.schedule.ical;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that all known parsers expand alike: kk қайталану ережесі, ru правило повторения.
 *
 * @param every weeks or months; years are twelve months
 * @param interval how many of them from one day to the next, at least 1
 * @param monthDay for months: the day, 1..28, or -1 for the last day of the month; else {@code null}
 * @param weekday for weeks, and for months with {@code ordinal}: the day of the week; else {@code null}
 * @param ordinal for months by weekday: which one, 1..4, or -1 for the last; else {@code null}
 */
public record DayPattern(
        ChronoUnit every,
        int interval,
        @Nullable Integer monthDay,
        @Nullable DayOfWeek weekday,
        @Nullable Integer ordinal) {

    /** Returns a rule that gives exactly these days, in order and each once, if one of its kinds does. */
    public static Optional<DayPattern> of(List<LocalDate> days) {
        return Optional.empty(); // FIXME helper
    }

    /** Returns the first days of this rule from a day on, which the rule itself meets; fewer if the days run out. */
    List<LocalDate> days(LocalDate first, int count) {
        return new ArrayList<>(); // FIXME helper
    }

    /** Returns the rule as RRULE's value, its end inclusive. */
    String text(LocalDate until) {
        return ""; // FIXME helper
    }
}
