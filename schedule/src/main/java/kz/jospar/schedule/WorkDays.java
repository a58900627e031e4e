package kz.jospar.schedule;

import java.time.LocalDate;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.WorkCalendar;

/** Worked days, counted from 1 January 1970, of any calendar; where it has no data nothing fails, it is unknown. */
abstract class WorkDays {
    /** No day. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Returns the worked days of a calendar: a country's at once as a table, an embedder's own by asking for each. */
    static WorkDays of(WorkingDays calendar) {
        return calendar instanceof WorkCalendar known ? TabledWorkDays.of(known) : new Asked(calendar);
    }

    /** Tells whether the calendar has data for the year of this day. */
    abstract boolean covers(int day);

    /** Returns the day itself if it is worked, else the next worked one. */
    abstract int next(int day);

    /** Returns the day itself if it is worked, else the last worked one before it. */
    abstract int previous(int day);

    /** Asks a calendar that only its owner knows. */
    private static final class Asked extends WorkDays {
        private final WorkingDays calendar;

        Asked(WorkingDays calendar) {
            this.calendar = calendar;
        }

        @Override
        boolean covers(int day) {
            return calendar.covers(LocalDate.ofEpochDay(day).getYear());
        }

        @Override
        int next(int day) {
            try {
                return covers(day) ? number(calendar.nextOrSame(LocalDate.ofEpochDay(day))) : UNKNOWN;
            } catch (MissingCalendarYearException e) {
                return UNKNOWN;
            }
        }

        @Override
        int previous(int day) {
            try {
                return covers(day) ? number(calendar.previousOrSame(LocalDate.ofEpochDay(day))) : UNKNOWN;
            } catch (MissingCalendarYearException e) {
                return UNKNOWN;
            }
        }

        private static int number(LocalDate day) {
            return (int) day.toEpochDay();
        }
    }
}
