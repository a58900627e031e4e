package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.finding.Figures;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/** Numbers, names and periods as a reader of one language sees them. */
final class Wording {
    /** Digits behind the point where the methodology declares no rounding. */
    private static final int UNROUNDED = 6;

    private static final int LONGEST = 12;
    private static final int CALCULATED = 8;

    private final Evaluation evaluation;
    private final Language language;
    private final int digits;
    private final RoundingMode mode;

    Wording(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        Rounding rounding = evaluation.methodology().placing().rounding();
        if (rounding instanceof Rounding.BeforeRanking before) {
            digits = before.digits();
            mode = before.mode();
        } else if (rounding instanceof Rounding.AfterRanking after) {
            digits = after.digits();
            mode = after.mode();
        } else {
            digits = UNROUNDED;
            mode = RoundingMode.HALF_UP;
        }
    }

    int digits() {
        return digits;
    }

    RoundingMode mode() {
        return mode;
    }

    String say(String key, String... arguments) {
        return Messages.in(language).text("rating.account." + key, List.of(arguments));
    }

    /** A group's name where there is one, else what its roster calls it. */
    String group(String code) {
        String key = "rating.group." + code;
        Messages messages = Messages.in(language);
        return messages.has(key) ? messages.text(key) : code;
    }

    BigDecimal shown(Real number) {
        return number.settled(digits, mode);
    }

    String written(BigDecimal number) {
        return Figures.written(number, language);
    }

    /** With its sign, also above zero. */
    String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + written(number) : written(number);
    }

    /** As many digits as shown scores have, but no idle zeros; a short decimal in full. */
    String plain(Real number) {
        return number instanceof Rational exact && decimal(exact)
                ? exact(exact)
                : written(trimmed(number.settled(Math.max(digits, UNROUNDED), mode)));
    }

    /** Eight significant digits, as a pocket calculator shows them; a short decimal in full. */
    String calculated(Real number) {
        return isShort(number) && number instanceof Rational exact
                ? exact(exact)
                : written(trimmed(number.decimal().round(new MathContext(CALCULATED))));
    }

    /** Tells whether {@link #calculated} shows all digits. */
    static boolean isShort(Real number) {
        return number instanceof Rational exact && decimal(exact);
    }

    /** A reported number digit for digit: a decimal, or a fraction where there is none. */
    String exact(Rational number) {
        return decimal(number)
                ? written(trimmed(new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()))))
                : number.toString();
    }

    String unit(String unit) {
        return evaluation
                .roster()
                .find(unit)
                .map(found -> found.name().in(language))
                .orElse(unit);
    }

    String indicator(String id) {
        Indicator indicator = evaluation.methodology().indicators().get(id);
        return indicator == null ? id : name(indicator.name(), id);
    }

    String name(LocalizedText name, String key) {
        String words = Objects.requireNonNull(name, key).in(language);
        return words.isBlank() ? key : words;
    }

    static String period(PlanPeriod period) {
        int first = period.from().getYear();
        int last = period.toInclusive().getYear();
        if (period.equals(PlanPeriod.ofYears(first, last))) {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
        return Messages.day(period.from()) + "–" + Messages.day(period.toInclusive());
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal trimmed = number.stripTrailingZeros();
        return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
    }

    private static boolean decimal(Rational number) {
        return BigInteger.TEN.pow(LONGEST).mod(number.denominator()).signum() == 0;
    }
}
