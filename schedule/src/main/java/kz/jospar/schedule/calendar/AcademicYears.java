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
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The first and last day of each academic year: kk оқу жылдары, ru учебные годы.
 *
 * <p>Each year has a minister's order of its own; a year without one is read as 1 September to 25 May, the named policy
 * {@code academicYear=assumed}, and {@link #isOrdered} tells which is which.
 */
public final class AcademicYears {
    private static final MonthDay ASSUMED_START = MonthDay.of(9, 1);
    private static final MonthDay ASSUMED_END = MonthDay.of(5, 25);

    private final Map<Integer, PlanPeriod> ordered;

    private AcademicYears(Map<Integer, PlanPeriod> ordered) {
        this.ordered = Map.copyOf(ordered);
    }

    /** Returns the academic years of Kazakhstan that are known by their orders, others assumed. */
    public static AcademicYears kazakhstan() {
        return Kazakhstan.YEARS;
    }

    /**
     * Returns academic years from lines {@code first-day last-day | source}; a line that begins with {@code #} is a
     * comment. An academic year ends in the calendar year after its first day, and has one line.
     *
     * @throws CalendarDataException if a line cannot be read or names a year again; it names the line
     */
    public static AcademicYears parse(String name, List<String> lines) {
        Map<Integer, PlanPeriod> ordered = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            PlanPeriod year = period(line);
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
        return new AcademicYears(ordered);
    }

    private static @Nullable PlanPeriod period(String line) {
        String[] cells = line.split("\\|", 2);
        String[] days = cells[0].strip().split("\\s+", -1);
        if (cells.length < 2 || cells[1].isBlank() || days.length != 2) {
            return null;
        }
        try {
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = LocalDate.parse(days[1]);
            return last.getYear() == first.getYear() + 1 ? new PlanPeriod(first, last) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Returns the academic year that starts in this calendar year. */
    public PlanPeriod startingIn(int year) {
        PlanPeriod known = ordered.get(year);
        return known != null ? known : new PlanPeriod(ASSUMED_START.atYear(year), ASSUMED_END.atYear(year + 1));
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
