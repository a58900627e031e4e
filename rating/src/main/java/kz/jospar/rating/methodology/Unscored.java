package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** What becomes of a unit without a score: kk балы жоқ бірлік, ru единица без балла. There is no default. */
public enum Unscored {
    /** It has no place; the list names it and the reason. */
    UNRANKED,
    /** It shares the place behind all others. */
    LAST,
    /** Nothing is ranked; the unit is named. */
    REFUSE;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
