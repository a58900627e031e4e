package kz.jospar.schedule.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
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
    private final Editions editions;
    private final int edition;
    private final DayTable table;
    private final long firstDay;
    private final int days;

    private WorkCalendar(String name, WorkWeek week, Editions editions, int edition) {
        this.name = name;
        this.week = week;
        this.editions = editions;
        this.edition = edition;
        this.table = editions.table(edition, week);
        this.firstDay = table.first.toEpochDay();
        this.days = table.rank.length - 1;
    }

    /** Returns the calendar of Kazakhstan for a five-day week, 2016..2027 (Law on holidays; Labour Code, 84 and 85). */
    public static WorkCalendar kazakhstan() {
        return Kazakhstan.CALENDAR;
    }

    /**
     * Returns a calendar from lines in the format that the head of {@code kazakhstan.txt} explains, in its newest edition;
     * for a five-day week if the lines name its weekend, else for a six-day one.
     *
     * @throws CalendarDataException if a line cannot be read or contradicts another one in any edition, or if the lines
     *     make more editions than a calendar can need (200, and 3,000 years in all of them together)
     */
    public static WorkCalendar parse(String name, List<String> lines) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        Editions editions = Editions.of(name, CalendarText.read(name, lines));
        return new WorkCalendar(name, editions.weeks().iterator().next(), editions, editions.newest());
    }

    /**
     * Returns a calendar from a text in the format that the head of {@code kazakhstan.txt} explains. Reads to the end
     * and leaves the closing to the caller.
     *
     * @throws CalendarDataException as {@link #parse(String, List)}
     * @throws UncheckedIOException if the text cannot be fetched
     */
    public static WorkCalendar parse(String name, Reader text) {
        return parse(name, new BufferedReader(text).lines().toList());
    }

    /**
     * Returns the same country's calendar, in the same edition, for another work week.
     *
     * @throws IllegalArgumentException if the data do not name that week's weekend
     */
    public WorkCalendar withWeek(WorkWeek other) {
        if (!editions.weeks().contains(other)) {
            throw new IllegalArgumentException("calendar '" + name + "' names no weekend of a " + other.code()
                    + "-day week, only of " + editions.weeks());
        }
        return new WorkCalendar(name, other, editions, edition);
    }

    /**
     * Returns the same country's calendar, for the same work week, as its acts and forecasts were known at the end of a
     * day. The newest edition stands where nobody asks for another one. A fact that is not dated counts in every edition.
     *
     * <p>Worked case: as known on 10 June 2026, Monday 31 August 2026 is off, moved from the holiday of Sunday 30 August;
     * as known on 11 June 2026, the day of Law 306-VIII, it is worked.
     */
    public WorkCalendar asKnownOn(LocalDate day) {
        return new WorkCalendar(name, week, editions, editions.asKnownOn(day));
    }

    /**
     * Returns the days on which knowledge changed, in order: from each of them on, {@link #asKnownOn} gives another
     * edition than the day before. Empty for a text all of whose lines were always known.
     */
    public List<LocalDate> editions() {
        return editions.changes();
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

    /**
     * Returns the days of a range that are told by less than an official word: computed, forecast or unverified. In a year
     * whose orders are not issued yet that is every day. The day off of a forecast is such a day; the days beside it, to
     * which it may slip, are not marked.
     */
    public List<Day> uncertain(PlanPeriod range) {
        index(range.from());
        index(range.toInclusive());
        return range.from()
                .datesUntil(range.toInclusive().plusDays(1))
                .map(table::explain)
                .filter(day -> day.status().isUncertain())
                .toList();
    }

    /**
     * Returns the days that one of two calendars works and the other does not, in order, over the years that both have
     * data for; {@link DayChange#before} is what this calendar says.
     *
     * <p>Worked case: between the editions of 10 and 11 June 2026 lie Monday 31 August 2026, Monday 15 March 2027 and
     * Monday 30 August 2027.
     */
    public List<DayChange> changes(WorkCalendar other) {
        LocalDate from = table.first.isAfter(other.table.first) ? table.first : other.table.first;
        LocalDate to = table.lastInclusive.isBefore(other.table.lastInclusive)
                ? table.lastInclusive
                : other.table.lastInclusive;
        if (to.isBefore(from)) {
            return List.of();
        }
        return from.datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(day) != other.isWorkingDay(day))
                .map(day -> new DayChange(explain(day), other.explain(day)))
                .toList();
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

    /**
     * Returns the calendar's name and the day from which this edition was known, as in "Kazakhstan, 2026-06-11": a stable
     * key, for machines.
     */
    @Override
    public String edition() {
        List<LocalDate> changes = editions.changes();
        if (changes.isEmpty()) {
            return name;
        }
        return name + ", " + (edition == 0 ? "before " + changes.get(0) : changes.get(edition - 1));
    }

    /**
     * Returns the same for a person: the calendar under the name that the messages have for it, else as it is written,
     * and the day.
     *
     * <p>Worked case: {@code Kazakhstan, before 2024-06-07} is {@code Казахстан, до 07.06.2024} in Russian.
     */
    @Override
    public String edition(Language language) {
        Messages messages = Messages.in(language);
        String key = "calendar.name." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shown = messages.has(key) ? messages.text(key) : name;
        List<LocalDate> changes = editions.changes();
        if (changes.isEmpty()) {
            return shown;
        }
        return edition == 0
                ? messages.text("calendar.edition.before", shown, Messages.day(changes.get(0)))
                : messages.text("calendar.edition.from", shown, Messages.day(changes.get(edition - 1)));
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
