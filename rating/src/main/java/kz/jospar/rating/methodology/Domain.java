package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** Which numbers an indicator can have: kk мәндер аясы, ru область значений. There is no default. */
public enum Domain {
    /** Whole numbers from 0 on: sections, actions, people. */
    COUNT,
    /** Numbers from 0 on: money, hectares. */
    AMOUNT,
    /** 0..1 inclusive. */
    SHARE,
    /** 0..100 inclusive. */
    PERCENT,
    /** Any number. */
    ANY;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
