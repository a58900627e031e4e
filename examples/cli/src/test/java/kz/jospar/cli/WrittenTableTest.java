package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.jackson.Jackson3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Word and Excel files of the sample's facts: what a clone has without the documents beside it. */
class WrittenTableTest {
    @TempDir
    Path folder;

    private Plan sample;

    @BeforeEach
    void readSample() throws IOException {
        sample = WrittenTable.sample();
    }

    private Path write(String format) throws IOException {
        SourceDocument document = WrittenTable.of(sample);
        Path file = folder.resolve("жоспар." + format);
        return format.equals("docx") ? WrittenTable.docx(file, document) : WrittenTable.xlsx(file, document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aPlanSetInOfficeComesBackWithTheSameNumbersAndMeasures(String format) throws IOException {
        Path json = folder.resolve("plan.json");
        Call call = Call.of("read", write(format).toString(), "--out", json.toString(), "--id", sample.id());
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .isEqualTo(Call.of("read", Sample.plan(), "--out", "-").err());
        Plan read = plan(json);
        assertThat(read.measures())
                .usingRecursiveComparison()
                .isEqualTo(sample.measures().stream()
                        .map(measure -> measure.withTitle(
                                LocalizedText.of(Language.KK, measure.title().in(Language.KK))))
                        .toList());
        assertThat(read.glossary()).isEqualTo(sample.glossary());
        assertThat(read.approval()).isEqualTo(sample.approval());
        assertThat(read.period()).isEqualTo(sample.period());
        assertThat(read.columns()).isEqualTo(sample.columns());
        assertThat(read.notes()).isEqualTo(sample.notes());
        assertThat(read.remarks()).isEqualTo(sample.remarks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void theTableGivesTheSameObligationsAndFindingsAsItsJson(String format) throws IOException {
        String table = write(format).toString();
        assertThat(Call.of("obligations", table, "--jsonl", "--id", sample.id()).out())
                .isEqualTo(Call.of("obligations", Sample.plan(), "--jsonl").out());
        assertThat(Call.of("lint", table, "--jsonl").out())
                .isEqualTo(Call.of("lint", Sample.plan(), "--jsonl").out());
    }

    @Test
    void wordAndExcelDifferInNothingButTheirSourceSoOneDoesNotOverwriteTheOther() throws IOException {
        Path results = folder.resolve("results");
        Call call = Call.of("read", write("docx").toString(), write("xlsx").toString(), "--out", results.toString());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.lines()).hasSize(1);
        assertThat(call.err()).contains("same plan id");
        Path json =
                results.resolve(Call.of("read", write("docx").toString(), "--out", "-")
                                .document()
                                .path("id")
                                .asString() + ".json");
        assertThat(plan(json).source().format()).isEqualTo("docx");
        Call.of(
                "read",
                write("xlsx").toString(),
                "--out",
                folder.resolve("xlsx.json").toString());
        assertThat(Files.readString(folder.resolve("xlsx.json")).replace("xlsx", "docx"))
                .isEqualTo(Files.readString(json));
    }

    @Test
    void standardInputMayHoldAWordFileAndItsSourceDoesNotDependOnTheReader() throws IOException {
        byte[] bytes = Files.readAllBytes(write("docx"));
        Call russian = Call.with(bytes, Language.RU, false, "read", "-", "--out", "-");
        Call english = Call.with(bytes, Language.EN, false, "read", "-", "--out", "-");
        assertThat(russian.out()).isEqualTo(english.out());
        assertThat(english.document().path("sections").size()).isEqualTo(4);
    }

    @Test
    void aTableWithoutDeadlinesStillGivesTheRestAndEndsWithOne() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("№", "Іс-шара", "Орындауға жауаптылар"));
        rows.add(Row.of("1.", "Есеп дайындау", "ДСБ"));
        Call call = readTable(rows);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).startsWith("sections 1, measures 1, dated 0, undated 1, findings ");
        assertThat(call.err()).contains(":deadline error no-deadline-column: ");
    }

    @Test
    void aRowWithTooFewCellsIsNamed() throws IOException {
        Call call = readTable(List.of(
                Row.of("№", "Іс-шара", "Орындауға жауаптылар", "Мерзімі"),
                Row.of("1.", "Есеп дайындау", "ДСБ", "тоқсан сайын"),
                Row.of("2.", "Есеп беру")));
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("жоспар.docx:3 error row-too-short: ");
    }

    @Test
    void anUnreadablePhraseIsNamedByRowAndColumn() throws IOException {
        List<Row> rows = List.of(
                Row.of("№", "Іс-шара", "Орындауға жауаптылар", "Мерзімі"),
                Row.of("1.", "Есеп дайындау", "ДСБ", "тоқсан сайын"),
                Row.of("2.", "Есеп беру", "ДСБ", "абракадабра"));
        Call call = readTable(rows);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).startsWith("sections 1, measures 2, dated 1, undated 1, findings ");
        assertThat(call.err())
                .contains("жоспар.docx:3:deadline error unreadable-deadline: ")
                .contains("абракадабра");
        Call lint = Call.of("lint", folder.resolve("жоспар.docx").toString(), "--jsonl");
        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.lines())
                .anyMatch(line -> line.startsWith("{\"code\":\"unreadable-deadline\",\"severity\":\"error\","
                        + "\"measure\":\"2\",\"row\":3,\"column\":\"deadline\",\"text\":\"абракадабра\","));
        assertThat(Call.of("obligations", folder.resolve("жоспар.docx").toString(), "--jsonl")
                        .json())
                .anyMatch(line -> line.path("measure").asString().equals("2")
                        && line.path("due").isNull()
                        && line.path("open").asString().contains("абракадабра"));
    }

    private Call readTable(List<Row> rows) throws IOException {
        SourceDocument document = new SourceDocument(
                "жоспар",
                "docx",
                List.of(new Block.Paragraph("2025 жылға арналған іс-шаралар жоспары"), new Block.Table(rows)));
        Path file = WrittenTable.docx(folder.resolve("жоспар.docx"), document);
        return Call.of(
                "read", file.toString(), "--out", folder.resolve("p.json").toString());
    }

    @Test
    void aNumberThatStandsTwiceKeepsBothMeasuresApart() throws IOException {
        readTable(List.of(
                Row.of("№", "Іс-шара", "Мерзімі"),
                Row.of("1.", "Есеп", "2025 жылғы ақпан"),
                Row.of("1.", "Ақпарат", "2025 жылғы ақпан")));
        assertThat(plan(folder.resolve("p.json")).measures().stream().map(Measure::id))
                .containsExactly("1", "1~2");
    }

    private static Plan plan(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Jackson3.documents().readPlan(in);
        }
    }
}
