package kz.jospar.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;

/**
 * A window before it is cut to a horizon.
 *
 * @param period its name
 * @param from its first day
 * @param toInclusive its last day
 */
record Span(String period, LocalDate from, LocalDate toInclusive) {

    /** The calendar period of a cycle that holds a day; the month of {@link Cycle#MONTH}, and so on. */
    static Span of(Cycle cycle, LocalDate day) {
        int first = (day.getMonthValue() - 1) / cycle.months() * cycle.months() + 1;
        return ofMonths(YearMonth.of(day.getYear(), first), cycle.months());
    }

    static Span ofMonths(YearMonth first, int months) {
        return of(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    static Span of(PlanPeriod period) {
        return of(period.from(), period.toInclusive());
    }

    /** Names a window by the smallest calendar period around it: month, quarter, half-year, year, years. */
    static Span of(LocalDate from, LocalDate toInclusive) {
        return new Span(name(from, toInclusive), from, toInclusive);
    }

    private static String name(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return from.getYear() + "-" + to.getYear();
        }
        int first = from.getMonthValue() - 1;
        int last = to.getMonthValue() - 1;
        if (first == last) {
            return YearMonth.from(from).toString();
        }
        if (first / 3 == last / 3) {
            return from.getYear() + "-Q" + (first / 3 + 1);
        }
        return first / 6 == last / 6 ? from.getYear() + "-H" + (first / 6 + 1) : Integer.toString(from.getYear());
    }
}
