package kz.jospar.documents;

import static kz.jospar.documents.WordFile.cell;
import static kz.jospar.documents.WordFile.numbered;
import static kz.jospar.documents.WordFile.p;
import static kz.jospar.documents.WordFile.rows;
import static kz.jospar.documents.WordFile.run;
import static kz.jospar.documents.WordFile.tbl;
import static kz.jospar.documents.WordFile.tc;
import static kz.jospar.documents.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

class WordReadingTest {
    @Test
    void paragraphsAndTablesComeInTheOrderOfTheBodyWithoutEmptyParagraphs() {
        assertThat(WordFile.body(p("БЕКІТЕМІН") + p(" ") + tbl(tr(tc(p("1")) + tc(p("2")))) + "<w:p/>" + p("Ескертпе"))
                        .blocks())
                .containsExactly(
                        new Block.Paragraph("БЕКІТЕМІН"),
                        new Block.Table(List.of(Row.of("1", "2"))),
                        new Block.Paragraph("Ескертпе"));
    }

    @Test
    void mergedCellsKeepHowFarTheyReach() {
        String down = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>";
        String on = "<w:tcPr><w:vMerge/></w:tcPr>";
        assertThat(rows(tr(tc("<w:tcPr><w:gridSpan w:val='3'/></w:tcPr>" + p("1-бөлім")))
                        + tr(tc(down + p("9.")) + tc(p("а")) + tc(p("б")))
                        + tr(tc(on + "<w:p/>") + tc(p("в")) + tc(p("г")))))
                .containsExactly(
                        new Row(List.of(Cell.spanning("1-бөлім", 3))),
                        Row.of("9.", "а", "б"),
                        new Row(List.of(new Cell("", 1, true), Cell.of("в"), Cell.of("г"))));
    }

    @Test
    void cellsMergedTheOldWayCountAsOne() {
        assertThat(rows(tr(tc("<w:tcPr><w:hMerge w:val='restart'/></w:tcPr>" + p("1-бөлім"))
                        + tc("<w:tcPr><w:hMerge/></w:tcPr>" + p(""))
                        + tc(p("б")))))
                .containsExactly(new Row(List.of(Cell.spanning("1-бөлім", 2), Cell.of("б"))));
    }

    @Test
    void aRowThatBeginsOrEndsInsideTheGridGetsEmptyCells() {
        assertThat(rows(tr("<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='2'/></w:trPr>" + tc(p("а")))))
                .containsExactly(new Row(List.of(Cell.of(""), Cell.of("а"), Cell.spanning("", 2))));
    }

    @Test
    void theParagraphsLineBreaksAndTabsOfACellStay() {
        assertThat(cell(p("ДСБ, ББ,") + "<w:p/>" + "<w:p>" + run("ПД")
                        + "<w:r><w:br/><w:t>ОП</w:t><w:tab/><w:t>ҰҚКД</w:t>"
                        + "<w:noBreakHyphen/><w:t>нің</w:t></w:r></w:p>"))
                .isEqualTo("ДСБ, ББ,\nПД\nОП\tҰҚКД-нің");
    }

