package kz.jospar.core.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.letters.Lookalikes;

/** The words for information on what was done, and the endings they take: kk ақпарат, ru информация. */
final class ReportWords {
    private static final String KAZAKH_ENDINGS =
            "([тдл][ае]р)?(с?[ыі])?" + "([нтд][ыі]ң|[ғгқкн]?[ае]|[нтд][ыі]|н?[тд][ае]|н?[тд]?[ае]н|н|[мбп]ен)?";
    private static final Pattern REPORT = anyOf(
            word("ақпарат", KAZAKH_ENDINGS),
            word("есе[пб]", KAZAKH_ENDINGS),
            word("мәлімет", KAZAKH_ENDINGS),
            word("анықтама", KAZAKH_ENDINGS),
            word("информаци", "[яиюй]|[её][йю]|ям|ями|ях"),
            word("отч[её]т", "[ауеы]?|ом|ов|ам|ами|ах"),
            word("сведени", "[яй]|ям|ями|ях|[ею]|ем"),
            word("справ", "к[аиуе]|к[ою][йю]|ок|кам|ками|ках"),
            word("information", ""),
            word("report", "s?"));

    /** Words of other matters: mass media, registration, settlement, data bases, information systems. */
    private static final Pattern OTHER_MATTER = anyOf(
            "бұқаралық\\s+ақпарат\\p{L}*",
            "бақ[-\\p{L}]*\\s+ақпарат",
            "ақпарат\\s+құрал\\p{L}*",
            "есепке\\s+(ал|қо)\\p{L}*",
            "есеп\\s+айырыс\\p{L}*",
            "мәліметтер\\s+(база|қор)\\p{L}*",
            "массовой\\s+информации",
            "информаци[яию]\\s+в\\s+сми",
            "information\\s+(systems?|technolog\\p{L}+|campaigns?)",
            "mass\\s+information");

    private ReportWords() {}

    /** Tells whether a completion form has one of the words in its own matter. */
    static boolean in(String form) {
        return hasWord(form) || hasWord(Lookalikes.toCyrillic(form));
    }

    private static boolean hasWord(String words) {
        String ownMatter = OTHER_MATTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return REPORT.matcher(ownMatter).find();
    }

    private static String word(String stem, String endings) {
        return stem + "(" + endings + ")";
    }

    private static Pattern anyOf(String... words) {
        return Pattern.compile(Stream.of(words).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }
}
