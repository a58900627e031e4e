package kz.jospar.protocol.assignment;

import java.time.LocalDate;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.regulation.Term;

/**
 * Counts a term from a day. It begins on the next day; a month ends on the same day number or the month's last day (Civil
 * Code, 173, 174).
 */
final class Counting {
    private static final int HOURS = 24;

    private Counting() {}

    /** Returns the last day; fails with {@link kz.jospar.core.time.MissingCalendarYearException} without the days off. */
    static LocalDate day(LocalDate from, int amount, TermUnit unit, Direction direction, WorkingDays days) {
        int signed = direction == Direction.BEFORE ? -amount : amount;
        return switch (unit) {
            case HOUR -> from.plusDays(signed < 0 ? -wholeDays(amount) : wholeDays(amount));
            case DAY -> from.plusDays(signed);
            case WORKING_DAY -> days.plus(from, signed);
            case WEEK -> from.plusWeeks(signed);
            case MONTH -> from.plusMonths(signed);
        };
    }

    /** Returns the last day of a term in units that are said. */
    static LocalDate day(LocalDate from, Term term, WorkingDays days) {
        TermUnit unit = term.unit();
        return day(from, term.amount(), unit == null ? TermUnit.DAY : unit, term.direction(), days);
    }

    /** Tells whether a day can be counted: 0 of a unit that is unsaid is the day itself. */
    static boolean isCountable(Term term) {
        return term.unit() != null || term.amount() == 0;
    }

    /** Only the day of the assignment is known, not its hour. */
    private static int wholeDays(int hours) {
        return (hours + HOURS - 1) / HOURS;
    }
}
