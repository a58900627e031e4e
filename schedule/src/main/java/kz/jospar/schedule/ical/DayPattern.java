package kz.jospar.schedule.ical;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that all known parsers expand alike: kk қайталану ережесі, ru правило повторения.
 *
 * <p>Four kinds: a weekday every so many weeks; a day 1..28, the last day, or the n-th or last such weekday, of every so
 * many months. A year is written as twelve months, never as YEARLY, and days 29 to 31 only as the last of their month:
 * on all else (BYMONTHDAY=-1 in YEARLY, YEARLY from 29 February, BYSETPOS, BYWEEKNO) parsers disagree.
 *
 * <p>Worked cases: 31.03.2026, 30.06.2026, 30.09.2026 and 31.12.2026 are {@code
 * FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231}; Mondays 5 and 19 January and 2 February 2026 are {@code
 * FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20260202}.
 *
 * @param every {@link ChronoUnit#WEEKS} or {@link ChronoUnit#MONTHS}
 * @param interval how many of them from one day to the next, 1..{@value #LONGEST_INTERVAL}
 * @param monthDay for months: the day, 1..28, or -1 for the last day of the month; else {@code null}
 * @param weekday for weeks, and for months with {@code ordinal}: the day of the week; else {@code null}
 * @param ordinal for months by weekday: which one, 1..4, or -1 for the last; else {@code null}
 */
public record DayPattern(
        ChronoUnit every,
        int interval,
        @Nullable Integer monthDay,
        @Nullable DayOfWeek weekday,
        @Nullable Integer ordinal) {
    /** The longest interval, in weeks or months: three digits, as much as a dialog of a client may hold. */
    public static final int LONGEST_INTERVAL = 999;
    /**
     * The fewest days in which a rule is found. Two days of any distance fit some rule: "every 5 months" of two deadlines
     * is a rhythm nobody meant, and the two dates say the same at the same length.
     */
    public static final int FEWEST_DAYS = 3;

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long LAST_MONTH = month(LocalDate.of(9999, 12, 31));

    public DayPattern {
        if (every != ChronoUnit.WEEKS && every != ChronoUnit.MONTHS) {
            throw new IllegalArgumentException("every is " + every + ", neither weeks nor months");
        }
        if (interval < 1 || interval > LONGEST_INTERVAL) {
            throw new IllegalArgumentException("interval is " + interval + ", outside 1.." + LONGEST_INTERVAL);
        }
        boolean whole = every == ChronoUnit.WEEKS
                ? weekday != null && monthDay == null && ordinal == null
                : monthDay != null ? weekday == null && ordinal == null : weekday != null && ordinal != null;
        if (!whole) {
            throw new IllegalArgumentException("monthDay " + monthDay + ", weekday " + weekday + " and ordinal "
                    + ordinal + " do not belong together in a rule of " + every);
        }
        if (monthDay != null && monthDay != -1 && (monthDay < 1 || monthDay > 28)) {
            throw new IllegalArgumentException("monthDay is " + monthDay + ", neither 1..28 nor -1");
        }
        if (ordinal != null && ordinal != -1 && (ordinal < 1 || ordinal > 4)) {
            throw new IllegalArgumentException("ordinal is " + ordinal + ", neither 1..4 nor -1");
        }
    }

    /** A weekday every so many weeks. */
    public static DayPattern weekly(int interval, DayOfWeek weekday) {
        return new DayPattern(ChronoUnit.WEEKS, interval, null, weekday, null);
    }

    /** A day 1..28, or the last one for -1, of every so many months. */
    public static DayPattern monthly(int interval, int monthDay) {
        return new DayPattern(ChronoUnit.MONTHS, interval, monthDay, null, null);
    }

    /** The first to fourth such weekday, or the last one for -1, of every so many months. */
    public static DayPattern monthly(int interval, int ordinal, DayOfWeek weekday) {
        return new DayPattern(ChronoUnit.MONTHS, interval, null, weekday, ordinal);
    }

    /**
     * Returns a rule that gives exactly these days, in order and each once, if one of its kinds does and they are at least
     * {@value #FEWEST_DAYS}.
     *
     * <p>Where several do, what a person would have meant: months before weeks (1 January, April and July 2024 are the
     * first of the quarter, not every 13th week), a day of the month before a weekday, the last before a counted one: 28
     * February is the end of the month, the fourth Friday of four the last.
     *
     * <p>Takes time in proportion to the number of days, whatever they are; days out of order or outside the years 1..9999
     * fit no rule.
     */
    public static Optional<DayPattern> of(List<LocalDate> days) {
        List<LocalDate> all = List.copyOf(days);
        if (all.size() < FEWEST_DAYS
                || !isWritable(all.get(0))
                || !isWritable(all.get(1))
                || !all.get(1).isAfter(all.get(0))) {
            return Optional.empty();
        }
        return candidates(all.get(0), all.get(1))
                .filter(pattern -> pattern.gives(all))
                .findFirst();
    }

    private static Stream<DayPattern> candidates(LocalDate first, LocalDate second) {
        long months = month(second) - month(first);
        long days = ChronoUnit.DAYS.between(first, second);
        Stream.Builder<DayPattern> fitting = Stream.builder();
        if (months >= 1 && months <= LONGEST_INTERVAL) {
            int interval = (int) months;
            fitting.add(monthly(interval, -1));
            if (first.getDayOfMonth() <= 28) {
                fitting.add(monthly(interval, first.getDayOfMonth()));
            }
            fitting.add(monthly(interval, -1, first.getDayOfWeek()));
            if (first.getDayOfMonth() <= 28) {
                fitting.add(monthly(interval, (first.getDayOfMonth() + 6) / 7, first.getDayOfWeek()));
            }
        }
        if (days % 7 == 0 && days / 7 <= LONGEST_INTERVAL) {
            fitting.add(weekly((int) (days / 7), first.getDayOfWeek()));
        }
        return fitting.build();
    }

    private boolean gives(List<LocalDate> days) {
        LocalDate first = days.get(0);
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).equals(day(first, i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the first days of this rule from a day on, which is one of its own; fewer if the year 9999 ends before, none
     * if the rule does not meet the first day.
     */
    List<LocalDate> days(LocalDate first, int count) {
        List<LocalDate> days = new ArrayList<>();
        if (isWritable(first) && isMetBy(first)) {
            for (int i = 0; i < count; i++) {
                LocalDate day = day(first, i);
                if (day == null) {
                    break;
                }
                days.add(day);
            }
        }
        return days;
    }

    /**
     * Returns the rule as RRULE's value, its end a date as the start of an all-day entry is.
     *
     * @param until the last day, inclusive, one of the rule's own in the years 1..9999
     */
    public String text(LocalDate until) {
        if (!isWritable(until) || !isMetBy(until)) {
            throw new IllegalArgumentException("until is " + until + ", no day of " + this);
        }
        StringBuilder text = new StringBuilder(64);
        text.append(every == ChronoUnit.WEEKS ? "FREQ=WEEKLY" : "FREQ=MONTHLY");
        if (interval > 1) {
            text.append(";INTERVAL=").append(interval);
        }
        if (weekday == null) {
            text.append(";BYMONTHDAY=").append(monthDay);
        } else {
            text.append(";BYDAY=")
                    .append(ordinal == null ? "" : ordinal.toString())
                    .append(weekday.name(), 0, 2);
        }
        int number = until.getYear() * 10_000 + until.getMonthValue() * 100 + until.getDayOfMonth();
        return text.append(";UNTIL=")
                .append(String.format(Locale.ROOT, "%08d", number))
                .toString();
    }

    /** Whether the rule, begun on this day, gives it. */
    private boolean isMetBy(LocalDate day) {
        return day.equals(day(day, 0));
    }

    /** The n-th day after the first, or null if it lies after the year 9999. */
    private @Nullable LocalDate day(LocalDate first, int n) {
        if (monthDay == null && ordinal == null) {
            // Of the first day's week: a first day on another weekday is not met.
            LocalDate start = first.with(Objects.requireNonNull(weekday));
            long day = start.toEpochDay() + 7L * interval * n;
            return day > LAST_DAY ? null : LocalDate.ofEpochDay(day);
        }
        long month = month(first) + (long) interval * n;
        if (month > LAST_MONTH) {
            return null;
        }
        LocalDate start = LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1);
        if (ordinal != null) {
            return start.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, Objects.requireNonNull(weekday)));
        }
        int day = Objects.requireNonNull(monthDay);
        return start.withDayOfMonth(day == -1 ? start.lengthOfMonth() : day);
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
