package kz.jospar.schedule;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Windows that follow no step: named days, academic years, terms around events, schedules from outside. */
final class ListedWindows extends Windows {
    private final List<Listed> windows;
    private final boolean isOrdered;

    /**
     * One window.
     *
     * @param period its name
     * @param from its first day
     * @param to its last day
     * @param written the day by which windows of one name are numbered
     * @param due its due day
     * @param time the hour of the due day, where the term is one of hours
     */
    record Listed(
            String period,
            int from,
            int to,
            int written,
            int due,
            @Nullable LocalTime time) {
        private static final Comparator<Listed> IN_ORDER =
                Comparator.comparingInt(Listed::due).thenComparingInt(Listed::from);

        /** A window due on its last day, or so many days before the one that is written. */
        static Listed day(int written, int earlier, @Nullable LocalTime time) {
            int due = written - earlier;
            return new Listed(PeriodName.of(written, written), due, due, written, due, time);
        }
    }

    ListedWindows(List<Listed> windows) {
        this.windows = windows.stream().sorted(Listed.IN_ORDER).toList();
        this.isOrdered = IntStream.range(1, this.windows.size())
                .allMatch(i -> this.windows.get(i - 1).from <= this.windows.get(i).from
                        && this.windows.get(i - 1).to <= this.windows.get(i).to);
    }

    /** Finds the days by which windows of one name are numbered. */
    static DueFinder written() {
        return (windows, number) ->
                ((ListedWindows) windows).windows.get(number).written();
    }

    /** Finds the due days. */
    static DueFinder due() {
        return (windows, number) ->
                ((ListedWindows) windows).windows.get(number).due();
    }

    /** Returns the hour of the due day, where the term is one of hours. */
    @Nullable
    LocalTime time(int number) {
        return windows.get(number).time();
    }

    @Override
    int size() {
        return windows.size();
    }

    @Override
    int from(int number) {
        return windows.get(number).from();
    }

    @Override
    int to(int number) {
        return windows.get(number).to();
    }

    @Override
    String period(int number) {
        return windows.get(number).period();
    }

    @Override
    int guess(int day) {
        int low = 0;
        int high = windows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (windows.get(middle).due() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    boolean isOrdered() {
        return isOrdered;
    }

    @Override
    boolean hasDistinctNames() {
        return windows.size() < 2;
    }
}
