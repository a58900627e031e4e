package kz.jospar.schedule.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The first and last day of each academic year: kk оқу жылдары, ru учебные годы.
 *
 * <p>Each year has a minister's order of its own; a year without one is read as the text assumes, in Kazakhstan as 1
 * September to 25 May, the named policy {@code academicYear=assumed}, and {@link #isOrdered} tells which is which. A text
 * that assumes nothing has the years of its lines and no others.
 */
public final class AcademicYears {
    private final String name;
    private final Map<Integer, PlanPeriod> ordered;
    private final @Nullable Assumed assumed;

    /** The days of a year that no line names. */
    private record Assumed(MonthDay first, MonthDay last) {
        PlanPeriod startingIn(int year) {
            return new PlanPeriod(first.atYear(year), last.atYear(year + 1));
        }
    }

    private AcademicYears(String name, Map<Integer, PlanPeriod> ordered, @Nullable Assumed assumed) {
        this.name = name;
        this.ordered = Map.copyOf(ordered);
        this.assumed = assumed;
    }

    /** Returns the academic years of Kazakhstan that are known by their orders, others assumed. */
    public static AcademicYears kazakhstan() {
        return Kazakhstan.YEARS;
    }

    /**
     * Returns academic years from lines {@code first-day last-day | source}; a line that begins with {@code #} is a
     * comment. An academic year ends in the calendar year after its first day, and has one line. One line {@code assumed
     * 09-01 05-25 | source} may name the days of the years without a line; its last day lies before its first one in the
     * calendar year, so that no two years overlap.
     *
     * @throws CalendarDataException if a line cannot be read or names a year again; it names the line
     */
    public static AcademicYears parse(String name, List<String> lines) {
        Map<Integer, PlanPeriod> ordered = new HashMap<>();
        Assumed assumed = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", 2);
            String[] words = cells[0].strip().split("\\s+", -1);
            boolean hasSource = cells.length == 2 && !cells[1].isBlank();
            if (words[0].equals("assumed")) {
                Assumed read = hasSource && words.length == 3 ? assumed(words[1], words[2]) : null;
                if (read == null) {
                    throw new CalendarDataException(
                            name,
                            i + 1,
                            line,
                            "'assumed', two days MM-DD and '| source' are expected, the second day before the first");
                }
                if (assumed != null) {
                    throw new CalendarDataException(name, i + 1, line, "the days of other years are already assumed");
                }
                assumed = read;
                continue;
            }
            PlanPeriod year = hasSource && words.length == 2 ? period(words[0], words[1]) : null;
            if (year == null) {
                throw new CalendarDataException(
                        name,
                        i + 1,
                        line,
                        "two dates and '| source' are expected, the second in the year after the first");
            }
            if (ordered.put(year.from().getYear(), year) != null) {
                throw new CalendarDataException(
                        name,
                        i + 1,
                        line,
                        "the academic year from " + year.from().getYear() + " has a line already");
            }
        }
        return new AcademicYears(name, ordered, assumed);
    }

    private static @Nullable Assumed assumed(String first, String last) {
        try {
            Assumed assumed = new Assumed(MonthDay.parse("--" + first), MonthDay.parse("--" + last));
            return assumed.last().isBefore(assumed.first()) ? assumed : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable PlanPeriod period(String from, String toInclusive) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(toInclusive);
            return last.getYear() == first.getYear() + 1 ? new PlanPeriod(first, last) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * Returns the academic year that starts in this calendar year.
     *
     * @throws MissingCalendarYearException if no line names it and the text assumes no days; never for Kazakhstan
     */
    public PlanPeriod startingIn(int year) {
        return known(year).orElseThrow(() -> new MissingCalendarYearException(name, year));
    }

    /** Returns the academic year that starts in this calendar year, ordered or assumed, if the text tells it. */
    public Optional<PlanPeriod> known(int year) {
        PlanPeriod known = ordered.get(year);
        return known == null && assumed != null ? Optional.of(assumed.startingIn(year)) : Optional.ofNullable(known);
    }

    /** Tells whether the academic year that starts in this calendar year is known by an order. */
    public boolean isOrdered(int year) {
        return ordered.containsKey(year);
    }

    private static final class Kazakhstan {
        private static final String FILE = "academic-years.txt";
        static final AcademicYears YEARS = load();

        private static AcademicYears load() {
            try (InputStream in = Objects.requireNonNull(AcademicYears.class.getResourceAsStream(FILE), FILE)) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                return parse(FILE, lines.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
