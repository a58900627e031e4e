package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * Reads a .docx as a person sees it with all changes accepted.
 *
 * <p>The body is pulled as a stream and not through POI's document model, because that model hides rows in content
 * controls and inserted text, and holds the whole file several times over.
 */
final class DocxReader {
    /** What a reader of the page does not see, and properties, which hold no text. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "delText",
            "instrText",
            "delInstrText",
            "rPr",
            "pPr",
            "sdtPr",
            "sdtEndPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "tcPr",
            "trPr");

    private final Source source;
    private final XmlPull xml;
    private final ListNumbers numbers;

    private DocxReader(Source source, XmlPull xml, ListNumbers numbers) {
        this.source = source;
        this.xml = xml;
        this.numbers = numbers;
    }

    static List<Block> read(Source source, Archive archive) {
        byte[] part = archive.part(archive.mainPart()).orElseThrow();
        try {
            DocxReader reader = new DocxReader(source, new XmlPull(source, part), ListNumbers.read(source, archive));
            List<Block> blocks = new ArrayList<>();
            if (reader.xml.nextChild()) {
                if (!reader.xml.name().equals("document")) {
                    throw source.refuse(Reason.NOT_A_DOCUMENT);
                }
                reader.blocks(blocks);
            }
            return blocks;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
    }

    private void blocks(List<Block> blocks) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("p")) {
                Block.Paragraph paragraph = source.paragraph(paragraph());
                if (!paragraph.text().isEmpty()) {
                    blocks.add(paragraph);
                }
            } else if (xml.name().equals("tbl")) {
                List<Row> rows = new ArrayList<>();
                rows(rows);
                blocks.add(new Block.Table(rows));
            } else if (UNSEEN.contains(xml.name())) {
                xml.skip();
            } else {
                blocks(blocks);
            }
        }
    }

    private void rows(List<Row> rows) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("tr")) {
                DocxRow row = new DocxRow();
                cells(row);
                if (!row.isDeleted()) {
                    rows.add(new Row(row.cells()));
                }
            } else if (UNSEEN.contains(xml.name())) {
                xml.skip();
            } else {
                rows(rows);
            }
        }
    }

    private void cells(DocxRow row) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("tc")) {
                row.begin();
                StringBuilder text = new StringBuilder();
                contents(text, row);
                row.end(source, text.toString());
            } else if (xml.name().equals("trPr")) {
                row.properties(xml);
            } else if (UNSEEN.contains(xml.name())) {
                xml.skip();
            } else {
                cells(row);
            }
        }
    }

    /** What stands in a cell: its paragraphs one below the other, the text of tables inside it among them. */
    private void contents(StringBuilder text, DocxRow row) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("tcPr")) {
                row.cellProperties(xml);
            } else {
                inline(text);
            }
        }
    }

    private String paragraph() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String label = "";
        while (xml.nextChild()) {
            if (xml.name().equals("pPr")) {
                label = numbers.label(xml);
            } else {
                inline(text);
            }
        }
        return label.isEmpty() ? text.toString() : label + " " + text;
    }

    private void inline(StringBuilder text) throws XMLStreamException {
        String name = xml.name();
        switch (name) {
            case "t" -> text.append(xml.text());
            case "tab", "ptab" -> mark(text, '\t');
            case "br", "cr" -> mark(text, '\n');
            case "noBreakHyphen" -> mark(text, '-');
            case "p" -> line(text, paragraph());
            case "tbl" -> line(text, nestedTable());
            default -> {
                if (UNSEEN.contains(name)) {
                    xml.skip();
                } else {
                    while (xml.nextChild()) {
                        inline(text);
                    }
                }
            }
        }
        source.growing(text);
    }

    private void mark(StringBuilder text, char mark) throws XMLStreamException {
        text.append(mark);
        xml.skip();
    }

    private static void line(StringBuilder text, String line) {
        text.append('\n').append(line).append('\n');
    }

    private String nestedTable() throws XMLStreamException {
        List<Row> rows = new ArrayList<>();
        rows(rows);
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(Cell::text)
                        .map(text -> text.replace('\n', ' '))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
