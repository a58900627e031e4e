package kz.jospar.core.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;

/** What a cell may add to an executor's name: kk белгі, ru пометка. */
enum Mark {
    BY_AGREEMENT,
    CONSOLIDATES,
    CONVENES,
    JOINTLY;

    private static final Map<Mark, List<String>> PHRASES = Map.of(
            BY_AGREEMENT,
            List.of(
                    "келісім бойынша",
                    "келісімі бойынша",
                    "келісу бойынша",
                    "по согласованию",
                    "по согл",
                    "by agreement"),
            CONSOLIDATES,
            List.of("жинақтау", "жинақтайды", "жинақтаушы", "свод", "consolidates"),
            CONVENES,
            List.of("созыв", "шақыру", "convenes"),
            JOINTLY,
            List.of("бірлесіп", "бірлесе отырып", "бірлескен", "совместно", "jointly"));
    private static final Pattern WRAP = Pattern.compile("(?<=\\p{L})[-\u00ad]\\s*(?=\\p{L})");
    private static final List<String> JOINERS = List.of("және", "и", "and");

    /** Returns how cells write this mark, folded. */
    List<String> phrases() {
        return PHRASES.getOrDefault(this, List.of());
    }

    /** Returns the marks of a text that holds nothing else, or none: (келісім бойынша жинақтау) has two, (ҚАЖД) none. */
    static Set<Mark> all(String text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String words = fold(text);
        int at = 0;
        while (at < words.length()) {
            if (" ,;.".indexOf(words.charAt(at)) >= 0) {
                at++;
                continue;
            }
            int next = end(words, at, JOINERS);
            for (Mark mark : values()) {
                int end = end(words, at, mark.phrases());
                if (end > next) {
                    marks.add(mark);
                    next = end;
                }
            }
            if (next < 0) {
                return Set.of();
            }
            at = next;
        }
        return marks;
    }

    /** Tells whether a text begins with a mark. */
    static boolean begins(String text) {
        String words = fold(text.substring(0, Math.min(text.length(), 40)));
        for (Mark mark : values()) {
            if (end(words, 0, mark.phrases()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, plain blanks, Cyrillic twins, words joined that a hyphen breaks over a line (согласо-ванию). */
    static String fold(String text) {
        String joined = WRAP.matcher(Blanks.strip(text)).replaceAll("");
        String lower = Blanks.collapse(joined).toLowerCase(Locale.ROOT);
        return Lookalikes.hasCyrillic(lower) ? Lookalikes.toCyrillic(lower) : lower;
    }

    private static int end(String words, int at, List<String> phrases) {
        int longest = -1;
        for (String phrase : phrases) {
            int end = at + phrase.length();
            boolean whole = words.startsWith(phrase, at)
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
            longest = whole ? Math.max(longest, end) : longest;
        }
        return longest;
    }
}
