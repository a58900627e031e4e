package kz.jospar.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way an indicator is better: kk көрсеткіштің бағыты, ru направление показателя. There is no default. */
public enum Direction {
    /** kk көп болғаны жақсы, ru чем больше, тем лучше. */
    MORE_IS_BETTER,
    /** kk аз болғаны жақсы, ru чем меньше, тем лучше. */
    LESS_IS_BETTER;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
