package kz.jospar.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** The names of windows, the last part of an obligation's id. */
final class PeriodName {
    /**
     * The names of periods of so many months that were asked for: all measures of a register share them. Two threads may
     * each write one at first, which does no harm.
     */
    private static final @Nullable String[] MONTHS = new String[Months.COUNT];

    private static final @Nullable String[] QUARTERS = new String[Months.COUNT / 3];
    private static final @Nullable String[] HALF_YEARS = new String[Months.COUNT / 6];
    private static final @Nullable String[] YEARS = new String[Months.COUNT / 12];

    private PeriodName() {}

    /** Names a window by the smallest calendar period around it: month, quarter, half-year, year, years. */
    static String of(int from, int toInclusive) {
        if (Months.know(from) && Months.know(toInclusive)) {
            int first = Months.of(from);
            int last = Months.of(toInclusive);
            if (first == last) {
                return shared(MONTHS, first, from, toInclusive);
            }
            if (first / 3 == last / 3) {
                return shared(QUARTERS, first / 3, from, toInclusive);
            }
            if (first / 6 == last / 6) {
                return shared(HALF_YEARS, first / 6, from, toInclusive);
            }
            if (first / 12 == last / 12) {
                return shared(YEARS, first / 12, from, toInclusive);
            }
        }
        return written(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(toInclusive));
    }

    private static String shared(@Nullable String[] names, int place, int from, int toInclusive) {
        String name = names[place];
        if (name == null) {
            name = written(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(toInclusive));
            names[place] = name;
        }
        return name;
    }

    private static String written(LocalDate from, LocalDate toInclusive) {
        int year = from.getYear();
        if (year != toInclusive.getYear()) {
            return year + "-" + toInclusive.getYear();
        }
        int first = from.getMonthValue() - 1;
        int last = toInclusive.getMonthValue() - 1;
        if (first == last) {
            return YearMonth.from(from).toString();
        }
        if (first / 3 == last / 3) {
            return year + "-Q" + (first / 3 + 1);
        }
        return first / 6 == last / 6 ? year + "-H" + (first / 6 + 1) : Integer.toString(year);
    }

    /** Names weeks from Monday to Sunday as in ISO 8601: {@code 2025-W07}, {@code 2025-W07-W08}, {@code 2020-W53-2021-W01}. */
    static String ofWeeks(int monday, int sunday) {
        LocalDate from = LocalDate.ofEpochDay(monday);
        LocalDate to = LocalDate.ofEpochDay(sunday);
        String first = year(from) + week(from);
        if (sunday - monday == 6) {
            return first;
        }
        return first + "-" + (year(from) == year(to) ? week(to).substring(1) : year(to) + week(to));
    }

    private static int year(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return (week < 10 ? "-W0" : "-W") + week;
    }
}
