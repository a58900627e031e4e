package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * What stands where arithmetic has no answer (0/0, a base of zero, an empty share, all units equal): kk есептелмейтін мән
 * ережесі, ru правило для неопределённого значения. There is no default.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fallback.Absent.class, name = "absent"),
    @JsonSubTypes.Type(value = Fallback.Refuse.class, name = "refuse"),
    @JsonSubTypes.Type(value = Fallback.Value.class, name = "value")
})
public sealed interface Fallback {

    /** The value is absent, with the reason. */
    record Absent() implements Fallback {}

    /** Nothing is scored; the unit and the place are named. */
    record Refuse() implements Fallback {}

    /** This number stands in its place. */
    record Value(Rational value) implements Fallback {
        public Value {
            Guard.present("value", value);
        }
    }
}
