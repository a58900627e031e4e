package kz.jospar.core.time;

import java.time.LocalDate;

/**
 * Which days are worked: kk жұмыс күндері, ru рабочие дни.
 *
 * <p>The calendars of {@code kz.jospar.schedule} implement it, {@code kz.jospar.protocol} takes it as an argument, an
 * embedder may bring an own one. Every method fails with {@link MissingCalendarYearException} for a year without data:
 * a day off is never guessed.
 */
public interface WorkingDays {

    /** Tells whether the calendar has data for this year. */
    boolean covers(int year);

    /** Tells whether the day is worked. */
    boolean isWorkingDay(LocalDate day);

    /**
     * Returns the day itself if it is worked, else the next worked day (Civil Code, 175).
     *
     * <p>Worked case for Kazakhstan: Saturday 22 March 2025 gives Wednesday 26 March 2025.
     */
    default LocalDate nextOrSame(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Returns the day itself if it is worked, else the last worked day before it. */
    default LocalDate previousOrSame(LocalDate day) {
        LocalDate previous = day;
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * Returns the n-th worked day after the given day, which itself is not counted; before it for a negative n, the day
     * itself for zero.
     */
    default LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        int step = Integer.signum(workingDays);
        for (long left = Math.abs((long) workingDays); left > 0; ) {
            result = result.plusDays(step);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }
}
