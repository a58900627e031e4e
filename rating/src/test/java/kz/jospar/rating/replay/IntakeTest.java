package kz.jospar.rating.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.EventTable;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;
import kz.jospar.rating.methodology.Profiles;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IntakeTest {
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    private static final Path DATA = Path.of(System.getProperty("jospar.root"), "examples", "data");

    private final Methodology methodology = methodology(DATA.resolve("staff-methodology.json"));
    private final List<Observation> rows = rows();
    private final List<EventRecord> events = events();

    @Test
    void rows_and_events_make_what_the_readme_publishes() {
        Intake intake = Intake.of(methodology, rows, events, YEAR);
        assertThat(intake.rated()
                        .orElseThrow()
                        .rating()
                        .scorecard()
                        .line("mysal")
                        .orElseThrow()
                        .shown()
                        .orElseThrow())
                .hasToString("80.9");
        assertThat(intake.counted()).isNotEmpty();
    }

    @Test
    void a_count_that_the_rows_contradict_is_named_with_both_numbers() {
        Observation stated = rows.stream()
                .filter(row -> row.unit().equals("mysal")
                        && row.indicator().equals("3")
                        && row.period().equals(YEAR))
                .findFirst()
                .orElse(null);
        List<Observation> all = new ArrayList<>(rows);
        all.remove(stated);
        all.add(Observation.of("mysal", "3", YEAR, Rational.of(99)));
        Intake intake = Intake.of(methodology, all, events, YEAR);
        assertThat(intake.rated()).isEmpty();
        assertThat(errors(intake)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("count-differs");
            assertThat(finding.text()).isEqualTo("mysal");
            assertThat(finding.arguments()).startsWith("3", "2025", "99");
            assertThat(finding.message(Language.EN)).contains("\"mysal\"", "99");
        });
    }

    @Test
    void a_period_without_rows_names_those_there_are() {
        Intake intake = Intake.of(methodology, rows, List.of(), PlanPeriod.ofYears(1999, 1999));
        assertThat(errors(intake)).extracting(Finding::code).containsExactly("period-without-rows");
        assertThat(errors(intake).get(0).message(Language.EN)).contains("1999", "2023, 2024, 2025");
    }

    /** The heading is row 1, so the first two rows stand in rows 2 and 3 of the file. */
    @Test
    void rows_that_contradict_each_other_are_named_as_the_file_counts_them() {
        Observation first = Observation.of("a", "1", YEAR, Rational.of(1));
        Observation second = Observation.of("a", "1", YEAR, Rational.of(2));
        Intake intake = Intake.of(
                methodology,
                List.of(first, second),
                java.util.Optional.empty(),
                YEAR,
                java.util.Map.of(first, 2, second, 3));
        assertThat(errors(intake)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("duplicate-observation");
            assertThat(finding.place().row()).isEqualTo(3);
            assertThat(finding.message(Language.EN)).contains("already stands in row 2");
        });
    }

    @Test
    void an_open_choice_and_rows_that_contradict_each_other_are_told_at_once() throws IOException {
        Methodology act;
        try (InputStream in = Profiles.open("staff-29")) {
            act = new JsonMapper().readValue(in, Methodology.class);
        }
        List<Observation> twice =
                List.of(Observation.of("a", "1", YEAR, Rational.of(1)), Observation.of("a", "1", YEAR, Rational.of(2)));
        Intake intake = Intake.of(act, twice, List.of(), YEAR);
        assertThat(intake.rated()).isEmpty();
        assertThat(intake.findings())
                .containsAll(MethodologyCheck.check(act))
                .containsAll(Observations.check(twice))
                .hasSizeGreaterThan(112);
    }

    @Test
    void events_of_a_kind_that_nobody_counts_are_a_remark() {
        List<EventRecord> more = new ArrayList<>(events);
        more.add(new EventRecord("mysal", "p1", "parade", YEAR.from(), 5L, null, null));
        Intake intake = Intake.of(methodology, rows, more, YEAR);
        assertThat(intake.rated()).isPresent();
        assertThat(intake.findings())
                .filteredOn(finding -> finding.code().equals("uncounted-kind"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.EN)).contains("\"parade\" (1)"));
    }

    private static List<Finding> errors(Intake intake) {
        return intake.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Methodology methodology(Path path) {
        return new JsonMapper().readValue(path.toFile(), Methodology.class);
    }

    private static List<Observation> rows() {
        try (InputStream in = Files.newInputStream(DATA.resolve("staff-indicators.csv"))) {
            return ObservationTable.read(in).orRefuse().rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EventRecord> events() {
        try (InputStream in = Files.newInputStream(DATA.resolve("staff-events.csv"))) {
            return EventTable.read(in).orRefuse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
