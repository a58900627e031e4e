package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a schedule that a plan refers to and does not contain: kk сыртқы кесте, ru внешний график.
 *
 * <p>A measure due "according to the schedule of sittings" ({@link kz.jospar.core.time.Timing.BySchedule}) has its dates
 * there. Where the schedule came from, a calendar file or a table, is not seen any more.
 *
 * @param name the file's name or another one that a person recognises
 * @param entries its entries, by first day, then last day, then as they came
 */
public record OutsideSchedule(String name, List<Entry> entries) {
    /** A schedule of more entries is refused whole. */
    public static final int MOST_ENTRIES = 100_000;

    private static final Comparator<Entry> IN_ORDER =
            Comparator.comparing(Entry::from).thenComparing(Entry::toInclusive);

    public OutsideSchedule {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new UnreadableScheduleException(name, UnreadableScheduleException.Reason.TOO_MANY_ENTRIES, 0);
        }
        entries = entries.stream().sorted(IN_ORDER).toList();
    }

    /**
     * Returns a schedule of the entries in any order.
     *
     * @throws UnreadableScheduleException if there are more than {@link #MOST_ENTRIES}
     */
    public static OutsideSchedule of(String name, List<Entry> entries) {
        return new OutsideSchedule(name, entries);
    }

    /** Returns whether it has no entry. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * One date of a schedule: kk кесте жолы, ru строка графика.
     *
     * @param from the first day, in the years 1900..2999
     * @param toInclusive the last day, not before {@code from}, in the same years; the day something is due
     * @param title what is on, in the schedule's words; empty where it says nothing
     * @param line the line of the file or the row of the table it stands in, from 1, if that is known
     */
    public record Entry(
            LocalDate from,
            LocalDate toInclusive,
            String title,
            @Nullable Integer line) {
        public Entry {
            requireYear("from", from);
            requireYear("toInclusive", toInclusive);
            if (toInclusive.isBefore(from)) {
                throw new IllegalArgumentException("entry ends on " + toInclusive + ", before it begins on " + from);
            }
            Objects.requireNonNull(title, "title");
            if (line != null && line < 1) {
                throw new IllegalArgumentException("line is " + line + ", below 1");
            }
        }

        /** An entry of one day. */
        public static Entry on(LocalDate day, String title) {
            return new Entry(day, day, title, null);
        }

        private static void requireYear(String component, LocalDate day) {
            if (day.getYear() < 1900 || day.getYear() > 2999) {
                throw new IllegalArgumentException(component + "'s year is " + day.getYear() + ", outside 1900..2999");
            }
        }
    }
}
