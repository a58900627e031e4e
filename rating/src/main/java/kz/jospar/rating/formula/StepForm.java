package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.rating.guard.Codes;

/** How a table of steps is read: kk сатылы кесте ережесі, ru правило ступенчатой шкалы. There is no default. */
public enum StepForm {
    /** A step holds from its own value on. */
    AT_LEAST,
    /** A step holds above its value only. */
    MORE_THAN,
    /** Points between two steps lie on the straight line; beyond the last step its points stay. */
    LINEAR;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
