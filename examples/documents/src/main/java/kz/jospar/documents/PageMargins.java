package kz.jospar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/**
 * What stands on the pages of a .docx outside its body.
 *
 * <p>The header of a first page stands before the body: an approval block is sometimes put there. Footnotes and endnotes
 * come after the body in the order of their marks, then what runs on every page; the marks themselves, and lines
 * without a letter such as page numbers, are left out. Tables there are read as lines, one for each cell.
 */
final class PageMargins {
    private final WordPackage word;
    private final Set<String> firstHeaders = new LinkedHashSet<>();
    private final Set<String> running = new LinkedHashSet<>();
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<String> endnotes = new LinkedHashSet<>();

    PageMargins(WordPackage word) {
        this.word = word;
    }

    void footnote(String id) {
        footnotes.add(id);
    }

    void endnote(String id) {
        endnotes.add(id);
    }

    /** Reads the open properties of a section and closes them. */
    void section(XmlPull xml) throws XMLStreamException {
        List<String> first = new ArrayList<>();
        List<String> firstFooters = new ArrayList<>();
        boolean firstDiffers = false;
        while (xml.nextChild()) {
            String name = xml.name();
            if (name.equals("titlePg")) {
                firstDiffers = xml.isOn();
            } else if (name.equals("headerReference") || name.equals("footerReference")) {
                boolean header = name.equals("headerReference");
                String id = xml.attribute("id");
                switch (xml.attribute("type")) {
                    case "first" -> (header ? first : firstFooters).add(id);
                    case "even" -> {} // repeats the others, and only where pages face each other
                    default -> running.add(id);
                }
            }
            xml.skip();
        }
        if (firstDiffers) {
            firstHeaders.addAll(first);
            running.addAll(firstFooters);
        }
    }

    List<Block> before() throws XMLStreamException {
        return parts(firstHeaders);
    }

    List<Block> after() throws XMLStreamException {
        List<Block> after = notes("footnotes", footnotes);
        after.addAll(notes("endnotes", endnotes));
        after.addAll(parts(running));
        return after;
    }

    private List<Block> parts(Set<String> ids) throws XMLStreamException {
        Set<String> names = new LinkedHashSet<>();
        ids.forEach(id -> word.related(id).ifPresent(names::add));
        Set<Block> blocks = new LinkedHashSet<>();
        for (String name : names) {
            byte[] part = word.part(name).orElse(null);
            if (part != null) {
                blocks.addAll(lines(new DocxReader(word, part).part()));
            }
        }
        return List.copyOf(blocks);
    }

    private List<Block> notes(String kind, Set<String> ids) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        byte[] notes = ids.isEmpty() ? null : word.notes(kind).orElse(null);
        if (notes != null) {
            Map<String, List<Block>> all = new HashMap<>(new DocxReader(word, notes).notes());
            ids.forEach(id -> blocks.addAll(lines(all.getOrDefault(id, List.of()))));
        }
        return blocks;
    }

    private static List<Block> lines(List<Block> blocks) {
        List<Block> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(lines, paragraph);
            } else if (block instanceof Block.Table table) {
                for (Row row : table.rows()) {
                    for (Cell cell : row.cells()) {
                        add(lines, new Block.Paragraph(cell.text()));
                    }
                }
            }
        }
        return lines;
    }

    private static void add(List<Block> lines, Block.Paragraph paragraph) {
        if (paragraph.text().codePoints().anyMatch(Character::isLetter)) {
            lines.add(paragraph);
        }
    }
}
