package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The sample: 68 measures in 4 sections; 49 dated, 18 continuous, one by a schedule (counted by hand in the table). */
class SamplePlanTest {
    private static final List<JsonNode> OBLIGATIONS =
            Call.of("obligations", Sample.plan(), "--jsonl").json();

    @Test
    void readPrintsOneLineOfNumbers(@TempDir Path folder) {
        String out = folder.resolve("plan.json").toString();
        Call call = Call.of("read", Sample.plan(), "--out", out);
        assertThat(call.code()).isZero();
        assertThat(call.lines()).hasSize(1);
        assertThat(call.out()).startsWith("sections 4, measures 68, dated 49, undated 19, findings ");
        assertThat(call.err()).isEmpty();
        assertThat(Call.in(Language.RU, "read", Sample.plan(), "--out", out).out())
                .startsWith("разделов 4, мероприятий 68, со сроком 49, без срока 19, ");
        assertThat(Call.of("read", Sample.plan(), "--out", out, "--lang", "kk").out())
                .startsWith("бөлімдер 4, іс-шаралар 68, мерзімі бары 49, мерзімі жоғы 19, ");
    }

    @Test
    void aPlansJsonReadAndWrittenAgainIsTheSameAndBeginsWithItsFormat(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("deeper/plan.json");
        Call.of("read", Sample.plan(), "--out", out.toString());
        assertThat(Files.readString(out)).startsWith("{\n  \"format\": \"jospar.plan/1\",\n  \"id\": ");
        assertThat(Files.readString(out)).isEqualTo(Files.readString(Path.of(Sample.plan())));
    }

    @Test
    void standardOutputHoldsTheJsonAloneAndTheNumbersGoToTheDiagnostics() {
        Call call = Call.of("read", Sample.plan(), "--out", "-");
        assertThat(call.document().path("sections").size()).isEqualTo(4);
        assertThat(call.err()).startsWith("sections 4, measures 68");
    }

    @Test
    void standardInputMayHoldAPlansJsonEvenAfterAByteOrderMark() throws Exception {
        String json = Files.readString(Path.of(Sample.plan()));
        assertThat(Call.reading("\uFEFF \n" + json, "obligations", "-", "--jsonl")
                        .json())
                .isEqualTo(OBLIGATIONS);
    }

    @Test
    void theIdOfAPlanAndItsPeriodGiveWayToTheOptions() {
        Call call = Call.of(
                "obligations",
                Sample.plan(),
                "--jsonl",
                "--id",
                "another",
                "--from",
                "2026-01-01",
                "--to",
                "2026-03-31");
        assertThat(call.json())
                .allSatisfy(line -> assertThat(line.path("id").asString()).startsWith("another/"));
        // Every quarter: 1.7, 1.8, 2.14, 2.15, 4.15, 4.16, 4.17; at least once: 2.5, 3.3, 3.6, 3.10, 3.11, 4.8.
        assertThat(call.json().stream()
                        .filter(line -> line.path("id").asString().endsWith("/2026-Q1"))
                        .count())
                .isEqualTo(13);
    }

