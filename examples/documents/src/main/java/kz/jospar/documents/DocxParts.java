package kz.jospar.documents;

import java.math.BigInteger;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.paper.Paper;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Words;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes the parts of a paper one after another. Lengths are in twentieths of a point. */
final class DocxParts implements Paper.Cases<XWPFParagraph> {
    /** The page without its margins. */
    static final int WIDTH = 11_906 - 1_417 - 850;

    private final XWPFDocument document;
    private final DocxWords words;

    DocxParts(XWPFDocument document, Language language) {
        this.document = document;
        words = new DocxWords(language);
    }

    @Override
    public XWPFParagraph head(Paper.Head part) {
        paragraph("Body", part.body());
        paragraph("Heading1", part.kind());
        XWPFParagraph day = paragraph("Normal", part.day());
        day.setSpacingAfter(240);
        tab(day, STTabJc.RIGHT, WIDTH, STTabTlc.NONE);
        DocxWords.tab(day);
        words.add(day, part.number(), false);
        return day;
    }

    @Override
    public XWPFParagraph heading(Paper.Heading part) {
        XWPFParagraph heading = paragraph("Heading" + part.level(), part.text());
        if (part.newPage()) {
            heading.setPageBreak(true);
        }
        return heading;
    }

    @Override
    public XWPFParagraph line(Paper.Line part) {
        return line("Normal", part);
    }

    private XWPFParagraph line(String style, Paper.Line line) {
        XWPFParagraph paragraph = paragraph(style);
        words.add(paragraph, line.label().then(Words.of(words.language(), ": ")), true);
        words.add(paragraph, line.text(), false);
        return paragraph;
    }

    @Override
    public XWPFParagraph paragraph(Paper.Paragraph part) {
        return paragraph("Normal", part.text());
    }

    @Override
    public XWPFParagraph numbered(Paper.Numbered part) {
        XWPFParagraph last = null;
        for (Item item : part.items()) {
            last = paragraph("Item");
            words.add(last, Words.of(words.language(), item.number()), false);
            DocxWords.tab(last);
            words.add(last, item.text(), false);
            for (Paper.Line line : item.lines()) {
                last.setKeepNext(true);
                last = line("ItemLine", line);
            }
        }
        return last == null ? paragraph("Normal") : last;
    }

    @Override
    public XWPFParagraph table(Paper.Table part) {
        paragraph("Caption", part.caption());
        DocxTable.write(document, part, words);
        // Without a paragraph between them Word would make one table of two.
        return paragraph("Cell");
    }

    /** The lines are drawn by tabs that leave underscores behind. */
    @Override
    public XWPFParagraph signature(Paper.Signature part) {
        XWPFParagraph who = paragraph("Normal", part.who());
        who.setSpacingBefore(480);
        who.setKeepNext(true);
        XWPFParagraph lines = paragraph("Normal");
        lines.setSpacingBefore(360);
        lines.setSpacingAfter(0);
        lines.setKeepNext(true);
        int[] stops = {2_600, 5_700, 6_100, WIDTH};
        for (int i = 0; i < stops.length; i++) {
            tab(lines, STTabJc.LEFT, stops[i], i % 2 == 0 ? STTabTlc.NONE : STTabTlc.UNDERSCORE);
            DocxWords.tab(lines);
        }
        XWPFParagraph hints = paragraph("SmallHint");
        hints.setKeepNext(part.signed() != null);
        List<Words> under = List.of(part.hand(), part.name());
        for (int i = 0; i < under.size(); i++) {
            tab(hints, STTabJc.CENTER, (stops[2 * i] + stops[2 * i + 1]) / 2, STTabTlc.NONE);
            DocxWords.tab(hints);
            words.add(hints, under.get(i), false);
        }
        return part.signed() == null ? hints : paragraph("Normal", part.signed());
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private XWPFParagraph paragraph(String style, Words text) {
        XWPFParagraph paragraph = paragraph(style);
        words.add(paragraph, text, false);
        return paragraph;
    }

    private static void tab(XWPFParagraph paragraph, STTabJc.Enum side, int at, STTabTlc.Enum leader) {
        var properties = paragraph.getCTP().getPPr();
        CTTabs tabs = properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs();
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(side);
        stop.setLeader(leader);
        stop.setPos(BigInteger.valueOf(at));
    }
}
