package kz.jospar.documents;

import static kz.jospar.documents.WordFile.numbered;
import static kz.jospar.documents.WordFile.root;
import static kz.jospar.documents.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.table.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which Word numbers paragraphs by itself. */
class WordNumberingTest {

    @Test
    void aListMayBeginAtZero() {
        assertThat(texts(
                        list(level(0, 0, "decimal", "%1.")), numbered(1, 0, "x").repeat(3)))
                .containsExactly("0. x", "1. x", "2. x");
    }

    @Test
    void aLevelBeginsAnewAfterEachNumberAboveItUnlessItNeverDoes() {
        String paragraphs = numbered(1, 0, "x") + numbered(1, 1, "x") + numbered(1, 0, "x") + numbered(1, 1, "x");
        assertThat(texts(list(level(0, 1, "decimal", "%1.") + level(1, 1, "decimal", "%1.%2.")), paragraphs))
                .containsExactly("1. x", "1.1. x", "2. x", "2.1. x");
        String never = level(1, 1, "decimal", "%2.").replace("<w:numFmt", "<w:lvlRestart w:val='0'/><w:numFmt");
        assertThat(texts(list(level(0, 1, "decimal", "Статья %1.") + never), paragraphs))
                .containsExactly("Статья 1. x", "1. x", "Статья 2. x", "2. x");
    }

    @Test
    void aNumberingMayChangeALevelOfItsList() {
        String numbering = list(level(0, 1, "decimal", "%1."))
                + "<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
                + level(0, 3, "upperRoman", "%1)") + "</w:lvlOverride></w:num>";
        assertThat(texts(numbering, numbered(2, 0, "x"))).containsExactly("III) x");
    }

    @Test
    void twoNumberingsOfOneListCountOnUnlessTheSecondBeginsAnew() {
        String second = "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>";
        String anew = "<w:num w:numId='3'><w:abstractNumId w:val='1'/>"
                + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
        assertThat(texts(
                        list(level(0, 1, "decimal", "%1.")) + second + anew,
                        numbered(1, 0, "x") + numbered(2, 0, "x") + numbered(3, 0, "x") + numbered(3, 0, "x")))
                .containsExactly("1. x", "2. x", "1. x", "2. x");
    }

    @Test
    void aLegalLabelWritesRomanChaptersWithDigits() {
        String legal = level(1, 1, "decimal", "%1.%2.").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
        assertThat(texts(list(level(0, 4, "upperRoman", "%1.") + legal), numbered(1, 0, "бөлім") + numbered(1, 1, "x")))
                .containsExactly("IV. бөлім", "4.1. x");
    }

    @Test
    void bulletsAndListsWithoutNumbersStayOut() {
        assertThat(texts(list(level(0, 1, "bullet", "\uf0b7") + level(1, 1, "none", "")), numbered(1, 0, "x")))
                .containsExactly("x");
        assertThat(texts(list(level(0, 1, "none", "–")), numbered(1, 0, "x"))).containsExactly("x");
    }

    @Test
    void theStyleOfAHeadingFindsItsLevelAndAStyleInheritsItsNumbering() {
        String levels = level(0, 1, "decimal", "%1.")
                + level(1, 1, "decimal", "%1.%2.").replace("<w:lvlText", "<w:pStyle w:val='Second'/><w:lvlText");
        String styles = style("First", "", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                + style("Second", "First", "")
                + style("Third", "First", "<w:numPr><w:numId w:val='0'/></w:numPr>");
        assertThat(texts(list(levels), styles, styled("First") + styled("Second") + styled("Second") + styled("Third")))
                .containsExactly("1. x", "1.1. x", "1.2. x", "x");
    }

    @Test
    void aListMayBeTheListOfAStyle() {
        String numbering = list(level(0, 1, "decimal", "%1)"))
                + "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='Own'/></w:abstractNum>"
                + "<w:num w:numId='5'><w:abstractNumId w:val='5'/></w:num>";
        assertThat(texts(numbering, style("Own", "", "<w:numPr><w:numId w:val='1'/></w:numPr>"), numbered(5, 0, "x")))
                .containsExactly("1) x");
    }

    @Test
    void stylesAndListsThatReferToThemselvesEndTheSearch() {
        String numbering = "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='A'/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='B'/></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='2'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>";
        String styles = style("A", "B", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                + style("B", "A", "<w:numPr><w:numId w:val='2'/></w:numPr>")
                + style("C", "C", "");
        assertThat(texts(numbering, styles, styled("A") + styled("C") + numbered(2, 0, "x")))
                .containsExactly("x", "x", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 99, 0, x",
        "decimal, -1, 0, x",
        "decimal, 0, 2000000000, 1. x",
        "decimal, 0, -5, 1. x",
        "lowerLetter, 0, 999999, 999999. x",
        "upperRoman, 0, 4000, 4000. x",
        "hindiVowels, 0, 2, 2. x"
    })
    void absurdLevelsStartsAndFormatsGiveAPlainNumberOrNone(String format, int level, int start, String text) {
        assertThat(texts(list(level(0, start, format, "%1.")), numbered(1, level, "x")))
                .containsExactly(text);
    }

    private static String list(String levels) {
        return "<w:abstractNum w:abstractNumId='1'>" + levels
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";
    }

    private static String level(int level, int start, String format, String label) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='" + start + "'/><w:numFmt w:val='" + format
                + "'/><w:lvlText w:val='" + label + "'/></w:lvl>";
    }

    private static String style(String id, String basedOn, String properties) {
        return "<w:style w:styleId='" + id + "'><w:basedOn w:val='" + basedOn + "'/><w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    private static String styled(String style) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run("x") + "</w:p>";
    }

    private static List<String> texts(String numbering, String paragraphs) {
        return texts(numbering, "", paragraphs);
    }

    private static List<String> texts(String numbering, String styles, String paragraphs) {
        return WordFile.body(paragraphs)
                .numbering(numbering)
                .part("word/styles.xml", root("styles", styles))
                .blocks()
                .stream()
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }
}
