package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The post of a seat: kk штабтағы лауазым, ru должность в штабе. */
public enum SeatRole {
    /** kk басшы, ru руководитель. */
    HEAD,
    /** kk басшының орынбасары, ru заместитель руководителя. */
    DEPUTY_HEAD,
    /** kk хатшы, ru секретарь. */
    SECRETARY,
    /** kk мүше, ru член. */
    MEMBER;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
