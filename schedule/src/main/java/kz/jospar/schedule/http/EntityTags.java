package kz.jospar.schedule.http;

import java.util.List;

/**
 * Reads {@code If-None-Match} (RFC 9110, 13.1.2): {@code *}, or entity tags separated by commas, which may stand inside
 * the quotation marks too. Each character is looked at once, and nothing is kept.
 */
final class EntityTags {
    private EntityTags() {}

    /**
     * Tells whether the lines of the header name a tag, a weak one being as good as a strong one. A header with anything
     * malformed in it names nothing: to send a calendar once more is never wrong, not to send it may be.
     */
    static boolean name(List<String> lines, String tag) {
        if (lines.size() == 1 && FieldText.trim(lines.get(0)).equals("*")) {
            return true;
        }
        boolean named = false;
        for (String line : lines) {
            boolean separated = true;
            int at = 0;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (c == ',' || FieldText.isBlank(c)) {
                    separated |= c == ',';
                    at++;
                    continue;
                }
                int open = line.startsWith("W/", at) ? at + 2 : at;
                int end = end(line, open);
                if (!separated || end < 0) {
                    return false;
                }
                named |= end - open == tag.length() && line.startsWith(tag, open);
                separated = false;
                at = end;
            }
        }
        return named;
    }

    /** Returns the index after the closing quotation mark, or -1 if no tag stands here. */
    private static int end(String line, int open) {
        if (open >= line.length() || line.charAt(open) != '"') {
            return -1;
        }
        for (int i = open + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c <= ' ' || c == '\u007F') {
                return -1;
            }
        }
        return -1;
    }
}
