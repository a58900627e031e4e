package kz.jospar.schedule;

import kz.jospar.core.source.Citation;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Where due days move that are not worked. Moving never changes the order of days.
 *
 * @param days the worked days
 * @param roll the direction
 * @param source the act that says so, or {@code null} where none was found
 */
record Moving(WorkDays days, Roll roll, @Nullable Citation source) {

    /** Returns the working day, or {@link WorkDays#UNKNOWN} where the calendar has no data to tell it. */
    int adjusted(int due) {
        return switch (roll) {
            case FOLLOWING -> days.next(due);
            case PRECEDING -> days.previous(due);
            case KEEP -> days.covers(due) ? due : WorkDays.UNKNOWN;
        };
    }

    /** Returns the working day, or the nominal one where that is unknown. */
    int lastDay(int due) {
        int adjusted = adjusted(due);
        return adjusted == WorkDays.UNKNOWN ? due : adjusted;
    }

    /**
     * Returns a day such that whatever is due before it has to be there before the given one, also when it moved.
     *
     * <p>Forward: what is due by the last working day before the given one moves no further than that. Backward nothing
     * moves to a later day.
     */
    int earliestDue(int day) {
        if (roll != Roll.FOLLOWING || !days.covers(day - 1)) {
            return day;
        }
        int before = days.previous(day - 1);
        if (before != WorkDays.UNKNOWN) {
            return before + 1;
        }
        // Days off since the calendar's first one, maybe for years: what is due in the years before did not move.
        int january = Months.of(day - 1) / 12 * 12;
        while (january > 0 && days.covers(Months.first(january) - 1)) {
            january -= 12;
        }
        return Months.first(january);
    }
}
