package kz.jospar.rating.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A number as a table writes it, or the name of what is wrong with it.
 *
 * @param value the number, if it is one
 * @param fault the code of the finding, if it is none
 * @param proposal what was probably meant
 */
record NumberText(
        @Nullable Rational value,
        @Nullable String fault,
        @Nullable String proposal) {
    private static final int LONGEST = 400;
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][-+]?([0-9]{1,400}))?");
    private static final Pattern FRACTION = Pattern.compile("[-+]?[0-9]{1,400}/[0-9]{1,400}");
    private static final Pattern COMMA = Pattern.compile("([-+]?[0-9]{1,400}),([0-9]{1,400})");
    private static final Pattern BLANKS =
            Pattern.compile("[-+]?[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,20}(?:[.,][0-9]{1,20})?");
    private static final int THOUSANDS = 3;
    private static final int LONGEST_SCALE = 18;
    private static final int LONGEST_POWER = 3;

    static NumberText of(String text) {
        Matcher decimal = text.length() <= LONGEST ? DECIMAL.matcher(text) : null;
        boolean isDecimal = decimal != null && decimal.matches();
        if (isDecimal
                && decimal != null
                && decimal.group(1) != null
                && decimal.group(1).length() > LONGEST_POWER) {
            return new NumberText(null, "csv-number-too-long", null);
        }
        if (isDecimal || (text.length() <= LONGEST && FRACTION.matcher(text).matches())) {
            try {
                Rational value = Rational.parse(text);
                return value.signum() == 0 && text.startsWith("-")
                        ? new NumberText(null, "csv-negative-zero", "0")
                        : new NumberText(value, null, null);
            } catch (IllegalArgumentException e) {
                // 1/0 is no number, 1e900 is longer than any observation.
                return new NumberText(null, isDecimal ? "csv-number-too-long" : "csv-no-number", null);
            }
        }
        if (text.length() > LONGEST) {
            return new NumberText(null, "csv-number-too-long", null);
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            // 1,500 may be one and a half or fifteen hundred.
            boolean clear = comma.group(2).length() != THOUSANDS;
            return new NumberText(null, "csv-decimal-comma", clear ? comma.group(1) + "." + comma.group(2) : null);
        }
        if (BLANKS.matcher(text).matches()) {
            return new NumberText(
                    null,
                    "csv-digit-groups",
                    text.replaceAll("[ \u00a0\u202f]", "").replace(',', '.'));
        }
        return new NumberText(null, "csv-no-number", null);
    }

    /** Returns a number as tables write it: 0.25 where that takes up to 18 digits behind the point, else 1/3. */
    static String written(Rational value) {
        if (value.denominator().bitLength() > LONGEST_SCALE * 4) {
            return value.toString();
        }
        BigInteger[] shifted =
                value.numerator().multiply(BigInteger.TEN.pow(LONGEST_SCALE)).divideAndRemainder(value.denominator());
        if (shifted[1].signum() != 0) {
            return value.toString();
        }
        BigDecimal decimal = new BigDecimal(shifted[0], LONGEST_SCALE).stripTrailingZeros();
        return decimal.setScale(Math.max(0, decimal.scale())).toPlainString();
    }
}
