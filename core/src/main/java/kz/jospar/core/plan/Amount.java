package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A number that a table gives: kk сома, мән, ru сумма, значение.
 *
 * <p>Worked case: {@code 3 3 8 1, 0} is 3381.0; the text stays as it stands.
 *
 * @param text its digits as they stand
 * @param value the number, or {@code null} where the text gives none ({@code -})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amount(String text, @Nullable BigDecimal value) {

    public Amount {
        Guard.text("text", text);
    }

    /** Returns what a cell's digits mean. */
    public static Amount of(String text) {
        return new Amount(text, null);
    }
}
