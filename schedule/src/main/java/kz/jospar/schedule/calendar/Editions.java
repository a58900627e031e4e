package kz.jospar.schedule.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.schedule.calendar.Fact.When;

/**
 * The tables of a text as it was known at each time. Edition 0 is what was known before the first change, edition
 * {@code i} what was known from the {@code i}-th change on; a text whose lines were always known has edition 0 only.
 *
 * @param changes the days on which knowledge changed, in order
 * @param tables one more than changes, each with the same weeks
 */
record Editions(List<LocalDate> changes, List<Map<WorkWeek, DayTable>> tables) {
    /** A text of any length must end in bounded time and memory; Kazakhstan's needs 3 editions of 12 years. */
    private static final int MOST_EDITIONS = 200;

    private static final int MOST_YEARS = 3_000;

    static Editions of(String calendar, List<Fact> facts) {
        List<LocalDate> changes = changes(facts);
        if (changes.size() >= MOST_EDITIONS) {
            throw wrong(
                    calendar,
                    "the columns 'known' make " + (changes.size() + 1) + " editions, more than " + MOST_EDITIONS);
        }
        List<Map<WorkWeek, DayTable>> tables = new ArrayList<>();
        int years = 0;
        for (int i = 0; i <= changes.size(); i++) {
            String edition = label(changes, i);
            LocalDate day = i == 0 ? LocalDate.MIN : changes.get(i - 1);
            Map<WorkWeek, DayTable> told = tables(isKnownOn(day, facts), edition);
            if (told.isEmpty()) {
                throw wrong(calendar, "no line names a weekend" + edition);
            }
            if (i > 0 && !told.keySet().equals(tables.get(0).keySet())) {
                throw wrong(calendar, "the weekends of other work weeks are named" + edition);
            }
            DayTable first = told.values().iterator().next();
            years += first.lastInclusive.getYear() - first.first.getYear() + 1;
            if (years > MOST_YEARS) {
                throw wrong(calendar, "the editions tell more than " + MOST_YEARS + " years together");
            }
            tables.add(told);
        }
        return new Editions(changes, List.copyOf(tables));
    }

    int newest() {
        return changes.size();
    }

    /** Returns the number of the edition of a day: how many changes were known by then. */
    int asKnownOn(LocalDate day) {
        int at = Collections.binarySearch(changes, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Returns the weeks that every edition tells. */
    Set<WorkWeek> weeks() {
        return tables.get(0).keySet();
    }

    DayTable table(int edition, WorkWeek week) {
        DayTable table = tables.get(edition).get(week);
        if (table == null) {
            throw new IllegalStateException("edition " + edition + " has no " + week.code() + "-day week");
        }
        return table;
    }

    private static List<LocalDate> changes(List<Fact> facts) {
        Set<LocalDate> changes = new TreeSet<>();
        for (Fact fact : facts) {
            When.Span known = fact.known();
            if (known.from().isAfter(When.Span.ALWAYS.from())) {
                changes.add(known.from());
            }
            if (known.toInclusive().isBefore(When.Span.ALWAYS.toInclusive())) {
                changes.add(known.toInclusive().plusDays(1));
            }
        }
        return List.copyOf(changes);
    }

    private static List<Fact> isKnownOn(LocalDate day, List<Fact> facts) {
        LocalDate asked = day.isBefore(When.Span.ALWAYS.from()) ? When.Span.ALWAYS.from() : day;
        return facts.stream().filter(fact -> fact.known().contains(asked)).toList();
    }

    private static Map<WorkWeek, DayTable> tables(List<Fact> facts, String edition) {
        Map<WorkWeek, DayTable> tables = new EnumMap<>(WorkWeek.class);
        for (WorkWeek week : WorkWeek.values()) {
            DayTable table = DayTable.of(week, facts, edition);
            if (table != null) {
                tables.put(week, table);
            }
        }
        return tables;
    }

    private static String label(List<LocalDate> changes, int edition) {
        if (changes.isEmpty()) {
            return "";
        }
        return edition == 0 ? ", as known before " + changes.get(0) : ", as known on " + changes.get(edition - 1);
    }

    private static CalendarDataException wrong(String calendar, String why) {
        return new CalendarDataException(calendar, 0, "", why);
    }
}
