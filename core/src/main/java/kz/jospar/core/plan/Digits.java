package kz.jospar.core.plan;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a number as a cell has them, without the marks around it.
 *
 * @param packed digits and marks without blanks
 * @param spaced the same with one blank for each run of blanks
 */
record Digits(String packed, String spaced) {
    /** No sum of money is longer, and a hostile one would take its time to read. */
    private static final int LONGEST = 40;

    private static final String MINUS = "-\u2013\u2212";
    private static final String MARKS = "*%¹²³";

    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final Pattern COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern DOT = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern DOT_OR_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern DOTTED_THOUSANDS =
            Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){2,}|[1-9]\\d{0,2}(\\.\\d{3})+,\\d+");
    private static final Pattern COMMA_THOUSANDS =
            Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){2,}|[1-9]\\d{0,2}(,\\d{3})+\\.\\d+");

    private static final Pattern UNBROKEN = Pattern.compile("(\\d+|\\d{1,3}( \\d{3})+)([.,]\\d+)?|[\\d.,]*");

    static Digits in(String cell) {
        StringBuilder packed = new StringBuilder(LONGEST);
        StringBuilder spaced = new StringBuilder(LONGEST);
        int from = 0;
        int to = cell.length();
        while (from < to && (isBlank(cell.charAt(from)) || cell.charAt(from) == '*')) {
            from++;
        }
        while (to > from && (isBlank(cell.charAt(to - 1)) || isMark(cell.charAt(to - 1)))) {
            to--;
        }
        if (from < to - 1 && MINUS.indexOf(cell.charAt(from)) >= 0 && !isBlank(cell.charAt(from + 1))) {
            packed.append('-');
            from++;
        }
        for (int i = from; i < to && packed.length() <= LONGEST; i++) {
            char c = cell.charAt(i);
            if (!isBlank(c)) {
                packed.append(c);
                spaced.append(c);
            } else if (!isBlank(cell.charAt(i - 1))) {
                spaced.append(' ');
            }
        }
        return new Digits(packed.toString(), spaced.toString());
    }

    @Nullable
    BigDecimal value() {
        String digits = packed.startsWith("-") ? packed.substring(1) : packed;
        // A dash with a blank behind it is no minus.
        String plain = packed.length() > LONGEST || spaced.startsWith("-") ? null : plain(digits);
        if (plain == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(plain);
        return digits.equals(packed) ? value : value.negate();
    }

    boolean isBroken() {
        return value() != null && !UNBROKEN.matcher(spaced).matches();
    }

    private static @Nullable String plain(String digits) {
        if (WHOLE.matcher(digits).matches()) {
            return digits;
        }
        if (COMMA.matcher(digits).matches()) {
            return digits.replace(',', '.');
        }
        if (DOT.matcher(digits).matches()) {
            return DOT_OR_THOUSANDS.matcher(digits).matches() ? null : digits;
        }
        if (DOTTED_THOUSANDS.matcher(digits).matches()) {
            return digits.replace(".", "").replace(',', '.');
        }
        return COMMA_THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : null;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0 || (c >= '\u2070' && c <= '\u2079');
    }

    /** Zero-width marks of the format kind are blanks too: they part digits for the eye or not at all. */
    private static boolean isBlank(char c) {
        return Blanks.isBlank(c) || Character.getType(c) == Character.FORMAT;
    }
}
