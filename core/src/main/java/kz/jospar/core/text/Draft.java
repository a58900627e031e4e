package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** A measure while its rows are still coming. */
final class Draft {
    private final int row;
    private final Columns table;
    private final List<Text> cells = new ArrayList<>();
    private final List<String> beyond = new ArrayList<>();
    private int given;

    private Draft(int row, Columns table) {
        this.row = row;
        this.table = table;
    }

    /** Begins a measure; a cell that goes on from above has the text of the measure above. */
    static Draft of(Row row, int number, Columns table, @Nullable Draft above) {
        Draft draft = new Draft(number, table);
        int columns = table.size();
        int numberColumn = table.indexOf(ColumnKind.NUMBER);
        for (Cell cell : row.cells()) {
            int column = draft.cells.size();
            if (column >= columns) {
                draft.addBeyond(cell.text());
                continue;
            }
            boolean fromAbove = cell.continued() && column != numberColumn;
            Text text = new Text(fromAbove && above != null ? above.cell(column) : "");
            text.add(cell.text());
            draft.cells.add(text);
            while (draft.cells.size() < Math.min(columns, column + cell.columns())) {
                draft.cells.add(new Text(""));
            }
        }
        draft.given = draft.cells.size();
        while (draft.cells.size() < columns) {
            draft.cells.add(new Text(""));
        }
        return draft;
    }

    /** Adds a row that goes on with this measure; returns its words beyond the last column. */
    List<String> join(Row other) {
        int already = beyond.size();
        int column = 0;
        for (Cell cell : other.cells()) {
            if (column < cells.size()) {
                cells.get(column).add(cell.text());
            } else {
                addBeyond(cell.text());
            }
            column += cell.columns();
        }
        return List.copyOf(beyond.subList(already, beyond.size()));
    }

    private void addBeyond(String text) {
        if (!text.isEmpty()) {
            beyond.add(text);
        }
    }

    /** The columns its cells stand in. */
    Columns table() {
        return table;
    }

    int row() {
        return row;
    }

    String cell(int column) {
        return cells.get(column).toString();
    }

    /** How many columns the row itself covered. */
    int given() {
        return given;
    }

    List<String> beyond() {
        return beyond;
    }

    /** A text that may grow line by line without being copied each time. */
    private static final class Text {
        private String whole;
        private @Nullable StringBuilder growing;

        Text(String whole) {
            this.whole = whole;
        }

        void add(String line) {
            if (line.isEmpty()) {
                return;
            }
            if (growing == null && whole.isEmpty()) {
                whole = line;
                return;
            }
            if (growing == null) {
                growing = new StringBuilder(whole);
            }
            growing.append('\n').append(line);
        }

        @Override
        public String toString() {
            return growing == null ? whole : growing.toString();
        }
    }
}
