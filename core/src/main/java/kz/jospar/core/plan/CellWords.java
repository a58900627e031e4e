package kz.jospar.core.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;

/** Takes a cell apart into its words. */
final class CellWords {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String OPENING = "([{«„“\"";
    private static final String CLOSING = ")]}»”“\"";

    private CellWords() {}

    static List<CellWord> in(String cell) {
        BitSet aside = asides(cell);
        List<CellWord> words = new ArrayList<>();
        boolean linked = false;
        boolean near = true;
        int i = 0;
        while (i < cell.length()) {
            char c = cell.charAt(i);
            if (!isLetter(cell, i)) {
                // A hyphen joins what it touches on the left; a wrapped word has a line break or a blank behind it.
                linked = HYPHENS.indexOf(c) >= 0 ? i > 0 && isLetter(cell, i - 1) : linked && Blanks.isBlank(c);
                near = near && (c == '.' || HYPHENS.indexOf(c) >= 0 || Blanks.isBlank(c));
                i++;
                continue;
            }
            int start = i;
            while (i < cell.length() && (isLetter(cell, i) || isInside(cell.charAt(i)))) {
                i++;
            }
            String latin = cell.substring(start, i);
            if (latin.indexOf(SOFT_HYPHEN) >= 0) {
                latin = latin.replace(String.valueOf(SOFT_HYPHEN), "");
            }
            String raw = Lookalikes.toCyrillic(latin);
            words.add(new CellWord(
                    start,
                    i,
                    raw,
                    raw.toLowerCase(Locale.ROOT),
                    latin.toLowerCase(Locale.ROOT),
                    near,
                    linked,
                    aside.get(start)));
            linked = false;
            near = true;
        }
        return words;
    }

    private static boolean isLetter(String cell, int i) {
        char c = cell.charAt(i);
        return isLetter(
                Character.isSurrogate(c) ? cell.codePointAt(Character.isLowSurrogate(c) && i > 0 ? i - 1 : i) : c);
    }

    /** Numbers that are no digits count too: a cell of ② or Ⅳ alone says something. */
    private static boolean isLetter(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    private static boolean isInside(char c) {
        return c == SOFT_HYPHEN || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Returns the characters between a pair of brackets or quotation marks, the marks included; a lone mark has no effect. */
    static BitSet asides(String cell) {
        int[] steps = new int[cell.length() + 1];
        Deque<Integer> brackets = new ArrayDeque<>();
        Deque<Integer> quotes = new ArrayDeque<>();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean closes = CLOSING.indexOf(c) >= 0;
            boolean opens = OPENING.indexOf(c) >= 0;
            if (!opens && !closes) {
                continue;
            }
            Deque<Integer> open = OPENING.indexOf(c) > 2 || CLOSING.indexOf(c) > 2 ? quotes : brackets;
            if (closes && !open.isEmpty()) {
                steps[open.pop()]++;
                steps[i + 1]--;
            } else if (opens) {
                open.push(i);
            }
        }
        BitSet aside = new BitSet();
        int depth = 0;
        for (int i = 0; i < cell.length(); i++) {
            depth += steps[i];
            aside.set(i, depth > 0);
        }
        return aside;
    }
}
