package kz.jospar.core.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;

/** What two ways of writing one name have in common. */
final class NameKey {
    /** What a reader does not hear: quotation marks, and the soft hyphen. */
    private static final String QUOTES = "«»\"“”„'’‘\u00ad";

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";
    private static final Pattern COUNTRY =
            Pattern.compile("(?<![\\p{L}])(?:қазақстан республикасы(?:ның)?|республики казахстан|қр|рк)(?![\\p{L}])");

    private NameKey() {}

    /** Lower case, Cyrillic twins, plain blanks and hyphens, without quotation marks and soft hyphens. */
    static String of(String text) {
        String twins = isAllTwins(text) || Lookalikes.hasCyrillic(text) ? Lookalikes.toCyrillic(text) : text;
        StringBuilder key = new StringBuilder(twins.length());
        boolean gap = false;
        for (int i = 0; i < twins.length(); i++) {
            char c = twins.charAt(i);
            if (QUOTES.indexOf(c) >= 0) {
                continue;
            }
            boolean dash = DASHES.indexOf(c) >= 0;
            if (Blanks.isBlank(c)) {
                gap = !key.isEmpty() && key.charAt(key.length() - 1) != '-';
                continue;
            }
            if (gap && !dash) {
                key.append(' ');
            }
            gap = false;
            key.append(dash ? '-' : c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the key of a name, and the key of the name without the country's: «ҚР ДСМ» is «ДСМ». */
    static List<String> all(String text) {
        List<String> keys = new ArrayList<>(2);
        String whole = of(text);
        keys.add(whole);
        if (!mayNameCountry(whole)) {
            return keys;
        }
        String own = Blanks.collapse(COUNTRY.matcher(whole).replaceAll(" "));
        if (!own.isEmpty() && !own.equals(whole)) {
            keys.add(own);
        }
        return keys;
    }

    private static boolean mayNameCountry(String key) {
        return key.contains("қр") || key.contains("рк") || key.contains("республик");
    }

    /** MCX in Latin letters looks like МСХ. */
    private static boolean isAllTwins(String text) {
        String twins = Lookalikes.toCyrillic(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && twins.charAt(i) == text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
