package kz.jospar.schedule.http;

/** The blanks of header fields: a space and a tab, and no others (RFC 9110, 5.6.3). */
final class FieldText {
    private FieldText() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Returns the text without blanks around it. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
