package kz.jospar.core.lint;

import java.util.Locale;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;

/** What the checks ask of letters. */
final class Letters {
    private static final String OWN_KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private Letters() {}

    /** Returns how many letters to change, add or drop make one word the other; both are short. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /** Returns a text in lower case with single blanks, Latin look-alikes in Cyrillic text as their twins. */
    static String fold(String text) {
        String letters = Lookalikes.hasCyrillic(text) ? Lookalikes.toCyrillic(text) : text;
        return Blanks.collapse(letters).toLowerCase(Locale.ROOT);
    }

    /** Tells whether a word has a letter that Kazakh has and Russian has not. */
    static boolean isOwnKazakh(String word) {
        return word.chars().anyMatch(c -> OWN_KAZAKH.indexOf(c) >= 0);
    }

    static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
