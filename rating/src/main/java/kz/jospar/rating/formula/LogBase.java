package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** The base of a logarithm: kk логарифм негізі, ru основание логарифма. There is no default. */
public enum LogBase {
    /** Natural. */
    E,
    /** Decimal. */
    TEN,
    /** Binary. */
    TWO;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