    @Test
    void everyDatedMeasureIsOwedAsOftenAsItsWordsSayAndUndatedOnesStandOnce() {
        Map<String, Long> byMeasure = OBLIGATIONS.stream()
                .filter(line -> !line.path("due").isNull())
                .collect(Collectors.groupingBy(
                        line -> line.path("measure").asString(), TreeMap::new, Collectors.counting()));
        assertThat(byMeasure).hasSize(49);
        assertThat(byMeasure)
                .containsEntry("1.1", 4L) // January and July of two years
                .containsEntry("1.2", 1L) // February 2025
                .containsEntry("1.6", 4L) // half-years
                .containsEntry("1.7", 8L) // quarters
                .containsEntry("2.16", 24L) // months
                .containsEntry("3.1", 2L) // years
                .containsEntry("3.18", 2L) // June of two years
                // Months of lessons: January to May 2025, September 2025 to May 2026, September to December 2026.
                .containsEntry("4.2", 18L);
        assertThat(byMeasure.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(232);
        assertThat(OBLIGATIONS).hasSize(232 + 19);
    }

    @Test
    void severalPlansGoToAFolderEachUnderItsId(@TempDir Path folder) throws Exception {
        String json = Files.readString(Path.of(Sample.plan()));
        Path other = folder.resolve("other.json");
        Files.writeString(other, json.replace("\"id\": \"karaganda-drug-plan-2025-2026\"", "\"id\": \"other\""));
        Path results = folder.resolve("results");
        Call call = Call.of("read", Sample.plan(), other.toString(), "--out", results.toString());
        assertThat(call.code()).isZero();
        assertThat(call.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(Sample.plan() + ": sections 4, "),
                        line -> assertThat(line).startsWith(other + ": sections 4, "));
        assertThat(results.resolve("karaganda-drug-plan-2025-2026.json")).exists();
        assertThat(Files.readString(results.resolve("other.json"))).isEqualTo(Files.readString(other));
    }

    @Test
    void idsOfObligationsAreUniqueAndMadeOfPlanMeasureAndPeriod() {
        assertThat(OBLIGATIONS).extracting(line -> line.path("id").asString()).doesNotHaveDuplicates();
        assertThat(OBLIGATIONS)
                .allSatisfy(line -> assertThat(line.path("id").asString())
                        .matches("karaganda-drug-plan-2025-2026/"
                                + line.path("measure").asString().replace(".", "\\.")
                                + (line.path("due").isNull()
                                        ? ""
                                        : "/(2024-2025|2025-2026|2026-2027|202[56](-Q[1-4]|-H[12]|-\\d\\d)?)(~2)?")));
        assertThat(OBLIGATIONS)
                .extracting(line -> line.path("id").asString())
                .contains(
                        "karaganda-drug-plan-2025-2026/1.7/2025-Q1",
                        "karaganda-drug-plan-2025-2026/1.2/2025-02",
                        "karaganda-drug-plan-2025-2026/1.6/2026-H2",
                        "karaganda-drug-plan-2025-2026/3.1/2025");
    }

    @Test
    void aDatedLineHasThePropertiesOfTheContractAndTheReasonOfItsDay() {
        assertThat(OBLIGATIONS.stream().filter(line -> !line.path("due").isNull()))
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly("id", "measure", "executors", "from", "to", "due", "adjusted", "reason"));
        assertThat(OBLIGATIONS.stream().flatMap(line -> line.path("executors").valueStream()))
                .allSatisfy(executor -> {
                    assertThat(executor.propertyNames()).containsExactly("id", "name", "role", "byAgreement");
                    assertThat(executor.path("role").asString())
                            .isIn("lead", "co", "consolidator", "convenor", "group");
                });
        assertThat(Call.of("obligations", Sample.plan(), "--jsonl").lines())
                .contains("{\"id\":\"karaganda-drug-plan-2025-2026/1.7/2025-Q1\",\"measure\":\"1.7\",\"executors\":"
                        + "[{\"id\":\"dsb\",\"name\":\"ДСБ\",\"role\":\"lead\",\"byAgreement\":false}],"
                        + "\"from\":\"2025-01-01\",\"to\":\"2025-03-31\",\"due\":\"2025-03-31\","
                        + "\"adjusted\":\"2025-03-31\",\"reason\":\"Due: 31.03.2025, the last day of the window, "
                        + "since no other day is named. Calendar: Kazakhstan, 11.06.2026.\"}");
    }

    @Test
    void anUndatedMeasureSaysWhatIsMissing() {
        List<JsonNode> undated =
                OBLIGATIONS.stream().filter(line -> line.path("due").isNull()).toList();
        assertThat(undated)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly("id", "measure", "executors", "from", "to", "due", "adjusted", "open"));
        Map<String, Long> reasons = undated.stream()
                .map(line -> line.path("open").asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(reasons.values()).containsExactlyInAnyOrder(18L, 1L);
        assertThat(undated.stream()
                        .filter(line -> line.path("measure").asString().equals("2.13")))
                .singleElement()
                .satisfies(line -> assertThat(line.path("open").asString()).contains("кестеге сәйкес"));
    }

