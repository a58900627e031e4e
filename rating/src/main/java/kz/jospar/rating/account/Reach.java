package kz.jospar.rating.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/**
 * Between which numbers a formula stays, whatever is taken from the unit and whatever from a reference.
 *
 * <p>A cap of 100 over a sum that no coalition lifts above 100 changes nothing, and then the sum need not be played out.
 */
final class Reach {
    private final Frame own;
    private final References references;
    private final Map<Node, Optional<Ends>> found = new HashMap<>();

    Reach(Frame own, References references) {
        this.own = own;
        this.references = references;
    }

    /** Two bounds, both inclusive. */
    record Ends(Real low, Real high) {
        Ends add(Ends other) {
            return new Ends(low.add(other.low), high.add(other.high));
        }

        Ends times(Real factor) {
            Real one = low.multiply(factor);
            Real other = high.multiply(factor);
            return factor.signum() < 0 ? new Ends(other, one) : new Ends(one, other);
        }
    }

    /** Returns the ends, or nothing where they are not told so simply or some mixture may have no value. */
    @Nullable
    Ends of(Node node) {
        Optional<Ends> known = found.get(node);
        if (known != null) {
            return known.orElse(null);
        }
        Ends ends = node.framed() ? null : node.player() == Node.MANY ? many(node) : piece(node);
        found.put(node, Optional.ofNullable(ends));
        return ends;
    }

    private @Nullable Ends piece(Node node) {
        if (!(own.cell(node) instanceof Cell.Known known)
                || references.column(node).absent() > 0) {
            return null;
        }
        Ends theirs = references.ends(node);
        return new Ends(Real.min(known.value(), theirs.low()), Real.max(known.value(), theirs.high()));
    }

    private @Nullable Ends many(Node node) {
        if (node.formula() instanceof Operation.Sum) {
            Ends sum = new Ends(Rational.ZERO, Rational.ZERO);
            for (Node member : node.members()) {
                sum = plus(sum, of(member), Rational.ONE);
            }
            return sum;
        }
        if (node.formula() instanceof Operation.Difference) {
            Ends first = of(node.members().get(0));
            return plus(first, of(node.members().get(1)), Rational.of(-1));
        }
        if (node.formula() instanceof Operation.Clamp clamp) {
            Ends inner = of(node.members().get(0));
            return inner == null ? null : new Ends(clamped(inner.low(), clamp), clamped(inner.high(), clamp));
        }
        return node.formula() instanceof Aggregate.Mean mean
                        && mean.power() != null
                        && mean.power().equals(Rational.ONE)
                ? mean(node, mean)
                : null;
    }

    private @Nullable Ends mean(Node node, Aggregate.Mean mean) {
        Ends sum = new Ends(Rational.ZERO, Rational.ZERO);
        Rational all = Rational.ZERO;
        for (int i = 0; i < node.members().size(); i++) {
            Rational weight = Linear.weight(mean.of().get(i));
            all = all.add(weight);
            sum = plus(sum, of(node.members().get(i)), weight);
        }
        if (sum == null || mean.weights() == WeightRule.AS_GIVEN) {
            return sum;
        }
        return all.signum() == 0 ? null : sum.times(all.inverse());
    }

    private static @Nullable Ends plus(@Nullable Ends sum, @Nullable Ends other, Real factor) {
        return sum == null || other == null ? null : sum.add(other.times(factor));
    }

    private static Real clamped(Real value, Operation.Clamp clamp) {
        Real floored = clamp.floor() == null ? value : Real.max(value, clamp.floor());
        return clamp.cap() == null ? floored : Real.min(floored, clamp.cap());
    }
}
