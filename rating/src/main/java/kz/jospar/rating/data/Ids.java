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
