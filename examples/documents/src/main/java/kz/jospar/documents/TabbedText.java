package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;

/**
 * Reads the shape in which every row is a line with tabs between its cells.
 *
 * <p>A row whose words stand in the first cell only, or a line without tabs between two rows, is the heading of a
 * section and covers all columns. A row that lacks tabs at its end is short and stays so, for the plan's reader to
 * report; only where its last words stand under a heading over several columns do they cover the rest of the row. Blank
 * lines are page breaks and do not end the table.
 */
final class TabbedText {
    private final Source source;
    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private final int[] nextBreak;

    private TabbedText(Source source, List<String> lines) {
        this.source = source;
        this.lines = lines;
        this.nextBreak = TextReader.next(lines, line -> line.isBlank() || isRow(line));
    }

    static List<Block> read(Source source, List<String> lines) {
        TabbedText reader = new TabbedText(source, lines);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i);
        }
        reader.endTable();
        return reader.blocks;
    }

    private void line(int at) {
        String line = lines.get(at);
        if (isRow(line)) {
            rows.add(line.split("\t", -1));
        } else if (!line.isBlank()) {
            if (!rows.isEmpty() && isBetweenRows(at)) {
                rows.add(new String[] {line});
            } else {
                endTable();
                TextReader.paragraph(source, blocks, line);
            }
        }
    }

    private static boolean isRow(String line) {
        return TextReader.isTabbed(line) || (TextReader.isStacked(line) && !line.isBlank());
    }

    /** Tells whether a line without tabs follows a row at once and rows follow it, perhaps after more such lines. */
    private boolean isBetweenRows(int at) {
        if (lines.get(at - 1).isBlank() && !isRow(lines.get(at - 1))) {
            return false;
        }
        int next = nextBreak[at];
        return next < lines.size() && isRow(lines.get(next));
    }

    private void endTable() {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(1);
        List<Row> read = new ArrayList<>();
        int first = 0;
        int[] groups = {};
        if (rows.size() > 1 && rows.get(0).length < columns) {
            groups = HeaderGroups.widths(rows.get(0).length, rows.get(1));
            if (groups.length > 0) {
                read.add(header(rows.get(0), groups));
                read.add(subheader(rows.get(1)));
                first = 2;
            }
        }
        for (String[] row : rows.subList(first, rows.size())) {
            read.add(row(row, columns, groups));
        }
        blocks.add(new Block.Table(read));
        rows.clear();
    }

    private Row header(String[] row, int[] widths) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            cells.add(source.cell(TextReader.withoutTags(row[i]), widths[i], false));
        }
        return new Row(cells);
    }

    private Row subheader(String[] row) {
        List<Cell> cells = new ArrayList<>();
        for (String text : row) {
            cells.add(source.cell(TextReader.withoutTags(text), 1, text.isBlank()));
        }
        return new Row(cells);
    }

    private Row row(String[] row, int columns, int[] groups) {
        List<Cell> cells = new ArrayList<>();
        if (isSection(row)) {
            cells.add(source.cell(TextReader.withoutTags(row[0]), columns, false));
            return new Row(cells);
        }
        for (int i = 0; i < row.length; i++) {
            int width = i == row.length - 1 && isInGroup(i, groups) ? columns - i : 1;
            cells.add(source.cell(TextReader.withoutTags(row[i]), width, false));
        }
        return new Row(cells);
    }

    private static boolean isInGroup(int column, int[] groups) {
        int end = 0;
        for (int width : groups) {
            end += width;
            if (column < end) {
                return width > 1;
            }
        }
        return false;
    }

    /** A lone number is no heading but a measure that nobody filled in. */
    private static boolean isSection(String[] row) {
        for (int i = 1; i < row.length; i++) {
            if (!row[i].isBlank()) {
                return false;
            }
        }
        return !row[0].isBlank() && !TextReader.NUMBER.matcher(row[0].strip()).matches();
    }
}
