package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Several values of one unit made one: kk біріктіру, ru агрегирование. */
public sealed interface Aggregate extends Formula {

    /**
     * The weighted power mean {@code (sum w x^p)^(1/p)}: 1 arithmetic, 0 geometric, -1 harmonic.
     *
     * @param of the members with their weights
     * @param power any fraction
     * @param weights what the weights have to sum to
     * @param absent what becomes of the mean where a member is absent
     * @param atLeast how many members must be there, else the mean is absent; 1 where {@code null}
     * @param undefined what stands where a member is negative (power other than 1), or zero under a power of 0 or less; not
     *     asked of power 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mean(
            List<Term> of,
            @Nullable Rational power,
            @Nullable WeightRule weights,
            @Nullable AbsentRule absent,
            @Nullable Integer atLeast,
            @Nullable Fallback undefined)
            implements Aggregate {
        public Mean {
            of = Guard.some("of", of);
            if (weights == WeightRule.AS_GIVEN && power != null && !power.equals(Rational.ONE)) {
                throw new IllegalArgumentException("weights as-given need power 1, not " + power);
            }
            if (atLeast != null && (atLeast < 1 || atLeast > of.size())) {
                throw new IllegalArgumentException("atLeast is " + atLeast + ", outside 1.." + of.size());
            }
            if (weights != null && weights != WeightRule.AS_GIVEN) {
                for (Term term : of) {
                    if (term.weight() != null && term.weight().signum() < 0) {
                        throw new IllegalArgumentException("weight " + term.weight() + " is below 0");
                    }
                }
            }
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>(of.size());
            for (int i = 0; i < of.size(); i++) {
                parts.add(new Part("of[" + i + "].of", of.get(i).of()));
            }
            return parts;
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < of.size(); i++) {
                choices.add(new Choice("of[" + i + "].weight", of.get(i).weight()));
            }
            choices.add(new Choice("power", power));
            choices.add(new Choice("weights", weights));
            choices.add(new Choice("absent", absent));
            if (power != null && !power.equals(Rational.ONE)) {
                choices.add(new Choice("undefined", undefined));
            }
            return choices;
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.mean(this);
        }
    }

    /**
     * Weights by order, not by member (OWA): the first weight is that of the greatest value.
     *
     * @param weights one for each member, 0 or more, summing to 1
     * @param absent skip is refused here: which weight would go?
     */
    record Ordered(
            List<Formula> of,
            @Nullable List<Rational> weights,
            @Nullable AbsentRule absent) implements Aggregate {
        public Ordered {
            of = Guard.some("of", of);
            if (weights != null) {
                weights = List.copyOf(weights);
                if (weights.size() != of.size()) {
                    throw new IllegalArgumentException(weights.size() + " weights for " + of.size() + " members");
                }
            }
            if (absent == AbsentRule.SKIP) {
                throw new IllegalArgumentException(
                        "absent skip leaves open which weight goes with the member left out");
            }
        }

        @Override
        public List<Part> parts() {
            return Operation.parts(of);
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("weights", weights), new Choice("absent", absent));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.ordered(this);
        }
    }

    /** The least, the greatest or the middle member. */
    record Chosen(
            List<Formula> of,
            @Nullable Choose which,
            @Nullable AbsentRule absent) implements Aggregate {
        public Chosen {
            of = Guard.some("of", of);
        }

        @Override
        public List<Part> parts() {
            return Operation.parts(of);
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("which", which), new Choice("absent", absent));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.chosen(this);
        }
    }

    /**
     * The mean less or plus the deviation times the coefficient of variation: {@code M - S * (S / M)}, that is {@code M -
     * variance / M}.
     *
     * @param undefined what stands where the mean is 0 or below, or the spread needs more members
     */
    record MeanPenalty(
            List<Formula> of,
            @Nullable Penalty penalty,
            @Nullable Spread spread,
            @Nullable AbsentRule absent,
            @Nullable Fallback undefined)
            implements Aggregate {
        public MeanPenalty {
            of = Guard.some("of", of);
        }

        @Override
        public List<Part> parts() {
            return Operation.parts(of);
        }

        @Override
        public List<Choice> choices() {
            return List.of(
                    new Choice("penalty", penalty),
                    new Choice("spread", spread),
                    new Choice("absent", absent),
                    new Choice("undefined", undefined));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.meanPenalty(this);
        }
    }
}
