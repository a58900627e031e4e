package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Lookalikes;

/**
 * What a title says, without endings, order and joining words.
 *
 * <p>A word inside a title that begins with a capital, a quoted word and the word before "village" or "city" is a name,
 * which loses less than other words, so that a series over all villages is no series of twins; see {@link WordStem}.
 *
 * @param stems the stems of its words and its figures, each once, sorted
 */
record TitleWords(List<String> stems) {
    /** Two measures of fewer words ("Мониторинг жүргізу") need not be about one matter. */
    static final int FEWEST = 4;

    /** From so many words on, one in ten more on one side is no other matter. */
    private static final int MANY = 10;

    private static final int LONGEST = 20_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PLACE =
            Pattern.compile("[\\p{L}-]+\\s+(?:ауыл|аудан|қала|облыс|кент|көше|өзен|село|город|район|област)");
    private static final Pattern WRAP = Pattern.compile("(?<=\\p{L})-\\R\\s{0,9}");
    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";
    private static final Set<String> JOINING = Set.of(
            "және",
            "мен",
            "бен",
            "пен",
            "немесе",
            "бойынша",
            "туралы",
            "үшін",
            "жөнінде",
            "жөніндегі",
            "и",
            "в",
            "во",
            "на",
            "по",
            "с",
            "со",
            "к",
            "о",
            "об",
            "для",
            "при",
            "или",
            "а",
            "также",
            "the",
            "of",
            "and",
            "in",
            "on",
            "for",
            "to",
            "a");

    TitleWords {
        stems = List.copyOf(stems);
    }

    static TitleWords of(String title) {
        String text = WRAP.matcher(title.substring(0, Math.min(title.length(), LONGEST)))
                .replaceAll("");
        String plain = Lookalikes.hasCyrillic(text) ? Lookalikes.toCyrillic(text) : text;
        boolean kazakh = Letters.isOwnKazakh(plain);
        TreeSet<String> stems = new TreeSet<>();
        Matcher words = WORD.matcher(plain);
        boolean quoted = false;
        int end = 0;
        boolean first = true;
        while (words.find()) {
            for (; end < words.start(); end++) {
                char mark = plain.charAt(end);
                quoted = OPENING.indexOf(mark) >= 0 || (quoted && CLOSING.indexOf(mark) < 0);
            }
            end = words.end();
            boolean name = quoted
                    || (first
                            ? PLACE.matcher(plain.substring(words.start())).lookingAt()
                            : Character.isUpperCase(plain.codePointAt(words.start())));
            first = false;
            String word = words.group().toLowerCase(Locale.ROOT);
            if (!JOINING.contains(word)) {
                stems.add(
                        Character.isDigit(word.charAt(0))
                                ? word
                                : name ? WordStem.ofName(word, kazakh) : WordStem.of(word, kazakh));
            }
        }
        return new TitleWords(new ArrayList<>(stems));
    }

    boolean isTelling() {
        return stems.size() >= FEWEST;
    }

    /** Returns how many words more the longer of two may have: one in ten of its own. */
    static int allowed(int longer) {
        return longer / MANY;
    }

    /**
     * Tells whether two titles say the same: the same stems, or those of the shorter are all in the longer, which has one
     * in ten more at most and no other figure. A word in the place of another is another matter.
     */
    boolean saysTheSame(TitleWords other) {
        if (stems.size() < other.stems.size()) {
            return other.saysTheSame(this);
        }
        return stemsAndMore(stems, other.stems);
    }

    private static boolean stemsAndMore(List<String> longer, List<String> shorter) {
        int more = longer.size() - shorter.size();
        if (more > allowed(longer.size())) {
            return false;
        }
        int at = 0;
        for (String stem : longer) {
            if (at < shorter.size() && shorter.get(at).equals(stem)) {
                at++;
            } else if (Character.isDigit(stem.charAt(0))) {
                return false;
            }
        }
        return at == shorter.size();
    }
}
