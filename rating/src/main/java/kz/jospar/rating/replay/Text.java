package kz.jospar.rating.replay;

/** Texts within canonical lines. */
final class Text {
    private Text() {}

    /** Escapes what ends a line, what parts cells, and halves of letters, which no UTF-8 can hold. */
    static String escaped(String text) {
        return escaped(text, false);
    }

    /** Escapes also what parts a path. */
    static String key(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean key) {
        StringBuilder line = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                line.append(c).append(text.charAt(++i));
            } else if (c == '\\') {
                line.append("\\\\");
            } else if (c == '\n') {
                line.append("\\n");
            } else if (c == '\r') {
                line.append("\\r");
            } else if (c == '\t') {
                line.append("\\t");
            } else if (Character.isSurrogate(c)) {
                line.append("\\u").append(Integer.toHexString(c));
            } else if (key && ".[]=:#".indexOf(c) >= 0) {
                line.append('\\').append(c);
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }
}
