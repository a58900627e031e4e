package kz.jospar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's cells on their way to a table.
 *
 * <p>What stands alone in its row above the header or below the last full row is a paragraph; everything between is the
 * table. Rows without words are left out.
 */
final class SheetGrid {
    private static final int MOST_MERGES = 100_000;
    private static final int MOST_ROWS = 1 << 20;

    private final Source source;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, CellRegion>> merges = new HashMap<>();
    private int mergeCount;
    private int row = -1;
    private int column;

    SheetGrid(Source source) {
        this.source = source;
    }

    /**
     * Begins a row.
     *
     * @param number its number counted from 1; other than that, it is the one after the row before
     */
    void row(int number) {
        row = number >= 1 && number <= MOST_ROWS ? number - 1 : row + 1;
        column = 0;
    }

    /** Adds a cell; one that does not tell its place stands right of the cell before. */
    void cell(String reference, String value) {
        CellPlace at = CellPlace.parse(reference).orElse(new CellPlace(Math.max(row, 0), column));
        row = at.row();
        column = at.column() + 1;
        String text = source.cell(value, 1, false).text();
        if (!text.isEmpty()) {
            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(at.column(), text);
        }
    }

    void merge(String reference) {
        if (++mergeCount > MOST_MERGES) {
            throw source.refuse(Reason.TOO_LARGE);
        }
        CellRegion region = CellRegion.parse(reference).orElse(null);
        if (region == null) {
            return; // merges nothing
        }
        // A region may cover a million rows; only those with words are of interest.
        for (int row :
                rows.subMap(region.firstRow(), true, region.lastRow(), true).keySet()) {
            source.cell("", 1, false);
            merges.computeIfAbsent(row, any -> new TreeMap<>()).put(region.firstColumn(), region);
        }
    }

    void addTo(List<Block> blocks) {
        List<Integer> full = rows.entrySet().stream()
                .filter(row -> row.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        int first = full.isEmpty() ? Integer.MAX_VALUE : full.get(0);
        int last = full.isEmpty() ? Integer.MIN_VALUE : full.get(full.size() - 1);
        paragraphs(blocks, rows.headMap(first, false));
        if (!full.isEmpty()) {
            int columns = 1
                    + full.stream().mapToInt(row -> filled(row).lastKey()).max().orElse(0);
            blocks.add(new Block.Table(rows.subMap(first, true, last, true).keySet().stream()
                    .map(row -> tableRow(row, columns))
                    .toList()));
            paragraphs(blocks, rows.tailMap(last, false));
        }
    }

    private void paragraphs(List<Block> blocks, Map<Integer, NavigableMap<Integer, String>> lone) {
        lone.values().forEach(row -> row.values().forEach(text -> blocks.add(source.paragraph(text))));
    }

    private Row tableRow(int row, int columns) {
        NavigableMap<Integer, String> texts = filled(row);
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            CellRegion region = regionAt(row, column);
            String text = texts.getOrDefault(column, "");
            if (region == null) {
                cells.add(source.cell(text, 1, false));
                column++;
            } else {
                int width = Math.min(region.lastColumn() + 1, columns) - column;
                cells.add(source.cell(text, width, region.firstRow() < row));
                column += width;
            }
        }
        return new Row(cells);
    }

    private NavigableMap<Integer, String> filled(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    private @Nullable CellRegion regionAt(int row, int column) {
        NavigableMap<Integer, CellRegion> regions = merges.get(row);
        Map.Entry<Integer, CellRegion> left = regions == null ? null : regions.floorEntry(column);
        return left != null && left.getValue().holds(row, column) ? left.getValue() : null;
    }
}
