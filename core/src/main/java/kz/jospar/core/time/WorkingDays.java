package kz.jospar.core.time;

import java.time.LocalDate;
import kz.jospar.core.lang.Language;

/**
 * Which days are worked: kk жұмыс күндері, ru рабочие дни.
 *
 * <p>The calendars of {@code kz.jospar.schedule} implement it, {@code kz.jospar.protocol} takes it as an argument, an
 * embedder may bring an own one: {@link #covers} and {@link #isWorkingDay} are enough, the other methods walk day by day
 * over these two. Every method fails with {@link MissingCalendarYearException} for a year without data: a day off is
 * never guessed. So an own {@link #isWorkingDay} throws it for each year that its {@link #covers} denies; that also ends
 * a walk that finds no worked day.
 *
 * <p>A calendar of the weekdays of 2026, for an office without holidays:
 *
 * <pre>{@code
 * public boolean covers(int year) {
 *     return year == 2026;
 * }
 *
 * public boolean isWorkingDay(LocalDate day) {
 *     if (!covers(day.getYear())) {
 *         throw new MissingCalendarYearException("weekdays of 2026", day.getYear());
 *     }
 *     return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
 * }
 * }</pre>
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

    /**
     * Returns how many days of the range are worked, both ends inclusive; 0 where it runs backward, which asks about no
     * day and so fails for none.
     *
     * <p>Worked case for Kazakhstan: Friday 20 to Monday 30 March 2026 has 4, since 21-25 March are off.
     */
    default int count(LocalDate from, LocalDate toInclusive) {
        int worked = 0;
        for (LocalDate day = from; !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                worked++;
            }
        }
        return worked;
    }

    /**
     * Returns which calendar told the days and in which edition, for a person who wants to check a date later: kk күнтізбе
     * редакциясы, ru редакция календаря. Empty unless a calendar says it.
     */
    default String edition() {
        return "";
    }

    /**
     * Returns the same for a person, in a language: {@link #edition()} as it stands unless a calendar says it otherwise.
     * Not stable: compare and keep {@link #edition()}.
     */
    default String edition(Language language) {
        return edition();
    }
}
