package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.jospar.core.guard.Guard;

/**
 * Calendar years, both inclusive: kk жылдар аралығы, ru диапазон лет.
 *
 * @param first the first year, 1900..2999
 * @param lastInclusive the last year, 1900..2999, not before the first
 */
public record YearRange(
        @JsonProperty(required = true) int first,
        @JsonProperty(required = true) int lastInclusive) {

    public YearRange {
        Guard.range("first", first, 1900, 2999);
        Guard.range("lastInclusive", lastInclusive, 1900, 2999);
        Guard.holds(first <= lastInclusive, "years run backward: " + first + "-" + lastInclusive);
    }

    /** Returns the two years as a period of days. */
    public PlanPeriod asPeriod() {
        return PlanPeriod.ofYears(first, lastInclusive);
    }
}
