package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** What becomes of a value beyond the bounds: kk шектен тыс мән, ru значение вне границ. There is no default. */
public enum Outside {
    /** It is set to the nearer bound. */
    CLAMP,
    /** It stays: below 0 or above 1. */
    KEEP,
    /** Nothing is scored; the unit is named. */
    REFUSE;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
