package kz.jospar.rating;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.rating.guard.Guard;

/**
 * Which rank equal values get: kk тең мәндердің орны, ru места при равенстве.
 *
 * <p>Worked case, best first 10, 9, 9, 8: competition 1 2 2 4, modified 1 3 3 4, dense 1 2 2 3, fractional 1 2.5 2.5 4,
 * ordinal 1 2 3 4.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TieRule.Competition.class, name = "competition"),
    @JsonSubTypes.Type(value = TieRule.Modified.class, name = "modified"),
    @JsonSubTypes.Type(value = TieRule.Dense.class, name = "dense"),
    @JsonSubTypes.Type(value = TieRule.Fractional.class, name = "fractional"),
    @JsonSubTypes.Type(value = TieRule.Ordinal.class, name = "ordinal")
})
public sealed interface TieRule {

    /** Hands this rule to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each tie rule. */
    interface Cases<R> {
        R competition(Competition rule);

        R modified(Modified rule);

        R dense(Dense rule);

        R fractional(Fractional rule);

        R ordinal(Ordinal rule);
    }

    /** The number of strictly better units and one. */
    record Competition() implements TieRule {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.competition(this);
        }
    }

    /** The number of units better or equal, itself included. */
    record Modified() implements TieRule {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.modified(this);
        }
    }

    /** The number of different better values and one: no rank is left out. */
    record Dense() implements TieRule {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.dense(this);
        }
    }

    /** The mean of the ranks the equal units take up together, a whole or a half. */
    record Fractional() implements TieRule {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.fractional(this);
        }
    }

    /**
     * A rank of its own for every unit; among equals the declared order decides.
     *
     * @param tieBreaker units in the order that decides, each once; every tied unit must be among them
     */
    record Ordinal(List<String> tieBreaker) implements TieRule {
        public Ordinal {
            Guard.present("tieBreaker", tieBreaker);
            tieBreaker = List.copyOf(tieBreaker);
            Set<String> units = new HashSet<>();
            for (String unit : tieBreaker) {
                if (!units.add(unit)) {
                    throw new IllegalArgumentException("unit '" + unit + "' stands twice in the tie-breaker");
                }
            }
            if (units.isEmpty()) {
                throw new IllegalArgumentException("tieBreaker is empty");
            }
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.ordinal(this);
        }
    }
}
