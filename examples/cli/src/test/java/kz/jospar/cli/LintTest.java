package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lint.LintCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code jospar lint}: silenced codes, the catalogue, and the contract's example line. */
class LintTest {
    private static final String KARAGANDA = "documents/karaganda-drug-plan-2025-2026.kk.docx";

    @Test
    void theExampleLineOfTheContractComesOut() {
        JsonNode line = Call.of("lint", Sample.shared(KARAGANDA), "--jsonl").json().stream()
                .filter(one -> one.path("code").asString().equals("undefined-abbreviation"))
                .findFirst()
                .orElseThrow();

        assertThat(line.toString())
                .startsWith(
                        "{\"code\":\"undefined-abbreviation\",\"severity\":\"warning\",\"measure\":\"1.1\",\"row\":4,"
                                + "\"column\":\"executors\",\"text\":\"ДСБ\",\"message\":\"")
                .endsWith(",\"proposal\":\"ДБ\"}");
    }

    @Test
    void aFindingNamesTheOptionsThatMendIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.txt");
        Files.writeString(
                file, "№\tІс-шара\tЖауапты орындаушылар\tОрындау мерзімі\n1\tЕсеп беру\tБасқарма\tтоқсан сайын\n");
        for (Language language : Language.values()) {
            assertThat(Call.in(language, "lint", file.toString()).out())
                    .as(language.code())
                    .contains("--from", "--to", "--id");
            assertThat(Call.in(language, "lint", file.toString(), "--jsonl").json())
                    .filteredOn(line -> line.path("code").asString().equals("no-period"))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.path("message").asString()).contains("--from"));
        }
    }

    @Test
    void silencedCodesAreNotShownAndDoNotCount(@TempDir Path folder) throws Exception {
        String file = folder.resolve("plan.txt").toString();
        Files.writeString(
                Path.of(file),
                "2025 жылға арналған іс-шаралар жоспары\n\n№\tІс-шара\tЖауапты орындаушылар\tОрындау мерзімі\n"
                        + "1\tЕсеп беру\tБасқарма\tмүмкін болса\n");

        assertThat(Call.of("lint", file).code()).isEqualTo(1);
        Call silenced = Call.of("lint", file, "--silence", "unreadable-deadline,no-period");
        assertThat(silenced.code()).isZero();
        assertThat(silenced.out()).doesNotContain("unreadable-deadline");
    }

    /** Friday 7 March 2025 is followed by a weekend and Monday 10 March, a day off for 8 March: one working day. */
    @Test
    void aDateThatComesTooSoonAfterTheApprovalIsTold(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.txt");
        Files.writeString(
                file,
                "Аудан әкімдігінің 2025 жылғы 7 наурыздағы № 8 қаулысымен бекітілген\n\n2025 жылға арналған іс-шаралар"
                        + " жоспары\n\n№\tІс-шара\tАяқтау нысаны\tЖауапты орындаушылар\tОрындау мерзімі\n"
                        + "1\tШтаб құрамын бекіту\tөкім\tаудан әкімінің аппараты\t2025 жылғы 11 наурыз\n"
                        + "2\tШтаб отырысын өткізу\tхаттама\tаудан әкімінің аппараты\t2025 жылғы 12 наурыз\n");

        assertThat(Call.of("lint", file.toString(), "--jsonl").json())
                .filteredOn(line -> line.path("code").asString().equals("short-term"))
                .extracting(line -> line.path("measure").asString())
                .containsExactly("1");
    }

    @Test
    void anUnknownCodeIsWrongUsageAndTheNearestIsNamed() {
        Call call = Call.of("lint", "no-such-file.txt", "--silence", "duplicate-numbers");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("duplicate-numbers").contains("Maybe \"duplicate-number\"?");
    }

    @Test
    void theCatalogueHasALineForEachCodeInEachLanguage() {
        for (Language language : Language.values()) {
            Call call = Call.in(language, "lint", "--codes", "--jsonl");
            assertThat(call.code()).isZero();
            assertThat(call.json()).hasSize(LintCode.values().length).allSatisfy(line -> {
                LintCode code = LintCode.of(line.path("code").asString());
                assertThat(line.path("severity").asString())
                        .isEqualTo(code.severity().code());
                assertThat(line.path("help").asString()).isEqualTo(code.help(language));
            });
        }
        assertThat(Call.of("lint", "--codes").lines()).hasSize(LintCode.values().length);
    }

    @Test
    void withoutAFileAndWithoutCodesSomethingIsMissing() {
        assertThat(Call.of("lint").code()).isEqualTo(2);
    }
}
