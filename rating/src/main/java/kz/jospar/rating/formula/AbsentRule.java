package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** What becomes of a list with an absent member: kk мәліметі жоқ көрсеткіш ережесі, ru правило для отсутствующего значения. There is no default. */
public enum AbsentRule {
    /** Nothing is scored; the unit and the member are named. */
    REFUSE,
    /** The whole is absent for this unit. */
    ABSENT,
    /** The others stand for the whole: weights of those present are scaled up to the sum of all. */
    SKIP,
    /** The member counts as 0. */
    ZERO;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
