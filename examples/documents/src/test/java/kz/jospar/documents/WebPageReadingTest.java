package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;

class WebPageReadingTest {

    @Test
    void blocksOfTextAreParagraphs() {
        assertThat(blocks("<h1>Жоспар</h1>бос мәтін<p>бірінші<br>жол <b>қалың</b>\n  мәтін</p><div><p>екінші</div>"
                        + "<script>x()</script><!-- ескертпе --><del>жойылған</del>"))
                .containsExactly(
                        new Block.Paragraph("Жоспар"),
                        new Block.Paragraph("бос мәтін"),
                        new Block.Paragraph("бірінші\nжол қалың мәтін"),
                        new Block.Paragraph("екінші"));
    }

    @Test
    void theBlocksAndLineBreaksOfACellStandOnLinesOfTheirOwn() {
        assertThat(rows("<tr><td><p>а</p><p>ә</p><ul><li>б<li>в</ul>г<br>ғ</td><td>&lt;ul&gt; &amp; &nbsp;x</td></tr>"))
                .containsExactly(Row.of("а\nә\nб\nв\nг\nғ", "<ul> & \u00a0x"));
    }

    @Test
    void cellsOverSeveralRowsLeaveAContinuedCellInEachRowBelow() {
        assertThat(rows("<thead><tr><th rowspan=2>№<th colspan=2>Жыл<th rowspan=2>Көзі</thead>"
                        + "<tr><td>2025<td>2026</tr><tbody><tr><td>1<td>2<td>3<td>4</tbody>"))
                .containsExactly(
                        new Row(List.of(Cell.of("№"), Cell.spanning("Жыл", 2), Cell.of("Көзі"))),
                        new Row(List.of(
                                new Cell("", 1, true), Cell.of("2025"), Cell.of("2026"), new Cell("", 1, true))),
                        Row.of("1", "2", "3", "4"));
    }

    @Test
    void aCellOverThreeRowsEndsAfterTheThirdAndZeroReachesToTheEnd() {
        Cell on = new Cell("", 1, true);
        assertThat(rows("<tr><td rowspan=3>а<td>1<td rowspan=0>я<tr><td>2<tr><td>3<tr><td>б<td>4"))
                .containsExactly(
                        Row.of("а", "1", "я"),
                        new Row(List.of(on, Cell.of("2"), on)),
                        new Row(List.of(on, Cell.of("3"), on)),
                        new Row(List.of(Cell.of("б"), Cell.of("4"), on)));
    }

    @Test
    void aTableInsideACellIsItsText() {
        assertThat(rows("<tr><td>1<td>оның ішінде:<table><tr><td>а<td>б<tr><td>в<td>г</table><td>2"))
                .containsExactly(Row.of("1", "оның ішінде:\nа\tб\nв\tг", "2"));
    }

    @Test
    void aTableOfOneCellOnlyFramesThePage() {
        assertThat(blocks("<table><tr><td><p>Жоспар</p><table><tr><td>1<td>2</table></table>"))
                .containsExactly(new Block.Paragraph("Жоспар"), new Block.Table(List.of(Row.of("1", "2"))));
    }

    @Test
    void absurdSpansAreBounded() {
        assertThat(rows("<tr><td colspan=999999>а<td colspan=x rowspan=999999>б"))
                .hasSize(1);
        assertThat(rows("<tr><td colspan=999999>а<td>б").get(0).columns()).isEqualTo(1_001);
    }

    @Test
    void aBrowsersNumbersOfListItemsAreWrittenOutAndBulletsAreNot() {
        assertThat(rows(
                        "<tr><td><ol start=4><li><p>а</p><li value=9>б<li>в</ol><td><ol type=a><li>x<ol><li>y</ol><li>z</ol>"
                                + "<tr><td><ol><li><p></p></ol><td><ul><li>түйін</ul>"))
                .containsExactly(Row.of("4. а\n9. б\n10. в", "a. x\n1. y\nb. z"), Row.of("1.", "түйін"));
        assertThat(blocks("<ol start=-1><li><p>бірінші</p><p>екінші</p><li></ol>"))
                .containsExactly(
                        new Block.Paragraph("-1. бірінші"), new Block.Paragraph("екінші"), new Block.Paragraph("0."));
    }

    @Test
    void whatWordPutsAroundItsWebPagesIsNoText() {
        assertThat(blocks("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
                        + "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span>"
                        + "</span><![endif]>Жиналыс<a style='mso-footnote-id:ftn1' href='#_ftn1'><span>[1]</span></a></p>"
                        + "<p><![if !supportLists]><span style='mso-list: Ignore'>·<span>&nbsp;</span></span><![endif]>түйін</p>"
                        + "<p><span style='DISPLAY: none'>жасырын</span><span style='mso-hide: all'>жасырын</span><o:p></o:p></p>"
                        + "<div style='mso-element:comment-list'>пікір</div><p hidden>жасырын</p>"))
                .containsExactly(new Block.Paragraph("1.\u00a0\u00a0Жиналыс"), new Block.Paragraph("түйін"));
    }

    private static List<Row> rows(String rows) {
        return ((Block.Table) blocks("<table>" + rows + "</table>").get(0)).rows();
    }

    private static List<Block> blocks(String body) {
        return PlanDocuments.read("plan.html", ("<html><body>" + body).getBytes(StandardCharsets.UTF_8))
                .blocks();
    }
}
