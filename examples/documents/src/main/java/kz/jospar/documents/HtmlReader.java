package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a web page: blocks of text become paragraphs, tables tables; a table inside a cell is that cell's text. */
final class HtmlReader {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "del", "noscript", "iframe", "object", "select", "textarea");

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

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
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        if (element.normalName().equals("br")) {
            open.append('\n');
        } else if (element.normalName().equals("table") && !isFrame(element)) {
            close();
            HtmlTable.captions(element).forEach(caption -> walk(caption, depth + 1));
            close();
            blocks.add(HtmlTable.read(source, element));
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
        Block.Paragraph paragraph = source.paragraph(open.toString());
        open.setLength(0);
        if (!paragraph.text().isEmpty()) {
            blocks.add(paragraph);
        }
    }

    /** The text of a cell: blocks and line breaks on lines of their own. */
    static String text(Source source, Element cell) {
        StringBuilder text = new StringBuilder();
        append(source, text, cell, 0);
        return text.toString();
    }

    private static void append(Source source, StringBuilder text, Element parent, int depth) {
        source.nested(depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(collapsed(words));
            } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.normalName().equals("td")
                        || element.normalName().equals("th")) {
                    append(source, text, element, depth + 1);
                    text.append('\t');
                } else if (element.isBlock()) {
                    text.append('\n');
                    append(source, text, element, depth + 1);
                    text.append('\n');
                } else {
                    append(source, text, element, depth + 1);
                }
            }
        }
        source.growing(text);
    }

    /** A page's own line ends are blanks, as a browser shows them; non-breaking spaces stay. */
    private static String collapsed(TextNode text) {
        boolean preformatted = text.parent() != null && text.parent().closest("pre") != null;
        return preformatted ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
    }

    static Cell cell(Source source, Element cell, int columns) {
        return source.cell(text(source, cell), columns, false);
    }
}
