package kz.jospar.core.phrase;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import kz.jospar.core.time.YearPart;

/**
 * How a window inside a year is called: by its month, its quarter, its days.
 *
 * @param kind the way
 * @param toDayInclusive the last day as it is written: 29 for the end of a February without a year
 */
record WindowShape(Kind kind, int fromMonth, int fromDay, int toMonth, int toDayInclusive) {

    /** The ways, of which the first that fits is taken. */
    enum Kind {
        MONTH,
        QUARTER,
        HALF_YEAR,
        /** Whole months of another number, in a recurrence also over the new year. */
        MONTHS,
        /** One day of a recurrence. */
        DAY,
        /** Days of one month; of a window with its year also a single one. */
        DAYS,
        APART
    }

    /** Returns how a window of a recurrence is called. */
    static WindowShape of(YearPart part) {
        int last = Month.of(part.toMonth()).maxLength();
        int toDay = Math.min(part.toDayInclusive(), last);
        boolean whole = part.fromDay() == 1 && toDay == last;
        Kind kind = kind(whole, part.fromMonth(), part.fromDay(), part.toMonth(), toDay);
        boolean day = kind == Kind.DAYS && part.fromDay() == toDay;
        return new WindowShape(day ? Kind.DAY : kind, part.fromMonth(), part.fromDay(), part.toMonth(), toDay);
    }

    /** Returns how a window of dates is called; {@link Kind#APART} over the new year. */
    static WindowShape of(LocalDate from, LocalDate to) {
        boolean whole =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        Kind kind = from.getYear() == to.getYear()
                ? kind(whole, from.getMonthValue(), from.getDayOfMonth(), to.getMonthValue(), to.getDayOfMonth())
                : Kind.APART;
        return new WindowShape(
                kind, from.getMonthValue(), from.getDayOfMonth(), to.getMonthValue(), to.getDayOfMonth());
    }

    /** Tells whether the days are whole calendar years. */
    static boolean isWholeYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    }

    /** Returns the quarter 1..4 or the half-year 1..2 that begins with the window. */
    int number() {
        return (fromMonth - 1) / (kind == Kind.QUARTER ? 3 : 6) + 1;
    }

    private static Kind kind(boolean whole, int fromMonth, int fromDay, int toMonth, int toDay) {
        if (!whole) {
            return fromMonth == toMonth && fromDay <= toDay ? Kind.DAYS : Kind.APART;
        }
        int months = toMonth - fromMonth + 1;
        if (months == 1) {
            return Kind.MONTH;
        }
        if (months == 3 && fromMonth % 3 == 1) {
            return Kind.QUARTER;
        }
        return months == 6 && fromMonth % 6 == 1 ? Kind.HALF_YEAR : Kind.MONTHS;
    }
}
