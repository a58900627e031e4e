package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/** What is asked before one formula or another holds: kk шарт, ru условие. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Compare.class, name = "compare"),
    @JsonSubTypes.Type(value = Condition.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not")
})
public sealed interface Condition {

    /**
     * Two values compared; unknown where either is absent.
     *
     * @param left the value asked about
     * @param is how it must stand to the other
     * @param right the value it is compared with
     */
    record Compare(Formula left, @Nullable Relation is, Formula right) implements Condition {
        public Compare {
            Guard.present("left", left);
            Guard.present("right", right);
        }
    }

    /**
     * How an indicator was answered; never unknown.
     *
     * @param indicator the indicator's key
     * @param back how many years before the rated period, 0 or more
     * @param status the kinds of answers that make it true; a unit without any row is {@code missing}
     */
    record Answered(String indicator, int back, List<Observation.Status> status) implements Condition {
        public Answered {
            Guard.text("indicator", indicator);
            Source.years(back);
            status = Guard.some("status", status);
        }

        /** Reads it from JSON, where {@code back} may be left out. */
        @JsonCreator
        public static Answered read(
                @JsonProperty("indicator") String indicator,
                @JsonProperty("back") @Nullable Integer back,
                @JsonProperty("status") List<Observation.Status> status) {
            return new Answered(indicator, back == null ? 0 : back, status);
        }
    }

    /** True where all are; false where one is false; else unknown. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = Guard.some("of", of);
        }
    }

    /** True where one is; false where all are false; else unknown. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = Guard.some("of", of);
        }
    }

    /** True where the other is false; unknown where it is unknown. */
    record Not(Condition of) implements Condition {
        public Not {
            Guard.present("of", of);
        }
    }
}
