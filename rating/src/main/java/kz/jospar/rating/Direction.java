package kz.jospar.rating;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which way an indicator is better: kk көрсеткіштің бағыты, ru направление показателя. There is no default. */
public enum Direction {
    /** kk көп болғаны жақсы, ru чем больше, тем лучше. */
    MORE_IS_BETTER,
    /** kk аз болғаны жақсы, ru чем меньше, тем лучше. */
    LESS_IS_BETTER,
    /**
     * Neither: a quantity that others are measured by, such as the population. Only an indicator can be so; scores and
     * ranks need an order. kk бағаланбайды, ru не оценивается.
     */
    NOT_JUDGED;

    /** Returns the direction, or refuses one that orders nothing. */
    public static @Nullable Direction ordering(String component, @Nullable Direction direction) {
        if (direction == NOT_JUDGED) {
            throw new IllegalArgumentException(component + " is not-judged, which puts nothing in order. Maybe "
                    + MORE_IS_BETTER.code() + " or " + LESS_IS_BETTER.code() + " was meant");
        }
        return direction;
    }

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
