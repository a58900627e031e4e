package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import kz.jospar.core.time.Count;
import org.jspecify.annotations.Nullable;

/**
 * One time a timing comes round: kk мерзімнің келуі, ru наступление срока.
 *
 * <p>Worked case: "тоқсан сайын келесі айдың 5-не" has for the second quarter of 2025 the window 1 April to 30 June, the
 * nominal due day Saturday 5 July, and the working day Tuesday 8 July, since the holiday of Sunday 6 July frees Monday.
 *
 * @param period the name of the period it belongs to: {@code 2025-02}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025},
 *     {@code 2019-2023}; a second window in one period ends in {@code ~2}
 * @param from the first day of the window
 * @param toInclusive the last day of the window, not before {@code from}
 * @param due the nominal due day; may lie after the window ("by the 5th of the next month")
 * @param adjusted the working day the due day moved to (Civil Code, 175), or {@code null} where the calendar has no data
 *     for that year
 * @param time the hour of the due day at which a term of hours ends, else {@code null}
 * @param owed how many times it is to be done in this window
 * @param grounds why it is due on that day, or {@code null} where somebody else set the days
 */
public record Occurrence(
        String period,
        LocalDate from,
        LocalDate toInclusive,
        LocalDate due,
        @Nullable LocalDate adjusted,
        @Nullable LocalTime time,
        Count owed,
        @Nullable Grounds grounds) {

    public Occurrence {
        Objects.requireNonNull(period, "period");
        if (toInclusive.isBefore(from)) {
            throw new IllegalArgumentException("window ends on " + toInclusive + ", before " + from);
        }
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(owed, "owed");
    }

    /** Days that somebody else set, for something to be done once. */
    public Occurrence(
            String period, LocalDate from, LocalDate toInclusive, LocalDate due, @Nullable LocalDate adjusted) {
        this(period, from, toInclusive, due, adjusted, null, Count.ONCE, null);
    }

    /** Returns the day by which the work is to be there: the adjusted day, or the nominal one where that is unknown. */
    public LocalDate lastDay() {
        return adjusted == null ? due : adjusted;
    }

    /** Tells whether the due day moved off a day off. */
    @JsonIgnore
    public boolean isMoved() {
        return adjusted != null && !adjusted.equals(due);
    }

    /** Tells whether two occurrences have the same name, window and days, whatever the grounds. */
    public boolean hasDaysOf(Occurrence other) {
        return period.equals(other.period)
                && from.equals(other.from)
                && toInclusive.equals(other.toInclusive)
                && due.equals(other.due)
                && Objects.equals(adjusted, other.adjusted)
                && Objects.equals(time, other.time);
    }
}
