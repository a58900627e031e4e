package kz.jospar.core.phrase;

import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Timing;

/**
 * Where the due day of a recurrence lies, as a phrase tells it.
 *
 * @param kind the way of telling
 * @param every the period that comes back
 * @param turn whether several such periods make one turn, so that the phrase speaks of the whole turn
 * @param number which month or year inside or after the period, from 1; months after a part from 0
 * @param month the month of a date, 1..12; 0 for a day of a month that is told by its number
 */
record DuePlace(Kind kind, Cycle every, boolean turn, int number, int month) {

    /** The ways of telling. */
    enum Kind {
        /** A day of every month. */
        MONTH,
        MONTH_INSIDE,
        MONTH_AFTER,
        /** A date of every year. */
        YEAR,
        YEAR_INSIDE,
        YEAR_AFTER,
        /** A day in or after the last month of each part. */
        PART
    }

    /** Returns where the due day of the recurrence lies. */
    static DuePlace of(Timing.Recurring recurrence, DueDay due) {
        Cycle every = recurrence.every();
        boolean turn = recurrence.interval() > 1;
        int after = due.monthsAfter();
        if (!recurrence.parts().isEmpty()) {
            return new DuePlace(Kind.PART, every, turn, after, 0);
        }
        int inside = every.months() * recurrence.interval() + after;
        if (every == Cycle.YEAR) {
            Kind kind = after > 0 ? Kind.YEAR_AFTER : turn ? Kind.YEAR_INSIDE : Kind.YEAR;
            int month = after > 0 ? after : inside;
            return new DuePlace(kind, every, turn, (month - 1) / 12 + 1, (month - 1) % 12 + 1);
        }
        if (after > 0) {
            return new DuePlace(Kind.MONTH_AFTER, every, turn, after, 0);
        }
        return new DuePlace(every == Cycle.MONTH && !turn ? Kind.MONTH : Kind.MONTH_INSIDE, every, turn, inside, 0);
    }

    /** Tells whether the day needs no more words than its number or its month. */
    boolean isPlain() {
        return kind == Kind.MONTH || kind == Kind.YEAR;
    }
}
