package kz.jospar.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * Reads a part of a .docx as a person sees it printed with all changes accepted: without hidden text, comments and
 * prompts that nobody filled in.
 *
 * <p>The body is pulled as a stream and not through POI's document model, because that model hides rows in content
 * controls and inserted text, and holds the whole file several times over.
 */
final class DocxReader {
    private final WordPackage word;
    private final Source source;
    private final PageXml xml;
    private final PageMargins margins;
    /** The words of a paragraph whose end is deleted, on their way to the next one. */
    private StringBuilder carried = new StringBuilder();
    /** Where the text boxes of a paragraph of the body go; those of a cell belong to its text. */
    private List<Block> boxes = new ArrayList<>();

    private boolean inCell;

    DocxReader(WordPackage word, byte[] part) throws XMLStreamException {
        this.word = word;
        this.source = word.source();
        this.xml = new PageXml(new XmlPull(source, part));
        this.margins = new PageMargins(word);
    }

    static List<Block> read(Source source, Archive archive) {
        try {
            WordPackage word = new WordPackage(source, archive);
            DocxReader reader =
                    new DocxReader(word, archive.part(archive.mainPart()).orElseThrow());
            List<Block> body = new ArrayList<>();
            if (reader.xml.nextChild()) {
                if (!reader.xml.name().equals("document")) {
                    throw source.refuse(Reason.NOT_A_DOCUMENT);
                }
                reader.story(body);
            }
            List<Block> blocks = new ArrayList<>(reader.margins.before());
            blocks.addAll(body);
            blocks.addAll(reader.margins.after());
            return blocks;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
    }

    /** The blocks of a header or footer. */
    List<Block> part() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        story(blocks);
        return blocks;
    }

    /** The notes of a part of footnotes or endnotes, by their ids. */
    Map<String, List<Block>> notes() throws XMLStreamException {
        Map<String, List<Block>> notes = new LinkedHashMap<>();
        if (xml.nextChild()) {
            while (xml.nextChild()) {
                List<Block> note = notes.computeIfAbsent(xml.raw().attribute("id"), any -> new ArrayList<>());
                story(note);
            }
        }
        return notes;
    }

    private void story(List<Block> blocks) throws XMLStreamException {
        blocks(blocks);
        flush(blocks);
    }

