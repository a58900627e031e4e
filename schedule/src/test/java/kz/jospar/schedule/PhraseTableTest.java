package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
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

    private static final Set<String> OF_A_REPORT =
            Set.of("H027", "H036", "H087", "H088", "H089", "H211", "H212", "H213");

    /** Read once as several, once as recurrence in the tables: a month or quarter before a range of years. */
    private static final String ARGUED = "H185";

    /** "Renewed every year": until when is for the plan to say. */
    private static final String OF_THE_PLAN = "S025";

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("one-off date", "date"),
            Map.entry("one-off month", "month"),
            Map.entry("one-off period", "period"),
            Map.entry("multiple dates a year", "several"),
            Map.entry("academic-year-bound", "academic"),
            Map.entry("conditional/event-driven", "event"),
            Map.entry("per-schedule", "schedule"),
            Map.entry("relative duration", "relative"),
            Map.entry("ditto (inherits the row above)", "ditto"));

    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());

    @Test
    void every_row_gives_its_kind_and_its_dates_with_the_context_it_stands_in() {
        List<Row> rows = all();
        List<String> wrong = rows.stream()
                .filter(row -> !row.id.equals(ARGUED))
                .map(row -> row.wrong(row.context(), row.kind))
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(rows).hasSize(154);
        assertThat(wrong).isEmpty();
    }

    /** S007 is the same shape, months instead of a quarter, and several in the table: one of the two had to give way. */
    @Test
    void h185_is_several_like_s007_and_has_the_dates_of_its_row() {
        Row argued =
                all().stream().filter(row -> row.id.equals(ARGUED)).findFirst().orElseThrow();

        assertThat(argued.kind).isEqualTo("recurrence");
        assertThat(argued.wrong(argued.context(), "several")).isEmpty();
    }

    @Test
    void every_phrase_that_is_understood_alone_gives_the_dates_of_its_row() {
        List<Row> understood = all().stream()
                .filter(row -> !OF_CONTEXT.contains(row.id) && !row.id.equals(OF_THE_PLAN))
                .filter(row -> row.read(Context.NONE) instanceof Reading.Understood)
                .toList();
        List<String> wrong = understood.stream()
                .filter(row -> !row.id.equals(ARGUED))
                .map(row -> row.wrong(Context.NONE, row.kind))
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(wrong).as("of " + understood.size() + " rows").isEmpty();
        assertThat(understood.size()).as("rows understood").isGreaterThanOrEqualTo(134);
    }

    /** Never other dates than the row's: fewer, or none and the reason. */
    @Test
    void without_its_context_a_row_is_refused_or_gives_what_its_words_alone_say() {
        Map<String, String> alone = new TreeMap<>();
        all().stream().filter(row -> OF_CONTEXT.contains(row.id)).forEach(row -> alone.put(row.id, row.alone()));

        assertThat(alone)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("H027", "recurrence [1999-01-01, 2000-01-01]"),
                        Map.entry("H036", "recurrence [1998-02-01, 1999-02-01, 2000-02-01]"),
                        Map.entry("H087", "INCOMPLETE"),
                        Map.entry("H088", "INCOMPLETE"),
                        Map.entry("H089", "INCOMPLETE"),
                        Map.entry("H101", "INCOMPLETE"),
                        Map.entry("H107", "DOCUMENT_DATE_NEEDED"),
                        Map.entry("H147", "PREVIOUS_NEEDED"),
                        Map.entry("H199", "composite []"),
                        Map.entry("H211", "INCOMPLETE"),
                        Map.entry("H212", "INCOMPLETE"),
                        Map.entry("H213", "INCOMPLETE")));
    }

    /** The days stated by a row are windows, each due on its last day, or due days. */
    private record Row(
            String id,
            String lang,
            String phrase,
            String kind,
            PlanPeriod stated,
            PlanPeriod horizon,
            LocalDate adopted,
            LocalDate event,
            boolean dueOnly,
            List<String> expected) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            String days = cells[5].replace("YYYY", "2025");
            boolean dueOnly = days.contains("due:");
            boolean assigned = cells[4].startsWith("assignment");
            PlanPeriod stated = stated(cells[4]);
            LocalDate named = day(cells[4] + " " + days);
            int year = named == null ? 2026 : named.getYear();
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2].replace("\\n", "\n"),
                    KINDS.getOrDefault(cells[3], cells[3]),
                    stated,
                    stated == null ? PlanPeriod.ofYears(year, year) : stated,
                    assigned || cells[4].contains("from adoption") ? day(cells[4]) : null,
                    cells[4].startsWith("example") || assigned ? day(cells[4]) : null,
                    dueOnly,
                    Arrays.stream(days.split("\\|"))
                            .map(String::strip)
                            .filter(part -> part.startsWith("window:") || part.startsWith("due:"))
                            .flatMap(part -> all(dueOnly ? DAY : DAYS, part))
                            .sorted()
                            .toList());
        }

        Context context() {
            boolean dated = id.equals("H101") || id.equals("H107");
            return Context.NONE
                    .withPeriod(stated)
                    .withDocumentDate(dated ? LocalDate.of(2025, 2, 1) : adopted)
                    .withCompletionForm(OF_A_REPORT.contains(id) ? lang.equals("kk") ? "ақпарат" : "информация" : "")
                    .withPrevious(id.equals("H147") ? "Постоянно" : id.equals("H199") ? "июнь 2026 года" : "");
        }

        Reading read(Context context) {
            return TimingPhrase.read(phrase, context);
        }

        /** What is not as the row says; empty if all is. */
        String wrong(Context context, String expectedKind) {
            String place = id + " " + phrase + ": ";
            if (!(read(context) instanceof Reading.Understood read)) {
                return place + read(context).explanation(Language.EN);
            }
            List<String> dates = dates(read.meaning());
            boolean right = read.kind().code().equals(expectedKind) && dates.equals(expected);
            return right ? "" : place + read.kind() + " " + dates + " instead of " + expectedKind + " " + expected;
        }

        String alone() {
            Reading reading = read(Context.NONE);
            return reading instanceof Reading.Understood read
                    ? read.kind().code() + " " + dates(read.meaning())
                    : ((Reading.NotUnderstood) reading).refusal().name();
        }

        private List<String> dates(Timing timing) {
            // What the cell above names is no event; a schedule's day without its month stays open.
            LocalDate from = id.equals("H199") ? null : event;
            Facts facts = Facts.NONE.withEventDate(from).withReport(OF_A_REPORT.contains(id));
            return DEADLINES.occurrences(timing, horizon, facts).stream()
                    .peek(one -> assertThat(dueOnly || one.due().equals(one.toInclusive()))
                            .as(id)
                            .isTrue())
                    .map(one -> dueOnly ? one.due().toString() : one.from() + ".." + one.toInclusive())
                    .sorted()
                    .toList();
        }

        /** The days or years that a row states as its plan's. */
        private static PlanPeriod stated(String cell) {
            Matcher days = DAYS.matcher(cell);
            if (days.find()) {
                return new PlanPeriod(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
            }
            Matcher years = YEARS.matcher(cell);
            if (!years.matches()) {
                return null;
            }
            String last = years.group(2) == null ? years.group(1) : years.group(2);
            return PlanPeriod.ofYears(Integer.parseInt(years.group(1)), Integer.parseInt(last));
        }

        private static LocalDate day(String text) {
            return all(DAY, text).findFirst().map(LocalDate::parse).orElse(null);
        }

        private static Stream<String> all(Pattern pattern, String text) {
            return pattern.matcher(text).results().map(MatchResult::group);
        }
    }

    private static List<Row> all() {
        return Stream.of("phrases-mission-documents.tsv", "phrases-other-plans.tsv")
                .flatMap(file -> rows(file).stream())
                .toList();
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
