package kz.jospar.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of text, each column as wide as its widest cell, within the width of a common terminal. */
final class Columns {
    private static final int WIDEST = 64;

    private final List<String[]> rows = new ArrayList<>();

    Columns(String... headings) {
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void print(Terminal terminal) {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                row[i] = shorten(row[i]);
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row[i]);
                if (i + 1 < columns) {
                    line.append(" ".repeat(widths[i] - width(row[i]) + 2));
                }
            }
            terminal.line(line.toString().stripTrailing());
        }
    }

    private static String shorten(String cell) {
        return width(cell) <= WIDEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
