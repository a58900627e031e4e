package kz.jospar.rating.data;

import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Keys that may stand in a list parted by blanks. */
final class Ids {
    private Ids() {}

    /** Returns the key, or refuses one that is blank or has white space in it. */
    static String check(String component, @Nullable String id) {
        String text = Guard.text(component, id);
        if (!fits(text)) {
            throw new IllegalArgumentException(component + " '" + text + "' has white space in it");
        }
        return text;
    }

    /** Returns the key, or refuses one that is blank or has blanks at its ends: "A " would be another unit than "A". */
    static String trimmed(String component, @Nullable String key) {
        String text = Guard.text(component, key);
        if (stripped(text).length() != text.length()) {
            throw new IllegalArgumentException(component + " '" + text + "' has blanks at its ends");
        }
        return text;
    }

    /** Returns the text without blanks, no-break ones too, and control characters at its ends. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && parts(text.charAt(from))) {
            from++;
        }
        while (to > from && parts(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    static boolean fits(String id) {
        return !id.isEmpty() && id.codePoints().noneMatch(Ids::parts);
    }

    /** Control characters part too: a reader of tables would drop or cut at them. */
    static boolean parts(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