    private void blocks(List<Block> blocks) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "p" -> {
                    List<Block> around = boxes;
                    boxes = new ArrayList<>();
                    String text = paragraph();
                    blocks.addAll(boxes);
                    boxes = around;
                    add(blocks, text);
                }
                case "tbl" -> {
                    flush(blocks);
                    List<Row> rows = new ArrayList<>();
                    rows(rows);
                    blocks.add(new Block.Table(rows));
                }
                case "sectPr" -> margins.section(xml.raw());
                case "sdtPr" -> prompt();
                case "altChunk" -> {
                    flush(blocks);
                    blocks.addAll(EmbeddedFile.read(word, xml.raw().attribute("id")));
                    xml.skip();
                }
                case "pPr", "rPr", "tcPr", "trPr" -> xml.skip();
                default -> blocks(blocks);
            }
        }
    }

    private void add(List<Block> blocks, String text) {
        Block.Paragraph paragraph = source.paragraph(text);
        if (!paragraph.text().isEmpty()) {
            blocks.add(paragraph);
        }
    }

    /** Lets out what a last deleted paragraph end left behind. */
    private void flush(List<Block> blocks) {
        if (!carried.isEmpty()) {
            add(blocks, carried.toString());
            carried = new StringBuilder();
        }
    }

    /** Word's own prompt in an empty content control is no text of the document. */
    private void prompt() throws XMLStreamException {
        boolean prompt = false;
        XmlPull properties = xml.raw();
        while (properties.nextChild()) {
            prompt |= properties.name().equals("showingPlcHdr") && properties.isOn();
            properties.skip();
        }
        if (prompt) {
            xml.leave();
        }
    }

    private void rows(List<Row> rows) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tr" -> {
                    DocxRow row = new DocxRow();
                    cells(row);
                    if (!row.isDeleted()) {
                        rows.add(new Row(row.cells()));
                    }
                }
                case "sdtPr" -> prompt();
                case "pPr", "rPr", "tcPr", "trPr", "sectPr" -> xml.skip();
                default -> rows(rows);
            }
        }
    }

    private void cells(DocxRow row) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tc" -> cell(row);
                case "trPr" -> {
                    row.properties(xml.raw());
                    if (row.isDeleted()) {
                        // Its paragraphs use up no automatic numbers either.
                        xml.leave();
                    }
                }
                case "sdtPr" -> prompt();
                case "pPr", "rPr", "tcPr", "sectPr" -> xml.skip();
                default -> cells(row);
            }
        }
    }

    private void cell(DocxRow row) throws XMLStreamException {
        boolean outer = inCell;
        StringBuilder before = carried;
        inCell = true;
        carried = new StringBuilder();
        row.begin();
        StringBuilder text = new StringBuilder();
        contents(text, row);
        text.append('\n').append(carried);
        if (!row.isCellDeleted()) {
            row.end(source, text.toString());
        }
        carried = before;
        inCell = outer;
    }

    /** The contents of a cell: the paragraphs of a cell may stand in a content control, with a nested table among them. */
    private void contents(StringBuilder text, DocxRow row) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("tcPr")) {
                row.cellProperties(xml.raw());
                if (row.isCellDeleted()) {
                    xml.leave();
                }
            } else {
                inline(text, new Fields());
            }
        }
    }

    private String paragraph() throws XMLStreamException {
        StringBuilder text = carried;
        carried = new StringBuilder();
        ParagraphMark mark = ParagraphMark.NONE;
        String label = "";
        Fields fields = new Fields();
        while (xml.nextChild()) {
            if (xml.name().equals("pPr")) {
                mark = ParagraphMark.read(xml.raw(), margins);
                label = mark.deleted() ? "" : word.numbers().label(mark);
            } else {
                inline(text, fields);
            }
        }
        if (mark.deleted()) {
            // A paragraph of a text box inside may have left words of its own.
            carried = text.append(carried);
            return "";
        }
        return label.isEmpty() ? text.toString() : label + " " + text;
    }

    private void inline(StringBuilder text, Fields fields) throws XMLStreamException {
        switch (xml.name()) {
            case "t" -> {
                String words = xml.raw().text();
                text.append(fields.isShown() ? words : "");
            }
            case "tab", "ptab" -> mark(text, '\t');
            case "br", "cr" -> mark(text, '\n');
            case "noBreakHyphen" -> mark(text, '-');
            case "sym" -> {
                text.append(SymbolFonts.character(
                        xml.raw().attribute("font"), xml.raw().attribute("char")));
                xml.skip();
            }
            case "fldChar" -> {
                fields.character(xml.raw().attribute("fldCharType"));
                xml.skip();
            }
            case "footnoteReference" -> {
                margins.footnote(xml.raw().attribute("id"));
                xml.skip();
            }
            case "endnoteReference" -> {
                margins.endnote(xml.raw().attribute("id"));
                xml.skip();
            }
            case "p" -> line(text, paragraph());
            case "tbl" -> line(text, nestedTable());
            case "txbxContent" -> {
                if (inCell) {
                    children(text, fields);
                } else {
                    List<Block> box = new ArrayList<>();
                    story(box);
                    boxes.addAll(box);
                }
            }
            case "rPr" -> {
                if (isHidden(xml.raw())) {
                    xml.leave();
                }
            }
            case "sdtPr" -> prompt();
            case "pPr", "tcPr", "trPr", "sectPr" -> xml.skip();
            default -> children(text, fields);
        }
        source.growing(text);
    }

    private void children(StringBuilder text, Fields fields) throws XMLStreamException {
        while (xml.nextChild()) {
            inline(text, fields);
        }
    }

    private boolean isHidden(XmlPull properties) throws XMLStreamException {
        boolean hidden = false;
        while (properties.nextChild()) {
            if (properties.name().equals("rStyle")) {
                hidden = word.styles().isHidden(properties.attribute("val"));
            } else if (properties.name().equals("vanish")) {
                hidden = properties.isOn();
            }
            properties.skip();
        }
        return hidden;
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
