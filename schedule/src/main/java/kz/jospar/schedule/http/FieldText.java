package kz.jospar.schedule.http;

/** What the fields of headers are made of: their blanks are a space and a tab only (RFC 9110, 5.6.3). */
final class FieldText {
    private FieldText() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Tells whether a text is a word of ASCII, in small letters or capitals; Java alone takes a dotless i for an I. */
    static boolean isWord(String text, String word) {
        return text.equalsIgnoreCase(word) && text.chars().allMatch(c -> c < 0x80);
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
