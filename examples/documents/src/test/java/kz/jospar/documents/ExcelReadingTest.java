package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelReadingTest {

    @Test
    void whatStandsAloneAboveAndBelowTheTableAreParagraphs() throws IOException {
        assertThat(blocks(sheet -> {
                    row(sheet, 0, "Іс-шаралар жоспары");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
                    row(sheet, 2, "№", "Іс-шара", "Мерзімі");
                    row(sheet, 3, "1-бөлім");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A4:C4"));
                    row(sheet, 4, "1.10", "Жиналыс", "");
                    row(sheet, 6, "Ескертпе");
                }))
                .containsExactly(
                        new Block.Paragraph("Іс-шаралар жоспары"),
                        new Block.Table(List.of(
                                Row.of("№", "Іс-шара", "Мерзімі"),
                                new Row(List.of(Cell.spanning("1-бөлім", 3))),
                                Row.of("1.10", "Жиналыс", ""))),
                        new Block.Paragraph("Ескертпе"));
    }

    @Test
    void aRegionMergedDownwardGoesOnInTheRowsBelow() throws IOException {
        assertThat(blocks(sheet -> {
                    row(sheet, 0, "№", "Жыл бойынша", "");
                    row(sheet, 1, "", "2025", "2026");
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
                }))
                .containsExactly(new Block.Table(List.of(
                        new Row(List.of(Cell.of("№"), Cell.spanning("Жыл бойынша", 2))),
                        new Row(List.of(new Cell("", 1, true), Cell.of("2025"), Cell.of("2026"))))));
    }

    @Test
    void numbersAndDaysAreShownAsTheCellShowsThemInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("kk", "ru", "tr", "en")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                List<Block> blocks = blocks(sheet -> {
                    row(sheet, 0, "мәтін", "сан", "күні", "теңге", "нәтиже", "иә");
                    XSSFRow row = sheet.createRow(1);
                    row.createCell(0).setCellValue("1.10");
                    row.createCell(1).setCellValue(1.5);
                    styled(row.createCell(2), "m/d/yy").setCellValue(LocalDate.of(2025, 12, 5));
                    styled(row.createCell(3), "0.00").setCellValue(6.7);
                    XSSFCell formula = row.createCell(4);
                    formula.setCellFormula("1+1");
                    formula.setCellValue(2);
                    row.createCell(5).setCellValue(true);
                });
                assertThat(((Block.Table) blocks.get(0)).rows().get(1))
                        .isEqualTo(Row.of("1.10", "1.5", "05.12.2025", "6.70", "2", "TRUE"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSheetOfOneColumnIsParagraphsAndEverySheetIsRead() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet first = workbook.createSheet();
            row(first, 0, "бірінші\nжол");
            row(first, 1, "екінші");
            workbook.createSheet();
            row(workbook.createSheet(), 5, "", "а", "б");
            assertThat(blocks(workbook))
                    .containsExactly(
                            new Block.Paragraph("бірінші\nжол"),
                            new Block.Paragraph("екінші"),
                            new Block.Table(List.of(Row.of("", "а", "б"))));
        }
    }

    private static XSSFCell styled(XSSFCell cell, String format) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static List<Block> blocks(Consumer<XSSFSheet> contents) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            contents.accept(workbook.createSheet());
            return blocks(workbook);
        }
    }

    private static List<Block> blocks(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return PlanDocuments.read("plan.xlsx", bytes.toByteArray()).blocks();
    }
}
