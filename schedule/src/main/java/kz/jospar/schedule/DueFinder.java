package kz.jospar.schedule;

import java.time.LocalDate;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.WorkingDays;

/** Finds the due day of a whole window, as the phrase says it. A later window is never due earlier. */
@FunctionalInterface
interface DueFinder {
    /** The last day of the whole window. */
    DueFinder AT_END = Windows::to;

    /** Returns the due day of a window. */
    int due(Windows windows, int number);

    /** Returns how a due day is found that no calendar has to tell; working days are counted by {@link #worked}. */
    static DueFinder of(Due due) {
        if (due instanceof DueDay day) {
            int months = day.monthsAfter();
            int dayOfMonth = day.day();
            return (windows, number) -> windows.dayAfter(number, months, dayOfMonth);
        }
        return due instanceof DueWeekday day ? of(day) : of((DueTerm) due);
    }

    private static DueFinder of(DueWeekday day) {
        int weekday = day.weekday().getValue();
        Integer ordinal = day.ordinal();
        if (ordinal == null) {
            // A turn of weeks ends on a Sunday.
            return (windows, number) -> windows.to(number) - 7 + weekday + 7 * day.after();
        }
        return (windows, number) -> weekdayOf(Months.of(windows.to(number)) + day.after(), weekday, ordinal);
    }

    /** A window without so many days has its last one, or its first one where they are counted from the end. */
    private static DueFinder of(DueTerm term) {
        if (term.unit() == TermUnit.WORKING_DAY) {
            throw new IllegalArgumentException(term + " is counted by a calendar");
        }
        int days = term.unit() == TermUnit.WEEK ? 7 * term.amount() : term.amount();
        return switch (term.edge()) {
            case AFTER_END -> (windows, number) -> windows.to(number) + days;
            case OF_START -> (windows, number) -> Math.min(windows.to(number), windows.from(number) + days - 1);
            case OF_END -> (windows, number) -> Math.max(windows.from(number), windows.to(number) - days + 1);
        };
    }

    /** Returns the n-th worked day after a day, before it for a negative n; only days that are counted have to be known. */
    static LocalDate worked(LocalDate day, int n, WorkingDays calendar) {
        return n > 0
                ? calendar.plus(calendar.nextOrSame(day.plusDays(1)), n - 1)
                : calendar.plus(calendar.previousOrSame(day.minusDays(1)), n + 1);
    }

    /**
     * Returns the day that a term of working days ends on; within the window day by day, so that no year but the window's
     * own is asked for.
     *
     * @throws MissingCalendarYearException if the count runs into a year without data
     */
    static int worked(DueTerm term, int from, int to, WorkingDays calendar) {
        if (term.edge() == DueTerm.Edge.AFTER_END) {
            return number(worked(LocalDate.ofEpochDay(to), term.amount(), calendar));
        }
        boolean isForward = term.edge() == DueTerm.Edge.OF_START;
        int last = isForward ? to : from;
        int left = term.amount();
        for (int day = isForward ? from : to; day != last; day += isForward ? 1 : -1) {
            if (calendar.isWorkingDay(LocalDate.ofEpochDay(day)) && --left == 0) {
                return day;
            }
        }
        // The last day of the count is due whether worked or not; its year has to be known all the same.
        calendar.isWorkingDay(LocalDate.ofEpochDay(last));
        return last;
    }

    /** Returns the first, second, third, fourth or last (-1) day of a month that is this day of the week. */
    private static int weekdayOf(int month, int weekday, int ordinal) {
        if (ordinal < 0) {
            int last = Months.last(month);
            return last - Math.floorMod(weekdayOf(last) - weekday, 7);
        }
        int first = Months.first(month);
        return first + Math.floorMod(weekday - weekdayOf(first), 7) + 7 * (ordinal - 1);
    }

    /** Monday is 1; 1 January 1970 was a Thursday. */
    private static int weekdayOf(int day) {
        return Math.floorMod(day + 3, 7) + 1;
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
