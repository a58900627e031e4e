package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The published tables of deadline phrases, from the words to the dates. */
class PhraseTableTest {
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?.*");

    /** Rows that expect what only the context gives, as the tables' description names them. */
    private static final Set<String> OF_CONTEXT =
            Set.of("H027", "H036", "H087", "H088", "H089", "H101", "H107", "H147", "H199", "H211", "H212", "H213");

    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());

    @Test
    void the_rows_of_the_sample_plan_give_their_dates() {
        List<Row> rows = rows("phrases-mission-documents.tsv").stream()
                .filter(row -> row.id.compareTo("S001") >= 0 && row.id.compareTo("S019") <= 0)
                .toList();

        assertThat(rows).hasSize(19);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.timing()).as(row.id + " " + row.phrase).isPresent();
            assertThat(row.dates()).as(row.id + " " + row.phrase).isEqualTo(row.expected);
        });
    }

    @Test
    void every_phrase_that_is_understood_gives_the_dates_of_its_row() {
        List<Row> understood = Stream.of("phrases-mission-documents.tsv", "phrases-other-plans.tsv")
                .flatMap(file -> rows(file).stream())
                .filter(row -> !OF_CONTEXT.contains(row.id))
                .filter(row -> row.timing().isPresent() && row.horizon != null)
                .toList();
        List<String> wrong = understood.stream()
                .filter(row -> !row.dates().equals(row.expected))
                .map(row -> row.id + " " + row.phrase + ": " + row.dates() + " instead of " + row.expected)
                .toList();

        assertThat(wrong).as("of " + understood.size() + " rows").isEmpty();
        assertThat(understood.size()).as("rows understood").isGreaterThanOrEqualTo(88);
    }

    /** Due days and windows alike become lines: a window counts as itself and its last day, a due day as a day. */
    private record Row(
            String id, String phrase, PlanPeriod horizon, LocalDate event, boolean dueOnly, Set<String> expected) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            String days = cells[5];
            boolean dueOnly = days.contains("due:");
            return new Row(
                    cells[0],
                    cells[2].replace("\\n", "\n"),
                    horizon(cells[4], days),
                    cells[4].startsWith("example") || cells[4].startsWith("assignment") ? day(cells[4]) : null,
                    dueOnly,
                    Arrays.stream(days.split("\\|"))
                            .map(String::strip)
                            .filter(part -> part.startsWith("window:") || part.startsWith("due:"))
                            .flatMap(part -> all(dueOnly ? DAY : DAYS, part))
                            .collect(TreeSet::new, Set::add, Set::addAll));
        }

        Optional<Timing> timing() {
            return TimingPhrase.read(phrase).timing();
        }

        Set<String> dates() {
            Set<String> dates = new TreeSet<>();
            for (Occurrence occurrence :
                    DEADLINES.occurrences(timing().orElseThrow(), horizon, Facts.NONE.withEventDate(event))) {
                if (!dueOnly) {
                    assertThat(occurrence.due()).as(id).isEqualTo(occurrence.toInclusive());
                }
                dates.add(dueOnly ? occurrence.due().toString() : occurrence.from() + ".." + occurrence.toInclusive());
            }
            return dates;
        }

        private static PlanPeriod horizon(String cell, String expected) {
            Matcher days = DAYS.matcher(cell);
            if (days.find()) {
                return new PlanPeriod(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
            }
            Matcher years = YEARS.matcher(cell);
            if (years.matches()) {
                String last = years.group(2) == null ? years.group(1) : years.group(2);
                return PlanPeriod.ofYears(Integer.parseInt(years.group(1)), Integer.parseInt(last));
            }
            LocalDate day = day(cell + " " + expected);
            return PlanPeriod.ofYears(day == null ? 2026 : day.getYear(), day == null ? 2026 : day.getYear());
        }

        private static LocalDate day(String text) {
            return all(DAY, text).findFirst().map(LocalDate::parse).orElse(null);
        }

        private static Stream<String> all(Pattern pattern, String text) {
            List<String> found = new ArrayList<>();
            pattern.matcher(text).results().forEach(result -> found.add(result.group()));
            return found.stream();
        }
    }

    private static List<Row> rows(String file) {
        String own = System.getenv("JOSPAR_SHARED");
        Path shared = own != null
                ? Path.of(own)
                : Path.of(System.getProperty("jospar.root", "."))
                        .toAbsolutePath()
                        .resolveSibling("shared");
        Path table = shared.resolve("deadlines").resolve(file);
        Assumptions.assumeTrue(Files.exists(table), "skipped: ../shared is not here");
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1).filter(line -> !line.isBlank()).map(Row::of).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
