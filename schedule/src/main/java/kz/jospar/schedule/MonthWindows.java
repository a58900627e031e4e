package kz.jospar.schedule;

import java.time.LocalDate;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * Windows that come back after so many months: turns of months, quarters, half-years and years, and parts of a year.
 * Each is computed from its own month, so that day 31 is never worn down to 28.
 */
final class MonthWindows extends Windows {
    private final int firstMonth;
    private final int step;
    private final int months;
    private final int fromDay;
    private final int toDay;
    private final int size;
    /** The windows of a month as a fraction of 2 to the 32nd, rounded up: a product is quicker than a quotient. */
    private final long perMonth;

    /**
     * Makes windows.
     *
     * @param firstMonth the month in which window 0 begins
     * @param step months from one window to the next
     * @param months months from the one in which a window begins to the one in which it ends
     * @param fromDay the first day, in the first month; the month's last day if it is shorter
     * @param toDay the last day, in the last month; the month's last day if it is shorter
     * @param size how many
     */
    private MonthWindows(int firstMonth, int step, int months, int fromDay, int toDay, int size) {
        this.firstMonth = firstMonth;
        this.step = step;
        this.months = months;
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.size = size;
        this.perMonth = (1L << 32) / step + 1;
    }

    /**
     * Returns turns of so many whole months, one after the other.
     *
     * @param cycle months of the calendar period that each begins with: 3 for quarters
     * @param months months of a turn
     * @param first a day of the first turn's first period
     * @param last the day by which the last turn begins
     */
    static MonthWindows turns(int cycle, int months, LocalDate first, LocalDate last) {
        int firstMonth = Months.of(first.getYear(), (first.getMonthValue() - 1) / cycle * cycle + 1);
        int size = (Months.of(last) - firstMonth) / months + 1;
        return new MonthWindows(firstMonth, months, months - 1, 1, 31, size);
    }

    /** Returns a part of each of some years. */
    static MonthWindows parts(YearPart part, int firstYear, int lastYear) {
        int months = part.toMonth() - part.fromMonth() + (part.runsOverNewYear() ? 12 : 0);
        return new MonthWindows(
                Months.of(firstYear, part.fromMonth()),
                12,
                months,
                part.fromDay(),
                part.toDayInclusive(),
                lastYear - firstYear + 1);
    }

    /** Tells whether the windows are of whole months, so many that this number divides them. */
    boolean isDivisibleBy(int shares) {
        return fromDay == 1 && toDay == 31 && (months + 1) % shares == 0;
    }

    /** Returns one of the equal shares of whole months of every window. */
    MonthWindows share(int number, int shares) {
        int each = (months + 1) / shares;
        return new MonthWindows(firstMonth + number * each, step, each - 1, 1, 31, size);
    }

    /** Returns the equal shares of whole months of windows without a gap between them. */
    MonthWindows shares(int shares) {
        int each = (months + 1) / shares;
        return new MonthWindows(firstMonth, each, each - 1, 1, 31, size * shares);
    }

    /** Tells whether a window begins where the one before it ended. */
    boolean isWithoutGap() {
        return months + 1 == step && fromDay == 1 && toDay == 31;
    }

    /**
     * Returns how many days a window has at least that begins in one of the months in which these may, in any year, so
     * that no horizon changes it: 365 for a year, 90 for a quarter, 28 for a month, 31 for a part that is a January.
     *
     * <p>None is shorter than the one whose first February is that of 2097: from there on 2100 is the first year that
     * might have a leap day and has none, so that as many years in a row never have fewer.
     */
    int leastDays() {
        int least = Integer.MAX_VALUE;
        for (int turn = 0; turn < 12; turn++) {
            int monthOfYear = Math.floorMod(firstMonth + turn * step, 12);
            int first = Months.of(monthOfYear < 2 ? 2097 : 2096, monthOfYear + 1);
            least = Math.min(least, Months.day(first + months, toDay) - Months.day(first, fromDay) + 1);
        }
        return least;
    }

    /** Returns which reporting period each window is exactly, if they are one: as one of them is, all are. */
    @Nullable
    Cycle reportingPeriod() {
        return fromDay == 1 && toDay == 31 ? Months.reportingPeriod(firstMonth, months + 1) : null;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    int from(int number) {
        return Months.day(firstMonth + number * step, fromDay);
    }

    @Override
    int to(int number) {
        return Months.day(firstMonth + number * step + months, toDay);
    }

    @Override
    int dayAfter(int number, int after, int dayOfMonth) {
        return Months.day(firstMonth + number * step + months + after, dayOfMonth);
    }

    @Override
    String period(int number) {
        return PeriodName.of(from(number), to(number));
    }

    @Override
    int guess(int day) {
        return (int) (((Months.of(day) - firstMonth - months + step - 1) * perMonth) >> 32);
    }

    /** Two windows of one name would both lie across the middle of one period. */
    @Override
    boolean hasDistinctNames() {
        return true;
    }
}
