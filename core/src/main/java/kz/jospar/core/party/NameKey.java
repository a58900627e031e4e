package kz.jospar.core.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;

/** What two ways of writing one name have in common. */
final class NameKey {
    private static final Pattern QUOTES = Pattern.compile("[«»\"“”„'’‘]");
    private static final Pattern DASHES = Pattern.compile(" ?[-\u2010-\u2015] ?");
    private static final Pattern COUNTRY =
            Pattern.compile("(?<![\\p{L}])(?:қазақстан республикасы(?:ның)?|республики казахстан|қр|рк)(?![\\p{L}])");

    private NameKey() {}

    /** Lower case, Cyrillic twins, plain blanks and hyphens, without quotation marks and soft hyphens. */
    static String of(String text) {
        String plain = QUOTES.matcher(text).replaceAll("").replace("\u00ad", "");
        String twins = isAllTwins(plain) || Lookalikes.hasCyrillic(plain) ? Lookalikes.toCyrillic(plain) : plain;
        return DASHES.matcher(Blanks.collapse(twins).toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** Returns the key of a name, and the key of the name without the country's: «ҚР ДСМ» is «ДСМ». */
    static List<String> all(String text) {
        List<String> keys = new ArrayList<>(2);
        String whole = of(text);
        keys.add(whole);
        String own = Blanks.collapse(COUNTRY.matcher(whole).replaceAll(" "));
        if (!own.isEmpty() && !own.equals(whole)) {
            keys.add(own);
        }
        return keys;
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
