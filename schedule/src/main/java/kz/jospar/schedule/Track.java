package kz.jospar.schedule;

import java.time.LocalTime;
import java.util.function.IntUnaryOperator;
import kz.jospar.core.time.Count;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one rule with their due days: each is found by its number, and its number by a day, without going through
 * those before it.
 *
 * <p>A window is whole, which gives it its name, and is cut to the days the rule runs. It is kept if something is left of
 * it and its due day is not over when the rule's days begin. Due days never fall from one number to the next, and where
 * windows are cut at all neither do first and last days: so the kept windows have consecutive numbers.
 */
final class Track {
    private final Windows windows;
    private final DueFinder written;
    private final @Nullable DueFinder named;
    private final int lag;
    private final Terms terms;
    private final int planned;
    private final int first;
    private final int end;

    /**
     * What the windows of a track share.
     *
     * @param stretch the days they are cut to
     * @param moving where a due day off moves
     * @param owed how many times it is to be done in each window
     * @param grounds why a window is due on its day
     */
    record Terms(Stretched stretch, Moving moving, Count owed, Grounds grounds) {}

    /**
     * The days that windows are cut to.
     *
     * @param planned the first of them, had the plan been adopted in time
     * @param from the first of them
     * @param to the last of them
     */
    record Stretched(int planned, int from, int to) {
        /** No window is cut or dropped. */
        static final Stretched ANY = new Stretched(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Makes a track.
     *
     * @param windows the whole windows
     * @param written the days by which windows of one name are numbered: the due days before any cut and any policy
     * @param named the due days, or {@code null} for the last day of what the cut leaves of each window
     * @param terms what the windows share
     */
    Track(Windows windows, DueFinder written, @Nullable DueFinder named, Terms terms) {
        this.windows = windows;
        this.written = written;
        this.named = named;
        this.terms = terms;
        this.lag = windows.size() == 0 || named == null ? 0 : named.due(windows, 0) - windows.to(0);
        Stretched stretch = terms.stretch;
        end = stretch.to == Integer.MAX_VALUE ? windows.size() : seek(windows::from, stretch.to + 1);
        first = keptFrom(stretch.from);
        planned = stretch.planned == stretch.from ? first : keptFrom(stretch.planned);
    }

    private int keptFrom(int day) {
        if (day == Integer.MIN_VALUE) {
            return 0;
        }
        // Nothing is left of a window where the days begin after their end, whenever it is due.
        return day > terms.stretch.to ? end : Math.min(end, Math.max(seek(windows::to, day), seekDue(day)));
    }

    Windows windows() {
        return windows;
    }

    Terms terms() {
        return terms;
    }

    /** Returns the number of the first window that is kept. */
    int first() {
        return first;
    }

    /** Returns the number after that of the last window that is kept. */
    int end() {
        return end;
    }

    /** Returns the number of the first window that would be kept, had the plan been adopted in time. */
    int planned() {
        return planned;
    }

    int from(int number) {
        return Math.max(windows.from(number), terms.stretch.from);
    }

    int to(int number) {
        return Math.min(windows.to(number), terms.stretch.to);
    }

    /** Returns the day by which windows of one name are numbered. */
    int written(int number) {
        return written.due(windows, number);
    }

    /** Returns the nominal due day. */
    int due(int number) {
        return named == null ? to(number) : named.due(windows, number);
    }

    /** Returns the due day, or the one it moved to where the calendar knows that. */
    int lastDay(int number) {
        return terms.moving.lastDay(due(number));
    }

    /** Returns the hour of the due day, where the term is one of hours. */
    @Nullable
    LocalTime time(int number) {
        return windows instanceof ListedWindows listed ? listed.time(number) : null;
    }

    /** Returns the number of the first kept window that is to be there on this day or later, or the end. */
    int next(int day) {
        int number = Math.max(first, Math.min(end, seekDue(terms.moving.earliestDue(day))));
        while (number < end && lastDay(number) < day) {
            number++;
        }
        return number;
    }

    /** Returns the number of the first kept window that ends on this day or later, or the end. */
    int endingFrom(int day) {
        return Math.max(first, Math.min(end, seek(windows::to, day)));
    }

    /** Returns the number of the first window, kept or not, that is due on this day or later, by the nominal day. */
    int seekDue(int day) {
        int size = windows.size();
        int number = Math.max(0, Math.min(size, windows.guess(day - lag)));
        while (number < size && due(number) < day) {
            number++;
        }
        while (number > 0 && due(number - 1) >= day) {
            number--;
        }
        return number;
    }

    /** Returns the first number of which a day that never falls is this one or later. */
    int seek(IntUnaryOperator dayOf, int day) {
        int size = windows.size();
        int number = Math.max(0, Math.min(size, windows.guess(day)));
        while (number < size && dayOf.applyAsInt(number) < day) {
            number++;
        }
        while (number > 0 && dayOf.applyAsInt(number - 1) >= day) {
            number--;
        }
        return number;
    }
}
