package kz.jospar.rating.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Which formulas have a value whatever is taken from the unit and whatever from a reference: told without playing. */
final class Presence {
    private final Frame own;
    private final References references;
    private final Map<Node, Boolean> found = new HashMap<>();

    Presence(Frame own, References references) {
        this.own = own;
        this.references = references;
    }

    /** Returns true where no mixture lacks a value; false says nothing. */
    boolean always(Node node) {
        Boolean known = found.get(node);
        if (known == null) {
            known = everywhere(node) && (Linear.settled(node) || many(node));
            found.put(node, known);
        }
        return known;
    }

    private boolean everywhere(Node node) {
        return own.cell(node) instanceof Cell.Known && references.column(node).absent() == 0;
    }

    private boolean many(Node node) {
        if (node.formula() instanceof Operation.Sum sum) {
            return list(node, sum.absent());
        }
        if (node.formula() instanceof Operation.Product product) {
            return list(node, product.absent());
        }
        if (node.formula() instanceof Aggregate.Chosen chosen) {
            return list(node, chosen.absent());
        }
        if (node.formula() instanceof Aggregate.Mean mean) {
            return mean(node, mean);
        }
        if (node.formula() instanceof Branch.If branch) {
            return branch.when() instanceof Condition.Answered
                    && node.members().stream().allMatch(this::always);
        }
        return total(node) && node.members().stream().allMatch(this::always);
    }

    /** A number for every number; a scale of equal ends does not ask for the number. */
    private static boolean total(Node node) {
        if (node.formula() instanceof Normalisation.Scale scale) {
            return !node.framing()
                    && !(scale.worst() instanceof Bound.OfFormula)
                    && !(scale.best() instanceof Bound.OfFormula);
        }
        return node.formula() instanceof Operation.Difference || node.formula() instanceof Operation.Clamp;
    }

    private boolean list(Node node, @Nullable AbsentRule absent) {
        List<Node> members = node.members();
        if (absent == AbsentRule.ZERO) {
            return true;
        }
        return absent == AbsentRule.SKIP
                ? members.stream().anyMatch(this::always)
                : members.stream().allMatch(this::always);
    }

    private boolean mean(Node node, Aggregate.Mean mean) {
        boolean plain = mean.power() != null
                && mean.power().equals(Rational.ONE)
                && mean.of().stream().allMatch(term -> Linear.weight(term).signum() > 0);
        if (!plain) {
            return false;
        }
        long known = node.members().stream().filter(this::always).count();
        int least = mean.atLeast() == null ? 0 : mean.atLeast();
        if (mean.absent() == AbsentRule.ZERO) {
            return known >= least;
        }
        return mean.absent() == AbsentRule.SKIP
                ? known >= Math.max(1, least)
                : known == node.members().size();
    }
}
