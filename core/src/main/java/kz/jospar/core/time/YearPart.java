package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import kz.jospar.core.guard.Guard;

/**
 * A window that comes back every year, both ends inclusive: kk жыл ішіндегі аралық, ru отрезок года.
 *
 * <p>A day beyond its month's end means the month's last day, so {@code 2/1..2/31} is the whole of February in every
 * year; days of equal meaning are made equal: 1..30 June is 1..31 June. A part that ends before it begins runs into the
 * next year.
 *
 * @param fromMonth 1..12
 * @param fromDay 1..31
 * @param toMonth 1..12
 * @param toDayInclusive 1..31
 */
public record YearPart(
        @JsonProperty(required = true) int fromMonth,
        @JsonProperty(required = true) int fromDay,
        @JsonProperty(required = true) int toMonth,
        @JsonProperty(required = true) int toDayInclusive) {

    public YearPart {
        Guard.range("fromMonth", fromMonth, 1, 12);
        Guard.range("fromDay", fromDay, 1, 31);
        Guard.range("toMonth", toMonth, 1, 12);
        Guard.range("toDayInclusive", toDayInclusive, 1, 31);
        fromDay = Math.min(fromDay, Month.of(fromMonth).maxLength());
        toDayInclusive = toDayInclusive >= Month.of(toMonth).maxLength() ? 31 : toDayInclusive;
    }

    /** Returns whole months {@code from..to}, both inclusive. */
    public static YearPart ofMonths(int from, int toInclusive) {
        return new YearPart(from, 1, toInclusive, 31);
    }

    /** Returns the days of this part that begins in the given year. Worked case: months 8..9 of 2019 are 61 days. */
    public PlanPeriod in(int year) {
        LocalDate from = day(year, fromMonth, fromDay);
        LocalDate to = day(runsOverNewYear() ? year + 1 : year, toMonth, toDayInclusive);
        return new PlanPeriod(from, to);
    }

    /** Tells whether it ends in the year after the one in which it begins. */
    public boolean runsOverNewYear() {
        return toMonth < fromMonth || (toMonth == fromMonth && toDayInclusive < fromDay);
    }

    private static LocalDate day(int year, int month, int day) {
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
    }
}
