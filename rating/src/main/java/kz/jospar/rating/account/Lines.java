package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jospar.rating.account.Breakdown.Line;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one unit's {@link Breakdown}. */
final class Lines {
    /** Names may be used again and again, so that a short methodology is a tall tree; beyond so many a line has no parts. */
    private static final int MOST = 1_000;

    private final Evaluation evaluation;
    private final String unit;
    private final Map<String, Set<Asked>> asked = new HashMap<>();
    private int lines;

    Lines(Evaluation evaluation, String unit) {
        this.evaluation = evaluation;
        this.unit = unit;
    }

    Line score() {
        String root = evaluation.paths().get(evaluation.paths().size() - 1);
        boolean known = evaluation.cell(root, unit) instanceof Cell.Known;
        return line(new Place(root, null, null), known ? Rational.ONE : null);
    }

    /** An indicator with the years before the rated one. */
    private record Asked(String indicator, int back) {}

    /** Where a line stands in what it is part of. */
    private record Place(
            String path, @Nullable String name, @Nullable Rational weight) {}

    /**
     * A formula that makes one number of several, and what its number is multiplied by on the way up.
     *
     * @param held whether a floor, a cap or a gate on the way up lets another number through
     */
    private record Joint(String path, Rational times, boolean held) {}

    /** A member with its share of the whole's number; no share where it adds nothing. */
    private record Share(Place place, @Nullable Rational times) {}

    private Line line(Place place, @Nullable Real factor) {
        lines++;
        Cell value = evaluation.cell(place.path(), unit);
        Real points = factor != null && value instanceof Cell.Known known
                ? known.value().multiply(factor)
                : null;
        Joint joint = lines > MOST ? null : joint(place.path());
        if (joint == null) {
            return leaf(place, value, factor, points);
        }
        boolean adds = points != null && !joint.held() && adds(evaluation.formula(joint.path()));
        List<Line> members = new ArrayList<>();
        int leftOut = 0;
        boolean sum = evaluation.formula(joint.path()) instanceof Operation.Sum;
        for (Share share : shares(joint.path())) {
            if (sum && isNotDue(share.place().path())) {
                leftOut++;
            } else {
                Real of = adds && factor != null && share.times() != null
                        ? factor.multiply(joint.times()).multiply(share.times())
                        : null;
                members.add(member(share, of));
            }
        }
        return new Line(
                place.path(),
                joint.path(),
                place.name(),
                value,
                place.weight(),
                factor,
                points,
                adds,
                members,
                leftOut,
                only(place.path()),
                indicators(place.path()),
                List.of());
    }

    /** What is absent and counted as 0 has 0 points, what is left out none. */
    private Line member(Share share, @Nullable Real factor) {
        Line line = line(share.place(), factor);
        return line.value() instanceof Cell.Known || factor == null
                ? line
                : new Line(
                        line.path(),
                        line.combines(),
                        line.name(),
                        line.value(),
                        line.weight(),
                        factor,
                        Rational.ZERO,
                        false,
                        line.members(),
                        line.leftOut(),
                        line.indicator(),
                        line.indicators(),
                        line.rows());
    }

    private Line leaf(Place place, Cell value, @Nullable Real factor, @Nullable Real points) {
        List<Observation> rows = new ArrayList<>();
        for (Asked one : asked(place.path())) {
            evaluation
                    .data()
                    .find(unit, one.indicator(), evaluation.period(one.back()))
                    .ifPresent(rows::add);
        }
        return new Line(
                place.path(),
                last(place.path()),
                place.name(),
                value,
                place.weight(),
                factor,
                points,
                false,
                List.of(),
                0,
                only(place.path()),
                indicators(place.path()),
                rows);
    }

    /** Returns the indicator of a part that asks for no other. */
    private @Nullable String only(String path) {
        List<String> ids = indicators(path);
        return ids.size() == 1 ? ids.get(0) : null;
    }

    private List<String> indicators(String path) {
        return asked(path).stream().map(Asked::indicator).distinct().toList();
    }

    /** Follows what is only passed on to the formula that computes. */
    private String last(String path) {
        String at = path;
        for (Optional<String> next = Optional.of(path); next.isPresent(); next = evaluation.standing(at, unit)) {
            at = next.get();
        }
        return at;
    }

    private @Nullable Joint joint(String path) {
        String at = path;
        Rational times = Rational.ONE;
        boolean held = false;
        while (true) {
            at = last(at);
            Formula formula = evaluation.formula(at);
            List<String> members = evaluation.members(at);
            if (formula instanceof Operation.Ratio) {
                Rational divisor = fixed(members.get(1));
                if (divisor == null || divisor.signum() == 0) {
                    return null;
                }
                times = times.divide(divisor);
                at = members.get(0);
            } else if (formula instanceof Operation.Product) {
                List<String> moving = new ArrayList<>();
                for (String member : members) {
                    Rational number = fixed(member);
                    if (number == null) {
                        moving.add(member);
                    } else {
                        times = times.multiply(number);
                    }
                }
                if (moving.size() > 1) {
                    return new Joint(at, Rational.ONE, held);
                }
                if (moving.isEmpty()) {
                    return null;
                }
                at = moving.get(0);
            } else if (holds(formula, at)) {
                held = true;
                at = members.get(0);
            } else {
                return joins(formula) ? new Joint(at, times, held) : null;
            }
            if (!(evaluation.cell(at, unit) instanceof Cell.Known)) {
                return null;
            }
        }
    }

