package kz.jospar.schedule.ical;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes persons out of names of bodies; what it recognises stands at {@link FeedStyle#withPersons}. */
final class Persons {
    private static final String BLANKS = "[\\h]*+";
    private static final String INITIAL = "\\p{Lu}\\p{M}*+\\p{Ll}?+\\p{M}*+\\.";
    private static final String INITIALS = INITIAL + "(?:" + BLANKS + INITIAL + "){0,2}+";
    /** Behind a surname the last dot is sometimes left out. */
    private static final String LAST = "(?:" + BLANKS + "\\p{Lu}\\p{M}*+(?![\\p{L}\\p{M}.]))?+";

    private static final String WORD = "\\p{Lu}\\p{M}*+\\p{Ll}[\\p{Ll}\\p{M}]*+";
    private static final String SURNAME = "(?:" + WORD + "(?:[-‑]" + WORD + ")?+|\\p{Lu}{4,}+)(?![\\p{L}\\p{M}])";
    private static final Pattern PERSON =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:(?<before>" + SURNAME + ")" + BLANKS + INITIALS + LAST + "(?:(?="
                    + BLANKS + "(?<beside>" + SURNAME + ")))?+|" + INITIALS + BLANKS + "(?<after>" + SURNAME + "))");

    /** Of two words with initials between them, the second is the surname only if it alone looks like one. */
    private static final Pattern ENDING = Pattern.compile(
            "(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск[а-я]{2}|ұлы|қызы|улы|кызы|бай|бек|хан)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Longer than "атындағы" and some blanks. */
    private static final int NEAR = 16;

    private static final Set<String> OFFICES = Set.of("""
            аппарат отдел управление департамент акимат аким комитет министерство агентство служба \
            центр палата совет комиссия бөлім бөлімі басқарма басқармасы департаменті әкімдік әкімдігі \
            әкім әкімі аппараты комитеті министрлік министрлігі агенттік агенттігі қызмет қызметі \
            орталық орталығы палатасы кеңес кеңесі комиссиясы office department akimat committee \
            ministry agency centre""".split(" "));
    /** Short words with a dot that stand before names of places and are no initials. */
    private static final Set<String> PLACES = Set.of("Г.", "Ул.", "Пр.", "Им.", "Ст.", "Св.", "Гл.", "Пл.");

    private Persons() {}

    /** Returns the name without persons; unchanged if there is none, empty if there is nothing else. */
    static String without(String name) {
        Matcher match = PERSON.matcher(name).useTransparentBounds(true);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        boolean found = false;
        for (int at = 0; match.region(at, name.length()).find(); at = next(match)) {
            if (isPerson(name, match)) {
                join(kept, name.substring(from, match.start()), found);
                from = match.end();
                found = true;
            }
        }
        if (!found) {
            return name;
        }
        join(kept, name.substring(from), true);
        String rest = kept.toString();
        return rest.substring(beginning(rest), end(rest));
    }

    private static boolean isPerson(String name, Matcher match) {
        boolean named = name.substring(Math.max(0, match.start() - NEAR), match.start())
                        .stripTrailing()
                        .matches("(?s).*(?:имени|им\\.)")
                || name.substring(match.end(), Math.min(name.length(), match.end() + NEAR))
                        .stripLeading()
                        .startsWith("атындағы");
        if (named || isOffice(match.group("before")) || isOffice(match.group("after"))) {
            return false;
        }
        if (match.group("after") == null) {
            return !isOfTheNext(match);
        }
        String initials = name.substring(match.start(), match.start("after")).strip();
        return !PLACES.contains(initials)
                || ENDING.matcher(match.group("after")).find();
    }

    /** Tells whether the initials belong to the word behind them: Отдел А.С. Ибраев. */
    private static boolean isOfTheNext(Matcher match) {
        String before = match.group("before");
        String beside = match.group("beside");
        return before != null
                && (isOffice(before)
                        || (beside != null
                                && !ENDING.matcher(before).find()
                                && ENDING.matcher(beside).find()));
    }

    private static int next(Matcher match) {
        return isOfTheNext(match) ? match.end("before") : match.end();
    }

    private static boolean isOffice(@Nullable String word) {
        return word != null && OFFICES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Appends what follows a person, with one of the separators on the two sides and without brackets left empty. */
    private static void join(StringBuilder kept, String right, boolean afterPerson) {
        if (!afterPerson) {
            kept.append(right);
            return;
        }
        int end = end(kept);
        int begin = beginning(right);
        String separator = "";
        while (true) {
            String here = (kept.substring(end) + right.substring(0, begin)).strip();
            separator = separator.isEmpty() ? here : separator;
            if (end == 0 || begin == right.length() || kept.charAt(end - 1) != '(' || right.charAt(begin) != ')') {
                break;
            }
            kept.setLength(end - 1);
            right = right.substring(begin + 1);
            end = end(kept);
            begin = beginning(right);
        }
        kept.setLength(end);
        boolean inside = end > 0 && begin < right.length() && kept.charAt(end - 1) != '(' && right.charAt(begin) != ')';
        if (inside) {
            kept.append(separator.isEmpty() ? " " : isDash(separator.charAt(0)) ? " – " : separator.charAt(0) + " ");
        }
        kept.append(right, begin, right.length());
    }

    private static int end(CharSequence text) {
        int end = text.length();
        while (end > 0 && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int beginning(CharSequence text) {
        int begin = 0;
        while (begin < text.length() && isSeparator(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isDash(c) || ",;:/".indexOf(c) >= 0;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
