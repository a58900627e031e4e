package kz.jospar.documents;

/**
 * Takes the quotation marks off cells that Excel put them on when it saved a sheet as text.
 *
 * <p>Excel quotes a cell that has a line break or a quotation mark of its own, which it doubles. Other quotation marks are
 * the text's own and stay.
 *
 * <p>Worked case: {@code "Day ""X"""} becomes {@code Day "X"}, but {@code "Day X"} stays as it is.
 */
final class QuotedCells {
    /** No cell of Excel is longer, and each of its characters may be a doubled quotation mark. */
    private static final int LONGEST = 2 * 32_767;

    /** Breaks the lines of a cell without ending the line of its row. */
    private static final char LINE_BREAK = '\u2028';

    private QuotedCells() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int kept = 0;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            int end = at == 0 || isEdge(text.charAt(at - 1)) ? end(text, at) : -1;
            if (end > 0) {
                plain.append(text, kept, at);
                append(plain, text.substring(at + 1, end));
                kept = end + 1;
                at = end;
            }
        }
        return kept == 0 ? text : plain.append(text, kept, text.length()).toString();
    }

    private static void append(StringBuilder plain, String cell) {
        for (String line : cell.replace("\"\"", "\"").split("\\R", -1)) {
            plain.append(line).append(LINE_BREAK);
        }
        plain.setLength(plain.length() - 1);
    }

    /** Where the quotation mark stands that ends the cell, or -1 where Excel did not make it. */
    private static int end(String text, int begin) {
        boolean needed = false;
        int last = Math.min(text.length(), begin + LONGEST);
        for (int at = begin + 1; at < last; at++) {
            char c = text.charAt(at);
            if (c == '\t') {
                return -1;
            }
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                needed = true;
                at++;
            } else if (c == '"') {
                boolean ends = at + 1 == text.length() || isEdge(text.charAt(at + 1));
                return ends && needed ? at : -1;
            } else if (isEdge(c)) {
                needed = true;
            }
        }
        return -1;
    }

    private static boolean isEdge(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
