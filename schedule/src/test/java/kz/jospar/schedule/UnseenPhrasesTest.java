package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases by somebody who had not seen the rules: kind and dates of each, from the words. */
class UnseenPhrasesTest {
    /**
     * What no rule reads: stages and steps with words of their own (V019, V033, V096, V097), a condition without an event
     * (V153).
     */
    private static final Set<String> REFUSED_TODAY = Set.of("V019", "V033", "V096", "V097", "V153");

    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void the_kind_and_the_dates_are_those_a_person_expected(Row row) {
        Reading reading = row.read();

        assertThat(reading).as(row.toString()).isInstanceOf(Reading.Understood.class);
        assertThat(((Reading.Understood) reading).kind().code()).isEqualTo(row.kind);
        assertThat(row.dates((Reading.Understood) reading)).isEqualTo(row.expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_is_no_deadline_is_refused(Row row) {
        assertThat(row.read()).isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedToday")
    void what_no_rule_reads_is_refused_and_not_read_wrong(Row row) {
        assertThat(row.read()).isInstanceOf(Reading.NotUnderstood.class);
    }

    @Test
    void the_default_locale_and_time_zone_change_no_reading() {
        assertThat(Defaults.each(() -> rows().stream().map(Row::read).toList())).hasSize(1);
    }

    @Test
    void the_list_is_whole() {
        assertThat(rows()).hasSize(240 + 160);
        assertThat(readable()).hasSize(400 - unreadable().size() - REFUSED_TODAY.size());
        assertThat(unreadable()).hasSizeBetween(40, 50);
        assertThat(refusedToday()).hasSize(REFUSED_TODAY.size());
    }

    static List<Row> readable() {
        return rows().stream()
                .filter(row -> !row.kind.equals("none"))
                .filter(row -> !REFUSED_TODAY.contains(row.id))
                .toList();
    }

    static List<Row> unreadable() {
        return rows().stream().filter(row -> row.kind.equals("none")).toList();
    }

    static List<Row> refusedToday() {
        return rows().stream().filter(row -> REFUSED_TODAY.contains(row.id)).toList();
    }

    /** One line of the list; an expected window is also due on its last day. */
    record Row(
            String id,
            String phrase,
            String kind,
            PlanPeriod horizon,
            LocalDate document,
            LocalDate event,
            String form,
            String previous,
            List<String> expected) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    cells[2].replace("\\n", "\n"),
                    cells[3],
                    new PlanPeriod(LocalDate.parse(cells[4]), LocalDate.parse(cells[5])),
                    day(cells[6]),
                    day(cells[7]),
                    cells[8],
                    cells[9].replace("\\n", "\n"),
                    Arrays.stream(cells[10].split(";"))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty() && !one.equals("open") && !one.equals("none"))
                            .sorted()
                            .toList());
        }

        Reading read() {
            return TimingPhrase.read(
                    phrase,
                    Context.NONE
                            .withDocumentDate(document)
                            .withPeriod(horizon)
                            .withCompletionForm(form)
                            .withPrevious(previous));
        }

        List<String> dates(Reading.Understood reading) {
            Facts facts =
                    Facts.NONE.withEventDate(event).withReport(!form.isEmpty() && new CompletionForm(form).isReport());
            return DEADLINES.occurrences(reading.meaning(), horizon, facts).stream()
                    .map(this::line)
                    .sorted()
                    .toList();
        }

        /** As the list writes it: a window due on its last day, a due day alone, or both. */
        private String line(Occurrence occurrence) {
            boolean dueOnly = expected.stream().allMatch(one -> one.startsWith("due "));
            String window = occurrence.from() + ".." + occurrence.toInclusive();
            return dueOnly
                    ? "due " + occurrence.due()
                    : occurrence.due().equals(occurrence.toInclusive()) ? window : window + " due " + occurrence.due();
        }

        private static LocalDate day(String cell) {
            return cell.isBlank() ? null : LocalDate.parse(cell);
        }

        @Override
        public String toString() {
            return id + " " + phrase;
        }
    }

    private static List<Row> rows() {
        return Stream.of("unseen-phrases.tsv", "unseen-phrases-2.tsv")
                .flatMap(file -> rows(file).stream())
                .toList();
    }

    private static List<Row> rows(String file) {
        try (InputStream in = Objects.requireNonNull(
                        UnseenPhrasesTest.class.getResourceAsStream("/kz/jospar/schedule/" + file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .filter(line -> !line.isBlank())
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
