package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.Directory;

/** Where one addressee ends and the next begins without a comma: after a blank, or with "and" between them. */
final class Joints {
    /** Words in capitals that stand beside an abbreviation and are no body themselves: the state, legal forms. */
    private static final Set<String> COMPANIONS = Set.of(
            "ҚР", "РК", "АҚ", "АО", "ЖШС", "ТОО", "КММ", "КГУ", "ММ", "ГУ", "РММ", "РГУ", "РМК", "РГП", "МКК", "ГКП",
            "ГККП", "МКҚК", "ШЖҚ", "ПХВ", "КЕАҚ", "НАО", "ЗТБ", "ОЮЛ");

    private static final Pattern AKIMATS =
            Pattern.compile("(?:облыс|қала|аудан)(?:тар|лар|дар)?(?:дың)?[\\p{L} -]*әкімдіктері?|акиматы .*");
    private static final Pattern ANY_AKIMATS = Pattern.compile("\\p{Ll}[\\p{L} -]*әкімдіктері?|акиматы .*");
    private static final Pattern AKIMAT = Pattern.compile("(?:^|.* )(?:әкімдігі|әкімдіктері|акимат|акиматы)(?: .*)?");
    private static final Pattern JOINER = Pattern.compile(" (?:және|и|and) ");
    private static final Pattern WITH = Pattern.compile("\\p{Ll}[\\p{L} -]*[мбп]ен бірлес(?:іп|е отырып)");
    private static final Pattern CITY_WORD = Pattern.compile("(?:гг?\\.|қ\\.|города?|городов)");
    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN_ABBREVIATION = 8;

    private Joints() {}

    /** Returns the parts of an item, joined by "and": "МОН и МВД"; the word stays with the second. */
    static List<String> byAnd(String item) {
        List<String> parts = new ArrayList<>();
        String rest = item;
        int at = next(rest);
        while (at > 0) {
            parts.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
            at = next(rest);
        }
        parts.add(rest);
        return parts;
    }

    private static int next(String item) {
        if (item.length() > LONGEST) {
            return -1;
        }
        Matcher joiner = JOINER.matcher(item);
        while (joiner.find()) {
            String before = ExecutorItem.of(item.substring(0, joiner.start())).name();
            String after = ExecutorItem.of(item.substring(joiner.end())).name();
            Matcher further = JOINER.matcher(after);
            String first = further.find() ? after.substring(0, further.start()) : after;
            if (isAddressee(before) && isAddressee(first)) {
                return joiner.start();
            }
        }
        return -1;
    }

    private static boolean isAddressee(String name) {
        return isSplittable(name)
                || isCity(name)
                || AKIMAT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Returns where the item's first addressee ends if another follows it without a separator: between abbreviations
     * ("ДСБ СЭБД бірлесіп"), before akimats, which belong to no other body ("ДСМ облыс әкімдіктері"), and around a city
     * ("облыс әкімдіктері Нұр-Сұлтан", "Шымкент ПИК бірлесіп"); else -1.
     *
     * @param item as it stands in the cell
     * @param name the same without marks
     */
    static int end(String item, String name) {
        return item.length() > LONGEST ? -1 : endOfTwins(twins(item), twins(name));
    }

    /** The same text with Cyrillic twins, character for character. */
    private static String twins(String text) {
        return Lookalikes.hasCyrillic(text) ? Lookalikes.toCyrillic(text) : text;
    }

    private static int endOfTwins(String item, String name) {
        boolean allAbbreviations = allAbbreviations(name);
        Brackets brackets = new Brackets(item);
        for (int i = 0; i < item.length(); i++) {
            i = Math.max(i, brackets.close(i));
            if (i == 0 || i == item.length() - 1 || !Blanks.isBlank(item.charAt(i))) {
                continue;
            }
            String left = Blanks.strip(item.substring(0, i));
            String right = Blanks.strip(item.substring(i));
            if (allAbbreviations ? isSplittable(left) && name.startsWith(left + " ") : parts(left, right)) {
                boolean markFollows = Mark.begins(right) || right.startsWith("(");
                if (!markFollows) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean parts(String left, String right) {
        String follows = withoutCityBehind(ExecutorItem.of(right).name());
        if (ANY_AKIMATS.matcher(follows).matches()) {
            return isSplittable(left) || (AKIMATS.matcher(follows).matches() && (isQuoted(left) || isCity(left)));
        }
        String lower = left.toLowerCase(Locale.ROOT);
        if (lower.endsWith("әкімдіктері") && !lower.contains(",")) {
            return startsWithCity(right);
        }
        int quoted = left.lastIndexOf("» ");
        if (quoted > 0 && left.startsWith("«") && isSplittable(left.substring(quoted + 2))) {
            return isSplittable(follows); // «Өрлеу» ҰЕҰ ЮНИСЕФ
        }
        if (isCity(left)) {
            return allAbbreviations(follows)
                    || WITH.matcher(right.toLowerCase(Locale.ROOT)).matches();
        }
        return false;
    }

    /** "облыс әкімдіктері Нұр-Сұлтан" without its city, which is one more addressee. */
    private static String withoutCityBehind(String name) {
        int akimats = name.indexOf("әкімдіктері ");
        int end = akimats + "әкімдіктері".length();
        return akimats >= 0 && startsWithCity(Blanks.strip(name.substring(end))) ? name.substring(0, end) : name;
    }

    private static boolean startsWithCity(String text) {
        String[] words = text.split(" ", 3);
        boolean marked = words.length > 1 && CITY_WORD.matcher(words[0]).matches();
        String city = words[marked ? 1 : 0];
        return !city.isEmpty() && Character.isUpperCase(city.codePointAt(0)) && isCity(city);
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("«") && text.endsWith("»");
    }

    private static boolean isCity(String name) {
        if (name.isEmpty() || name.length() > 40 || !Character.isLetter(name.codePointAt(0))) {
            return false;
        }
        String[] words = name.split(" ", 3);
        boolean oneWord = words.length == 1
                || (words.length == 2 && CITY_WORD.matcher(words[0]).matches());
        return oneWord
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                && Directory.kazakhstan().find(name).stream()
                        .anyMatch(match -> match.body().kind() == BodyKind.REPUBLICAN_CITY_AKIMAT);
    }

    private static boolean allAbbreviations(String name) {
        String[] words = name.split(" ", 10);
        if (words.length == 10) {
            return false;
        }
        for (String word : words) {
            if (!isSplittable(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSplittable(String word) {
        return word.length() <= LONGEST_PLAIN_ABBREVIATION && Abbreviation.is(word) && !COMPANIONS.contains(word);
    }
}
