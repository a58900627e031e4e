package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanExecutors;
import kz.jospar.core.text.PlanReader;
import kz.jospar.documents.PlanDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The executors of real plans against what a person read in them; they stand beside the repository, not in it. */
class ExecutorsOfSharedPlansTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "edu-preschool-2016-2019, ru, docx, 19",
        "edu-preschool-2016-2019, kk, docx, 19",
        "edu-preschool-2016-2019, ru, txt, 19",
        "edu-preschool-2016-2019, kk, txt, 19",
        "elorda-anticorruption-2023, kk, docx, 12",
        "elorda-anticorruption-2023, kk, txt, 12"
    })
    void theyAreWhomAPersonReads(String name, String language, String format, int measures) throws Exception {
        JsonNode expected = JSON.readTree(Files.readString(Path.of(Sample.shared("plans/" + name + ".expected.json"))))
                .path(language)
                .path("measures");
        Plan plan = plan("plans/" + name + "." + language + "." + format);

        assertThat(shapes(plan)).containsExactlyElementsOf(shapes(expected)).hasSize(measures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans/edu-preschool-2016-2019.ru.docx | ''",
                "plans/edu-preschool-2016-2019.kk.docx | ''",
                "documents/karaganda-drug-plan-2025-2026.kk.docx | ДСБ ЭБ ДШжҚБ ҚАЖД"
            })
    void whoTheyAreIsKnownButForAbbreviationsThatThePlanDoesNotDefine(String file, String unknown) {
        Plan plan = plan(file);

        List<PlanExecutors.Resolved> all = PlanExecutors.resolve(plan, Directory.kazakhstan());

        assertThat(all)
                .hasSize(plan.measures().stream()
                        .mapToInt(measure -> measure.executors().size())
                        .sum());
        assertThat(all.stream()
                        .map(PlanExecutors.Resolved::resolution)
                        .filter(one -> !one.isResolved())
                        .map(one -> one.executor().name())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(unknown);
    }

    @Test
    void theSamplePlanStillHasTheExecutorsOfItsDocument() throws Exception {
        JsonNode sample = JSON.readTree(Files.readString(
                Path.of(System.getProperty("jospar.root")).resolve("examples/data/karaganda-plan.json")));
        List<String> kept = new ArrayList<>();
        sample.path("sections")
                .forEach(section -> section.path("measures")
                        .forEach(measure -> measure.path("executors")
                                .forEach(
                                        executor -> kept.add(executor.path("id").asString() + " "
                                                + executor.path("name").asString() + " "
                                                + executor.path("role").asString() + " "
                                                + executor.path("byAgreement").asBoolean(false) + " "
                                                + executor.path("text").asString()))));

        List<String> read = plan("documents/karaganda-drug-plan-2025-2026.kk.docx").measures().stream()
                .flatMap(measure -> measure.executors().stream())
                .map(executor -> executor.id() + " " + executor.name() + " "
                        + executor.role().code() + " " + executor.byAgreement() + " " + executor.text())
                .toList();

        assertThat(kept).hasSizeGreaterThan(200);
        assertThat(read).containsExactlyElementsOf(kept);
    }

    private static Plan plan(String file) {
        return PlanReader.standard().read(PlanDocuments.open(Path.of(Sample.shared(file))));
    }

    private static List<String> shapes(JsonNode measures) {
        List<String> shapes = new ArrayList<>();
        for (JsonNode measure : measures) {
            StringBuilder shape = new StringBuilder(measure.path("id").asString());
            for (JsonNode executor : measure.path("executors")) {
                shape.append(" | ").append(executor.path("name").asString());
                for (JsonNode mark : executor.path("marks")) {
                    assertThat(mark.asString()).isIn("келісім бойынша", "по согласованию");
                    shape.append(" *");
                }
                shape.append(executor.path("group").asBoolean() ? " group" : "");
            }
            shapes.add(shape.toString());
        }
        return shapes;
    }

    private static List<String> shapes(Plan plan) {
        return plan.measures().stream().map(ExecutorsOfSharedPlansTest::shape).toList();
    }

    private static String shape(Measure measure) {
        StringBuilder shape = new StringBuilder(measure.id());
        for (Executor executor : measure.executors()) {
            shape.append(" | ")
                    .append(executor.name())
                    .append(executor.byAgreement() ? " *" : "")
                    .append(executor.role() == Role.GROUP ? " group" : "");
        }
        return shape.toString();
    }
}
