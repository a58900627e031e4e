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
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/**
 * A sheet's cells on their way to a table.
 *
 * <p>What stands alone in its row above the header or below the last full row is a paragraph; everything between is the
 * table. Rows without words are left out.
 */
final class SheetGrid implements SheetContentsHandler {
    private static final int MOST_MERGES = 100_000;

    private final Source source;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final Map<Integer, NavigableMap<Integer, CellRangeAddress>> merges = new HashMap<>();
    private int mergeCount;

    SheetGrid(Source source) {
        this.source = source;
    }

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        if (reference == null || value == null) {
            return;
        }
        String text = source.cell(value, 1, false).text();
        if (!text.isEmpty()) {
            CellReference at = new CellReference(reference);
            rows.computeIfAbsent(at.getRow(), any -> new TreeMap<>()).put((int) at.getCol(), text);
        }
    }

    void merge(String reference) {
        if (++mergeCount > MOST_MERGES) {
            throw source.refuse(Reason.TOO_LARGE);
        }
        CellRangeAddress region = CellRangeAddress.valueOf(reference);
        // A region may cover a million rows; only those with words are of interest.
        for (int row : rows.subMap(region.getFirstRow(), true, region.getLastRow(), true)
                .keySet()) {
            source.cell("", 1, false);
            merges.computeIfAbsent(row, any -> new TreeMap<>()).put(region.getFirstColumn(), region);
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
            int columns =
                    1 + full.stream().mapToInt(row -> row(row).lastKey()).max().orElse(0);
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
        NavigableMap<Integer, String> texts = row(row);
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            CellRangeAddress region = regionAt(row, column);
            String text = texts.getOrDefault(column, "");
            if (region == null) {
                cells.add(source.cell(text, 1, false));
                column++;
            } else {
                int width = Math.min(region.getLastColumn() + 1, columns) - column;
                cells.add(source.cell(text, width, region.getFirstRow() < row));
                column += width;
            }
        }
        return new Row(cells);
    }

    private NavigableMap<Integer, String> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    private @Nullable CellRangeAddress regionAt(int row, int column) {
        NavigableMap<Integer, CellRangeAddress> regions = merges.get(row);
        Map.Entry<Integer, CellRangeAddress> left = regions == null ? null : regions.floorEntry(column);
        return left != null && left.getValue().isInRange(row, column) ? left.getValue() : null;
    }
}
