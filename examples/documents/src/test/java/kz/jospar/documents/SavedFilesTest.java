package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

/** Files as LibreOffice saves them: the expected texts are those of their sources, files/*.fodt and *.fods. */
class SavedFilesTest {
    private static final Cell ON = new Cell("", 1, true);

    @Test
    void aWordFileWithAutomaticNumbersChangesNotesAndNestedTables() throws IOException {
        assertThat(SavedFiles.blocks("numbered.docx"))
                .containsExactly(
                        new Block.Paragraph("Іс-шаралар қосылған жоспары"),
                        new Block.Paragraph("БЕКІТЕМІН"),
                        new Block.Paragraph("2025 жылға"),
                        new Block.Table(List.of(
                                Row.of("№", "Іс-шара", "Мерзімі", "Орындаушы"),
                                new Row(List.of(Cell.spanning("I) Бірінші бөлім", 4))),
                                Row.of("1.", "Жиналыс\nөткізу", "жыл сайын", "ДСБ\tББ"),
                                new Row(List.of(Cell.of("2."), Cell.of("сауалнама\nесеп"), ON, Cell.of("ПД\tӘДБ"))),
                                Row.of("2.1.", "а) бірі\nб) екіншісі", "ісшара", "ПД"))),
                        new Block.Paragraph("Ескертпе: ДСБ – басқарма"),
                        new Block.Paragraph("Келісім бойынша"),
                        new Block.Paragraph("Жоспар жобасы"));
    }

    @Test
    void aWordFileMadeOfAWebPage() throws IOException {
        assertThat(SavedFiles.blocks("plan.docx"))
                .containsExactly(
                        new Block.Paragraph("БЕКІТЕМІН"),
                        new Block.Paragraph("Іс-шаралар жоспары"),
                        new Block.Table(List.of(
                                new Row(List.of(
                                        Cell.of("№"),
                                        Cell.of("Іс-шара"),
                                        Cell.spanning("Қаржы", 2),
                                        Cell.of("Мерзімі"))),
                                new Row(List.of(ON, ON, Cell.of("2025"), Cell.of("2026"), ON)),
                                new Row(List.of(Cell.spanning("1-бөлім. Ұйымдастыру", 5))),
                                Row.of("1.1", "Жиналыс\nөткізу\nекінші абзац", "1,5", "2\u00a0000", "жыл сайын"),
                                new Row(List.of(
                                        Cell.of("1.2"), Cell.of("Есеп <беру>"), Cell.of(""), Cell.of("3"), ON)))),
                        new Block.Paragraph("Ескертпе: ДСБ – денсаулық сақтау басқармасы"));
    }

    @Test
    void theWebPageAndTheWordFileMadeOfItHaveTheSameTables() throws IOException {
        assertThat(SavedFiles.blocks("plan-source.html")).isEqualTo(SavedFiles.blocks("plan.docx"));
    }

    @Test
    void aWorkbookWithMonthsMergedCellsErrorsAndAHiddenSheet() throws IOException {
        assertThat(SavedFiles.blocks("sheet.xlsx"))
                .containsExactly(
                        new Block.Paragraph("Іс-шаралар жоспары"),
                        new Block.Table(List.of(
                                Row.of("№", "Іс-шара", "Мерзімі", "Айы", "Сома", "Саны"),
                                Row.of(
                                        "1",
                                        "Жиналыс\nөткізу",
                                        "05.12.2025",
                                        "қыркүйек 2025",
                                        "1\u00a0234\u00a0567.50",
                                        "2"),
                                Row.of("2", "Есеп", "31.01.2026", "октябрь 2026", "0.5", "#DIV/0!"),
                                new Row(List.of(
                                        Cell.of("3"),
                                        ON,
                                        Cell.of("жыл сайын"),
                                        Cell.of("x"),
                                        Cell.of("7"),
                                        Cell.of("8"))))),
                        new Block.Table(List.of(Row.of("а", "б"))));
    }

    @Test
    void aWebPageOfAWordFileHasItsNumbersAndNoHiddenText() throws IOException {
        Block.Table table = (Block.Table) SavedFiles.blocks("numbered.html").get(4);
        assertThat(table.rows())
                .containsExactly(
                        Row.of("№", "Іс-шара", "Мерзімі", "Орындаушы"),
                        new Row(List.of(Cell.spanning("I. Бірінші бөлім", 4))),
                        Row.of("1.", "Жиналыс\nөткізу", "жыл сайын", "ДСБ ББ"),
                        new Row(List.of(Cell.of("2."), Cell.of("сауалнама\nесеп"), ON, Cell.of("ПД\nӘДБ"))),
                        // A browser, too, counts an inner list from 1 and has no Cyrillic letters.
                        Row.of("1.", "1. бірі\n2. екіншісі", "іс\u00adшара", "ПД"));
    }
}
