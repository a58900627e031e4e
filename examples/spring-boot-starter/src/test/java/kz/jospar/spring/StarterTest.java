package kz.jospar.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Policies;
import kz.jospar.documents.Limits;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.jackson.Jackson3;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ByAgreement;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class StarterTest {
    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JosparAutoConfiguration.class, JosparWebAutoConfiguration.class));

    @Test
    void withoutAnySettingItIsKazakhstan() {
        plain.run(context -> {
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Almaty"));
            assertThat(context.getBean(WorkCalendar.class)).isEqualTo(WorkCalendar.kazakhstan());
            assertThat(context.getBean(Policies.class)).isEqualTo(Policies.STANDARD);
            assertThat(context.getBean(ExecutionPolicy.class).noticeDays()).isEqualTo(7);
            assertThat(context.getBean(Limits.class)).isEqualTo(Limits.STANDARD);
            assertThat(context).hasSingleBean(Deadlines.class).hasSingleBean(JsonDocuments.class);
            assertThat(context).doesNotHaveBean(LanguageArgument.class).doesNotHaveBean(LibraryProblems.class);
        });
    }

    @Test
    void everySettingArrives(@TempDir Path folder) throws Exception {
        Path days = folder.resolve("days.txt");
        try (var bundled = WorkCalendar.class.getResourceAsStream("kazakhstan.txt")) {
            Files.write(days, bundled.readAllBytes());
        }
        plain.withPropertyValues(
                        "jospar.zone=Asia/Aqtobe",
                        "jospar.language=ru",
                        "jospar.calendar.location=file:" + days,
                        "jospar.calendar.as-known-on=2026-06-10",
                        "jospar.policies.until=exclusive",
                        "jospar.policies.rangemonths=span",
                        "jospar.execution.answering=first-named",
                        "jospar.execution.by-agreement=awaited",
                        "jospar.execution.notice-days=3",
                        "jospar.documents.file-size=1MB",
                        "jospar.documents.unpacked-size=2MB",
                        "jospar.documents.cells=10",
                        "jospar.documents.characters=100")
                .run(context -> {
                    assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Aqtobe"));
                    WorkCalendar calendar = context.getBean(WorkCalendar.class);
                    assertThat(calendar.name()).isEqualTo("days.txt");
                    // Monday 31 August 2026: off until Law 306-VIII of 11 June 2026 was known.
                    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
                    assertThat(context.getBean(Policies.class))
                            .isEqualTo(Policies.of(List.of(Choice.UNTIL_EXCLUSIVE, Choice.RANGE_MONTHS_SPAN)));
                    ExecutionPolicy policy = context.getBean(ExecutionPolicy.class);
                    assertThat(policy)
                            .isEqualTo(new ExecutionPolicy(Answering.FIRST_NAMED, ByAgreement.AWAITED, 3, calendar));
                    assertThat(context.getBean(Limits.class)).isEqualTo(new Limits(1 << 20, 2 << 20, 10, 100));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jospar.zone=Mars/Olympus | jospar.zone",
                "jospar.language=de | jospar.language",
                "jospar.execution.notice-days=-1 | jospar.execution.notice-days is -1, below 0",
                "jospar.documents.cells=0 | jospar.documents.cells is 0, below 1",
                "jospar.policies.until=perhaps | until=inclusive, until=exclusive",
                "jospar.calendar.location=file:/nowhere.txt | jospar.calendar.location",
                "jospar.calendar.location=classpath:kz/jospar/core/lang/messages_kk.properties | calendar 'messages_kk.properties', line"
            })
    void aWrongSettingStopsTheStartAndIsNamed(String setting, String words) {
        plain.withPropertyValues(setting)
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining(words));
    }

    @Test
    void everyBeanGivesWay() {
        WorkCalendar calendar = WorkCalendar.kazakhstan().asKnownOn(LocalDate.of(2026, 6, 10));
        ExecutionPolicy policy = ExecutionPolicy.STANDARD.withNoticeDays(1);
        Policies policies = Policies.of(List.of(Choice.UNTIL_EXCLUSIVE));
        Deadlines deadlines = Deadlines.with(calendar);
        JsonDocuments json = Jackson3.documents();
        Limits limits = new Limits(1, 1, 1, 1);
        LibraryJson module = new LibraryJson();
        Clock clock = Clock.systemUTC();
        plain.withBean(WorkCalendar.class, () -> calendar)
                .withBean(ExecutionPolicy.class, () -> policy)
                .withBean(Policies.class, () -> policies)
                .withBean(Deadlines.class, () -> deadlines)
                .withBean(JsonDocuments.class, () -> json)
                .withBean(Limits.class, () -> limits)
                .withBean(LibraryJson.class, () -> module)
                .withBean(Clock.class, () -> clock)
                .run(context -> {
                    assertThat(context.getBean(WorkCalendar.class)).isSameAs(calendar);
                    assertThat(context.getBean(ExecutionPolicy.class)).isSameAs(policy);
                    assertThat(context.getBean(Policies.class)).isSameAs(policies);
                    assertThat(context.getBean(Deadlines.class)).isSameAs(deadlines);
                    assertThat(context.getBean(JsonDocuments.class)).isSameAs(json);
                    assertThat(context.getBean(Limits.class)).isSameAs(limits);
                    assertThat(context.getBean(LibraryJson.class)).isSameAs(module);
                    assertThat(context.getBean(Clock.class)).isSameAs(clock);
                });
    }

    @Test
    void itStartsWithoutWebAndWithoutDocuments() {
        plain.withClassLoader(new FilteredClassLoader(WebMvcConfigurer.class, PlanDocuments.class, Limits.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Deadlines.class)
                        .doesNotHaveBean("documentLimits"));
    }

    @Test
    void aWebApplicationHasLanguageAndProblemsAndMayHaveItsOwn() {
        WebApplicationContextRunner web = new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(JosparAutoConfiguration.class, JosparWebAutoConfiguration.class));
        web.run(context -> assertThat(context)
                .hasSingleBean(LanguageArgument.class)
                .hasSingleBean(LibraryProblems.class)
                .hasSingleBean(LibraryProblemAdvice.class)
                .hasSingleBean(DocumentProblemAdvice.class));
        web.withClassLoader(new FilteredClassLoader(PlanDocuments.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(LibraryProblemAdvice.class)
                        .doesNotHaveBean("documentProblemAdvice"));
        LibraryProblems own = new LibraryProblems();
        web.withBean(LibraryProblems.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(LibraryProblems.class)).isSameAs(own));
    }

    @Test
    void everyWebBeanGivesWay() {
        WebApplicationContextRunner web = new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(JosparAutoConfiguration.class, JosparWebAutoConfiguration.class));
        LanguageArgument language = new LanguageArgument(Language.RU);
        LibraryProblems problems = new LibraryProblems();
        LibraryProblemAdvice advice = new LibraryProblemAdvice(problems, language);
        DocumentProblemAdvice files = new DocumentProblemAdvice(advice);
        WebMvcConfigurer arguments = new WebMvcConfigurer() {};
        web.withBean(LanguageArgument.class, () -> language)
                .withBean(LibraryProblems.class, () -> problems)
                .withBean(LibraryProblemAdvice.class, () -> advice)
                .withBean(DocumentProblemAdvice.class, () -> files)
                .withBean("josparArguments", WebMvcConfigurer.class, () -> arguments)
                .run(context -> {
                    assertThat(context.getBean(LanguageArgument.class)).isSameAs(language);
                    assertThat(context.getBean(LibraryProblems.class)).isSameAs(problems);
                    assertThat(context.getBean(LibraryProblemAdvice.class)).isSameAs(advice);
                    assertThat(context.getBean(DocumentProblemAdvice.class)).isSameAs(files);
                    assertThat(context.getBeansOfType(WebMvcConfigurer.class)).containsOnlyKeys("josparArguments");
                    assertThat(context.getBean("josparArguments")).isSameAs(arguments);
                });
    }

    @Test
    void problemsOfTheApplicationsOwnAreWhatIsAnswered() throws Exception {
        LibraryProblems own = new LibraryProblems() {
            @Override
            public Optional<ProblemDetail> of(Throwable failure, Language language) {
                return Optional.of(ProblemDetail.forStatusAndDetail(HttpStatus.GONE, "own " + language.code()));
            }
        };
        ProblemDetail answered = new LibraryProblemAdvice(own, new LanguageArgument(Language.KK))
                .refused(new MissingCalendarYearException("days", 2090))
                .getBody();
        assertThat(answered.getStatus()).isEqualTo(410);
        assertThat(answered.getDetail()).startsWith("own ");
    }

    @Test
    void itNeedsNoSpringSecurity() {
        assertThat(ClassUtils.isPresent("org.springframework.security.core.Authentication", null))
                .isFalse();
        plain.run(context -> assertThat(context).hasNotFailed());
    }

    /** Rows of the table begin with the name of a property in code marks. */
    @Test
    void theReadmeNamesEveryPropertyAndItsDefault() throws Exception {
        Map<String, String> told = new TreeMap<>();
        Path readme = Path.of(System.getProperty("jospar.root"), "examples", "spring-boot-starter", "README.md");
        Matcher rows = Pattern.compile("(?m)^\\| `(jospar\\.[a-z.-]+)` \\| (?:`([^`]*)`)? *\\|")
                .matcher(Files.readString(readme));
        while (rows.find()) {
            told.put(rows.group(1), rows.group(2) == null ? "" : rows.group(2));
        }
        Map<String, String> described = new TreeMap<>();
        try (var in = JosparProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            Jackson3.mapper()
                    .readTree(in)
                    .get("properties")
                    .forEach(property -> described.put(
                            property.get("name").asString(),
                            property.path("defaultValue").asString("")));
        }
        assertThat(told).isEqualTo(described);
    }

    @Test
    void thePropertiesAreDescribedForEditors() throws Exception {
        String metadata;
        try (var in = JosparProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var properties = Jackson3.mapper().readTree(metadata).get("properties");
        List<String> names = properties
                .valueStream()
                .map(property -> property.get("name").asString())
                .filter(name -> !name.startsWith("jospar.feeds"))
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "jospar.zone",
                        "jospar.language",
                        "jospar.calendar.location",
                        "jospar.calendar.as-known-on",
                        "jospar.policies",
                        "jospar.execution.answering",
                        "jospar.execution.by-agreement",
                        "jospar.execution.notice-days",
                        "jospar.documents.file-size",
                        "jospar.documents.unpacked-size",
                        "jospar.documents.cells",
                        "jospar.documents.characters");
        // Nothing stands where there is no calendar of one's own and no choice.
        List<String> without = List.of(
                "jospar.calendar.location",
                "jospar.calendar.as-known-on",
                "jospar.policies",
                "jospar.feeds.reminders.working-days-before");
        assertThat(properties
                        .valueStream()
                        .filter(property -> property.get("name").asString().equals("jospar.zone"))
                        .map(property -> property.get("description").asString()))
                .as("whose clock it is")
                .singleElement()
                .asString()
                .contains("java.time.Clock", "whole application");
        properties.valueStream().forEach(property -> {
            String name = property.get("name").asString();
            assertThat(property.path("description").asString("")).as(name).isNotBlank();
            assertThat(property.has("defaultValue")).as(name).isEqualTo(!without.contains(name));
        });
    }
}