    @Test
    void insertedLinkedAndControlledTextIsReadAndDeletedTextIsNot() {
        assertThat(cell("<w:p><w:ins>" + run("қосылған ")
                        + "</w:ins><w:del><w:r><w:delText>жойылған</w:delText></w:r></w:del>"
                        + "<w:moveFrom>" + run("көшкен") + "</w:moveFrom>"
                        + "<w:hyperlink>" + run("сілтеме ") + "</w:hyperlink>"
                        + "<w:smartTag>" + run("тег ") + "</w:smartTag>"
                        + "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + run("өріс")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                        + "<w:sdt><w:sdtContent>" + p("екінші") + "</w:sdtContent></w:sdt>"))
                .isEqualTo("қосылған сілтеме тег өріс\nекінші");
    }

    @Test
    void rowsAndCellsInContentControlsAreReadAndDeletedRowsAreNot() {
        assertThat(rows("<w:sdt><w:sdtContent>" + tr(tc(p("1")) + tc(p("а"))) + "</w:sdtContent></w:sdt>"
                        + tr("<w:sdt><w:sdtContent>" + tc(p("2")) + "</w:sdtContent></w:sdt>" + tc(p("б")))
                        + tr("<w:trPr><w:del w:id='1'/></w:trPr>" + tc(p("3")) + tc(p("в")))
                        + tr("<w:trPr><w:ins w:id='2'/></w:trPr>" + tc(p("4")) + tc(p("г")))))
                .containsExactly(Row.of("1", "а"), Row.of("2", "б"), Row.of("4", "г"));
    }

    @Test
    void aTableInAContentControlOfTheBodyIsATable() {
        assertThat(WordFile.body("<w:sdt><w:sdtContent>" + tbl(tr(tc(p("1")) + tc(p("2")))) + "</w:sdtContent></w:sdt>")
                        .blocks())
                .containsExactly(new Block.Table(List.of(Row.of("1", "2"))));
    }

    @Test
    void aTableInsideACellIsItsText() {
        assertThat(cell(p("оның ішінде:")
                        + tbl(tr(tc(p("а") + p("ә")) + tc(p("б"))) + tr(tc(p("в")) + tc(p("г"))))
                        + p("соңы")))
                .isEqualTo("оның ішінде:\nа ә\tб\nв\tг\nсоңы");
    }

    @Test
    void aTextBoxIsReadOnceThoughWordKeepsItTwice() {
        assertThat(WordFile.body("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>"
                                + p("БЕКІТЕМІН") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict>"
                                + p("БЕКІТЕМІН") + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
                        .blocks())
                .containsExactly(new Block.Paragraph("БЕКІТЕМІН"));
    }

    @Test
    void automaticNumbersAreWrittenOut() {
        assertThat(WordFile.body(tbl(tr(tc(numbered(3, 0, "")) + tc(p("Бөлім")))
                                + tr(tc(numbered(3, 1, "")) + tc(p("бірінші")))
                                + tr(tc(numbered(3, 1, "")) + tc(p("екінші")))
                                + tr(tc(numbered(3, 0, "Бөлім")) + tc(p("")))
                                + tr(tc(numbered(3, 1, "")) + tc(numbered(3, 2, "түйін")))
                                + tr(tc(numbered(4, 0, "")) + tc(p("бестен бастап")))
                                + tr(tc(numbered(0, 0, "нөмірсіз")) + tc(numbered(99, 0, "белгісіз")))))
                        .numbering(WordFile.DECIMAL)
                        .blocks())
                .containsExactly(new Block.Table(List.of(
                        Row.of("1.", "Бөлім"),
                        Row.of("1.1.", "бірінші"),
                        Row.of("1.2.", "екінші"),
                        Row.of("2. Бөлім", ""),
                        Row.of("2.1.", "түйін"),
                        Row.of("5.", "бестен бастап"),
                        Row.of("нөмірсіз", "белгісіз"))));
    }

    @Test
    void aStyleMayCarryTheNumber() {
        assertThat(WordFile.body("<w:p><w:pPr><w:pStyle w:val='List1'/></w:pPr>" + run("мәтін") + "</w:p>")
                        .numbering(WordFile.DECIMAL)
                        .part(
                                "word/styles.xml",
                                WordFile.root(
                                        "styles",
                                        "<w:style w:styleId='List1'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/>"
                                                + "</w:numPr></w:pPr></w:style>"))
                        .blocks())
                .containsExactly(new Block.Paragraph("1.1. мәтін"));
    }

    @Test
    void romanAndLetterNumbersAreWrittenAsWordWritesThem() {
        assertThat(label("upperRoman", 4)).isEqualTo("IV) x");
        assertThat(label("lowerRoman", 1999)).isEqualTo("mcmxcix) x");
        assertThat(label("lowerLetter", 28)).isEqualTo("bb) x");
        assertThat(label("russianLower", 7)).isEqualTo("ж) x");
        assertThat(label("decimalZero", 3)).isEqualTo("03) x");
    }

    @Test
    void theMainPartIsTheOneThatThePackageNames() {
        WordFile file = new WordFile()
                .part("word/document2.xml", WordFile.root("document", "<w:body>" + p("мәтін") + "</w:body>"))
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Type='http://x/relationships/officeDocument'"
                                + " Target='/word/document2.xml'/></Relationships>");
        assertThat(file.blocks()).containsExactly(new Block.Paragraph("мәтін"));
    }

    @Test
    void aByteOrderMarkInsideAPartIsTolerated() {
        assertThat(new WordFile()
                        .part(
                                "word/document.xml",
                                "\ufeff" + WordFile.root("document", "<w:body>" + p("мәтін") + "</w:body>"))
                        .blocks())
                .containsExactly(new Block.Paragraph("мәтін"));
    }

    private static String label(String format, int start) {
        return ((Block.Paragraph) WordFile.body(numbered(1, 0, "x"))
                        .numbering("<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='" + start
                                + "'/><w:numFmt w:val='" + format
                                + "'/><w:lvlText w:val='%1)'/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")
                        .blocks()
                        .get(0))
                .text();
    }
}
