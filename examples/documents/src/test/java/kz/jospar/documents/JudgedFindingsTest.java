package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.LanguageVersions;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The findings of the real plans are those that a person judged true, with the reason beside each: one more or one less
 * fails until somebody has looked at the text.
 */
class JudgedFindingsTest {
    private static final String TABLES = "core/src/test/resources/kz/jospar/core/lint/";

    /** Defects that each text shows by its own shape: a comma that lacks, a row without a number, a letter of Latin. */
    private static final Set<String> SHAPES = Set.of(
            "unused-abbreviation",
            "missing-separator",
            "row-joined",
            "wrong-language",
            "only-by-agreement",
            "mixed-alphabets",
            "hyphen-wrapped",
            "broken-number",
            "form-is-deadline");

    @ParameterizedTest
    @CsvSource({
        "karaganda, documents/karaganda-drug-plan-2025-2026.kk.docx",
        "child-protection, documents/child-protection-plan-2019-2023.kk.docx",
        "edu-kk, plans/edu-preschool-2016-2019.kk.docx",
        "edu-ru, plans/edu-preschool-2016-2019.ru.docx",
        "elorda, plans/elorda-anticorruption-2023.kk.docx"
    })
    void everyFindingOfAPlanWasJudgedTrue(String table, String file) throws IOException {
        assertThat(lines(PlanLint.standard().check(read(file)))).isEqualTo(judged(table));
    }

    /** Where the words need a judgement, a reason is about one text: the same words twice would be a rubber stamp. */
    @ParameterizedTest
    @ValueSource(strings = {"karaganda", "child-protection", "edu-kk", "edu-ru", "elorda", "edu-versions"})
    void everyReasonIsOfOneTextUnlessTheDefectIsTheShapeOfEach(String table) throws IOException {
        Map<String, Set<String>> judged = new TreeMap<>();
        for (String line : rows(table)) {
            String[] cells = line.split("\t", -1);
            String about = SHAPES.contains(cells[0]) ? cells[0] : cells[0] + " " + cells[4];
            judged.computeIfAbsent(cells[5], reason -> new TreeSet<>()).add(about);
        }
        assertThat(judged)
                .allSatisfy((reason, about) -> assertThat(about).as(reason).hasSize(1));
    }

    @Test
    void everyDifferenceOfTwoLanguagesWasJudgedTrue() throws IOException {
        List<Finding> findings = LanguageVersions.compare(
                read("plans/edu-preschool-2016-2019.kk.docx"), read("plans/edu-preschool-2016-2019.ru.docx"));

        assertThat(lines(findings)).isEqualTo(judged("edu-versions"));
    }

    @Test
    void realPlansHaveNoMeasureInCommon() {
        assertThat(PlanLint.standard()
                        .duplicates(List.of(
                                read("documents/karaganda-drug-plan-2025-2026.kk.docx"),
                                read("documents/child-protection-plan-2019-2023.kk.docx"),
                                read("plans/edu-preschool-2016-2019.kk.docx"))))
                .isEmpty();
    }

    private static List<String> judged(String table) throws IOException {
        return rows(table).stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }

    private static List<String> rows(String table) throws IOException {
        Path file = Path.of(System.getProperty("jospar.root", "."), TABLES, table + ".tsv");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .peek(line -> assertThat(line).matches("(?:[^\t]*\t){5}[^\t]+"))
                .toList();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> String.join(
                        "\t",
                        finding.code(),
                        text(finding.place().measure()),
                        text(finding.place().row()),
                        text(finding.place().column()),
                        beginning(finding.text())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(24, text.length())).replace('\n', ' ');
    }

    private static Plan read(String name) {
        return PlanReader.standard().read(PlanDocuments.open(Shared.file(name)));
    }
}
