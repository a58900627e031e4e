package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class RoundTripTest {

    @Property(tries = 200)
    void whatIsWrittenToWordIsReadAgain(@ForAll("documents") SourceDocument document) throws IOException {
        Statistics.collect(document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table table
                        && table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(Cell::continued)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(document, bytes);
        assertThat(PlanDocuments.read(document.name(), bytes.toByteArray())).isEqualTo(document);
    }

    @Property(tries = 60)
    void aPlanWrittenToExcelIsReadAgain(@ForAll("plans") SourceDocument plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanTableWriter.writeXlsx(plan, bytes);
        assertThat(PlanDocuments.read(plan.name(), bytes.toByteArray())).isEqualTo(plan);
    }

    @Test
    void whatNoWordFileCanHoldIsLeftOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(
                new SourceDocument(
                        "plan",
                        "docx",
                        List.of(
                                new Block.Paragraph(""),
                                new Block.Table(List.of()),
                                new Block.Table(List.of(new Row(List.of()), Row.of("1", "2"))))),
                bytes);
        assertThat(PlanDocuments.read("plan", bytes.toByteArray()).blocks())
                .containsExactly(new Block.Table(List.of(Row.of("1", "2"))));
    }

    @Test
    void aTextLongerThanACellOfExcelIsNotCutOffSilently() {
        SourceDocument plan =
                new SourceDocument("plan", "docx", List.of(new Block.Table(List.of(Row.of("№", "x".repeat(32_768))))));
        assertThatThrownBy(() -> PlanTableWriter.writeXlsx(plan, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32767");
    }

    @Test
    void wordItselfSeesTheMergedCells() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(
                new SourceDocument(
                        "plan",
                        "docx",
                        List.of(new Block.Table(List.of(
                                new Row(List.of(Cell.spanning("1-бөлім", 2))),
                                Row.of("9.", "а\nб"),
                                new Row(List.of(new Cell("", 1, true), Cell.of("в"))))))),
                bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .isEqualTo(2);
            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.RESTART);
            assertThat(table.getRow(2)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(1).getCell(1).getParagraphs()).hasSize(2);
        }
    }

    @Provide
    Arbitrary<SourceDocument> documents() {
        Arbitrary<Cell> cells = Combinators.combine(
                        texts(), Arbitraries.integers().between(1, 13), Arbitraries.of(false, false, false, true))
                .as(Cell::new);
        Arbitrary<Block> tables = cells.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Block.Table::new);
        return Arbitraries.oneOf(paragraphs(), tables)
                .list()
                .ofMaxSize(5)
                .map(blocks -> new SourceDocument("жоспар.docx", "docx", blocks));
    }

    @Provide
    Arbitrary<SourceDocument> plans() {
        Arbitrary<Integer> columns = Arbitraries.integers().between(2, 6);
        return columns.flatMap(width -> {
            Arbitrary<String> words = texts().filter(text -> !text.isEmpty());
            Arbitrary<Row> full = words.list().ofSize(width).map(texts -> Row.of(texts.toArray(String[]::new)));
            Arbitrary<Row> sections = words.map(text -> new Row(List.of(Cell.spanning(text, width))));
            Arbitrary<Row> tails = words.map(text -> {
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    cells.add(Cell.of(i == 1 ? text : ""));
                }
                return new Row(cells);
            });
            Arbitrary<List<Row>> middle =
                    Arbitraries.oneOf(full, sections, tails).list().ofMaxSize(5);
            return Combinators.combine(paragraphs(), full, middle, full, paragraphs())
                    .as((title, header, rows, last, note) -> {
                        List<Row> all = new ArrayList<>();
                        all.add(header);
                        all.addAll(rows);
                        all.add(last);
                        return new SourceDocument("жоспар.xlsx", "xlsx", List.of(title, new Block.Table(all), note));
                    });
        });
    }

    private static Arbitrary<Block> paragraphs() {
        return texts().filter(text -> !text.isEmpty()).map(Block.Paragraph::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("әғқңөұүһіӘҒҚҢӨҰҮҺІабвАБВ1.0 ,;–«»\"<>&'\u00a0\t\n№x")
                .ofMaxLength(30)
                // A cell has no text of white space at its edges: this is how the record cleans it.
                .map(text -> Cell.of(text).text());
    }
}
