package kz.jospar.core.time;

import java.time.LocalDate;
import kz.jospar.core.guard.Guard;

/**
 * The days a plan runs, both ends inclusive: kk жоспар мерзімі, ru период плана.
 *
 * @param from the first day
 * @param toInclusive the last day, not before {@code from}
 */
public record PlanPeriod(LocalDate from, LocalDate toInclusive) {

    public PlanPeriod {
        Guard.present("from", from);
        Guard.present("toInclusive", toInclusive);
        if (toInclusive.isBefore(from)) {
            throw Guard.broken("period ends on " + toInclusive + ", before it begins on " + from);
        }
    }

    /** Returns the whole calendar years {@code first..last}, both inclusive. */
    public static PlanPeriod ofYears(int first, int lastInclusive) {
        return new PlanPeriod(LocalDate.of(first, 1, 1), LocalDate.of(lastInclusive, 12, 31));
    }

    /** Tells whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(toInclusive);
    }
}
