package kz.jospar.rating.formula;

import java.util.List;
import kz.jospar.rating.data.Observation;

/** Conditions in Java: kk шарт құрастыру, ru составление условий. */
public final class Conditions {
    private Conditions() {}

    public static Condition compare(Formula left, Relation is, Formula right) {
        return new Condition.Compare(left, is, right);
    }

    /** Returns whether the indicator was answered in one of these ways for the rated period. */
    public static Condition answered(String indicator, Observation.Status... status) {
        return new Condition.Answered(indicator, 0, List.of(status));
    }

    public static Condition all(Condition... of) {
        return new Condition.All(List.of(of));
    }

    public static Condition any(Condition... of) {
        return new Condition.Any(List.of(of));
    }

    public static Condition not(Condition of) {
        return new Condition.Not(of);
    }
}
