package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The place of a body above and below others: kk штабтың деңгейі, ru уровень штаба. */
public enum Level {
    /** kk республикалық, ru республиканский. */
    REPUBLICAN,
    /** kk облыстық (өңірлік), ru областной (региональный). */
    OBLAST,
    /** kk аудандық, ru районный. */
    DISTRICT;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
