package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import kz.jospar.schedule.calendar.WorkCalendar;

/**
 * The limit: dates by bare arithmetic on whole numbers, one loop for each rule, and a table of worked days read straight.
 * Nobody would write a library so.
 */
final class BareDays {
    private final int origin;
    /** The worked day on each day or later. */
    private final int[] next;
    /** How many days are worked before each day. */
    private final int[] rank;

    private final int[] worked;

    BareDays(WorkCalendar calendar) {
        LocalDate first = LocalDate.of(calendar.years().first(), 1, 1);
        origin = (int) first.toEpochDay();
        LocalDate last = calendar.previousOrSame(LocalDate.of(calendar.years().lastInclusive(), 12, 31));
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        next = days.stream()
                .mapToInt(day -> (int) calendar.nextOrSame(day).toEpochDay())
                .toArray();
        worked = days.stream()
                .filter(calendar::isWorkingDay)
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
        rank = new int[days.size() + 1];
        for (int i = 0; i < days.size(); i++) {
            rank[i + 1] = rank[i] + (calendar.isWorkingDay(days.get(i)) ? 1 : 0);
        }
    }

    /** Gives all days of a rule to the sink. */
    void expand(Rule rule, IntConsumer sink) {
        switch (rule) {
            case QUARTER_ENDS -> {
                for (int month = 2022 * 12 + 3; month <= 2027 * 12; month += 3) {
                    sink.accept(day(month, 1) - 1);
                }
            }
            case MONTHLY_25 -> {
                for (int month = 2022 * 12; month < 2027 * 12; month++) {
                    sink.accept(day(month, 25));
                }
            }
            case AFTER_QUARTER_5 -> {
                for (int month = 2022 * 12 + 3; month <= 2027 * 12; month += 3) {
                    sink.accept(worked(day(month, 5)));
                }
            }
            case WEEKLY -> {
                int last = (int) rule.last().toEpochDay();
                for (int day = (int) rule.first().toEpochDay(); day <= last; day += 7) {
                    sink.accept(day);
                }
            }
        }
    }

    /** Returns the first quarter end on a day or later. */
    static int quarterEndFrom(int day) {
        // Months from March on, as in day(): a quarter end is the day before the first of the next quarter.
        long shifted = day + 719468L;
        int era = (int) (shifted / 146097);
        int ofEra = (int) (shifted - era * 146097L);
        int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int fromMarch = (5 * ofYear + 2) / 153;
        int month = (yearOfEra + era * 400) * 12 + fromMarch + 2;
        return day(month / 3 * 3 + 3, 1) - 1;
    }

    /** Returns the first Friday on a day or later; 1 January 1970 was a Thursday. */
    static int fridayFrom(int day) {
        return day + Math.floorMod(1 - day, 7);
    }

    /** Returns a day of the month that has this number counted from January of the year 0. */
    static int day(int month, int dayOfMonth) {
        int fromMarch = month + 10;
        int year = fromMarch / 12 - 1;
        int ofYear = (153 * (fromMarch % 12) + 2) / 5 + dayOfMonth - 1;
        return 365 * year + year / 4 - year / 100 + year / 400 + ofYear - 719468;
    }

    /** Returns the day if it is worked, else the next one that is. */
    int worked(int day) {
        return next[day - origin];
    }

    /** Returns the n-th worked day after a day. */
    int plus(int day, int n) {
        return worked[rank[day - origin + 1] + n - 1];
    }

    /** Returns how many days are worked from a day to another one, both inclusive. */
    int count(int from, int toInclusive) {
        return rank[toInclusive - origin + 1] - rank[from - origin];
    }
}
