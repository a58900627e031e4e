package kz.jospar.core.table;

import java.util.regex.Pattern;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.letters.Blanks;

/**
 * A table's cell: kk ұяшық, ru ячейка.
 *
 * <p>Paragraphs are joined by a line feed. White space around each paragraph, empty paragraphs and control characters go,
 * because file formats differ in them; everything else stays, inner runs of blanks and non-breaking spaces too.
 *
 * @param text its text
 * @param columns how many columns it covers, at least 1
 * @param continued whether it is the lower part of a cell merged downward, whose text stands above
 */
public record Cell(String text, int columns, boolean continued) {
    /** Word writes a line break inside a paragraph as a vertical tab; other files have the Unicode separators. */
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    public Cell {
        text = clean(Guard.present("text", text));
        Guard.range("columns", columns, 1, 16_384);
    }

    /** Returns a plain cell of one column. */
    public static Cell of(String text) {
        return new Cell(text, 1, false);
    }

    /** Returns a cell over several columns. */
    public static Cell spanning(String text, int columns) {
        return new Cell(text, columns, false);
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        LINE_BREAK
                .splitAsStream(text)
                .map(Cell::withoutControls)
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (!clean.isEmpty()) {
                        clean.append('\n');
                    }
                    clean.append(line);
                });
        return clean.toString();
    }

    private static String withoutControls(String line) {
        if (line.chars().noneMatch(Cell::isControl)) {
            return line;
        }
        StringBuilder kept = new StringBuilder(line.length());
        line.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\t') || c == 0xfeff || c == 0x200b;
    }
}
