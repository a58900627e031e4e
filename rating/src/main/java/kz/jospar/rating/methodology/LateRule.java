package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/** What becomes of a number that came late: kk кешіккен мәлімет ережесі, ru правило для опоздавших данных. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LateRule.AsReported.class, name = "as-reported"),
    @JsonSubTypes.Type(value = LateRule.Absent.class, name = "absent"),
    @JsonSubTypes.Type(value = LateRule.Refuse.class, name = "refuse"),
    @JsonSubTypes.Type(value = LateRule.Value.class, name = "value")
})
public sealed interface LateRule {

    /** It counts like any other; a penalty, if any, is a formula's business. */
    record AsReported() implements LateRule {}

    /** It does not count: as if nothing had been reported, but told as late. */
    record Absent() implements LateRule {}

    /** Nothing is scored; the unit is named. */
    record Refuse() implements LateRule {}

    /** This number counts in its place. */
    record Value(Rational value) implements LateRule {
        public Value {
            Guard.present("value", value);
        }
    }
}
