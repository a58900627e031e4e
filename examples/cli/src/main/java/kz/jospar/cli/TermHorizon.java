package kz.jospar.cli;

import java.time.LocalDate;
import kz.jospar.core.time.PlanPeriod;

/**
 * How far the terms of assignments that come back are shown: to the end of the year after the sitting, since such a term has no
 * end of its own and a sitting in December must not lose it.
 */
final class TermHorizon {
    private TermHorizon() {}

    /** Returns the period that begins on the day of the sitting, which lies before the year 2999. */
    static PlanPeriod from(LocalDate given) {
        return new PlanPeriod(given, LocalDate.of(Math.min(given.getYear() + 1, 2999), 12, 31));
    }
}
