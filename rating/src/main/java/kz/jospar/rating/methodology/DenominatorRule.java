package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/**
 * Which denominator has to come with a value: kk бөлгіш ережесі, ru правило знаменателя. There is no default: unversioned
 * denominators have turned published trends round.
 */
public enum DenominatorRule {
    /** None is asked for; one that comes all the same is refused. */
    NONE,
    /** That of the value's own period. */
    SAME_PERIOD,
    /** That of the period one year before, such as the population at its beginning. */
    YEAR_BEFORE,
    /** Any, as long as its period is stated. */
    STATED;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
