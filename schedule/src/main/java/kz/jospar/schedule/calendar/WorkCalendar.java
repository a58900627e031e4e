package kz.jospar.schedule.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.core.time.YearRange;

/**
 * The worked days of a country for one work week: kk өндірістік күнтізбе, ru производственный календарь.
 *
 * <p>Made from dated facts, each with its act; a day of a year without data is refused by {@link
 * MissingCalendarYearException}, and so is a roll or a count that would run into such a year. Immutable.
 *
 * <p>Worked case: {@code WorkCalendar.kazakhstan().nextOrSame(LocalDate.of(2026, 3, 21))} passes Saturday 21, Sunday 22
 * and Monday 23 March, all Nauryz, and the two days they moved to, and gives Thursday 26 March 2026.
 */
public final class WorkCalendar implements WorkingDays {
    private final String name;
    private final WorkWeek week;
    private final Map<WorkWeek, DayTable> tables;
    private final DayTable table;
    private final long firstDay;
    private final int days;

    private WorkCalendar(String name, WorkWeek week, Map<WorkWeek, DayTable> tables) {
        this.name = name;
        this.week = week;
        this.tables = tables;
        this.table = Objects.requireNonNull(tables.get(week));
        this.firstDay = table.first.toEpochDay();
        this.days = table.rank.length - 1;
    }

    /** Returns the calendar of Kazakhstan for a five-day week, 2016..2027 (Law on holidays; Labour Code, 84 and 85). */
    public static WorkCalendar kazakhstan() {
        return Kazakhstan.CALENDAR;
    }

    /**
     * Returns a calendar from lines in the format that the head of {@code kazakhstan.txt} explains; for a five-day week
     * if the lines name its weekend, else for a six-day one.
     *
     * @throws CalendarDataException if a line cannot be read or contradicts another one
     */
    public static WorkCalendar parse(String name, List<String> lines) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        List<Fact> facts = CalendarText.read(name, lines);
        Map<WorkWeek, DayTable> tables = new EnumMap<>(WorkWeek.class);
        for (WorkWeek week : WorkWeek.values()) {
            DayTable table = DayTable.of(week, facts);
            if (table != null) {
                tables.put(week, table);
            }
        }
        if (tables.isEmpty()) {
            throw new CalendarDataException(name, 0, "", "no line names a weekend");
        }
        return new WorkCalendar(name, tables.keySet().iterator().next(), tables);
    }

    /**
     * Returns a calendar from a text in the format that the head of {@code kazakhstan.txt} explains. Reads to the end
     * and leaves the closing to the caller.
     *
     * @throws CalendarDataException if a line cannot be read or contradicts another one
     * @throws UncheckedIOException if the text cannot be fetched
     */
    public static WorkCalendar parse(String name, Reader text) {
        return parse(name, new BufferedReader(text).lines().toList());
    }

    /**
     * Returns the same country's calendar for another work week.
     *
     * @throws IllegalArgumentException if the data do not name that week's weekend
     */
    public WorkCalendar withWeek(WorkWeek other) {
        if (!tables.containsKey(other)) {
            throw new IllegalArgumentException("calendar '" + name + "' names no weekend of a " + other.code()
                    + "-day week, only of " + tables.keySet());
        }
        return new WorkCalendar(name, other, tables);
    }

    /** Returns the calendar's name. */
    public String name() {
        return name;
    }

    /** Returns the work week whose days are told. */
    public WorkWeek week() {
        return week;
    }

    /** Returns the years with data, which leave no gap. */
    public YearRange years() {
        return new YearRange(table.first.getYear(), table.lastInclusive.getYear());
    }

    /** Tells why the day is off or worked, by which act and how surely. */
    public Day explain(LocalDate day) {
        index(day);
        return table.explain(day);
    }

    /** Returns the day with its reason if it is off, weekends included, else nothing. */
    public Optional<Day> dayOff(LocalDate day) {
        return Optional.of(explain(day)).filter(explained -> !explained.working());
    }

    @Override
    public boolean covers(int year) {
        return year >= table.first.getYear() && year <= table.lastInclusive.getYear();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return table.rank[i] < table.rank[i + 1];
    }

    @Override
    public LocalDate nextOrSame(LocalDate day) {
        return worked(table.rank[index(day)]);
    }

    @Override
    public LocalDate previousOrSame(LocalDate day) {
        return worked(table.rank[index(day) + 1] - 1L);
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        int i = index(day);
        if (workingDays == 0) {
            return day;
        }
        return worked(workingDays > 0 ? table.rank[i + 1] - 1L + workingDays : (long) table.rank[i] + workingDays);
    }

    @Override
    public int count(LocalDate from, LocalDate toInclusive) {
        return from.isAfter(toInclusive) ? 0 : table.rank[index(toInclusive) + 1] - table.rank[index(from)];
    }

    @Override
    public String edition() {
        return name;
    }

    @Override
    public String toString() {
        return name + ", " + week.code() + "-day week, " + table.first.getYear() + ".." + table.lastInclusive.getYear();
    }

    private int index(LocalDate day) {
        long index = day.toEpochDay() - firstDay;
        if (index < 0 || index >= days) {
            throw new MissingCalendarYearException(name, day.getYear());
        }
        return (int) index;
    }

    private LocalDate worked(long ordinal) {
        if (ordinal < 0) {
            throw new MissingCalendarYearException(name, table.first.getYear() - 1);
        }
        if (ordinal >= table.worked.length) {
            throw new MissingCalendarYearException(name, table.lastInclusive.getYear() + 1);
        }
        return table.worked[(int) ordinal];
    }

    /** Read once, when first asked for. */
    private static final class Kazakhstan {
        private static final String FILE = "kazakhstan.txt";
        static final WorkCalendar CALENDAR = load();

        private static WorkCalendar load() {
            try (InputStream in = WorkCalendar.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is missing from the jar of kz.jospar.schedule");
                }
                return parse("Kazakhstan", new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
