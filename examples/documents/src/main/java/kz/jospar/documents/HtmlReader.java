package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a web page: blocks of text become paragraphs, tables tables; a table inside a cell is that cell's text. */
final class HtmlReader {
    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final FlowingText open = new FlowingText();
    private final HtmlMarkup markup = new HtmlMarkup();

    private HtmlReader(Source source) {
        this.source = source;
    }

    static List<Block> read(Source source, String page) {
        HtmlReader reader = new HtmlReader(source);
        reader.walk(Jsoup.parse(page).body(), 0);
        reader.close();
        return reader.blocks;
    }

    private void walk(Element parent, int depth) {
        source.nested(depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                open.append(collapsed(text));
                source.growing(open.text());
            } else if (node instanceof Element element && HtmlMarkup.isSeen(element)) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        if (element.normalName().equals("br")) {
            open.mark('\n');
        } else if (element.normalName().equals("table") && !isFrame(element)) {
            close();
            HtmlTable.captions(element).forEach(caption -> walk(caption, depth + 1));
            close();
            blocks.add(HtmlTable.read(source, element));
        } else if (element.normalName().equals("li")) {
            close();
            open.begin(markup.number(element));
            walk(element, depth + 1);
            open.end();
            close();
        } else if (element.isBlock() || element.normalName().equals("td")) {
            close();
            walk(element, depth + 1);
            close();
        } else {
            walk(element, depth + 1);
        }
    }

    /** A table of one cell only frames what is inside it. */
    private static boolean isFrame(Element table) {
        return HtmlTable.rows(table).stream()
                        .mapToInt(row -> HtmlTable.cells(row).size())
                        .sum()
                == 1;
    }

    private void close() {
        Block.Paragraph paragraph = source.paragraph(open.take());
        if (!paragraph.text().isEmpty()) {
            blocks.add(paragraph);
        }
    }

    /** A cell with its text: blocks and line breaks on lines of their own. */
    static Cell cell(Source source, Element cell, int columns) {
        FlowingText text = new FlowingText();
        append(source, text, new HtmlMarkup(), cell, 0);
        text.end();
        return source.cell(text.take(), columns, false);
    }

    private static void append(Source source, FlowingText text, HtmlMarkup markup, Element parent, int depth) {
        source.nested(depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(collapsed(words));
            } else if (node instanceof Element element && HtmlMarkup.isSeen(element)) {
                switch (element.normalName()) {
                    case "br" -> text.mark('\n');
                    case "td", "th" -> {
                        append(source, text, markup, element, depth + 1);
                        text.mark('\t');
                    }
                    case "li" -> {
                        text.mark('\n');
                        text.begin(markup.number(element));
                        append(source, text, markup, element, depth + 1);
                        text.end();
                        text.mark('\n');
                    }
                    default -> {
                        if (element.isBlock()) {
                            text.mark('\n');
                            append(source, text, markup, element, depth + 1);
                            text.mark('\n');
                        } else {
                            append(source, text, markup, element, depth + 1);
                        }
                    }
                }
            }
        }
        source.growing(text.text());
    }

    /** A page's own line ends are blanks, as a browser shows them; non-breaking spaces stay. */
    private static String collapsed(TextNode text) {
        boolean preformatted = false;
        for (Element at = text.parent(); at != null; at = at.parent()) {
            preformatted |= at.normalName().equals("pre");
        }
        return preformatted ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
    }
}
