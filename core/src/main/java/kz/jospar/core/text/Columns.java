package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/** The columns of one table: what its heading row, a second one under merged headings and the column numbers say. */
final class Columns {
    private final List<Row> headings = new ArrayList<>();
    private final List<PlanColumn> columns = new ArrayList<>();
    private final List<Boolean> merged = new ArrayList<>();
    private final List<Boolean> coExecutors = new ArrayList<>();

    Columns(Row header) {
        headings.add(header);
        for (Cell cell : header.cells()) {
            for (int i = 0; i < cell.columns(); i++) {
                columns.add(new PlanColumn(Headings.kind(cell.text()), cell.text(), ""));
                merged.add(cell.columns() > 1);
                coExecutors.add(Headings.isCoExecutors(cell.text()));
            }
        }
    }

    List<PlanColumn> shown() {
        return List.copyOf(columns);
    }

    int size() {
        return columns.size();
    }

    ColumnKind kind(int column) {
        return column < columns.size() ? columns.get(column).kind() : ColumnKind.OTHER;
    }

    String heading(int column) {
        return columns.get(column).heading();
    }

    /** Tells whether a column names those who help, none of whom leads. */
    boolean isCoExecutors(int column) {
        return coExecutors.get(column);
    }

    /** Returns the first column of a kind, or -1. */
    int indexOf(ColumnKind kind) {
        return kinds().indexOf(kind);
    }

    /** Returns what each column holds, from left to right. */
    List<ColumnKind> kinds() {
        return columns.stream().map(PlanColumn::kind).toList();
    }

    /** Tells whether a row repeats a heading row, as on each page of a printed table. */
    boolean isRepeated(Row row) {
        return headings.stream().anyMatch(heading -> Headings.repeats(heading, row));
    }

    /**
     * Tells whether the row below the heading is a second heading row: nothing but the column numbers and columns
     * without a name of their own have words ("by years": 2016, 2017 ...), or nothing but columns under a merged heading
     * ("Ответственные": исполнители, соисполнители).
     *
     * @param numbered whether rows below have numbers, so that a measure would have one
     */
    boolean isSubheadings(Row row, boolean numbered) {
        int number = indexOf(ColumnKind.NUMBER);
        boolean fromAbove = false;
        boolean unnamedOnly = number >= 0;
        boolean mergedOnly = merged.contains(false)
                && !row.cells().isEmpty()
                && !Headings.isNumber(row.cells().get(0).text());
        int at = 0;
        for (Cell cell : row.cells()) {
            if (!cell.text().isEmpty()) {
                unnamedOnly &= kind(at) == ColumnKind.OTHER;
                mergedOnly &= at < merged.size() && merged.get(at);
            }
            fromAbove |= at == number && cell.continued();
            at += cell.columns();
        }
        return row.cells().size() >= 2 && at <= size() && (mergedOnly || (unnamedOnly && (fromAbove || numbered)));
    }

    void addSubheadings(Row row) {
        headings.add(row);
        int at = 0;
        for (Cell cell : row.cells()) {
            for (int i = at; i < at + cell.columns() && !cell.text().isEmpty(); i++) {
                PlanColumn above = columns.get(i);
                ColumnKind own = Headings.kind(cell.text());
                String both = above.heading().isEmpty() ? cell.text() : above.heading() + "\n" + cell.text();
                columns.set(i, new PlanColumn(own == ColumnKind.OTHER ? above.kind() : own, both, ""));
                coExecutors.set(i, Headings.isCoExecutors(cell.text()));
            }
            at += cell.columns();
        }
    }

    void setOrdinals(Row row) {
        int at = 0;
        for (Cell cell : row.cells()) {
            PlanColumn column = columns.get(at);
            columns.set(at, new PlanColumn(column.kind(), column.heading(), cell.text()));
            at += cell.columns();
        }
    }
}
