package kz.jospar.core.amendment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Lookalikes;

/** Titles without what retyping changes, and how much two of them are alike. */
final class Wording {
    /** Of longer titles the beginning is compared for likeness; sameness always looks at the whole. */
    static final int LONGEST = 1_000;

    private static final Pattern WRAP = Pattern.compile("(?<=\\p{L})-\\R\\s*");
    private static final long[] NONE = {};

    private Wording() {}

    /**
     * Returns the words in lower case, one blank between them, without punctuation; words broken over two lines are
     * joined, Latin letters in Cyrillic text are their Cyrillic twins, ё is е.
     */
    static String of(String title) {
        String joined = WRAP.matcher(title.replace("\u00ad", "")).replaceAll("");
        String composed = Normalizer.normalize(joined, Normalizer.Form.NFC);
        String letters = Lookalikes.hasCyrillic(composed) ? Lookalikes.toCyrillic(composed) : composed;
        StringBuilder words = new StringBuilder(letters.length());
        boolean gap = false;
        for (int i = 0; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.append(' ');
            }
            gap = false;
            words.appendCodePoint(c);
        }
        return words.toString().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Returns a heading's words without the number it begins with. */
    static String ofHeading(String heading) {
        String words = of(heading);
        int from = 0;
        while (from < words.length() && (Character.isDigit(words.charAt(from)) || words.charAt(from) == ' ')) {
            from++;
        }
        return words.substring(from);
    }

    /** Returns the figures of a wording in order: "2025 60" for "2025 жылы 60 орын". */
    static String figures(String wording) {
        return wording.replaceAll("\\D+", " ").strip();
    }

    /** Returns the distinct runs of three characters, words taken with a blank at each end, sorted. */
    static long[] threes(String wording) {
        if (wording.isEmpty()) {
            return NONE;
        }
        String padded = " " + wording.substring(0, Math.min(LONGEST, wording.length())) + " ";
        long[] threes = new long[padded.length() - 2];
        for (int i = 0; i < threes.length; i++) {
            threes[i] = ((long) padded.charAt(i) << 32) | ((long) padded.charAt(i + 1) << 16) | padded.charAt(i + 2);
        }
        return Arrays.stream(threes).sorted().distinct().toArray();
    }

    /** Returns twice the common runs by all runs of both, in per cent, rounded down: Dice's coefficient. */
    static int alike(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + other.length;
        return all == 0 ? 0 : 200 * common / all;
    }
}
