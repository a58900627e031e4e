package kz.jospar.rating.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** What moved a unit, in the order in which it is replayed: kk өзгеріс себебі, ru причина изменения. */
public enum Cause {
    /** Another methodology: kk әдістеме, ru методика. */
    METHODOLOGY,
    /** Other units or other groups: kk тізбе, ru перечень. */
    ROSTER,
    /** The unit's own data: kk өз деректері, ru собственные данные. */
    OWN_DATA,
    /** The data of others: kk басқалардың деректері, ru данные других. */
    OTHERS_DATA;

    /** Returns the name used in JSON and in message keys. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
