package kz.jospar.schedule.ical;

/** Text as a calendar can hold it (RFC 5545, 3.3.11): the only control character it knows is the line feed. */
final class PlainText {
    private PlainText() {}

    /**
     * Returns the text with every kind of line break as a line feed, a tab as a blank, and without other control
     * characters, halves of surrogate pairs and blanks or line breaks around it.
     *
     * <p>All parsers shall read it alike: ical4j drops the blanks that end a value, and takes the escapes of a backslash
     * and of a line feed after it for something else, so there is a blank between the two.
     * <p>Readers that split lines as Unicode does end a line at U+0085, U+2028 and U+2029 too, so these must not stay.
     */
    static String of(String text) {
        return isPlain(text) ? text.strip() : cleaned(text);
    }

    /** Most texts are plain already: they are looked through without a copy. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' || (i > 0 && text.charAt(i - 1) == '\\') : c >= '\u007F' && isOdd(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(char c) {
        return c <= '\u009F' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }

    /** The way of a text that may hold anything. */
    static String cleaned(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                boolean afterBackslash = !plain.isEmpty() && plain.charAt(plain.length() - 1) == '\\';
                plain.append(afterBackslash ? " \n" : "\n");
            } else if (c == '\t') {
                plain.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString().strip();
    }

    /** Returns the text in one line and without backslashes, which parsers of names and lists of words misread. */
    static String name(String text) {
        return of(text).replace('\n', ' ').replace('\\', '/');
    }

    /** Returns a name that can stand between quotation marks and that no client shows escaped. */
    static String quotable(String text) {
        return name(text).replace('"', '\'').replace(';', ',');
    }
}
