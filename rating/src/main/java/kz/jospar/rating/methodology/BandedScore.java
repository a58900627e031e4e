package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** Which score a band is looked up by: kk деңгей қай балл бойынша беріледі, ru по какому баллу определяется категория. */
public enum BandedScore {
    /** The rounded one that people see: 0.7996 shown as 0.800 is in the band from 0.800. */
    SHOWN,
    /** The exact one: 0.7996 is below 0.800. */
    EXACT;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
