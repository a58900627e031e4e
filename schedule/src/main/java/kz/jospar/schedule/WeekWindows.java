package kz.jospar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Turns of so many weeks from Monday to Sunday. */
final class WeekWindows extends Windows {
    private final int monday;
    private final int days;
    private final int size;

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
        return Math.floorDiv(day - monday, days);
    }

    @Override
    boolean hasDistinctNames() {
        return true;
    }
}
