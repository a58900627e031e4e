package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** What squared differences are divided by: kk дисперсия бөлгіші, ru делитель дисперсии. There is no default. */
public enum Spread {
    /** By n - 1. */
    SAMPLE,
    /** By n. */
    POPULATION;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
