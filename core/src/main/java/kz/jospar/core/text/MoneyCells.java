package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a measure that stand under years, totals, payers and budget programmes: one line for each row with
 * amounts, and the words that stand in place of amounts.
 */
final class MoneyCells {
    private final Columns table;
    private final List<Line> lines = new ArrayList<>();
    private final GrowingText words = new GrowingText("");

    MoneyCells(Columns table) {
        this.table = table;
    }

    /** The cells of one row, by their columns. */
    static final class Line {
        private final int row;
        private final Map<Integer, GrowingText> cells = new TreeMap<>();

        private Line(int row) {
            this.row = row;
        }

        int row() {
            return row;
        }

        Map<Integer, GrowingText> cells() {
            return cells;
        }

        String cell(int column) {
            GrowingText text = cells.get(column);
            return text == null ? "" : text.toString();
        }
    }

    List<Line> lines() {
        return lines;
    }

    String words() {
        return words.toString();
    }

    /**
     * Takes the cells of one row; without amounts they go on with the line before.
     *
     * @param cells the row's cells under such columns, by their first column
     * @param above what stands above cells that go on from there
     */
    void add(int row, Map<Integer, Cell> cells, @Nullable MoneyCells above) {
        Map<Integer, String> texts = new TreeMap<>();
        boolean amounts = false;
        boolean fromAbove = false;
        boolean alone =
                cells.values().stream().filter(cell -> !cell.text().isEmpty()).count() == 1;
        for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
            Cell cell = entry.getValue();
            boolean amount = isAmount(entry.getKey());
            fromAbove |= cell.continued();
            if (cell.text().isEmpty()) {
                continue;
            }
            if (cell.columns() > 1 || (alone && amount && hasNoDigit(cell.text()))) {
                words.add(cell.text());
            } else {
                amounts |= amount;
                texts.put(entry.getKey(), cell.text());
            }
        }
        if (fromAbove && above != null) {
            takeFrom(above, cells, texts, amounts);
        }
        if (texts.isEmpty()) {
            return;
        }
        if (amounts || lines.isEmpty()) {
            lines.add(new Line(row));
        }
        Line last = lines.get(lines.size() - 1);
        texts.forEach((column, text) ->
                last.cells.computeIfAbsent(column, key -> new GrowingText("")).add(text));
    }

    /** Payer, programme and words hold for each row they are merged over; an amount is not counted twice. */
    private void takeFrom(MoneyCells above, Map<Integer, Cell> cells, Map<Integer, String> texts, boolean ownAmounts) {
        boolean none = cells.values().stream().allMatch(cell -> cell.text().isEmpty());
        if (none && above != this) {
            words.add(above.words());
        }
        if (above.lines.isEmpty() || (above == this && !ownAmounts)) {
            return;
        }
        Line line = above.lines.get(above.lines.size() - 1);
        cells.forEach((column, cell) -> {
            if (cell.continued() && !isAmount(column) && !line.cell(column).isEmpty()) {
                texts.putIfAbsent(column, line.cell(column));
            }
        });
    }

    private boolean isAmount(int column) {
        return table.kind(column) == ColumnKind.YEAR || table.kind(column) == ColumnKind.TOTAL;
    }

    private static boolean hasNoDigit(String text) {
        return text.codePoints().noneMatch(Character::isDigit)
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
