package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each real plan lies there in several formats: a reader must find the same plan in all of them. */
class TwinPlansTest {
    private static final String KARAGANDA = "documents/karaganda-drug-plan-2025-2026.kk.";
    private static final String CHILDREN = "documents/child-protection-plan-2019-2023.kk.";
    /** A tag that the converter left in the Word file and that the text file has as a real tag. */
    private static final String REMNANT = "<ul style=\"list-style-type: none\"> ";

    @Test
    void karagandaIsTheSameToTheLetterInWordAndInPlainText() {
        assertThat(open(KARAGANDA + "txt").blocks())
                .isEqualTo(open(KARAGANDA + "docx").blocks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "txt"})
    void karagandaHasAHeaderColumnNumbersFourSectionsAndSixtyEightMeasures(String format) {
        List<Row> rows = table(open(KARAGANDA + format)).rows();
        assertThat(rows).hasSize(74);
        assertThat(rows).allSatisfy(row -> assertThat(row.columns()).isEqualTo(5));
        assertThat(rows.stream().filter(row -> row.cells().size() == 1)).hasSize(4);
        assertThat(texts(rows.get(1))).containsExactly("1", "2", "3", "4", "5");
        assertThat(rows.stream().filter(row -> row.cells().get(0).text().matches("\\d\\.\\d+\\.?")))
                .hasSize(68);
    }

    @Test
    void karagandaHasTheSameCellsAndParagraphsOnTheWeb() {
        assertThat(normalised(open(KARAGANDA + "html"))).isEqualTo(normalised(open(KARAGANDA + "docx")));
    }

    @Test
    void theBlankLineInsideMeasure112IsNoEndOfItsRow() {
        Row measure = table(open(KARAGANDA + "txt")).rows().stream()
                .filter(row -> row.cells().get(0).text().equals("1.12."))
                .findFirst()
                .orElseThrow();
        assertThat(measure.cells()).hasSize(5);
        assertThat(measure.cells().get(4).text()).isEqualTo("тұрақты");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "xlsx"})
    void childProtectionIsTheSameToTheLetterInWordOnTheWebAndInExcel(String format) {
        assertThat(open(CHILDREN + format).blocks())
                .isEqualTo(open(CHILDREN + "docx").blocks());
    }

    @Test
    void childProtectionInPlainTextDiffersFromWordInOneRemnantOfATagOnly() {
        List<Block> word = normalised(open(CHILDREN + "docx"));
        List<Block> text = normalised(open(CHILDREN + "txt"));
        assertThat(word.toString()).containsOnlyOnce(REMNANT);
        assertThat(text.toString()).isEqualTo(word.toString().replace(REMNANT, ""));
    }

    @Test
    void childProtectionHasEightyTwoRowsAmongThemFiveSectionsAndTheTailsOfPageBreaks() {
        List<Row> rows = table(open(CHILDREN + "txt")).rows();
        assertThat(rows).hasSize(82);
        assertThat(rows.stream().filter(row -> row.cells().size() == 1)).hasSize(5);
        assertThat(rows.stream()
                        .filter(row -> row.cells().get(0).text().matches("\\d+")
                                && row.cells().size() == 6)
                        .map(row -> row.cells().get(0).text())
                        .skip(1))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 61).mapToObj(Integer::toString).toList());
    }

    @Test
    void elordaHasTheSameCellsInWordAndInPlainText() {
        String plan = "plans/elorda-anticorruption-2023.kk.";
        assertThat(normalised(open(plan + "txt"))).isEqualTo(normalised(open(plan + "docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/edu-preschool-2016-2019.kk.", "plans/edu-preschool-2016-2019.ru."})
    void preschoolDiffersInOneRowOnlyWhosePlainTextDoesNotSayThatItGoesOnFromAbove(String plan) {
        List<Row> word = table(normalised(open(plan + "docx"))).rows();
        List<Row> text = table(normalised(open(plan + "txt"))).rows();
        assertThat(text).hasSameSizeAs(word);
        List<Integer> different = IntStream.range(0, word.size())
                .filter(i -> !word.get(i).equals(text.get(i)))
                .boxed()
                .toList();
        assertThat(different).hasSize(1);
        Row tail = word.get(different.get(0));
        assertThat(tail.cells().stream().filter(Cell::continued)).hasSize(6);
        assertThat(new Row(tail.cells().stream()
                        .map(cell -> Cell.spanning(cell.text(), cell.columns()))
                        .toList()))
                .isEqualTo(text.get(different.get(0)));
    }

    private static SourceDocument open(String name) {
        return PlanDocuments.open(Shared.file(name));
    }

    private static Block.Table table(SourceDocument document) {
        return table(document.blocks());
    }

    private static Block.Table table(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    /** One blank for every run of white space: the formats break lines differently. */
    private static List<Block> normalised(SourceDocument document) {
        return document.blocks().stream()
                .<Block>map(block -> {
                    if (block instanceof Block.Table table) {
                        return new Block.Table(table.rows().stream()
                                .map(row -> new Row(row.cells().stream()
                                        .map(cell -> new Cell(one(cell.text()), cell.columns(), cell.continued()))
                                        .toList()))
                                .toList());
                    }
                    return new Block.Paragraph(one(((Block.Paragraph) block).text()));
                })
                .toList();
    }

    private static String one(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
