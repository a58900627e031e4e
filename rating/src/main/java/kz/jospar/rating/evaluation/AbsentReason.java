package kz.jospar.rating.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/** Why there is no number: kk мәннің болмау себебі, ru причина отсутствия значения. */
public enum AbsentReason {
    /** The unit reported nothing. */
    NOT_REPORTED,
    /** The indicator does not concern the unit. */
    NOT_APPLICABLE,
    /** The number came late and does not count. */
    LATE,
    /** The value is outside its declared domain: a negative count, a share above one. */
    OUT_OF_DOMAIN,
    /** The denominator is missing, not asked for, or of another period than declared. */
    DENOMINATOR,
    /** The divisor is 0. */
    ZERO_DIVISOR,
    /** The whole of a share is 0. */
    EMPTY_WHOLE,
    /** The part is more than the whole, or below 0. */
    BEYOND_WHOLE,
    /** A root of a negative number, or zero to a negative power. */
    NO_POWER,
    /** The logarithm of 0 or less. */
    NO_LOGARITHM,
    /** The base of a change is 0. */
    ZERO_BASE,
    /** The base of a change, or the value now, is below 0. */
    NEGATIVE_BASE,
    /** Both ends of a scale, or all peers, are equal. */
    ALL_EQUAL,
    /** No other peer has a value. */
    ALONE,
    /** No peer has a value, or fewer than the statistic needs. */
    NO_PEERS,
    /** The value lies outside the ends of a scale. */
    OUTSIDE,
    /** The mean has no value for such members. */
    NO_MEAN,
    /** Fewer members are known than the methodology asks for. */
    TOO_FEW_MEMBERS,
    /** The weights of the members do not sum to what is declared, or those present to 0. */
    WEIGHTS,
    /** It cannot be told whether the condition holds. */
    UNKNOWN_CONDITION,
    /** The tie-breaker does not name a tied unit. */
    TIE_BREAKER,
    /** The number is too large or too small to compute with. */
    BEYOND_REACH;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the reason in words. */
    public String words(Language language) {
        return Messages.in(language).text("rating.refused.reason." + code(), List.of());
    }
}
