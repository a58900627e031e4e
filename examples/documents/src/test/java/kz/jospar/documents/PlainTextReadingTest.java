package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.text.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReadingTest {

    @Test
    void cellsOnLinesOfTheirOwnMakeRowsUntilABlankLine() {
        assertThat(blocks("БЕКІТЕМІН\n\n\t№\n\tІс-шара\n\tМерзімі\n\n\t1. Бірінші бөлім\n\n"
                        + "\t1.1.\n\tЖиналыс:\nкүн тәртібі;\nхаттама\n\tжыл сайын\n\n\n\nЕскертпе:\nДСБ – басқарма\n"))
                .containsExactly(
                        new Block.Paragraph("БЕКІТЕМІН"),
                        new Block.Table(List.of(
                                Row.of("№", "Іс-шара", "Мерзімі"),
                                new Row(List.of(Cell.spanning("1. Бірінші бөлім", 3))),
                                Row.of("1.1.", "Жиналыс:\nкүн тәртібі;\nхаттама", "жыл сайын"))),
                        new Block.Paragraph("Ескертпе:"),
                        new Block.Paragraph("ДСБ – басқарма"));
    }

    @Test
    void aShortRowGoesOnAfterABlankLineUnlessARowBegins() {
        assertThat(
                        rows(
                                "\t№\n\tІс-шара\n\tМерзімі\n\n\t1.1.\n\tЖиналыс\n\n\t2026 жылғы ақпан\n\n"
                                        + "\t1.2.\n\tОтырыс\n\n\t2. Екінші бөлім\n\n\t2.1.\n\tСауалнама\n\n[bookmark: _Hlk1]\n\tқаңтар\n"))
                .containsExactly(
                        Row.of("№", "Іс-шара", "Мерзімі"),
                        Row.of("1.1.", "Жиналыс", "2026 жылғы ақпан"),
                        Row.of("1.2.", "Отырыс"),
                        new Row(List.of(Cell.spanning("2. Екінші бөлім", 3))),
                        Row.of("2.1.", "Сауалнама", "қаңтар"));
    }

    @Test
    void wordsAfterABlankLineInsideTheLastCellStayInIt() {
        assertThat(rows("\t№\n\tІс-шара\n\n\t1\n\tЖиналыс\n\nөткізу\n\n\t2\n\tОтырыс\n\n"))
                .containsExactly(Row.of("№", "Іс-шара"), Row.of("1", "Жиналыс\nөткізу"), Row.of("2", "Отырыс"));
    }

    @Test
    void cellsBetweenTabsMakeRowsAndPageBreaksDoNotEndTheTable() {
        assertThat(blocks("**Жоспар**\n\n№\tІс-шара\tМерзімі\n<b>Бірінші бөлім</b>\t\t\n"
                        + "1\t<p>Ұсыныс:</p> <ul class=\"x\"> <li>-а;</li> <li>-ә</li> </ul>\t2026 ж.\n\n\tжалғасы\t\n"
                        + "Екінші бөлім\n2\tx < y > z\tжыл сайын\n\n**Ескертпе:**\n\nРБ – бюджет\n"))
                .containsExactly(
                        new Block.Paragraph("Жоспар"),
                        new Block.Table(List.of(
                                Row.of("№", "Іс-шара", "Мерзімі"),
                                new Row(List.of(Cell.spanning("Бірінші бөлім", 3))),
                                Row.of("1", "Ұсыныс:\n-а;\n-ә", "2026 ж."),
                                Row.of("", "жалғасы", ""),
                                new Row(List.of(Cell.spanning("Екінші бөлім", 3))),
                                Row.of("2", "x < y > z", "жыл сайын"))),
                        new Block.Paragraph("Ескертпе:"),
                        new Block.Paragraph("РБ – бюджет"));
    }

    @Test
    void aRowThatLacksTabsIsShortAndOneWithEmptyCellsIsNot() {
        assertThat(rows("№\tа\tб\tв\n5\t\t\t\n6\tталап етілмейді\n7\tқ\t\t\n"))
                .containsExactly(
                        Row.of("№", "а", "б", "в"),
                        Row.of("5", "", "", ""),
                        Row.of("6", "талап етілмейді"),
                        Row.of("7", "қ", "", ""));
    }

    @Test
    void theLastWordsOfAShortRowCoverTheRestUnderAHeadingOverSeveralColumns() {
        assertThat(rows("№\tЖылдар\tКөзі\n\t2025\t2026\t\n1\t5\t6\tРБ\n2\tталап етілмейді\n3\n4\t5\t6\tРБ\n"))
                .endsWith(
                        new Row(List.of(Cell.of("2"), Cell.spanning("талап етілмейді", 3))),
                        Row.of("3"),
                        Row.of("4", "5", "6", "РБ"));
    }

    @Test
    void aNumberAloneOnItsLineIsAShortRowAndNoSection() {
        assertThat(rows("\t№\n\tІс-шара\n\tМерзімі\n\n\t1.\n\tЖиналыс\n\n\t2.\n\n\t3.\n\tЕсеп\n\tай сайын\n"))
                .containsExactly(
                        Row.of("№", "Іс-шара", "Мерзімі"),
                        Row.of("1.", "Жиналыс"),
                        Row.of("2."),
                        Row.of("3.", "Есеп", "ай сайын"));
    }

    @ParameterizedTest
    @CsvSource({"plan.html", "plan.txt", "stacked.txt"})
    void aRowThatIsTooShortIsReportedFromEachFormat(String name) {
        String text = switch (name) {
            case "plan.html" ->
                "<table><tr><td>№<td>Іс-шара<td>Мерзімі<tr><td>1<td>Жиналыс<tr><td>2<td>Есеп<td>ай сайын</table>";
            case "plan.txt" -> "№\tІс-шара\tМерзімі\n1\tЖиналыс\n2\tЕсеп\tай сайын\n";
            default -> "\t№\n\tІс-шара\n\tМерзімі\n\n\t1\n\tЖиналыс\n\n\t2\n\tЕсеп\n\tай сайын\n";
        };
        Plan plan = PlanReader.standard()
                .read(PlanDocuments.read(name.replace("stacked", "plan"), text.getBytes(StandardCharsets.UTF_8)));

        assertThat(plan.remarks())
                .containsExactly(
                        new Finding("row-too-short", Severity.ERROR, Place.row(2), "1", List.of("2", "3"), null));
    }

    @Test
    void aHeaderOfTwoRowsIsPutTogether() {
        assertThat(rows("№\tЖылдар\tКөзі\n\t2025\t2026\t\n1\t5\t6\tРБ\n"))
                .containsExactly(
                        new Row(List.of(Cell.of("№"), Cell.spanning("Жылдар", 2), Cell.of("Көзі"))),
                        new Row(List.of(
                                new Cell("", 1, true), Cell.of("2025"), Cell.of("2026"), new Cell("", 1, true))),
                        Row.of("1", "5", "6", "РБ"));
    }

    @ParameterizedTest
    @CsvSource({"3, |а|б|, 1 2 1", "4, |а|б||в, 1 2 1 1", "2, |а|б|, ''", "5, |а|б|, ''"})
    void aCellStandsOverEachRunOfWordsAndOverEachBlank(int upper, String lower, String widths) {
        int[] found = HeaderGroups.widths(upper, lower.split("\\|", -1));
        assertThat(java.util.Arrays.stream(found).mapToObj(Integer::toString).toList())
                .isEqualTo(widths.isEmpty() ? List.of() : List.of(widths.split(" ")));
    }

    @Test
    void textWithoutTabsIsParagraphs() {
        assertThat(blocks("1. Бірінші\r\n\r\n  2. Екінші\n"))
                .containsExactly(new Block.Paragraph("1. Бірінші"), new Block.Paragraph("2. Екінші"));
    }

    @Test
    void cellsThatExcelQuotedAreReadWithoutTheirQuotationMarks() {
        byte[] excel =
                "\ufeff№\tІс-шара\tМерзімі\r\n1\t\"Жиналыс\nөткізу\"\tжыл сайын\r\n2\t\"\"\"Ардагер\"\" күні\"\tмамыр\r\n"
                        .getBytes(StandardCharsets.UTF_16LE);
        assertThat(PlanDocuments.read("plan.txt", excel).blocks())
                .containsExactly(new Block.Table(List.of(
                        Row.of("№", "Іс-шара", "Мерзімі"),
                        Row.of("1", "Жиналыс\nөткізу", "жыл сайын"),
                        Row.of("2", "\"Ардагер\" күні", "мамыр"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Ардагер\"", "\"Ардагер\" күні", "\"Ардагер", "\"", "\"\"", "күні \"\"", "\"а\"\" б\"в\""})
    void quotationMarksOfTheTextItselfStay(String cell) {
        assertThat(rows("№\tа\tб\n1\t" + cell + "\tв\n2\t\"г\tд\n"))
                .containsExactly(Row.of("№", "а", "б"), Row.of("1", cell, "в"), Row.of("2", "\"г", "д"));
    }

    private static List<Row> rows(String text) {
        List<Block> blocks = blocks(text);
        assertThat(blocks).hasSize(1);
        return ((Block.Table) blocks.get(0)).rows();
    }

    private static List<Block> blocks(String text) {
        return PlanDocuments.read("plan.txt", text.getBytes(StandardCharsets.UTF_8))
                .blocks();
    }
}
