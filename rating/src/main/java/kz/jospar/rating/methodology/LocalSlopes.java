package kz.jospar.rating.methodology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.jospar.rating.Direction;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Relation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Which way a formula goes when one of its members grows, one slope for each of {@link Formula#parts()}.
 *
 * <p>Told of units with a value at every step, and with the peers' statistics as they are: fallbacks are no arithmetic.
 */
final class LocalSlopes implements FormulaCases<List<Slope>> {
    private final Ranges ranges;

    LocalSlopes(Ranges ranges) {
        this.ranges = ranges;
    }

    @Override
    public List<Slope> value(Source.Value formula) {
        return List.of();
    }

    @Override
    public List<Slope> denominator(Source.Denominator formula) {
        return List.of();
    }

    @Override
    public List<Slope> constant(Source.Constant formula) {
        return List.of();
    }

    @Override
    public List<Slope> named(Source.Named formula) {
        return List.of();
    }

    @Override
    public List<Slope> sum(Operation.Sum formula) {
        return all(Slope.UP, formula.of().size());
    }

    @Override
    public List<Slope> difference(Operation.Difference formula) {
        return List.of(Slope.UP, Slope.DOWN);
    }

    /** The sign of all other factors, from the left and from the right. */
    @Override
    public List<Slope> product(Operation.Product formula) {
        int size = formula.of().size();
        List<Slope> signs = new ArrayList<>(size);
        formula.of().forEach(member -> signs.add(ranges.of(member).sign()));
        List<Slope> slopes = new ArrayList<>(all(Slope.UP, size));
        Slope before = Slope.UP;
        Slope behind = Slope.UP;
        for (int i = 0; i < size; i++) {
            slopes.set(i, slopes.get(i).then(before));
            before = before.then(signs.get(i));
        }
        for (int i = size - 1; i >= 0; i--) {
            slopes.set(i, slopes.get(i).then(behind));
            behind = behind.then(signs.get(i));
        }
        return slopes;
    }

    @Override
    public List<Slope> ratio(Operation.Ratio formula) {
        Slope to = ranges.of(formula.to()).sign();
        Slope of = ranges.of(formula.of()).sign();
        return List.of(to, to == Slope.UNKNOWN ? Slope.UNKNOWN : of.turned());
    }

    @Override
    public List<Slope> share(Operation.Share formula) {
        return List.of(Slope.UP, Slope.DOWN);
    }

    @Override
    public List<Slope> power(Operation.Power formula) {
        Slope slope = Slope.of(formula.exponent().signum());
        boolean odd = formula.exponent().denominator().bitLength() == 1
                && formula.exponent().numerator().testBit(0)
                && formula.exponent().signum() > 0;
        boolean told = slope == Slope.NONE || odd || ranges.of(formula.of()).negativeNowhere();
        return List.of(told ? slope : Slope.UNKNOWN);
    }

    @Override
    public List<Slope> log(Operation.Log formula) {
        return List.of(Slope.UP);
    }

    @Override
    public List<Slope> exp(Operation.Exp formula) {
        return List.of(Slope.UP);
    }

    @Override
    public List<Slope> absolute(Operation.Absolute formula) {
        return List.of(ranges.of(formula.of()).sign());
    }

    @Override
    public List<Slope> round(Operation.Round formula) {
        return List.of(Slope.UP);
    }

    @Override
    public List<Slope> clamp(Operation.Clamp formula) {
        return List.of(Slope.UP);
    }

    @Override
    public List<Slope> change(Operation.Change formula) {
        ChangeForm form = formula.form();
        if (form == null) {
            return all(Slope.UNKNOWN, 2);
        }
        boolean reducing = form == ChangeForm.REDUCTION || form == ChangeForm.RELATIVE_REDUCTION;
        Slope now = reducing ? Slope.DOWN : Slope.UP;
        boolean plain = form == ChangeForm.DIFFERENCE || form == ChangeForm.REDUCTION;
        Slope base = plain ? Slope.UP : ranges.of(formula.now()).sign();
        return List.of(now, now.then(base).turned());
    }

    @Override
    public List<Slope> scale(Normalisation.Scale formula) {
        Slope orientation = Ends.orientation(formula, ranges);
        List<Slope> slopes = new ArrayList<>(List.of(orientation));
        boolean inside = formula.outside() == Outside.CLAMP || formula.outside() == Outside.REFUSE;
        for (Bound end : new Bound[] {formula.worst(), formula.best()}) {
            if (end instanceof Bound.OfFormula) {
                slopes.add(inside ? orientation.turned() : Slope.UNKNOWN);
            }
        }
        return slopes;
    }

    @Override
    public List<Slope> zScore(Normalisation.ZScore formula) {
        return List.of(better(formula.direction()));
    }

    @Override
    public List<Slope> rank(Normalisation.Rank formula) {
        if (formula.form() == null) {
            return List.of(Slope.UNKNOWN);
        }
        Slope best = switch (formula.form()) {
            case RANK, RANK_OF_N, BEFORE_OF_OTHERS, MIDDLE_OF_N, RANK_OF_N_AND_ONE -> Slope.DOWN;
            case REVERSE_RANK, REVERSE_OF_N, BEHIND_OF_N, BEHIND_OF_OTHERS -> Slope.UP;
        };
        return List.of(better(formula.direction()).then(best));
    }

    @Override
    public List<Slope> normalScore(Normalisation.NormalScore formula) {
        return List.of(better(formula.direction()));
    }

    @Override
    public List<Slope> exponential(Normalisation.Exponential formula) {
        return List.of(Slope.UP);
    }

    @Override
    public List<Slope> steps(Normalisation.Steps formula) {
        if (formula.below() == null) {
            return List.of(Slope.UNKNOWN);
        }
        Slope slope = Slope.NONE;
        Rational last = formula.below();
        for (Normalisation.Step step : formula.steps()) {
            slope = slope.and(Slope.of(step.points().compareTo(last)));
            last = step.points();
        }
        return List.of(slope);
    }

    @Override
    public List<Slope> peer(Normalisation.Peer formula) {
        return List.of(Slope.NONE);
    }

    @Override
    public List<Slope> mean(Aggregate.Mean formula) {
        return formula.of().stream()
                .map(term -> term.weight() == null || formula.weights() == null
                        ? Slope.UNKNOWN
                        : formula.weights() == WeightRule.AS_GIVEN || formula.power() != null
                                ? Slope.of(term.weight().signum())
                                : Slope.UNKNOWN)
                .toList();
    }

    @Override
    public List<Slope> ordered(Aggregate.Ordered formula) {
        boolean told = formula.weights() != null && formula.weights().stream().allMatch(weight -> weight.signum() >= 0);
        return all(told ? Slope.UP : Slope.UNKNOWN, formula.of().size());
    }

    @Override
    public List<Slope> chosen(Aggregate.Chosen formula) {
        return all(Slope.UP, formula.of().size());
    }

    /** A member that runs ahead of the others adds to the spread. */
    @Override
    public List<Slope> meanPenalty(Aggregate.MeanPenalty formula) {
        return all(Slope.UNKNOWN, formula.of().size());
    }

    @Override
    public List<Slope> decision(Branch.If formula) {
        Range then = ranges.of(formula.then());
        Range otherwise = ranges.of(formula.otherwise());
        Slope truth = then.above(otherwise) ? Slope.UP : otherwise.above(then) ? Slope.DOWN : Slope.UNKNOWN;
        List<Slope> slopes = new ArrayList<>(List.of(Slope.UP, Slope.UP));
        asked(formula.when(), truth, slopes);
        return slopes;
    }

    @Override
    public List<Slope> gate(Branch.Gate formula) {
        List<Slope> slopes = new ArrayList<>(List.of(Slope.UP));
        asked(formula.when(), Slope.DOWN, slopes);
        return slopes;
    }

    @Override
    public List<Slope> whenAbsent(Branch.WhenAbsent formula) {
        return all(Slope.UP, 2);
    }

    /** Adds the slopes of both sides of each comparison, in the order of the parts. */
    private static void asked(Condition condition, Slope truth, List<Slope> slopes) {
        if (condition instanceof Condition.Compare compare) {
            Relation is = compare.is();
            Slope left = is == null || is == Relation.EQUAL
                    ? Slope.UNKNOWN
                    : is == Relation.MORE || is == Relation.AT_LEAST ? Slope.UP : Slope.DOWN;
            slopes.add(truth.then(left));
            slopes.add(truth.then(left.turned()));
        }
        Slope inner = condition instanceof Condition.Not ? truth.turned() : truth;
        Forest.members(condition).forEach(member -> asked(member, inner, slopes));
    }

    private static Slope better(@Nullable Direction direction) {
        return direction == null ? Slope.UNKNOWN : direction == Direction.MORE_IS_BETTER ? Slope.UP : Slope.DOWN;
    }

    private static List<Slope> all(Slope slope, int size) {
        return Collections.nCopies(size, slope);
    }
}
