package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A window whose due day is counted in working days and runs into a year the calendar has no data for: kk есептелмеген
 * мерзім, ru невычисленный срок.
 *
 * <p>Worked case: "within 5 working days after each month" for December 2027 ends in January 2028, which Kazakhstan's
 * calendar does not know yet: the work is owed, its day is not known.
 *
 * @param period the name of the period it belongs to, as in {@link Occurrence}
 * @param from the first day of the window, or the day of the event
 * @param toInclusive the last day of the window, or the day of the event
 * @param missingYear the year without data
 */
public record Uncounted(String period, LocalDate from, LocalDate toInclusive, int missingYear) {
    public Uncounted {
        Objects.requireNonNull(period, "period");
        if (toInclusive.isBefore(from)) {
            throw new IllegalArgumentException("window ends on " + toInclusive + ", before " + from);
        }
    }
}
