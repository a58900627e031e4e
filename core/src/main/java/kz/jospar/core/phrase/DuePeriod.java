package kz.jospar.core.phrase;

import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * The window that a due term or a day of the week belongs to, as a phrase names it.
 *
 * @param cycle the period that comes back, or {@code null} for a turn of several and for a part of the year, which are only
 *     "the period"
 * @param parts whether it is a part of the year
 */
record DuePeriod(@Nullable Cycle cycle, boolean parts) {

    /** Returns how the windows of the recurrence are named. */
    static DuePeriod of(Timing.Recurring recurrence) {
        boolean parts = !recurrence.parts().isEmpty();
        return new DuePeriod(parts || recurrence.interval() > 1 ? null : recurrence.every(), parts);
    }

    /** Tells whether its last month is all of it. */
    boolean isMonth() {
        return cycle == Cycle.MONTH;
    }
}
