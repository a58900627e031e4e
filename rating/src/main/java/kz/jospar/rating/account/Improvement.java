package kz.jospar.rating.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator alone would have to be for a better place: kk орынды жақсарту үшін қажетті өзгеріс, ru наименьшее
 * изменение для более высокого места.
 *
 * <p>Worked case: 3 actions make place 5; with 4 it is still 5, with 5 it is 4. {@code from} 3, {@code to} 5.
 *
 * @param unit the unit's key
 * @param indicator the indicator's key
 * @param verdict whether it can be done
 * @param from the value as observed; {@code null} where there is none
 * @param to the nearest value in the indicator's direction that gives a better place when everybody is rated again;
 *     {@code null} where none does
 * @param step the distance between the values that were tried: 1 for counts
 * @param placeNow the place now; {@code null} for a unit without one
 * @param placeThen the place with {@code to}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Improvement(
        String unit,
        String indicator,
        Verdict verdict,
        @Nullable Rational from,
        @Nullable Rational to,
        @Nullable Rational step,
        @Nullable BigDecimal placeNow,
        @Nullable BigDecimal placeThen) {
    public Improvement {
        Guard.text("unit", unit);
        Guard.text("indicator", indicator);
        Guard.present("verdict", verdict);
        boolean moves = verdict == Verdict.MOVES_UP;
        if (moves != (to != null) || moves != (placeThen != null)) {
            throw new IllegalArgumentException(verdict + " with to " + to + " and placeThen " + placeThen);
        }
        if (placeNow != null && placeThen != null && placeThen.compareTo(placeNow) >= 0) {
            throw new IllegalArgumentException("placeThen " + placeThen + " is no better than " + placeNow);
        }
    }

    /** Whether an indicator alone can move its unit up. */
    public enum Verdict {
        /** It can, with {@code to}. */
        MOVES_UP,
        /** No value of this indicator that was tried gives a better place. */
        NOT_ALONE,
        /** The unit is first. */
        FIRST_ALREADY,
        /** The unit has no value that could be changed. */
        NO_VALUE,
        /** The unit has no place. */
        NO_PLACE;

        /** Returns the name used in JSON and in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
