package kz.jospar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Turns of so many weeks from Monday to Sunday. */
final class WeekWindows extends Windows {
    private final int monday;
    private final int days;
    private final int size;
    /** The turns of a day as a fraction of 2 to the 32nd, rounded up: a product is quicker than a quotient. */
    private final long perDay;

    /**
     * Makes turns.
     *
     * @param weeks weeks of a turn
     * @param first a day of the first turn's first week
     * @param last the day by which the last turn begins
     */
    WeekWindows(int weeks, LocalDate first, LocalDate last) {
        monday = (int)
                first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toEpochDay();
        days = 7 * weeks;
        size = ((int) last.toEpochDay() - monday) / days + 1;
        perDay = (1L << 32) / days + 1;
    }

    /** Returns the days of a turn. */
    int days() {
        return days;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    int from(int number) {
        return monday + number * days;
    }

    @Override
    int to(int number) {
        return monday + number * days + days - 1;
    }

    @Override
    String period(int number) {
        return PeriodName.ofWeeks(from(number), to(number));
    }

    @Override
    int guess(int day) {
        return (int) (((day - monday) * perDay) >> 32);
    }

    @Override
    boolean hasDistinctNames() {
        return true;
    }
}
