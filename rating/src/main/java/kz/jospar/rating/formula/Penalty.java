package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** Whether a spread is taken off or put on: kk айыппұл таңбасы, ru знак штрафа. There is no default. */
public enum Penalty {
    /** Uneven units lose. */
    MINUS,
    /** Uneven units gain. */
    PLUS;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
