package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** How a rank r of N becomes a number: kk орынды санға айналдыру, ru перевод места в число. There is no default. */
public enum RankForm {
    /** {@code r}. */
    RANK,
    /** {@code N + 1 - r}. */
    REVERSE_RANK,
    /** {@code r / N}. */
    RANK_OF_N,
    /** {@code (N + 1 - r) / N}. */
    REVERSE_OF_N,
    /** {@code (N - r) / N}. */
    BEHIND_OF_N,
    /** {@code (r - 1) / (N - 1)}. */
    BEFORE_OF_OTHERS,
    /** {@code (N - r) / (N - 1)}. */
    BEHIND_OF_OTHERS,
    /** {@code (r - 1/2) / N}. */
    MIDDLE_OF_N,
    /** {@code r / (N + 1)}. */
    RANK_OF_N_AND_ONE;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
