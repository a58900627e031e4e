package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.jospar.core.guard.Guard;

/**
 * How many times in each period: kk рет саны, ru число раз.
 *
 * @param times 1..366
 * @param atLeast whether it is a minimum ("кемінде", "не реже") and not an exact number
 */
public record Count(
        @JsonProperty(required = true) int times,
        @JsonProperty(required = true) boolean atLeast) {

    /** Exactly once. */
    public static final Count ONCE = new Count(1, false);

    public Count {
        Guard.range("times", times, 1, 366);
    }
}
