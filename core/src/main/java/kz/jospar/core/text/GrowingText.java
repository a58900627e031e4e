package kz.jospar.core.text;

import org.jspecify.annotations.Nullable;

/** A text that may grow line by line without being copied each time. */
final class GrowingText {
    private String whole;
    private @Nullable StringBuilder growing;

    GrowingText(String whole) {
        this.whole = whole;
    }

    /** Adds a line; a word that a hyphen broke at the end of the line before goes on without a line break. */
    void add(String line) {
        add(line, true);
    }

    /** Adds a line below; a deadline's reader joins broken words itself, without their hyphen. */
    void addBelow(String line) {
        add(line, false);
    }

    private void add(String line, boolean joinsWords) {
        if (line.isEmpty()) {
            return;
        }
        if (growing == null && whole.isEmpty()) {
            whole = line;
            return;
        }
        if (growing == null) {
            growing = new StringBuilder(whole);
        }
        if (!joinsWords || !isBroken(growing) || !Character.isLowerCase(line.codePointAt(0))) {
            growing.append('\n');
        }
        growing.append(line);
    }

    private static boolean isBroken(CharSequence text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u00ad')
                && Character.isLetter(text.charAt(last - 1));
    }

    boolean isEmpty() {
        return growing == null && whole.isEmpty();
    }

    @Override
    public String toString() {
        return growing == null ? whole : growing.toString();
    }
}
