package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** How two values are compared: kk салыстыру, ru сравнение. There is no default. */
public enum Relation {
    /** {@code <}. */
    LESS,
    /** {@code <=}. */
    AT_MOST,
    /** {@code =}. */
    EQUAL,
    /** {@code >=}. */
    AT_LEAST,
    /** {@code >}. */
    MORE;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
