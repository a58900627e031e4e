package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The plans as they came from their offices; they stand beside the repository, not in it. */
class RealDocumentTest {
    private static final String KARAGANDA = "documents/karaganda-drug-plan-2025-2026.kk.";

    @ParameterizedTest
    @ValueSource(strings = {"docx", "txt", "html"})
    void theKaragandaPlanHasItsNumbersInEveryFormat(String format, @TempDir Path folder) {
        String json = folder.resolve("plan.json").toString();
        Call call = Call.of("read", Sample.shared(KARAGANDA + format), "--out", json);
        assertThat(call.code()).isZero();
        assertThat(call.out()).startsWith("sections 4, measures 68, dated 49, undated 19, findings ");
        List<JsonNode> lines = Call.of("obligations", json, "--jsonl").json();
        assertThat(lines.stream().filter(line -> !line.path("due").isNull())).hasSize(232);
        assertThat(lines).hasSize(232 + 19);
    }

    @Test
    void wordAndTextDifferInNothingButTheirSource() {
        ObjectNode word = read("docx");
        ObjectNode text = read("txt");
        assertThat(word).isNotEqualTo(text);
        word.remove("source");
        text.remove("source");
        assertThat(word).isEqualTo(text);
    }

    @Test
    void theIdComesFromTitleAndYearsWhateverTheFileIsCalled(@TempDir Path folder) throws Exception {
        Path copy = folder.resolve("x.doc");
        Files.copy(Path.of(Sample.shared(KARAGANDA + "docx")), copy);
        JsonNode renamed = Call.of("read", copy.toString(), "--out", "-").document();
        assertThat(renamed.path("id")).isEqualTo(read("docx").path("id"));
    }

    /** Word's own table, read by POI, against everything the plan's JSON says. */
    @Test
    void noWordOfTheTableIsLost() throws Exception {
        List<String> texts = new ArrayList<>();
        collect(read("docx"), texts);
        Set<String> kept = new HashSet<>(words(String.join(" ", texts)));
        List<String> words = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Path.of(Sample.shared(KARAGANDA + "docx")));
                XWPFDocument word = new XWPFDocument(in)) {
            word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(paragraph -> words.addAll(words(paragraph.getText())));
        }
        assertThat(words).hasSizeGreaterThan(1000);
        assertThat(kept).containsAll(words);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(child -> collect(child, texts));
    }

    /** Fifty of its sixty-one measures have deadlines that fall on days by themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "txt", "html", "xlsx"})
    void theChildProtectionPlanHasItsDaysInEveryFormat(String format, @TempDir Path folder) {
        String json = folder.resolve("plan.json").toString();
        Call.of("read", Sample.shared("documents/child-protection-plan-2019-2023.kk." + format), "--out", json);
        List<JsonNode> dated = Call.of("obligations", json, "--jsonl").json().stream()
                .filter(line -> !line.path("due").isNull())
                .toList();

        assertThat(dated).hasSize(225);
        assertThat(dated.stream().map(line -> line.path("measure").asString()).distinct())
                .hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "txt", "html", "xlsx"})
    void theChildProtectionPlanIsReadWithoutFailure(String format, @TempDir Path folder) {
        String file = Sample.shared("documents/child-protection-plan-2019-2023.kk." + format);
        String json = folder.resolve("plan.json").toString();
        Call call = Call.of("read", file, "--out", json);
        assertThat(call.code()).isBetween(0, 1);
        assertThat(Call.of("obligations", json, "--jsonl").json())
                .extracting(line -> line.path("measure").asString())
                .isNotEmpty();
        assertThat(Call.of("feed", json, "--out", folder.resolve("feeds").toString())
                        .code())
                .isZero();
    }

    @Test
    void twoFilesOfOnePlanDoNotOverwriteEachOther(@TempDir Path folder) {
        Call call = Call.of(
                "read",
                Sample.shared(KARAGANDA + "docx"),
                Sample.shared(KARAGANDA + "txt"),
                "--out",
                folder.toString());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.lines()).hasSize(1);
        assertThat(call.err()).contains("same plan id");
    }

    private static ObjectNode read(String format) {
        return (ObjectNode)
                Call.of("read", Sample.shared(KARAGANDA + format), "--out", "-").document();
    }
}
