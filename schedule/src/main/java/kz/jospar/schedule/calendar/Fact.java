package kz.jospar.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/** One line of a calendar's text, read but not yet weighed against the others; it counts while it is known. */
record Fact(
        Kind kind,
        When when,
        Set<WorkWeek> weeks,
        Day.Status status,
        Citation source,
        LocalizedText name,
        When.Span known,
        Line line) {

    /** What a line says; the word in the text is the code. */
    enum Kind {
        YEAR("year"),
        WEEKEND("weekend"),
        MOVE("move"),
        HOLIDAY("holiday"),
        DAY_OFF("day-off"),
        TRANSFER("transfer"),
        OFF("off"),
        WORKED("worked");

        final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** The days a line speaks of. */
    sealed interface When {
        /** Every day, or that day of each year, from the first to the last, both inclusive. */
        record Span(
                LocalDate from,
                LocalDate toInclusive,
                @Nullable MonthDay yearly) implements When {
            /** The years a text may speak of. */
            static final Span ALWAYS = new Span(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31), null);

            boolean contains(LocalDate day) {
                return !day.isBefore(from) && !day.isAfter(toInclusive);
            }
        }

        /** A day made free and the day worked for it. */
        record Exchange(LocalDate off, LocalDate worked) implements When {}

        /** Days of the week. */
        record Weekdays(Set<DayOfWeek> days) implements When {}
    }

    /** Where a line stands, so that an error can quote it. */
    record Line(String calendar, int number, String text) {
        CalendarDataException wrong(String why) {
            return new CalendarDataException(calendar, number, text, why);
        }
    }

    Day day(LocalDate date, boolean working, Day.Reason reason, @Nullable LocalDate counterpart) {
        return new Day(date, working, reason, counterpart, name, status, source);
    }
}
