package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks written by hand, for what POI and LibreOffice would not write. */
class SheetReadingTest {

    @Test
    void runsAndTheirPronunciationAndTextsInsideACell() {
        String texts = "<si><r><t>Іс-</t></r><r><rPr><b/></rPr><t>шара</t></r><rPh sb='0' eb='1'><t>оқылуы</t></rPh>"
                + "<phoneticPr fontId='1'/></si><si/>";
        assertThat(rows(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c>"
                                + "<c r='B1' t='inlineStr'><is><t>а</t><rPh><t>x</t></rPh><r><t>б</t></r></is></c>"
                                + "<c r='C1' t='s'><v>1</v></c><c r='D1' t='s'><v>7</v></c>"
                                + "<c r='E1' t='str'><f>CONCAT(1)</f><v>1 тоқсан</v></c></row>",
                        texts,
                        ""))
                .containsExactly(Row.of("Іс-шара", "аб", "", "", "1 тоқсан"));
    }

    @Test
    void cellsAndRowsThatDoNotTellTheirPlaceStandNextToTheOneBefore() {
        assertThat(rows("<row><c t='str'><v>а</v></c><c t='str'><v>б</v></c></row>"
                        + "<row r='3'><c r='B3' t='str'><v>в</v></c><c t='str'><v>г</v></c></row>"
                        + "<row><c t='str'><v>д</v></c><c r='ZZZZ9' t='str'><v>е</v></c></row>"))
                .containsExactly(Row.of("а", "б", ""), Row.of("", "в", "г"), Row.of("д", "е", ""));
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndHiddenSheetsAreNot() {
        WordFile file = workbook(
                        "<cols><col min='1' max='1' hidden='1'/></cols><sheetData><row r='1' hidden='1'>"
                                + "<c r='A1' t='str'><v>а</v></c><c r='B1' t='str'><v>б</v></c></row></sheetData>",
                        "",
                        "")
                .part(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='x' id='r1' state='veryHidden'/>"
                                + "<sheet name='y' id='r1' state='hidden'/><sheet name='z' id='r1'/></sheets></workbook>");
        assertThat(file.blocks()).containsExactly(new Block.Table(List.of(Row.of("а", "б"))));
    }

    @Test
    void daysOfOldMacintoshesAreCountedFrom1904() {
        String cells = "<row><c s='1'><v>1</v></c><c t='str'><v>x</v></c></row>";
        String days = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
        assertThat(rows(cells, "", days)).containsExactly(Row.of("01.01.1900", "x"));
        WordFile old = workbook("<sheetData>" + cells + "</sheetData>", "", days)
                .part(
                        "xl/workbook.xml",
                        "<workbook><workbookPr date1904='1'/><sheets><sheet id='r1'/></sheets></workbook>");
        assertThat(old.blocks()).containsExactly(new Block.Table(List.of(Row.of("02.01.1904", "x"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[$-43F]mmmm\\ yyyy | 45901.0 | қыркүйек 2025",
                "[$-419]mmmm yyyy;@ | 45901.0 | сентябрь 2025",
                "[$-FC19]dd mmmm yyyy \"г.\" | 45901.0 | 01.09.2025",
                "mmm.yy | 45901.0 | 09.2025",
                "yyyy | 45901.0 | 2025",
                "yyyy\"ж.\" | 45901.0 | 2025",
                "dd/mm/yyyy\\ h:mm | 45901.5 | 01.09.2025",
                "h:mm | 0.5 | 12:00",
                "[h]:mm | 1.5 | 36:00",
                "#,##0.00 | 1234567.5 | 1\u00a0234\u00a0567.50",
                "dd\\ mmmm\\ yyyy\\ \\г\\.;@ | 45901.0 | 01.09.2025",
                "yyyy\"жыл\" | 45901.0 | 2025",
                "0.0% | 0.125 | 12.5%",
                "General | 1234567.5 | 1234567.5",
                "General | 1.1 | 1.1",
                "@ | 1.10 | 1.1",
                "0.00 | 1.1 | 1.10",
                "General | 1E+20 | 1E+20",
                "0;[Red]-0;;@ | NaN | NaN"
            })
    void numbersAreShownAsTheirFormatsSay(String code, String number, String shown) {
        assertThat(shown(code, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"b,1,TRUE", "b,0,FALSE", "e,#REF!,#REF!", "d,2025-12-05T00:00:00,05.12.2025", "d,кеше,кеше", "n,жоқ,жоқ"
    })
    void otherKindsOfCells(String type, String value, String shown) {
        assertThat(rows("<row><c t='" + type + "'><v>" + value + "</v></c><c t='str'><v>x</v></c></row>"))
                .containsExactly(Row.of(shown, "x"));
    }

    @ParameterizedTest
    @CsvSource({"''", "A1", "A1:", "A0:B2", "A1:XFE2", "A1:B1048577", "жоқ", "B2:A1:C3", "A99999999999:B1"})
    void regionsThatAreNoneMergeNothing(String region) {
        assertThat(((Block.Table) merged(region).blocks().get(0)).rows())
                .containsExactly(Row.of("а", "б"), Row.of("в", "г"));
    }

    @Test
    void regionsAreReadFromAnyCorner() {
        assertThat(((Block.Table) merged("$A$2:A1").blocks().get(0)).rows())
                .containsExactly(Row.of("а", "б"), new Row(List.of(new Cell("в", 1, true), Cell.of("г"))));
    }

    @Test
    void partsAreFoundWhateverTheirCapitalsAndNames() {
        String texts = "<sst><si><t>ортақ</t></si></sst>";
        String cells = "<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row></sheetData>";
        assertThat(workbook(cells, "", "")
                        .part("xl/SharedStrings.xml", texts)
                        .without("xl/sharedStrings.xml")
                        .blocks())
                .containsExactly(new Block.Table(List.of(Row.of("ортақ", "ортақ"))));
    }

    private static String shown(String code, String number) {
        String styles = "<numFmts><numFmt numFmtId='200' formatCode='"
                + code.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                + "'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs>";
        return rows("<row><c s='1'><v>" + number + "</v></c><c t='str'><v>x</v></c></row>", "", styles)
                .get(0)
                .cells()
                .get(0)
                .text();
    }

    private static WordFile merged(String region) {
        return workbook(
                "<sheetData><row><c t='str'><v>а</v></c><c t='str'><v>б</v></c></row>"
                        + "<row><c t='str'><v>в</v></c><c t='str'><v>г</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='" + region + "'/></mergeCells>",
                "",
                "");
    }

    private static List<Row> rows(String rows) {
        return rows(rows, "", "");
    }

    private static List<Row> rows(String rows, String texts, String styles) {
        return ((Block.Table) workbook("<sheetData>" + rows + "</sheetData>", texts, styles)
                        .blocks()
                        .get(0))
                .rows();
    }

    private static WordFile workbook(String sheet, String texts, String styles) {
        return new WordFile()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.xml'/>"
                                + "</Relationships>")
                .part("xl/workbook.xml", "<workbook><sheets><sheet name='x' id='r1'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "</Relationships>")
                .part("xl/sharedStrings.xml", "<sst>" + texts + "</sst>")
                .part("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>")
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    }
}
