package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/**
 * Reads the shape in which every cell is a line that begins with a tab.
 *
 * <p>A line without a tab goes on with the cell above. A blank line ends a row that is complete; a row that is still
 * short goes on, unless the next cell begins a row: it was an empty paragraph inside a cell. A row that is short at its
 * end stays so, for the plan's reader to report; one cell alone is the heading of a section unless it is a number.
 */
final class StackedText {
    /** "2. Title of a section"; "1.1. text" and "1) text" are not. */
    private static final Pattern HEADING = Pattern.compile("\\d{1,3}\\.\\s+\\S.*");

    private final Source source;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<StringBuilder> row = new ArrayList<>();
    private final int[] nextCell;
    private final int[] nextFilled;
    private int columns;

    private StackedText(Source source, List<String> lines) {
        this.source = source;
        this.lines = lines;
        this.nextCell = TextReader.next(lines, TextReader::isStacked);
        this.nextFilled = TextReader.next(lines, line -> !line.isBlank() || TextReader.isStacked(line));
    }

    static List<Block> read(Source source, List<String> lines) {
        StackedText reader = new StackedText(source, lines);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i);
        }
        reader.endTable();
        return reader.blocks;
    }

    private void line(int at) {
        String line = lines.get(at);
        if (TextReader.isStacked(line)) {
            if (columns > 0 && row.size() >= columns) {
                endRow();
            }
            row.add(new StringBuilder(line.substring(1)));
        } else if (!line.isBlank()) {
            if (row.isEmpty()) {
                endTable();
                TextReader.paragraph(source, blocks, line);
            } else {
                row.get(row.size() - 1).append('\n').append(line);
            }
        } else if (!row.isEmpty() && !goesOn(at)) {
            endRow();
        }
    }

    /** Tells whether the row goes on after a blank line. */
    private boolean goesOn(int blank) {
        int next = nextCell[blank];
        boolean wordsBetween = nextFilled[blank] < next;
        if (columns == 0 || next == lines.size()) {
            return false;
        }
        if (beginsRow(next)) {
            // Words before the next measure's number still belong to the last cell.
            return wordsBetween && row.size() >= columns;
        }
        return row.size() < columns;
    }

    private boolean beginsRow(int at) {
        String cell = lines.get(at).strip();
        boolean alone = at + 1 == lines.size() || !TextReader.isStacked(lines.get(at + 1));
        return TextReader.NUMBER.matcher(cell).matches()
                || (alone && HEADING.matcher(cell).matches());
    }

    private void endRow() {
        if (row.isEmpty()) {
            return;
        }
        if (columns == 0) {
            columns = row.size();
        }
        boolean section = row.size() == 1
                && columns > 1
                && !TextReader.NUMBER.matcher(row.get(0).toString().strip()).matches();
        List<Cell> cells = new ArrayList<>();
        for (StringBuilder text : row) {
            cells.add(source.cell(TextReader.withoutTags(text.toString()), section ? columns : 1, false));
        }
        rows.add(new Row(cells));
        row.clear();
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
            rows.clear();
        }
        columns = 0;
    }
}
