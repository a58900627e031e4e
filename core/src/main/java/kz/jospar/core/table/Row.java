package kz.jospar.core.table;

import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.guard.Guard;

/**
 * A table's row: kk жол, ru строка.
 *
 * @param cells from left to right; a cell over several columns stands once
 */
public record Row(List<Cell> cells) {

    public Row {
        cells = Guard.copy("cells", cells);
    }

    /** Returns a row of plain cells, one column each. */
    public static Row of(String... texts) {
        return new Row(Stream.of(texts).map(Cell::of).toList());
    }

    /** Returns how many columns the row covers. */
    public int columns() {
        return cells.stream().mapToInt(Cell::columns).sum();
    }

    /** Tells whether no cell has words. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