    /** Sunday 31 August 2025 moves over the day off of Monday, 1 September (for Saturday 30 August) to Tuesday. */
    @ParameterizedTest
    @CsvSource({
        "2.16/2025-08, 2025-08-31, 2025-09-02, 2025-08-25, upcoming", // eight days before
        "2.16/2025-08, 2025-08-31, 2025-09-02, 2025-08-26, due-soon", // seven days before
        "2.16/2025-08, 2025-08-31, 2025-09-02, 2025-08-31, due-soon", // the nominal day is not the last one
        "2.16/2025-08, 2025-08-31, 2025-09-02, 2025-09-01, due-soon",
        "2.16/2025-08, 2025-08-31, 2025-09-02, 2025-09-02, due-today",
        "2.16/2025-08, 2025-08-31, 2025-09-02, 2025-09-03, overdue",
        "1.1/2026-01, 2026-01-31, 2026-02-02, 2026-02-01, due-soon", // Saturday to Monday
        "1.1/2026-01, 2026-01-31, 2026-02-02, 2026-02-03, overdue",
        "4.2/2025-05, 2025-05-25, 2025-05-26, 2025-05-26, due-today", // the last lessons, a Sunday
        "1.7/2025-Q1, 2025-03-31, 2025-03-31, 2025-04-01, overdue" // an ordinary Monday
    })
    void standingsCountFromTheAdjustedDay(
            String obligation, String due, String adjusted, String asOf, String standing) {
        JsonNode line = Call.of("obligations", Sample.plan(), "--as-of", asOf, "--jsonl").json().stream()
                .filter(candidate ->
                        candidate.path("id").asString().equals("karaganda-drug-plan-2025-2026/" + obligation))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("due").asString()).isEqualTo(due);
        assertThat(line.path("adjusted").asString()).isEqualTo(adjusted);
        assertThat(line.path("standing").asString()).isEqualTo(standing);
    }

    @Test
    void anUndatedMeasureHasNoStanding() {
        assertThat(Call.of("obligations", Sample.plan(), "--as-of", "2025-09-01", "--jsonl").json().stream()
                        .filter(line -> line.path("due").isNull()))
                .hasSize(19)
                .allSatisfy(line -> assertThat(line.path("standing").isNull()).isTrue());
    }

    @Test
    void withoutJsonAPersonReadsDayMeasureAndStanding() {
        assertThat(Call.of("obligations", Sample.plan(), "--as-of", "2025-09-01", "--lang", "ru")
                        .lines())
                .hasSize(251)
                .anyMatch(line -> line.startsWith("2025-09-02 2.16 ") && line.endsWith("(срок близок)"));
    }

    @Test
    void lintGivesTheContractsLine() {
        Call call = Call.of("lint", Sample.plan(), "--jsonl");
        assertThat(call.code()).isZero();
        assertThat(call.json())
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly(
                                "code", "severity", "measure", "row", "column", "text", "message", "proposal"));
        assertThat(call.json().get(1).path("code").asString()).isEqualTo("missing-separator");
        assertThat(call.lines())
                .anyMatch(line -> line.startsWith("{\"code\":\"undefined-abbreviation\",\"severity\":\"warning\","
                                + "\"measure\":\"1.1\",\"row\":4,\"column\":\"executors\",\"text\":\"ДСБ\","
                                + "\"message\":\"")
                        && line.endsWith("\",\"proposal\":\"ДБ\"}"));
        String counted = Call.of("read", Sample.plan(), "--out", "-").err().strip();
        assertThat(counted).endsWith("findings " + call.json().size());
    }

    @Test
    void lintOfSeveralFilesNamesTheFile() {
        Call call = Call.of("lint", Sample.plan(), Sample.plan(), "--jsonl");
        assertThat(call.json())
                .allSatisfy(line -> assertThat(line.path("file").asString()).isEqualTo(Sample.plan()));
    }

    @Test
    void lintForAPersonBeginsWithFileRowAndColumn() {
        assertThat(Call.of("lint", Sample.plan()).lines())
                .anyMatch(line -> line.startsWith(Sample.plan() + ":4:executors warning undefined-abbreviation: ")
                        && line.endsWith(" → ДБ"));
    }

    @Test
    void publishWritesPlanFindingsAndFeedsAtOnce(@TempDir Path folder) throws Exception {
        Call call = Call.of("publish", Sample.plan(), "--out", folder.toString(), "--as-of", "2025-09-01");
        assertThat(call.code()).isZero();
        assertThat(Files.readString(folder.resolve("plan.json"))).isEqualTo(Files.readString(Path.of(Sample.plan())));
        assertThat(Files.readString(folder.resolve("findings.jsonl")))
                .isEqualTo(Call.of("lint", Sample.plan(), "--jsonl").out());
        try (Stream<Path> feeds = Files.list(folder.resolve("feeds"))) {
            assertThat(feeds).hasSize(33);
        }
        assertThat(call.out()).contains("2025-09-02  2.11 ").doesNotContain("2025-08-");
    }
}
