package kz.jospar.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;

/** Which way an indicator is better: kk көрсеткіштің бағыты, ru направление показателя. There is no default. */
public enum Direction {
    /** kk көп болғаны жақсы, ru чем больше, тем лучше. */
    MORE_IS_BETTER,
    /** kk аз болғаны жақсы, ru чем меньше, тем лучше. */
    LESS_IS_BETTER;

    /** Returns the order that puts better values first; 1.0 and 1.00 are equal in it. */
    public Comparator<BigDecimal> bestFirst() {
        return switch (this) {
            case MORE_IS_BETTER -> Comparator.reverseOrder();
            case LESS_IS_BETTER -> Comparator.naturalOrder();
        };
    }

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
