package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** What weights have to sum to: kk салмақ ережесі, ru правило весов. There is no default. */
public enum WeightRule {
    /** They must sum to exactly 1; another sum is refused. */
    SUM_TO_ONE,
    /** Each is divided by their sum, so only their proportions count. */
    DIVIDE_BY_SUM,
    /** They are coefficients: the result is the plain weighted sum, whatever they sum to. Only for power 1. */
    AS_GIVEN;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
