package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are counted in: kk өлшем бірлігі, ru единица измерения.
 *
 * @param text the unit as it stands, such as {@code млн. тг.}
 * @param tenge how many zeros of tenge one unit has (million: 6), from 0 to 12; {@code null} where it is no money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmountUnit(String text, @Nullable Integer tenge) {

    public AmountUnit {
        Guard.text("text", text);
        if (tenge != null) {
            Guard.range("tenge", tenge, 0, 12);
        }
    }

    /** Returns what a unit's words mean. */
    public static AmountUnit of(String text) {
        return new AmountUnit(text, null);
    }
}
