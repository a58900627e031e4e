package kz.jospar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A window before it is cut to a horizon.
 *
 * @param period its name
 * @param from its first day
 * @param toInclusive its last day
 */
record Span(String period, LocalDate from, LocalDate toInclusive) {

    /** The calendar period of a cycle that holds a day: the month of {@link Cycle#MONTH}, and so on. */
    static Span of(Cycle cycle, LocalDate day) {
        return turn(cycle, 1, day);
    }

    /** So many calendar periods of a cycle, of which the first holds the day. */
    static Span turn(Cycle cycle, int interval, LocalDate day) {
        if (cycle == Cycle.WEEK) {
            return ofWeeks(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), interval);
        }
        int first = (day.getMonthValue() - 1) / cycle.months() * cycle.months() + 1;
        return ofMonths(YearMonth.of(day.getYear(), first), cycle.months() * interval);
    }

    /** Weeks from Monday to Sunday, named as in ISO 8601: {@code 2025-W07}, {@code 2025-W07-W08}, {@code 2020-W53-2021-W01}. */
    private static Span ofWeeks(LocalDate monday, int weeks) {
        LocalDate sunday = monday.plusDays(7L * weeks - 1);
        String first = year(monday) + week(monday);
        String last = week(sunday);
        String name = weeks == 1
                ? first
                : first + "-" + (year(monday) == year(sunday) ? last.substring(1) : year(sunday) + last);
        return new Span(name, monday, sunday);
    }

    private static int year(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (week < 10 ? "-W0" : "-W") + week;
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

    /** The same period, cut; it ends before it begins where nothing is left. */
    Span within(PlanPeriod days) {
        return new Span(
                period,
                from.isAfter(days.from()) ? from : days.from(),
                toInclusive.isBefore(days.toInclusive()) ? toInclusive : days.toInclusive());
    }

    /**
     * Equal shares without gap or overlap (policy split=equal): whole months where they divide, else days, and no more
     * shares than days. Shares of weeks keep the weeks' name.
     *
     * <p>Where a day is named it must fall into each share or after it: "twice a year by the 5th of the next month" is 5
     * July and 5 January, but "twice a year by 25 August" and "twice a month by the 25th" name one day, and stay whole.
     */
    List<Span> split(int times, @Nullable DueDay due) {
        YearMonth first = YearMonth.from(from);
        int months = (int) first.until(YearMonth.from(toInclusive), ChronoUnit.MONTHS) + 1;
        boolean inMonths =
                from.getDayOfMonth() == 1 && toInclusive.plusDays(1).getDayOfMonth() == 1 && months % times == 0;
        if (times == 1 || (due != null && (!inMonths || due.monthsAfter() < 0))) {
            return List.of(this);
        }
        if (inMonths) {
            int each = months / times;
            return IntStream.range(0, times)
                    .mapToObj(i -> ofMonths(first.plusMonths((long) i * each), each))
                    .toList();
        }
        int days = (int) from.until(toInclusive, ChronoUnit.DAYS) + 1;
        int shares = Math.min(times, days);
        return IntStream.range(0, shares)
                .mapToObj(i -> share(from.plusDays(days * i / shares), from.plusDays(days * (i + 1) / shares - 1)))
                .toList();
    }

    private Span share(LocalDate first, LocalDate last) {
        return period.contains("W") ? new Span(period, first, last) : of(first, last);
    }

    /** Tells whether this is exactly a quarter, a half-year or a year of the calendar. */
    boolean isReportingPeriod() {
        return equals(of(Cycle.QUARTER, from)) || equals(of(Cycle.HALF_YEAR, from)) || equals(of(Cycle.YEAR, from));
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
