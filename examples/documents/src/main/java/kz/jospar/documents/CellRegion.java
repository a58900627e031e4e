package kz.jospar.documents;

import java.util.Optional;

/** Cells of a sheet merged into one, both edges included. */
record CellRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Reads a region such as {@code A1:C2}, from whichever corners. */
    static Optional<CellRegion> parse(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<CellPlace> end = CellPlace.parse(reference.substring(colon + 1));
        return CellPlace.parse(reference.substring(0, colon))
                .flatMap(from -> end.map(to -> new CellRegion(
                        Math.min(from.row(), to.row()),
                        Math.max(from.row(), to.row()),
                        Math.min(from.column(), to.column()),
                        Math.max(from.column(), to.column()))));
    }

    boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
