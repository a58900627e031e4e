package kz.jospar.documents;

import static kz.jospar.documents.WordFile.cell;
import static kz.jospar.documents.WordFile.p;
import static kz.jospar.documents.WordFile.root;
import static kz.jospar.documents.WordFile.rows;
import static kz.jospar.documents.WordFile.run;
import static kz.jospar.documents.WordFile.tbl;
import static kz.jospar.documents.WordFile.tc;
import static kz.jospar.documents.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed page of Word shows, and what the file holds besides. */
class WordPageTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    @Test
    void hiddenTextIsLeftOutWhetherARunOrItsStyleHidesIt() {
        String styles = root("styles", "<w:style w:styleId='z'><w:rPr><w:vanish/></w:rPr></w:style>");
        assertThat(WordFile.body("<w:p>" + properties("<w:vanish/>") + properties("<w:rStyle w:val='z'/>")
                                + properties("<w:vanish w:val='0'/>")
                                + properties("<w:rStyle w:val='z'/><w:vanish w:val='false'/>") + "</w:p>")
                        .part("word/styles.xml", styles)
                        .blocks())
                .containsExactly(new Block.Paragraph("мәтін мәтін"));
    }

    @Test
    void aFieldShowsItsResultAndNotItsInstructionNorTheFieldsInsideIt() {
        assertThat(cell("<w:p>" + run("№") + field("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>"
                        + field("begin") + "<w:r><w:instrText>REF x</w:instrText></w:r>" + field("separate")
                        + run("ішкі") + field("end") + field("separate") + run("12") + field("end") + run(" бұйрық")
                        + "<w:fldSimple w:instr='PAGE'>" + run("7") + "</w:fldSimple></w:p>"))
                .isEqualTo("№12 бұйрық7");
    }

    @Test
    void aFieldWithoutAnEndHidesNothingAfterItsParagraph() {
        assertThat(cell("<w:p>" + field("begin") + "</w:p>" + p("мәтін"))).isEqualTo("мәтін");
        assertThat(cell("<w:p>" + field("end") + field("separate") + run("мәтін") + "</w:p>"))
                .isEqualTo("мәтін");
    }

    @ParameterizedTest
    @CsvSource({
        "Symbol, F0B3, ≥",
        "Symbol, F02D, −",
        "Wingdings, F0FC, ✓",
        "Wingdings 2, F0FF, \uf0ff",
        "Times New Roman, 2116, №",
        "Arial, F041, A",
        "Symbol, '', ''",
        "Symbol, zz, ''"
    })
    void symbolsAreReadAsCharacters(String font, String code, String character) {
        assertThat(cell("<w:p><w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r></w:p>"))
                .isEqualTo(character);
    }

    @Test
    void hyphensOfTheEndOfALineAndMarksOfDirectionAreNoText() {
        assertThat(cell("<w:p><w:r><w:t>\u200e1.\u200f 2-</w:t><w:softHyphen/><w:t>шы\u202a\u202c\u2060</w:t></w:r>"
                        + "<w:dir w:val='ltr'><w:bdo w:val='ltr'>" + run("!") + "</w:bdo></w:dir></w:p>"))
                .isEqualTo("1. 2-шы!");
    }

    @Test
    void mathTagsAndUnknownWrappersKeepTheirText() {
        assertThat(cell("<w:p><m:oMath xmlns:m='urn:m'><m:r><w:rPr/><m:t>n=5</m:t></m:r></m:oMath>"
                        + "<w:customXml w:element='x'><w:customXmlPr><w:attr w:name='t'/></w:customXmlPr>"
                        + run(" дана") + "</w:customXml>"
                        + "<w:ruby><w:rt>" + run("оқылуы") + "</w:rt><w:rubyBase>" + run("!")
                        + "</w:rubyBase></w:ruby></w:p>"))
                .isEqualTo("n=5 дана!");
    }

    @Test
    void commentsAndBookmarksAreNoText() {
        assertThat(cell("<w:p><w:bookmarkStart w:id='0' w:name='_GoBack'/><w:commentRangeStart w:id='1'/>"
                        + run("мәтін")
                        + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>"
                        + "<w:bookmarkEnd w:id='0'/></w:p>"))
                .isEqualTo("мәтін");
    }

    @Test
    void aPromptThatNobodyFilledInIsNoText() {
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(cell("<w:p>" + prompt.formatted(run("Место для ввода текста.")) + run("мәтін") + "</w:p>"))
                .isEqualTo("мәтін");
        assertThat(cell(prompt.formatted(p("Место для ввода даты.")) + p("күні")))
                .isEqualTo("күні");
    }

    @Test
    void onlyOneFormOfADrawingIsReadAndTheOnlyOneToo() {
        String both = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + run("жаңа")
                + "</mc:Choice><mc:Choice Requires='wpg'>" + run("екінші") + "</mc:Choice><mc:Fallback>" + run("ескі")
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        String old = "<w:p><w:r><mc:AlternateContent><mc:Fallback>" + run("ескі")
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(WordFile.body(both + old + both).blocks())
                .containsExactly(new Block.Paragraph("жаңа"), new Block.Paragraph("ескі"), new Block.Paragraph("жаңа"));
    }

    @Test
    void aTableInATextBoxOfTheBodyIsATableAndOneInACellIsText() {
        String box = "<w:p><w:r><w:pict><w:txbxContent>" + p("БЕКІТЕМІН") + tbl(tr(tc(p("1")) + tc(p("2"))))
                + "</w:txbxContent></w:pict></w:r>" + run("Жоспар") + "</w:p>";
        assertThat(WordFile.body(box).blocks())
                .containsExactly(
                        new Block.Paragraph("БЕКІТЕМІН"),
                        new Block.Table(List.of(Row.of("1", "2"))),
                        new Block.Paragraph("Жоспар"));
        assertThat(cell(box)).isEqualTo("БЕКІТЕМІН\n1\t2\nЖоспар");
    }

    @Test
    void notesFollowTheBodyInTheOrderOfTheirMarks() {
        String note =
                "<w:footnote w:id='%d'>" + "<w:p><w:r><w:footnoteRef/></w:r>" + run(" %s") + "</w:p></w:footnote>";
        assertThat(WordFile.body(tbl(tr(tc("<w:p>" + run("а") + mark("footnote", 3) + "</w:p>")
                                        + tc("<w:p>" + run("б") + mark("endnote", 1) + mark("footnote", 2) + "</w:p>")))
                                + p("соңы"))
                        .part(
                                "word/footnotes.xml",
                                root(
                                        "footnotes",
                                        note.formatted(2, "екінші")
                                                + note.formatted(3, "бірінші")
                                                + note.formatted(4, "сілтемесіз")))
                        .part(
                                "word/endnotes.xml",
                                root("endnotes", "<w:endnote w:id='1'>" + p("үшінші") + "</w:endnote>"))
                        .blocks())
                .containsExactly(
                        new Block.Table(List.of(Row.of("а", "б"))),
                        new Block.Paragraph("соңы"),
                        new Block.Paragraph("бірінші"),
                        new Block.Paragraph("екінші"),
                        new Block.Paragraph("үшінші"));
    }

    @Test
    void theHeaderOfAFirstPageStandsFirstAndWhatRunsOnEveryPageLast() {
        String section = "<w:sectPr><w:headerReference w:type='first' r:id='h1'/>"
                + "<w:headerReference w:type='default' r:id='h2'/><w:footerReference w:type='default' r:id='f1'/>";
        WordFile file = WordFile.body(p("Жоспар") + section + "<w:titlePg/></w:sectPr>")
                .part("word/header1.xml", root("hdr", tbl(tr(tc(p("")) + tc(p("БЕКІТЕМІН"))))))
                .part("word/header2.xml", root("hdr", p("12")))
                .part("word/footer1.xml", root("ftr", p("Орындаушы: А. Б.")))
                .part(RELATIONS, relations("h1", "header1.xml", "h2", "header2.xml", "f1", "/word/footer1.xml"));
        assertThat(file.blocks())
                .containsExactly(
                        new Block.Paragraph("БЕКІТЕМІН"),
                        new Block.Paragraph("Жоспар"),
                        new Block.Paragraph("Орындаушы: А. Б."));
    }

    @Test
    void aFirstHeaderThatNoPageShowsIsLeftOutAndSeveralSectionsAreReadOnce() {
        String section = "<w:sectPr><w:headerReference w:type='first' r:id='h1'/>"
                + "<w:headerReference w:type='default' r:id='h2'/></w:sectPr>";
        WordFile file = WordFile.body("<w:p><w:pPr>" + section + "</w:pPr>" + run("бірінші") + "</w:p>"
                        + tbl(tr(tc(p("1")) + tc(p("2")))) + section)
                .part("word/header1.xml", root("hdr", p("көрінбейді")))
                .part("word/header2.xml", root("hdr", p("Қосымша")))
                .part(RELATIONS, relations("h1", "header1.xml", "h2", "header2.xml"));
        assertThat(file.blocks())
                .containsExactly(
                        new Block.Paragraph("бірінші"),
                        new Block.Table(List.of(Row.of("1", "2"))),
                        new Block.Paragraph("Қосымша"));
    }

    @Test
    void aWebPageInsideIsReadInItsPlaceAndOtherFilesInsideAreRefused() {
        String page = "<html><body><table><tr><td>1<td>2</table></body></html>";
        WordFile file = WordFile.body(p("алдында") + "<w:altChunk r:id='c1'/>" + p("кейін"))
                .part(RELATIONS, relations("c1", "afchunk.htm"))
                .part("word/afchunk.htm", page);
        assertThat(file.blocks())
                .containsExactly(
                        new Block.Paragraph("алдында"),
                        new Block.Table(List.of(Row.of("1", "2"))),
                        new Block.Paragraph("кейін"));
        assertThatThrownBy(() -> file.part("word/afchunk.htm", "{\\rtf1 x}").blocks())
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.LEGACY_FORMAT));
        assertThat(WordFile.body("<w:altChunk r:id='none'/>" + p("x")).blocks())
                .containsExactly(new Block.Paragraph("x"));
    }

    @Test
    void strictOfficeFilesDifferInTheirNamespaceOnly() {
        WordFile file = new WordFile()
                .part(
                        "word/document.xml",
                        root("document", "<w:body>" + tbl(tr(tc(p("1")) + tc(p("2")))) + "</w:body>")
                                .replace(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertThat(file.blocks()).containsExactly(new Block.Table(List.of(Row.of("1", "2"))));
    }

    @Test
    void aCellMergedDownAndAcrossIsContinuedOverItsWholeWidth() {
        String wide = "<w:tcPr><w:gridSpan w:val='2'/><w:vMerge%s/></w:tcPr>";
        assertThat(rows(tr(tc(wide.formatted(" w:val='restart'") + p("а")) + tc(p("б")))
                        + tr(tc(wide.formatted(" w:val='continue'") + "<w:p/>") + tc(p("в")))))
                .containsExactly(
                        new Row(List.of(Cell.spanning("а", 2), Cell.of("б"))),
                        new Row(List.of(new Cell("", 2, true), Cell.of("в"))));
    }

    @Test
    void spansBeyondAnyPageAreBounded() {
        String wide = tc("<w:tcPr><w:gridSpan w:val='2147483647'/><w:hMerge/></w:tcPr>" + p("x"));
        assertThat(rows(tr(tc(p("а")) + wide.repeat(40))).get(0).columns()).isLessThanOrEqualTo(1_000);
        assertThat(rows(tr("<w:trPr><w:gridBefore w:val='2000000000'/><w:gridAfter w:val='-7'/></w:trPr>" + tc(p("а"))))
                        .get(0)
                        .columns())
                .isEqualTo(1_001);
    }

    private static String properties(String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>мәтін </w:t></w:r>";
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String mark(String kind, int id) {
        return "<w:r><w:" + kind + "Reference w:id='" + id + "'/></w:r>";
    }

    private static String relations(String... idsAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < idsAndTargets.length; i += 2) {
            relations.append("<Relationship Id='%s' Target='%s'/>".formatted(idsAndTargets[i], idsAndTargets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }
}
