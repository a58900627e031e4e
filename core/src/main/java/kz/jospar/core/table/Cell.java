package kz.jospar.core.table;

import kz.jospar.core.guard.Guard;

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
        text.lines()
                .map(Cell::withoutControls)
                .map(Cell::strip)
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
        return (c < ' ' && c != '\t') || c == 0x7f || c == 0xfeff || c == 0x200b;
    }

    /** Like {@link String#strip} and the non-breaking space too, which strip() leaves. */
    private static String strip(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }
}
