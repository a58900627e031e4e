package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import kz.jospar.core.time.YearRange;
import kz.jospar.schedule.calendar.WorkCalendar;

/**
 * A country's worked days as a table: a roll is one look-up, a count two, the n-th worked day after a day two, whatever
 * the distance. Made once for each calculator, in well under a millisecond.
 */
final class TabledWorkDays extends WorkDays {
    private final int origin;
    private final int[] next;
    private final int[] previous;
    /** How many days are worked before each day, and before the day after the last. */
    private final int[] rank;
    /** The worked days in order. */
    private final int[] worked;

    private TabledWorkDays(int origin, boolean[] isWorked) {
        this.origin = origin;
        int days = isWorked.length;
        next = new int[days];
        previous = new int[days];
        rank = new int[days + 1];
        int[] all = new int[days];
        int last = UNKNOWN;
        for (int i = 0; i < days; i++) {
            if (isWorked[i]) {
                last = origin + i;
                all[rank[i]] = last;
            }
            rank[i + 1] = rank[i] + (isWorked[i] ? 1 : 0);
            previous[i] = last;
        }
        int following = UNKNOWN;
        for (int i = days - 1; i >= 0; i--) {
            following = isWorked[i] ? origin + i : following;
            next[i] = following;
        }
        worked = Arrays.copyOf(all, rank[days]);
    }

    static TabledWorkDays of(WorkCalendar calendar) {
        YearRange years = calendar.years();
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        int days = (int) (LocalDate.of(years.lastInclusive() + 1, 1, 1).toEpochDay() - first.toEpochDay());
        boolean[] isWorked = new boolean[days];
        for (int i = 0; i < days; i++) {
            isWorked[i] = calendar.isWorkingDay(first.plusDays(i));
        }
        return new TabledWorkDays((int) first.toEpochDay(), isWorked);
    }

    @Override
    boolean covers(int day) {
        int i = day - origin;
        return i >= 0 && i < next.length;
    }

    @Override
    int next(int day) {
        int i = day - origin;
        return i >= 0 && i < next.length ? next[i] : UNKNOWN;
    }

    @Override
    int previous(int day) {
        int i = day - origin;
        return i >= 0 && i < previous.length ? previous[i] : UNKNOWN;
    }

    /** Returns the n-th worked day after a day, n at least 1; {@link #UNKNOWN} beyond the calendar's last year. */
    int plus(int day, int n) {
        int i = day - origin;
        if (i < 0 || i >= next.length) {
            return UNKNOWN;
        }
        int k = rank[i + 1] + n - 1;
        return k < worked.length ? worked[k] : UNKNOWN;
    }

    /** Returns how many days are worked from a day to another one, both inclusive and both within the calendar. */
    int count(int from, int toInclusive) {
        return rank[toInclusive - origin + 1] - rank[from - origin];
    }
}
