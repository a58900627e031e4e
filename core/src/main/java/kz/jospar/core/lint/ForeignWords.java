package kz.jospar.core.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Blanks;

/** Words that are surely Russian or surely Kazakh; quoted names are of any language and are not looked at. */
final class ForeignWords {
    private static final Pattern QUOTED = Pattern.compile("«[^«»]*»|\"[^\"]*\"|“[^”]*”");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The abbreviated "city" or "cities" before a name, the abbreviated "year" after one. */
    private static final Pattern CITY = Pattern.compile("(?<![\\p{L}\\d.-])(?<!\\d\\s)гг?\\.\\s?\\p{Lu}[\\p{L}-]*");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s?(?:гг?\\.|год\\p{L}{0,3}(?!\\p{L}))");

    /** Russian words that Kazakh has neither as words nor as loans; a single letter only in small type. */
    private static final Set<String> RUSSIAN = Set.of(
            "и",
            "в",
            "во",
            "на",
            "по",
            "при",
            "для",
            "или",
            "из",
            "также",
            "расшифровка",
            "примечание",
            "приложение",
            "аббревиатур",
            "мероприятия",
            "мероприятий",
            "постановление",
            "приказ",
            "отчет",
            "отчёт",
            "ежемесячно",
            "ежеквартально",
            "ежегодно",
            "постоянно",
            "совместно",
            "согласованию",
            "исполнители",
            "требуется",
            "квартал",
            "полугодие",
            "декабрь",
            "январь",
            "февраль",
            "итого",
            "всего");

    private static final Pattern RUSSIAN_ADJECTIVE =
            Pattern.compile("\\p{L}{3,}(?:ная|ское|ная|ской|ных|ских|ного|ского|ные|ские|ностью|ность|ировка)");

    private static final Set<String> KAZAKH = Set.of(
            "және",
            "бойынша",
            "үшін",
            "туралы",
            "немесе",
            "жөніндегі",
            "сайын",
            "жылғы",
            "жылы",
            "дейін",
            "талап",
            "ақпарат",
            "келісім",
            "әкімдіктері",
            "іс",
            "өткізу",
            "ұйымдастыру",
            "тоқсан",
            "басқармасы",
            "ескертпе");

    private ForeignWords() {}

    /** Returns the Russian words of a Kazakh text: the whole of a Russian phrase, else the words found. */
    static Optional<String> russian(String text) {
        String plain = QUOTED.matcher(text).replaceAll(" ");
        Matcher city = CITY.matcher(plain);
        if (city.find()) {
            return Optional.of(city.group());
        }
        Matcher year = YEAR.matcher(plain);
        if (year.find()) {
            return Optional.of(year.group());
        }
        List<String> words = words(plain);
        if (words.size() >= 2
                && words.stream().noneMatch(Letters::isOwnKazakh)
                && words.stream().map(ForeignWords::small).anyMatch(ForeignWords::isRussian)) {
            return Optional.of(Blanks.collapse(text));
        }
        return words.stream().filter(RUSSIAN::contains).findFirst();
    }

    /** A name of a place may look like an adjective: only in small letters is it sure, or beside a Russian noun. */
    private static boolean isRussian(String word) {
        return RUSSIAN.contains(word) || RUSSIAN_ADJECTIVE.matcher(word).matches();
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Tells whether a whole title is surely not in a language: it has words of the other one and none of its own. */
    static boolean isForeign(String title, Language language) {
        return language == Language.KK
                ? russian(title).isPresent() && kazakh(title).isEmpty()
                : kazakh(title).isPresent();
    }

    /** Returns a Kazakh text among Russian ones, if it is one. */
    static Optional<String> kazakh(String text) {
        List<String> words = words(QUOTED.matcher(text).replaceAll(" "));
        return words.stream().filter(KAZAKH::contains).findFirst();
    }

    /** Returns the language a heading is written in: a few letters tell Kazakh, their absence in a few words Russian. */
    static Optional<Language> ofHeading(String heading) {
        if (Letters.isOwnKazakh(heading) || kazakh(Letters.fold(heading)).isPresent()) {
            return Optional.of(Language.KK);
        }
        boolean note = Letters.fold(heading).startsWith("ескерт");
        return !note && heading.chars().anyMatch(Letters::isCyrillic) ? Optional.of(Language.RU) : Optional.empty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
