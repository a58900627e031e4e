package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.jspecify.annotations.Nullable;

/** A measure or an indicator while its rows are still coming. */
final class Draft {
    private final int row;
    private final Columns table;
    private final Map<Integer, GrowingText> cells = new HashMap<>();
    private final MoneyCells money;
    private final List<String> beyond = new ArrayList<>();
    private final Set<ColumnKind> fromAbove = EnumSet.noneOf(ColumnKind.class);
    private int given;
    private boolean indicator;
    private @Nullable Draft whole;
    private String id = "";

    private Draft(int row, Columns table) {
        this.row = row;
        this.table = table;
        this.money = new MoneyCells(table);
    }

    /** Begins a measure; a cell that goes on from above has the text of the measure above. */
    static Draft of(Row row, int number, Columns table, @Nullable Draft above) {
        Draft draft = new Draft(number, table);
        draft.given = Math.min(row.columns(), table.size());
        int numberColumn = table.indexOf(ColumnKind.NUMBER);
        Map<Integer, Cell> amounts = new LinkedHashMap<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            if (column >= table.size()) {
                draft.addBeyond(cell.text());
            } else if (Columns.isMoney(table.kind(column))) {
                amounts.put(column, cell);
            } else {
                if (cell.continued() && column != numberColumn && above != null) {
                    draft.text(column).add(above.cell(column));
                    draft.fromAbove.add(table.kind(column));
                }
                draft.text(column).add(cell.text());
            }
            column += cell.columns();
        }
        draft.money.add(number, amounts, above == null ? null : above.money);
        return draft;
    }

    /** Adds a row that goes on with this measure; returns its words beyond the last column. */
    List<String> join(Row other, int number) {
        int already = beyond.size();
        Map<Integer, Cell> amounts = new LinkedHashMap<>();
        int column = 0;
        for (Cell cell : other.cells()) {
            if (column >= table.size()) {
                addBeyond(cell.text());
            } else if (Columns.isMoney(table.kind(column))) {
                amounts.put(column, cell);
            } else if (table.kind(column) == ColumnKind.DEADLINE) {
                text(column).addBelow(cell.text());
            } else {
                text(column).add(cell.text());
            }
            column += cell.columns();
        }
        money.add(number, amounts, money);
        return List.copyOf(beyond.subList(already, beyond.size()));
    }

    private GrowingText text(int column) {
        return cells.computeIfAbsent(column, key -> new GrowingText(""));
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
        GrowingText text = cells.get(column);
        return text == null ? "" : text.toString();
    }

    /** Returns the text of the first column of a kind; empty where there is none. */
    String first(ColumnKind kind) {
        int column = table.indexOf(kind);
        return column < 0 ? "" : cell(column);
    }

    /** Tells whether a cell of a kind goes on from the measure above, so that its amount is counted there. */
    boolean isFromAbove(ColumnKind kind) {
        return fromAbove.contains(kind);
    }

    MoneyCells money() {
        return money;
    }

    /** How many columns the row itself covered. */
    int given() {
        return given;
    }

    List<String> beyond() {
        return beyond;
    }

    /** Makes it a part of a measure: what its cells do not say of executors and deadline is the measure's. */
    void partOf(Draft measure) {
        whole = measure;
        for (ColumnKind kind : List.of(ColumnKind.EXECUTORS, ColumnKind.DEADLINE)) {
            boolean said = false;
            for (int i = 0; i < table.size(); i++) {
                said |= holds(i, kind) && !cell(i).isEmpty();
            }
            for (int i = 0; i < table.size() && !said; i++) {
                if (holds(i, kind)) {
                    text(i).add(measure.cell(i));
                }
            }
        }
    }

    private boolean holds(int column, ColumnKind kind) {
        return table.kind(column) == kind || (kind == ColumnKind.DEADLINE && column == table.begin());
    }

    /** Returns the measure it is a part of, if it is one. */
    @Nullable
    Draft whole() {
        return whole;
    }

    /** Returns the id it was given; empty as long as it has none. */
    String id() {
        return id;
    }

    void setId(String given) {
        id = given;
    }

    /** Tells whether it is measured, not done. */
    boolean isIndicator() {
        return indicator;
    }

    void markAsIndicator() {
        indicator = true;
    }
}
