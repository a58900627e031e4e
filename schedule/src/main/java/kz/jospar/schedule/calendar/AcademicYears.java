package kz.jospar.schedule.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;

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
     * comment. Fails with {@link CalendarDataException}, which names the line.
     */
    public static AcademicYears parse(String name, List<String> lines) {
        Map<Integer, PlanPeriod> ordered = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int bar = line.indexOf('|');
            String[] days = (bar < 0 ? line : line.substring(0, bar)).strip().split("\\s+", -1);
            try {
                PlanPeriod year = new PlanPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
                ordered.put(year.from().getYear(), year);
            } catch (RuntimeException e) {
                throw new CalendarDataException(
                        name, i + 1, line, "two dates and '| source' are expected, the first not after the second");
            }
        }
        return new AcademicYears(ordered);
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
                return parse(FILE, new ArrayList<>(lines.lines().toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
