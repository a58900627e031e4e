package kz.jospar.documents;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One level of a numbered list of Word.
 *
 * @param start the first number
 * @param format Word's name of the way a number is written: decimal, upperRoman, lowerLetter, bullet ...
 * @param pattern the label with {@code %1} for the first level's number, {@code %2} for the second's
 * @param restart the highest level, counted from 1, after which it begins anew; 0 for never, 9 for each above it
 * @param plain whether the numbers of all levels are written with digits in its label
 */
record ListLevel(int start, String format, String pattern, int restart, boolean plain) {
    static final ListLevel DEFAULT = new ListLevel(1, "decimal", "", 9, false);

    /** Word itself allows far less; a label stands before every paragraph and must not outgrow the text. */
    private static final int LONGEST_PATTERN = 200;

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    /** Word's Russian letters leave out ё, й, ъ, ы, ь. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    ListLevel with(XmlPull xml) {
        String value = xml.attribute("val");
        return switch (xml.name()) {
            case "start" ->
                new ListLevel(
                        value.matches("\\d{1,6}") ? Integer.parseInt(value) : start, format, pattern, restart, plain);
            case "numFmt" -> new ListLevel(start, value, pattern, restart, plain);
            case "lvlRestart" -> new ListLevel(start, format, pattern, xml.number("val", 9), plain);
            case "isLgl" -> new ListLevel(start, format, pattern, restart, xml.isOn());
            default ->
                new ListLevel(
                        start, format, value.substring(0, Math.min(value.length(), LONGEST_PATTERN)), restart, plain);
        };
    }

    /** Tells whether it begins anew after a number of a level above it, counted from 0. */
    boolean restartsAfter(int level) {
        return level < restart;
    }

    static String label(@Nullable ListLevel[] levels, int level, int[] counters) {
        ListLevel own = levels[level];
        if (own == null || own.format.equals("bullet") || own.format.equals("none")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String pattern = own.pattern;
        for (int i = 0; i < pattern.length(); i++) {
            int at = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (pattern.charAt(i) == '%' && at >= 0 && at < levels.length) {
                ListLevel named = levels[at];
                label.append(
                        named == null ? "" : written(own.plain ? "decimal" : named.format, Math.max(0, counters[at])));
                i++;
            } else {
                label.append(pattern.charAt(i));
            }
        }
        return label.toString();
    }

    /** A number in one of Word's formats; an unknown format is written with digits. */
    static String written(String format, int number) {
        return switch (format) {
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(LATIN, number);
            case "upperLetter" -> letter(LATIN, number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letter(RUSSIAN, number);
            case "russianUpper" -> letter(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** The letter after the last is the first one doubled, as Word counts. */
    private static String letter(String letters, int number) {
        if (number < 1 || number > 1_000) {
            return Integer.toString(number);
        }
        int index = (number - 1) % letters.length();
        return letters.substring(index, index + 1).repeat((number - 1) / letters.length() + 1);
    }
}
