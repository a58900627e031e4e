package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** How a change is told: kk өзгеріс түрі, ru вид изменения. The base is {@code b}, the value now {@code n}. There is no default. */
public enum ChangeForm {
    /** {@code n - b}. */
    DIFFERENCE,
    /** {@code b - n}. */
    REDUCTION,
    /** {@code n / b}. */
    RATIO,
    /** {@code (n - b) / b}. */
    GROWTH,
    /** {@code (b - n) / b}. */
    RELATIVE_REDUCTION,
    /** {@code (n / b)^(1 / years) - 1}. */
    YEARLY_GROWTH;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