    /** A number that no report moves. */
    private @Nullable Rational fixed(String path) {
        return asked(path).isEmpty()
                        && evaluation.cell(path, unit) instanceof Cell.Known known
                        && known.value() instanceof Rational number
                ? number
                : null;
    }

    /** One that passed its member on is not met here: {@link #last} follows it. */
    private boolean holds(Formula formula, String path) {
        return (formula instanceof Operation.Clamp || formula instanceof Branch.Gate)
                && known(path)
                && evaluation.instead(path, unit).isEmpty();
    }

    private static boolean joins(Formula formula) {
        return formula instanceof Aggregate
                || formula instanceof Operation.Sum
                || formula instanceof Operation.Difference;
    }

    private static boolean adds(Formula formula) {
        return formula instanceof Operation.Sum
                || formula instanceof Operation.Difference
                || (formula instanceof Aggregate.Mean mean
                        && mean.power() != null
                        && mean.power().equals(Rational.ONE));
    }

    private List<Share> shares(String path) {
        Formula formula = evaluation.formula(path);
        List<String> members = evaluation.members(path);
        List<Share> shares = new ArrayList<>();
        if (formula instanceof Aggregate.Mean mean) {
            List<@Nullable Rational> times = times(mean, members);
            for (int i = 0; i < members.size(); i++) {
                String name = mean.of().get(i).name();
                Place place =
                        new Place(members.get(i), name, Linear.weight(mean.of().get(i)));
                shares.add(new Share(place, times.get(i)));
            }
            return shares;
        }
        boolean difference = formula instanceof Operation.Difference;
        AbsentRule rule = formula instanceof Operation.Sum sum ? sum.absent() : null;
        for (int i = 0; i < members.size(); i++) {
            boolean counts = rule != AbsentRule.SKIP || known(members.get(i));
            shares.add(new Share(
                    new Place(members.get(i), null, null),
                    !counts ? null : difference && i == 1 ? Rational.of(-1) : Rational.ONE));
        }
        return shares;
    }

    /** The weights of the members that count, scaled up to those of all where some are left out. */
    private List<@Nullable Rational> times(Aggregate.Mean mean, List<String> members) {
        boolean skip = mean.absent() == AbsentRule.SKIP;
        Rational all = Rational.ZERO;
        Rational counted = Rational.ZERO;
        for (int i = 0; i < members.size(); i++) {
            Rational weight = Linear.weight(mean.of().get(i));
            all = all.add(weight);
            counted = !skip || known(members.get(i)) ? counted.add(weight) : counted;
        }
        List<@Nullable Rational> times = new ArrayList<>();
        boolean plain = mean.weights() == WeightRule.AS_GIVEN && counted.equals(all);
        for (int i = 0; i < members.size(); i++) {
            Rational weight = Linear.weight(mean.of().get(i));
            Rational whole = mean.weights() == WeightRule.AS_GIVEN ? all : Rational.ONE;
            boolean counts = !skip || known(members.get(i));
            if (!counts || (!plain && counted.signum() == 0)) {
                times.add(null);
            } else {
                times.add(plain ? weight : weight.multiply(whole).divide(counted));
            }
        }
        return times;
    }

    private boolean known(String path) {
        return evaluation.cell(path, unit) instanceof Cell.Known;
    }

    /** A condition that does not hold gives a fixed 0: there is nothing to tell. */
    private boolean isNotDue(String path) {
        return evaluation.formula(path) instanceof Branch.If
                && evaluation.formula(last(path)) instanceof Source.Constant zero
                && zero.value().signum() == 0;
    }

    /**
     * Returns the indicators that a formula's number rests on, in the order of the formula: of a branch those of the one that
     * was taken, or those that decided where it is a fixed number.
     */
    private Set<Asked> asked(String path) {
        Set<Asked> known = asked.get(path);
        if (known != null) {
            return known;
        }
        Set<Asked> found = new LinkedHashSet<>();
        Formula formula = evaluation.formula(path);
        if (formula instanceof Source.Value value) {
            found.add(new Asked(value.indicator(), value.back()));
        } else if (formula instanceof Source.Denominator denominator) {
            found.add(new Asked(denominator.indicator(), denominator.back()));
        } else if (formula instanceof Branch.If branch) {
            evaluation.standing(path, unit).ifPresent(taken -> found.addAll(asked(taken)));
            if (found.isEmpty()) {
                answered(branch.when(), found);
                evaluation.members(path).stream().skip(2).forEach(member -> found.addAll(asked(member)));
            }
        } else {
            evaluation.members(path).forEach(member -> found.addAll(asked(member)));
        }
        asked.put(path, found);
        return found;
    }

    private static void answered(Condition condition, Set<Asked> found) {
        if (condition instanceof Condition.Answered one) {
            found.add(new Asked(one.indicator(), one.back()));
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(one -> answered(one, found));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(one -> answered(one, found));
        } else if (condition instanceof Condition.Not not) {
            answered(not.of(), found);
        }
    }
}
