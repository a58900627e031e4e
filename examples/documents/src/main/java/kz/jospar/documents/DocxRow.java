package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kz.jospar.core.table.Cell;

/** A row of a .docx while it is read: its cells with their spans. */
final class DocxRow {
    /** More than Word's own limit of 63, and as many as one cell is believed to cover. */
    private static final int MOST_COLUMNS = 1_000;

    private final List<Cell> cells = new ArrayList<>();
    private boolean deleted;
    private int columnsAfter;
    private int columns;
    private boolean continuedDown;
    private boolean continuedRight;
    private boolean cellDeleted;

    boolean isDeleted() {
        return deleted;
    }

    /** Tells whether the cell being read is a tracked deletion; the next ones then move up to its place. */
    boolean isCellDeleted() {
        return cellDeleted;
    }

    /** The cells; a row that stops short of the table's edge gets an empty one for the rest. */
    List<Cell> cells() {
        if (columnsAfter > 0) {
            cells.add(Cell.spanning("", columnsAfter));
            columnsAfter = 0;
        }
        return cells;
    }

    void properties(XmlPull xml) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridBefore" -> indent(xml.number("val", 0));
                case "gridAfter" -> columnsAfter = Math.min(xml.number("val", 0), MOST_COLUMNS);
                case "del" -> deleted = true;
                default -> {}
            }
            xml.skip();
        }
    }

    private void indent(int columnsBefore) {
        if (columnsBefore > 0) {
            cells.add(Cell.spanning("", Math.min(columnsBefore, MOST_COLUMNS)));
        }
    }

    void begin() {
        columns = 1;
        continuedDown = false;
        continuedRight = false;
        cellDeleted = false;
    }

    void cellProperties(XmlPull xml) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridSpan" -> columns = xml.number("val", 1);
                case "vMerge" -> continuedDown = !xml.attribute("val").equals("restart");
                case "cellDel" -> cellDeleted = true;
                case "hMerge" -> continuedRight = !xml.attribute("val").equals("restart");
                default -> {}
            }
            xml.skip();
        }
    }

    void end(Source source, String text) {
        Cell cell = source.cell(text, columns, continuedDown);
        if (continuedRight && !cells.isEmpty()) {
            Cell left = cells.remove(cells.size() - 1);
            cells.add(new Cell(left.text(), Math.min(left.columns() + cell.columns(), MOST_COLUMNS), left.continued()));
        } else {
            cells.add(cell);
        }
    }
}
