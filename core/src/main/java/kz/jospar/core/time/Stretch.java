package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The days that a phrase itself lets a recurrence run, open at one end or closed: kk уақыт аралығы, ru отрезок времени.
 *
 * <p>Worked cases: "2025-2026 ж.ж. тоқсан сайын" runs from 1 January 2025 to 31 December 2026; "2025 жылғы 2 тоқсаннан
 * бастап" from 1 April 2025 without an end of its own.
 *
 * @param from the first day, 1900..2999, or {@code null} where only the end is named
 * @param toInclusive the last day, 1900..2999, not before the first, or {@code null} where only the beginning is named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stretch(@Nullable LocalDate from, @Nullable LocalDate toInclusive) {

    public Stretch {
        Guard.holds(from != null || toInclusive != null, "a stretch names its beginning or its end");
        if (from != null) {
            Guard.day("from", from);
        }
        if (toInclusive != null) {
            Guard.day("toInclusive", toInclusive);
            if (from != null && toInclusive.isBefore(from)) {
                throw Guard.broken("stretch ends on " + toInclusive + ", before it begins on " + from);
            }
        }
    }

    /** Returns whole calendar years, both inclusive. */
    public static Stretch ofYears(int first, int lastInclusive) {
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(lastInclusive, 12, 31));
    }

    /** Returns the days from this one on. */
    public static Stretch from(LocalDate first) {
        return new Stretch(first, null);
    }

    /** Returns the days up to this one, inclusive. */
    public static Stretch to(LocalDate lastInclusive) {
        return new Stretch(null, lastInclusive);
    }

    /** Tells whether both ends are named. */
    @JsonIgnore
    public boolean isClosed() {
        return from != null && toInclusive != null;
    }
}
