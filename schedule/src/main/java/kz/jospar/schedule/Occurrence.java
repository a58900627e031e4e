package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One time a timing comes round: kk мерзімнің келуі, ru наступление срока.
 *
 * @param period the name of the period it belongs to: {@code 2025-02}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025},
 *     {@code 2019-2023}; a second window in one period ends in {@code ~2}
 * @param from the first day of the window
 * @param toInclusive the last day of the window, not before {@code from}
 * @param due the nominal due day; may lie after the window ("by the 5th of the next month")
 * @param adjusted the working day the due day moved to (Civil Code, 175), or {@code null} where the calendar has no data
 *     for that year
 */
public record Occurrence(
        String period,
        LocalDate from,
        LocalDate toInclusive,
        LocalDate due,
        @Nullable LocalDate adjusted) {

    public Occurrence {
        Objects.requireNonNull(period, "period");
        if (toInclusive.isBefore(from)) {
            throw new IllegalArgumentException("window ends on " + toInclusive + ", before " + from);
        }
        Objects.requireNonNull(due, "due");
    }

    /** Returns the day by which the work is to be there: the adjusted day, or the nominal one where that is unknown. */
    public LocalDate lastDay() {
        return adjusted == null ? due : adjusted;
    }

    /** Tells whether the due day moved off a day off. */
    public boolean isMoved() {
        return adjusted != null && !adjusted.equals(due);
    }
}
