package kz.jospar.schedule;

import java.time.LocalDate;
import kz.jospar.core.time.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * The months of the years 1890..3019 as numbers, and their days counted from 1 January 1970, looked up instead of
 * computed: a due day is two look-ups away, whatever its year. Timings lie in 1900..2999; the rest is room for turns and
 * due days that reach beyond.
 */
final class Months {
    private static final int FIRST_YEAR = 1890;
    private static final int YEARS = 1130;
    /** How many there are. */
    static final int COUNT = YEARS * 12;

    /** The first day of each month, and of the one after the last. */
    private static final int[] FIRST = new int[COUNT + 1];

    static {
        long day = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        for (int month = 0; month < FIRST.length; month++) {
            FIRST[month] = (int) day;
            day += LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, 1).lengthOfMonth();
        }
    }

    /** The days of the years from 1990 on that were asked for: most records are of these years and may share them. */
    private static final @Nullable LocalDate[] DATES = new LocalDate[70 * 366];

    private static final int FIRST_DATE = (int) LocalDate.of(1990, 1, 1).toEpochDay();

    private Months() {}

    /**
     * Returns the date of a day. Two threads may each make it at first, which does no harm: a date is immutable, and
     * nobody can tell one from the other.
     */
    static LocalDate date(int day) {
        int i = day - FIRST_DATE;
        if (i < 0 || i >= DATES.length) {
            return LocalDate.ofEpochDay(day);
        }
        LocalDate date = DATES[i];
        if (date == null) {
            date = LocalDate.ofEpochDay(day);
            DATES[i] = date;
        }
        return date;
    }

    /** Tells whether a day lies in the known years. */
    static boolean know(int day) {
        return day >= FIRST[0] && day < FIRST[FIRST.length - 1];
    }

    /** Returns the number of a month. */
    static int of(int year, int monthOfYear) {
        return (year - FIRST_YEAR) * 12 + monthOfYear - 1;
    }

    /** Returns the number of the month that holds a day. */
    static int of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue());
    }

    /**
     * Returns the number of the month that holds a day; of a day beyond the known years the first or the last month.
     *
     * <p>By the mean length of a month, reckoned from a day later so that the guess is never too high and at most one
     * too low: which of the two it is nobody can foretell, but either costs the same.
     */
    static int of(int day) {
        int known = Math.max(FIRST[0] + 1, Math.min(FIRST[FIRST.length - 1] - 1, day));
        int month = (int) ((known - FIRST[0] - 1) * 4800L / 146097);
        return month + 1 + ((known - FIRST[month + 1]) >> 31);
    }

    /** Returns which reporting period so many months are exactly, if they are one: a month, a quarter, a half-year or a year. */
    static @Nullable Cycle reportingPeriod(int first, int months) {
        Cycle period = switch (months) {
            case 1 -> Cycle.MONTH;
            case 3 -> Cycle.QUARTER;
            case 6 -> Cycle.HALF_YEAR;
            case 12 -> Cycle.YEAR;
            default -> null;
        };
        return first % months == 0 ? period : null;
    }

    /** Returns the first day of a month. */
    static int first(int month) {
        return FIRST[month];
    }

    /** Returns the last day of a month. */
    static int last(int month) {
        return FIRST[month + 1] - 1;
    }

    /** Returns a day of a month, or its last day if it is shorter. */
    static int day(int month, int dayOfMonth) {
        return Math.min(FIRST[month] + dayOfMonth, FIRST[month + 1]) - 1;
    }
}
