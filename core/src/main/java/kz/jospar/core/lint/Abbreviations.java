package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a cell that are written as abbreviations. */
final class Abbreviations {
    /** Capitals, joined perhaps by ж (және) or и: РБК, ДШжСБ, ТиПО. */
    private static final Pattern SHAPE = Pattern.compile("\\p{Lu}+(?:[жи]\\p{Lu}+)*");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern QUOTED = Pattern.compile("«[^«»]*»|\"[^\"]*\"|“[^”]*”");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCІХСМM]+");
    private static final int LONGEST = 8;

    /** The state and legal forms, which need no definition. */
    private static final Set<String> COMMON = Set.of(
            "ҚР", "РК", "АҚ", "АО", "ЖШС", "ТОО", "КММ", "КГУ", "ММ", "ГУ", "РММ", "РГУ", "РМК", "РГП", "МКК", "ГКП",
            "ГККП", "МКҚК", "ШЖҚ", "ПХВ", "КЕАҚ", "НАО", "ЗТБ", "ОЮЛ", "ИП", "ЖК", "ТМД", "СНГ", "БҰҰ", "ООН");

    private Abbreviations() {}

    /**
     * Returns the Cyrillic abbreviations of a cell in order, without those in quoted names, Roman numerals, the state and
     * legal forms; none where the whole cell is written in capitals.
     */
    static List<String> in(String cell) {
        List<String> found = new ArrayList<>();
        if (has(cell, Character::isLowerCase) || cell.length() <= LONGEST) {
            Matcher words = WORD.matcher(QUOTED.matcher(cell).replaceAll(" "));
            while (words.find()) {
                if (isAbbreviation(words.group())) {
                    found.add(words.group());
                }
            }
        }
        return found;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST
                && SHAPE.matcher(word).matches()
                && has(word, Letters::isCyrillic)
                && !ROMAN.matcher(word).matches()
                && !COMMON.contains(word);
    }

    private static boolean has(String text, IntPredicate letter) {
        return text.codePoints().anyMatch(letter);
    }
}
