package kz.jospar.documents;

import static kz.jospar.documents.WordFile.cell;
import static kz.jospar.documents.WordFile.numbered;
import static kz.jospar.documents.WordFile.p;
import static kz.jospar.documents.WordFile.paragraph;
import static kz.jospar.documents.WordFile.rows;
import static kz.jospar.documents.WordFile.run;
import static kz.jospar.documents.WordFile.tbl;
import static kz.jospar.documents.WordFile.tc;
import static kz.jospar.documents.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

/** A file with tracked changes reads as if all of them were accepted. */
class TrackedChangesTest {
    private static final String MARK_DELETED = "<w:rPr><w:del w:id='1'/></w:rPr>";

    @Test
    void aDeletedParagraphEndJoinsTheParagraphToTheNext() {
        assertThat(WordFile.body(paragraph(MARK_DELETED, run("Іс-шаралар ")) + p("жоспары") + p("соңы"))
                        .blocks())
                .containsExactly(new Block.Paragraph("Іс-шаралар жоспары"), new Block.Paragraph("соңы"));
    }

    @Test
    void severalParagraphsJoinInACellAndTheWordsBeforeATableStayBeforeIt() {
        assertThat(cell(paragraph(MARK_DELETED, run("а")) + paragraph(MARK_DELETED, run("б")) + p("в") + p("г")))
                .isEqualTo("абв\nг");
        assertThat(WordFile.body(paragraph(MARK_DELETED, run("а"))
                                + tbl(tr(tc(p("1")) + tc(p("2"))))
                                + paragraph(MARK_DELETED, run("соңғы")))
                        .blocks())
                .containsExactly(
                        new Block.Paragraph("а"),
                        new Block.Table(List.of(Row.of("1", "2"))),
                        new Block.Paragraph("соңғы"));
    }

    @Test
    void aDeletedOrMovedParagraphUsesUpNoAutomaticNumber() {
        String deletedText = "<w:del w:id='2'><w:r><w:delText>жойылған</w:delText></w:r></w:del>";
        String moved = numbered(3, 0, "").replace("</w:pPr>", "<w:rPr><w:moveFrom w:id='3'/></w:rPr></w:pPr>");
        assertThat(WordFile.body(numbered(3, 0, "бірінші")
                                + numbered(3, 0, "").replace("</w:pPr>", MARK_DELETED + "</w:pPr>" + deletedText)
                                + moved
                                + numbered(3, 0, "екінші"))
                        .numbering(WordFile.DECIMAL)
                        .blocks())
                .containsExactly(new Block.Paragraph("1. бірінші"), new Block.Paragraph("2. екінші"));
    }

    @Test
    void aDeletedRowUsesUpNoAutomaticNumberAndAnInsertedOneDoes() {
        String number = tc(numbered(3, 0, ""));
        assertThat(((Block.Table) WordFile.body(tbl(tr(number + tc(p("а")))
                                        + tr("<w:trPr><w:del w:id='1'/></w:trPr>" + number + tc(p("б")))
                                        + tr("<w:trPr><w:ins w:id='2'/></w:trPr>" + number + tc(p("в")))
                                        + tr(number + tc(p("г")))))
                                .numbering(WordFile.DECIMAL)
                                .blocks()
                                .get(0))
                        .rows())
                .containsExactly(Row.of("1.", "а"), Row.of("2.", "в"), Row.of("3.", "г"));
    }

    @Test
    void aDeletedCellIsLeftOut() {
        assertThat(rows(tr(tc(p("а")) + tc("<w:tcPr><w:cellDel w:id='1'/></w:tcPr>" + p("ескі")) + tc(p("б")))))
                .containsExactly(Row.of("а", "б"));
    }

    @Test
    void movedTextStandsOnceAtItsNewPlace() {
        assertThat(cell("<w:p><w:moveFrom>" + run("көшкен ") + "</w:moveFrom>" + run("бірінші ") + "<w:moveTo>"
                        + run("көшкен") + "</w:moveTo></w:p>"))
                .isEqualTo("бірінші көшкен");
    }

    @Test
    void aChangeOfFormatOnlyChangesNothing() {
        assertThat(cell("<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:pPrChange>"
                        + "</w:pPr><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                        + "<w:t>мәтін</w:t></w:r></w:p>"))
                .isEqualTo("мәтін");
    }
}
