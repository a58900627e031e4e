package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern JOINER =
            Pattern.compile(" (?:(?:және|и|and) |(?=(?:совместно со?|jointly with) \\S))");
    private static final Pattern WITH_IN_BRACKETS =
            Pattern.compile("([^()]+?)\\s*\\(((?:совместно со?|jointly with) [^()]+)\\)(.*)");
    private static final Pattern WITH_ABBREVIATION =
            Pattern.compile("(\\S.*) (\\p{L}{2,8})-[мбп]ен бірлес(?:іп|кен|е отырып).*");
    private static final Pattern SLASHED = Pattern.compile("\\p{L}{2,8}(?:/\\p{L}{2,8}){1,9}(?![\\p{L}\\d/-])");
    private static final Pattern AND = Pattern.compile("(\\p{L}{2,8}) (?:және|и) (\\p{L}{2,8})(?!\\p{L})");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:отдел|управление|департамент)(?: \\p{L}+){0,6} \\p{Lu}{2,8}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CITIES = Pattern.compile("\\p{Lu}[\\p{L}-]{2,30} қалаларының");
    private static final Pattern WITH = Pattern.compile("\\p{Ll}[\\p{L} -]*[мбп]ен бірлес(?:іп|е отырып)");
    private static final Pattern CITY_WORD = Pattern.compile("(?:гг?\\.|қ\\.|города?|городов)");
    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN_ABBREVIATION = 8;

    private Joints() {}

    /**
     * Returns the parts of an item that words or a slash join: "МОН и МВД", "МФ совместно с МНЭ", "МФ/МНЭ"; the word
     * stays with the second. "And" between abbreviations that nobody knows is part of a name: "УПТ и АД".
     */
    static List<String> byWord(String item, KnownNames known) {
        if (item.length() > LONGEST || known.contains(item)) {
            return List.of(item);
        }
        List<String> parts = new ArrayList<>();
        Matcher bracketed = WITH_IN_BRACKETS.matcher(item);
        if (bracketed.matches()) {
            parts.addAll(byWord(Blanks.strip(bracketed.group(1) + " " + bracketed.group(3)), known));
            parts.add(bracketed.group(2));
            return parts;
        }
        String rest = item;
        int at = next(rest, known);
        while (at > 0) {
            parts.addAll(bySlash(rest.substring(0, at)));
            rest = rest.substring(at + 1);
            at = next(rest, known);
        }
        parts.addAll(bySlash(rest));
        return parts;
    }

    private static List<String> bySlash(String item) {
        Matcher slashed = SLASHED.matcher(item);
        if (!slashed.lookingAt()) {
            return List.of(item);
        }
        String[] names = slashed.group().split("/", -1);
        String behind = Blanks.strip(item.substring(slashed.end()));
        boolean marks = behind.isEmpty() || behind.startsWith("(") || Mark.begins(behind);
        if (!marks || !Stream.of(names).allMatch(Joints::isSplittable)) {
            return List.of(item);
        }
        List<String> parts = new ArrayList<>(List.of(names));
        parts.set(names.length - 1, Blanks.strip(names[names.length - 1] + item.substring(slashed.end())));
        return parts;
    }

    /** Returns the items, whole where a comma stands within a department's name: "Отдел ЖКХ, ПТ и АД". */
    static List<String> withTorn(List<String> items, KnownNames known) {
        List<String> whole = new ArrayList<>();
        for (String item : items) {
            int last = whole.size() - 1;
            Matcher and = AND.matcher(item);
            boolean torn = last >= 0
                    && and.lookingAt()
                    && DEPARTMENT.matcher(whole.get(last)).matches()
                    && !(known.contains(and.group(1)) && known.contains(and.group(2)));
            if (torn) {
                whole.set(last, whole.get(last) + ", " + item);
            } else {
                whole.add(item);
            }
        }
        return whole;
    }

    private static int next(String item, KnownNames known) {
        Matcher with = WITH_ABBREVIATION.matcher(item);
        if (with.matches() && isSplittable(with.group(2))) {
            return with.end(1);
        }
        Matcher joiner = JOINER.matcher(item);
        while (joiner.find()) {
            String before = ExecutorItem.of(item.substring(0, joiner.start())).name();
            String after = ExecutorItem.of(item.substring(joiner.end())).name();
            Matcher further = JOINER.matcher(after);
            String first = further.find() ? after.substring(0, further.start()) : after;
            boolean jointly = joiner.group().isBlank();
            if (jointly || (isAddressee(before, known) && isAddressee(first, known))) {
                return joiner.start();
            }
        }
        return -1;
    }

    private static boolean isAddressee(String name, KnownNames known) {
        return (allAbbreviations(name) && known.contains(name))
                || isCity(name)
                || CITIES.matcher(name).matches()
                || AKIMAT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Returns where the item's first addressee ends if another follows it without a separator: between abbreviations
     * ("ДСБ СЭБД бірлесіп"), before akimats, which belong to no other body ("ДСМ облыс әкімдіктері"), and around a city
     * ("облыс әкімдіктері Нұр-Сұлтан", "Шымкент ПИК бірлесіп"); else -1.
     *
     * @param item as it stands in the cell
     * @param name the same without marks
     * @param known what is never taken apart
     */
    static int end(String item, String name, KnownNames known) {
        if (item.length() > LONGEST || known.contains(name)) {
            return -1;
        }
        return endOfTwins(twins(item), twins(name), known);
    }

    /** The same text with Cyrillic twins, character for character. */
    private static String twins(String text) {
        return Lookalikes.hasCyrillic(text) ? Lookalikes.toCyrillic(text) : text;
    }

    private static int endOfTwins(String item, String name, KnownNames known) {
        if (allAbbreviations(name)) {
            return endOfFirst(item, name, known);
        }
        Brackets brackets = new Brackets(item);
        for (int i = 0; i < item.length(); i++) {
            i = Math.max(i, brackets.close(i));
            if (i == 0 || i == item.length() - 1 || !Blanks.isBlank(item.charAt(i))) {
                continue;
            }
            String left = Blanks.strip(item.substring(0, i));
            String right = Blanks.strip(item.substring(i));
            if (parts(left, right)) {
                boolean markFollows = Mark.begins(right) || right.startsWith("(");
                if (!markFollows) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** After the longest of the first abbreviations that is known as one name, else after the first. */
    private static int endOfFirst(String item, String name, KnownNames known) {
        int end = -1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ' && (end < 0 || known.contains(name.substring(0, i)))) {
                end = i;
            }
        }
        boolean stands = end > 0 && item.startsWith(name.substring(0, end) + " ");
        boolean markFollows = stands && (Mark.begins(item.substring(end + 1)) || item.charAt(end + 1) == '(');
        return stands && !markFollows ? end : -1;
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
