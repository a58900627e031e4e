package kz.jospar.rating.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Whether weights sum to what the methodology says they do. */
final class Sums {
    /** Bits of a sum; weights with so different denominators are a mistake, and adding them up would never end. */
    private static final int LONGEST = 8_192;

    private final Remarks remarks;

    Sums(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Forest.Node node) {
        Formula formula = node.formula();
        if (formula instanceof Aggregate.Mean mean) {
            mean(node, mean);
        } else if (formula instanceof Aggregate.Ordered ordered && ordered.weights() != null) {
            for (int i = 0; i < ordered.weights().size(); i++) {
                Rational weight = ordered.weights().get(i);
                if (weight.signum() < 0) {
                    remarks.error("weight-negative", node.path() + ".weights[" + i + "]", weight.toString());
                }
            }
            one(node, ordered.weights());
        }
    }

    private void mean(Forest.Node node, Aggregate.Mean mean) {
        List<Rational> weights = new ArrayList<>(mean.of().size());
        mean.of().forEach(term -> {
            if (term.weight() != null) {
                weights.add(term.weight());
            }
        });
        boolean all = weights.size() == mean.of().size();
        if (mean.weights() == WeightRule.AS_GIVEN && mean.absent() == AbsentRule.SKIP && mixed(weights)) {
            remarks.error("skip-of-both-signs", node.path() + ".absent");
        }
        if (mean.weights() == WeightRule.SUM_TO_ONE && all) {
            one(node, weights);
        } else if (mean.weights() == WeightRule.DIVIDE_BY_SUM
                && all
                && weights.stream().allMatch(weight -> weight.signum() == 0)) {
            remarks.error("weights-zero", node.path());
        }
    }

    /** Scaling up what is left would turn signs round, or divide by next to nothing. */
    private static boolean mixed(List<Rational> weights) {
        return weights.stream().anyMatch(weight -> weight.signum() < 0)
                && weights.stream().anyMatch(weight -> weight.signum() > 0);
    }

    private void one(Forest.Node node, List<Rational> weights) {
        Rational sum = sum(weights);
        if (sum == null) {
            remarks.error("weights-too-long", node.path());
        } else if (!sum.equals(Rational.ONE)) {
            remarks.error("weights-sum", node.path(), sum.toString(), "1");
        }
    }

    private static @Nullable Rational sum(List<Rational> weights) {
        Rational sum = Rational.ZERO;
        for (Rational weight : weights) {
            sum = Objects.requireNonNull(sum).add(weight);
            if (sum.denominator().bitLength() > LONGEST) {
                return null;
            }
        }
        return sum;
    }
}
