package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two language versions of a plan on the command line. */
class CompareTest {
    @TempDir
    Path folder;

    private String kazakh;
    private String russian;

    @BeforeEach
    void writeBothVersions() throws IOException {
        kazakh = plan("kk", "kk", Map.of("1", "quarter", "2", "month", "3", "year"));
        russian = plan("ru", "ru", Map.of("1", "quarter", "2", "year", "4", "year"));
    }

    @Test
    void aDifferenceIsALineOfTheContractsShapeAndNoError() {
        Call call = Call.of("compare", kazakh, russian, "--jsonl");

        assertThat(call.code()).isZero();
        assertThat(call.json())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly(
                                "code", "severity", "measure", "row", "column", "text", "message", "proposal", "file"));
        JsonNode differs = call.json().get(0);
        assertThat(differs.path("code").asString()).isEqualTo("language-versions-differ");
        assertThat(differs.path("severity").asString()).isEqualTo("warning");
        assertThat(differs.path("measure").asString()).isEqualTo("2");
        assertThat(differs.path("text").asString()).isEqualTo("kk 2");
        assertThat(differs.path("message").asString()).contains("\"kk 2\" (kk)", "\"ru 2\" (ru)", "frequency");
        assertThat(differs.path("file").asString()).isEqualTo(kazakh);
    }

    @Test
    void aMeasureThatOnlyTheSecondVersionHasIsSoughtInItsFile() {
        JsonNode third = Call.of("compare", kazakh, russian, "--jsonl").json().get(1);
        JsonNode fourth = Call.of("compare", kazakh, russian, "--jsonl").json().get(2);

        assertThat(third.path("file").asString()).isEqualTo(kazakh);
        assertThat(fourth.path("code").asString()).isEqualTo("measure-in-one-language");
        assertThat(fourth.path("measure").asString()).isEqualTo("4");
        assertThat(fourth.path("file").asString()).isEqualTo(russian);
    }

    @Test
    void aPersonReadsSentencesInTheirLanguage() {
        assertThat(Call.in(Language.KK, "compare", kazakh, russian).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(kazakh + ":3:deadline warning language-versions-differ: ")
                        && line.contains("Айырмашылығы: жиілігі."));
    }

    @Test
    void aPlanAgreesWithItself() {
        Call call = Call.of("compare", Sample.plan(), Sample.plan(), "--jsonl");
        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEmpty();
    }

    @Test
    void aVersionThatCannotBeReadAndStandardInputTwiceAreRefused() {
        String missing = folder.resolve("жоқ.json").toString();
        assertThat(Call.of("compare", kazakh, missing).code()).isEqualTo(3);
        assertThat(Call.of("compare", missing, kazakh).err()).contains("жоқ");
        assertThat(Call.of("compare", "-", "-").code()).isEqualTo(2);
        assertThat(Call.of("compare", kazakh).code()).isEqualTo(2);
        assertThat(Call.reading("{\"format\":\"jospar.plan/1\",\"id\":\"x\"}", "compare", "-", "-")
                        .err())
                .contains("\"-\" goes with one of the two versions only.");
    }

    @Test
    void theTwoPublishedVersionsOfAPreschoolPlanAgree() {
        Call call = Call.of(
                "compare",
                Sample.shared("plans/edu-preschool-2016-2019.kk.docx"),
                Sample.shared("plans/edu-preschool-2016-2019.ru.docx"),
                "--jsonl");
        assertThat(call.code()).isZero();
        assertThat(call.json()).noneMatch(line -> line.path("code").asString().equals("language-versions-differ"));
    }

    private String plan(String id, String language, Map<String, String> cycles) throws IOException {
        String measures = cycles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cycle ->
                        """
                        {"id":"%1$s","number":"%1$s","title":{"%2$s":"Талдау"},"deadline":"%2$s %1$s","row":%3$d,
                        "timing":{"kind":"recurrence","every":"%4$s","count":{"times":1,"atLeast":false}}}""".formatted(cycle.getKey(), language, Integer.parseInt(cycle.getKey()) + 1, cycle.getValue()))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String json =
                "{\"format\":\"jospar.plan/1\",\"id\":\"" + id + "\",\"sections\":[{\"measures\":[" + measures + "]}]}";
        return Files.writeString(folder.resolve(id + ".json"), json).toString();
    }
}
