package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** Which member of a list stands for it: kk таңдау, ru выбор. There is no default. */
public enum Choose {
    /** The least. */
    LEAST,
    /** The greatest. */
    GREATEST,
    /** The middle one, or the mean of the two in the middle. */
    MEDIAN;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
