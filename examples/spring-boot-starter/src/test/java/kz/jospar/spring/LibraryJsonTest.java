package kz.jospar.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.State;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class LibraryJsonTest {
    record Letter(String firstLine, Plan plan, List<ExecutionEvent> whatHappened) {}

    private static final ExecutionEvent EVENT = new ExecutionEvent.Answered(
            "a1", "p/1/2025-Q1", LocalDate.of(2025, 3, 31), null, "dsb", "https://example.org/1");

    private static void with(ContextConsumer<AssertableApplicationContext> test, String... settings) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, JosparAutoConfiguration.class))
                .withPropertyValues(settings)
                .run(test);
    }

    private static Plan plan() throws Exception {
        Path file = Path.of(System.getProperty("jospar.root"), "examples", "data", "karaganda-plan.json");
        try (InputStream in = Files.newInputStream(file)) {
            return Jackson3.documents().readPlan(in);
        }
    }

    private static <T> void comesBack(JsonMapper mapper, T record, Class<T> type) {
        assertThat(mapper.readValue(mapper.writeValueAsString(record), type)).isEqualTo(record);
    }

    @Test
    void recordsComeBackFromTheApplicationsOwnMapper() throws Exception {
        Plan plan = plan();
        Obligation obligation =
                Deadlines.with(WorkCalendar.kazakhstan()).obligations(plan).get(0);
        with(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            comesBack(mapper, plan, Plan.class);
            comesBack(mapper, EVENT, ExecutionEvent.class);
            comesBack(mapper, Finding.of("empty-cell", Severity.INFO, Place.row(3), ""), Finding.class);
            comesBack(mapper, obligation.occurrence(), Occurrence.class);
            comesBack(mapper, Execution.of(obligation).state(LocalDate.of(2025, 3, 31)), State.class);
            assertThat(mapper.readTree(mapper.writeValueAsString(obligation))
                            .get("id")
                            .asString())
                    .isEqualTo(obligation.id());
        });
    }

    @Test
    void namesAndOrderOfTheLibraryStayWhateverTheApplicationSets() throws Exception {
        Letter letter = new Letter("Hello", plan(), List.of(EVENT));
        with(
                context -> {
                    JsonMapper mapper = context.getBean(JsonMapper.class);
                    String text = mapper.writeValueAsString(letter);
                    assertThat(text)
                            .contains("\"first_line\"", "\"what_happened\"", "\"byAgreement\"", "\"kind\":\"answered\"")
                            .doesNotContain("by_agreement");
                    assertThat(mapper.readValue(text, Letter.class)).isEqualTo(letter);
                    // The application's own types keep its leniency.
                    assertThat(mapper.readValue("{\"first_line\":\"x\",\"unknown\":1}", Letter.class)
                                    .firstLine())
                            .isEqualTo("x");
                },
                "spring.jackson.property-naming-strategy=SNAKE_CASE");
    }

    @Test
    void aMisspeltFieldOfARecordIsNotSkipped() {
        with(context -> assertThatThrownBy(() -> context.getBean(JsonMapper.class)
                        .readValue("{\"plan\":{\"format\":\"jospar.plan/1\",\"id\":\"p\",\"titel\":{}}}", Letter.class))
                .isInstanceOf(JacksonException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.pointer()).endsWith("/titel")));
    }

    /** What no setting of the library may touch. */
    record Visit(String firstLine, LocalDate on, Map<String, Object> more, Optional<String> note, long[] numbers) {}

    @Test
    void theApplicationsOwnTypesReadAndWriteAsWithoutTheLibrary() {
        Visit visit = new Visit(
                "x",
                LocalDate.of(2025, 3, 31),
                new TreeMap<>(Map.of("b", 1.50, "a", List.of(Language.KK.name()))),
                Optional.empty(),
                new long[] {3, 1});
        String unknown = "{\"firstLine\":\"x\",\"on\":\"2025-03-31\",\"unknown\":1}";
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        ContextConsumer<AssertableApplicationContext> tries = context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            written.add(mapper.writeValueAsString(visit));
            read.add(mapper.writeValueAsString(mapper.readValue(unknown, Visit.class)));
        };
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .run(tries);
        with(tries);
        assertThat(written).hasSize(2);
        assertThat(written.get(1)).isEqualTo(written.get(0));
        assertThat(read.get(1)).isEqualTo(read.get(0));
    }

    @Test
    void aMapperOfTheApplicationsOwnIsLeftAlone() {
        JsonMapper own = new JsonMapper();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, JosparAutoConfiguration.class))
                .withBean(JsonMapper.class, () -> own)
                .run(context -> {
                    assertThat(context.getBean(JsonMapper.class)).isSameAs(own);
                    assertThat(own.registeredModules())
                            .noneMatch(module -> module.getModuleName().equals("jospar"));
                });
    }
}
