package kz.jospar.rating.band;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * Which other weights a mean could as well have had: kk салмақтардың белгісіздігі, ru неопределённость весов.
 *
 * <p>There is no default: a band is only as good as the doubt it was made from. Drawn weights are scaled to the sum of the
 * declared ones, which is 1 where weights must sum to one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WeightModel.Uniform.class, name = "uniform"),
    @JsonSubTypes.Type(value = WeightModel.Within.class, name = "within"),
    @JsonSubTypes.Type(value = WeightModel.Between.class, name = "between"),
    @JsonSubTypes.Type(value = WeightModel.Around.class, name = "around")
})
public sealed interface WeightModel {

    /**
     * Any weights, all equally likely: uniform on the simplex, that is Dirichlet with all parameters 1.
     *
     * <p>Of k weights they are the k gaps that k - 1 sorted uniform numbers leave in 0..1; so of two weights the first is
     * uniform on 0..1 and the second the rest.
     */
    record Uniform() implements WeightModel {}

    /**
     * Each weight uniform within a share of the declared one on both sides, then all scaled to the declared sum.
     *
     * @param share above 0, at most 1; 1/4 lets a weight of 0.2 go from 0.15 to 0.25
     */
    record Within(Rational share) implements WeightModel {
        public Within {
            Guard.present("share", share);
            if (share.signum() <= 0 || share.compareTo(Rational.ONE) > 0) {
                throw new IllegalArgumentException("share is " + share + ", outside above 0 to 1");
            }
        }
    }

    /**
     * Each weight uniform between bounds of its own, then all scaled to the declared sum.
     *
     * @param low the least weight of each member, 0 or more
     * @param high the greatest weight of each member, not below its least; at least one above 0, and those between
     *     1e-100 and 1e100
     */
    record Between(List<Rational> low, List<Rational> high) implements WeightModel {
        private static final Rational SMALLEST = Rational.parse("1e-100");
        private static final Rational LARGEST = Rational.parse("1e100");

        public Between {
            low = Guard.some("low", low);
            high = Guard.some("high", high);
            if (low.size() != high.size()) {
                throw new IllegalArgumentException(low.size() + " low and " + high.size() + " high weights");
            }
            for (int i = 0; i < low.size(); i++) {
                if (low.get(i).signum() < 0 || low.get(i).compareTo(high.get(i)) > 0) {
                    throw new IllegalArgumentException(
                            "weight " + i + " lies between " + low.get(i) + " and " + high.get(i) + ", not from 0 up");
                }
            }
            for (Rational one : high) {
                if (one.signum() != 0 && (one.compareTo(SMALLEST) < 0 || one.compareTo(LARGEST) > 0)) {
                    throw new IllegalArgumentException(
                            "a weight of " + one.doubleValue() + " is outside 1e-100 to 1e100 and cannot be drawn");
                }
            }
            if (high.stream().allMatch(one -> one.signum() == 0)) {
                throw new IllegalArgumentException("all weights are 0");
            }
        }
    }

    /**
     * Dirichlet around the declared weights: parameters are the declared weights, scaled to sum to the concentration.
     *
     * @param concentration 0.01 to 1,000,000; the greater the closer to the declared weights. A weight w of sum 1
     *     has the standard deviation {@code sqrt(w (1 - w) / (concentration + 1))}
     */
    record Around(Rational concentration) implements WeightModel {
        /** Below this every draw is a single weight, or nothing that a double can hold. */
        private static final Rational LEAST = Rational.of(1, 100);

        public Around {
            Guard.present("concentration", concentration);
            if (concentration.compareTo(LEAST) < 0 || concentration.compareTo(Rational.of(1_000_000)) > 0) {
                throw new IllegalArgumentException("concentration is " + concentration + ", outside 0.01 to 1000000");
            }
        }
    }
}
