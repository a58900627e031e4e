package kz.jospar.core.letters;

/** White space as documents have it: the non-breaking kinds too, which {@link String#strip} leaves. */
public final class Blanks {
    private Blanks() {}

    /** Tells whether a character separates words and shows nothing itself. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns the text without blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns the text stripped, with one plain blank for each run of blanks and line breaks. */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !collapsed.isEmpty();
                continue;
            }
            if (gap) {
                collapsed.append(' ');
                gap = false;
            }
            collapsed.append(c);
        }
        return collapsed.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (gap || c != ' ')) {
                return false;
            }
            gap = blank;
        }
        return text.isEmpty() || !gap;
    }
}
