package kz.jospar.schedule.ical;

/** Text as a calendar can hold it (RFC 5545, 3.3.11): the only control character it knows is the line feed. */
final class PlainText {
    private PlainText() {}

    /**
     * Returns the text with every kind of line break as a line feed, a tab as a blank, and without other control
     * characters and halves of surrogate pairs.
     *
     * <p>Readers that split lines as Unicode does end a line at U+0085, U+2028 and U+2029 too, so these must not stay.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                plain.append('\n');
            } else if (c == '\t') {
                plain.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }
}
