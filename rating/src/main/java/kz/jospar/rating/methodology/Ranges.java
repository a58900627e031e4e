package kz.jospar.rating.methodology;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** The range of every formula, each computed once; a choice that is not declared may be anything. */
final class Ranges implements FormulaCases<Range> {
    private final Map<String, Range> indicators = new HashMap<>();
    private final Map<String, Range> names = new HashMap<>();
    private final IdentityHashMap<Formula, Range> known = new IdentityHashMap<>();

    Ranges(List<Indicator> indicators) {
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), of(indicator.conventions())));
    }

    /** Keeps the range of a named formula, before those that use it are asked. */
    void name(String name, Formula formula) {
        names.put(name, of(formula));
    }

    Range of(Formula formula) {
        Range range = known.get(formula);
        if (range == null) {
            range = formula.choose(this);
            known.put(formula, range);
        }
        return range;
    }

    private static Range of(Conventions conventions) {
        Domain domain = conventions.domain();
        if (domain == null || domain == Domain.ANY || conventions.whenLate() == null) {
            return Range.ALL;
        }
        Range own =
                domain == Domain.SHARE ? Range.UNIT : domain == Domain.PERCENT ? Range.between(0, 100) : Range.POSITIVE;
        Range late = conventions.whenLate() instanceof LateRule.Value value ? own.or(Range.of(value.value())) : own;
        return late.or(conventions.whenMissing()).or(conventions.whenNotApplicable());
    }

    @Override
    public Range value(Source.Value formula) {
        return indicators.getOrDefault(formula.indicator(), Range.ALL);
    }

    @Override
    public Range denominator(Source.Denominator formula) {
        return Range.POSITIVE;
    }

    @Override
    public Range constant(Source.Constant formula) {
        return Range.of(formula.value());
    }

    @Override
    public Range named(Source.Named formula) {
        return names.getOrDefault(formula.name(), Range.ALL);
    }

    @Override
    public Range sum(Operation.Sum formula) {
        Range sum = Range.of(Rational.ZERO);
        for (Formula member : formula.of()) {
            sum = sum.plus(member(member, formula.absent()));
        }
        return sum;
    }

    @Override
    public Range difference(Operation.Difference formula) {
        return of(formula.of()).plus(of(formula.less()).negated());
    }

    @Override
    public Range product(Operation.Product formula) {
        Range product = Range.of(Rational.ONE);
        for (Formula member : formula.of()) {
            Range range = member(member, formula.absent());
            boolean skipped = formula.absent() == null || formula.absent() == AbsentRule.SKIP;
            product = product.times(skipped ? range.or(Range.of(Rational.ONE)) : range);
        }
        return product;
    }

    @Override
    public Range ratio(Operation.Ratio formula) {
        return of(formula.of()).times(of(formula.to()).inverse()).or(formula.zero());
    }

    @Override
    public Range share(Operation.Share formula) {
        return Range.UNIT.or(formula.empty()).or(formula.beyond());
    }

    @Override
    public Range power(Operation.Power formula) {
        Range of = of(formula.of());
        if (!of.negativeNowhere()) {
            return Range.ALL;
        }
        boolean within = of.high() != null && of.high().compareTo(Rational.ONE) <= 0;
        return (within && formula.exponent().signum() >= 0 ? Range.UNIT : Range.POSITIVE).or(formula.undefined());
    }

    @Override
    public Range log(Operation.Log formula) {
        return formula.base() == null
                ? Range.ALL
                : of(formula.of()).logarithm(formula.base()).or(formula.undefined());
    }

    @Override
    public Range exp(Operation.Exp formula) {
        Range of = of(formula.of());
        return of.negativeNowhere()
                ? new Range(Rational.ONE, null)
                : of.positiveNowhere() ? Range.UNIT : Range.POSITIVE;
    }

    @Override
    public Range absolute(Operation.Absolute formula) {
        Range of = of(formula.of());
        return of.negativeNowhere() ? of : of.positiveNowhere() ? of.negated() : Range.POSITIVE;
    }

    @Override
    public Range round(Operation.Round formula) {
        if (formula.digits() == null) {
            return Range.ALL;
        }
        Range of = of(formula.of());
        int digits = formula.digits();
        return new Range(
                of.low() == null ? null : Rational.of(of.low().round(digits, RoundingMode.FLOOR)),
                of.high() == null ? null : Rational.of(of.high().round(digits, RoundingMode.CEILING)));
    }

    @Override
    public Range clamp(Operation.Clamp formula) {
        Range of = of(formula.of());
        return new Range(clamped(of.low(), formula, formula.floor()), clamped(of.high(), formula, formula.cap()));
    }

    private static @Nullable Rational clamped(
            @Nullable Rational end, Operation.Clamp clamp, @Nullable Rational without) {
        if (end == null) {
            return without;
        }
        Rational floored = clamp.floor() == null ? end : end.max(clamp.floor());
        return clamp.cap() == null ? floored : floored.min(clamp.cap());
    }

    @Override
    public Range change(Operation.Change formula) {
        Range now = of(formula.now());
        Range base = of(formula.base());
        if (formula.form() == ChangeForm.DIFFERENCE) {
            return now.plus(base.negated());
        }
        if (formula.form() == ChangeForm.REDUCTION) {
            return base.plus(now.negated());
        }
        Range quotient = now.negativeNowhere() ? changed(formula.form()) : Range.ALL;
        return quotient.or(formula.zeroBase()).or(formula.negativeBase());
    }

    /** The base is above 0 where there is no fallback, the value now not below 0. */
    private static Range changed(@Nullable ChangeForm form) {
        if (form == ChangeForm.RATIO) {
            return Range.POSITIVE;
        }
        if (form == ChangeForm.RELATIVE_REDUCTION) {
            return new Range(null, Rational.ONE);
        }
        return form == null ? Range.ALL : new Range(Rational.of(-1), null);
    }

    @Override
    public Range scale(Normalisation.Scale formula) {
        return Ends.range(formula, this);
    }

    @Override
    public Range zScore(Normalisation.ZScore formula) {
        return Range.ALL;
    }

    @Override
    public Range rank(Normalisation.Rank formula) {
        return Range.POSITIVE.or(formula.alone());
    }

    @Override
    public Range normalScore(Normalisation.NormalScore formula) {
        return Range.ALL;
    }

    @Override
    public Range exponential(Normalisation.Exponential formula) {
        return of(formula.of()).negativeNowhere()
                ? Range.POSITIVE
                : Ends.kept(formula.outside(), Range.between(0, 100));
    }

    @Override
    public Range steps(Normalisation.Steps formula) {
        if (formula.below() == null) {
            return Range.ALL;
        }
        Range points = Range.of(formula.below());
        for (Normalisation.Step step : formula.steps()) {
            points = points.or(Range.of(step.points()));
        }
        return points;
    }

    @Override
    public Range peer(Normalisation.Peer formula) {
        return formula.statistic() == null
                ? Range.ALL
                : Ends.of(formula.statistic(), of(formula.of()), this).or(formula.empty());
    }

    @Override
    public Range mean(Aggregate.Mean formula) {
        if (formula.weights() == null || formula.power() == null) {
            return Range.ALL;
        }
        if (formula.weights() == WeightRule.AS_GIVEN) {
            return weighted(formula);
        }
        Range hull = hull(formula.of().stream().map(Term::of).toList(), formula.absent());
        return formula.power().equals(Rational.ONE) ? hull : hull.or(formula.undefined());
    }

    /** Scaled up for members left out, only the sign is kept. */
    private Range weighted(Aggregate.Mean formula) {
        Range sum = Range.of(Rational.ZERO);
        for (Term term : formula.of()) {
            Range weight = term.weight() == null ? Range.ALL : Range.of(term.weight());
            sum = sum.plus(member(term.of(), formula.absent()).times(weight));
        }
        boolean scaled = formula.absent() == null || formula.absent() == AbsentRule.SKIP;
        boolean allOneWay = formula.of().stream()
                .allMatch(term -> term.weight() != null
                        && term.weight().signum() >= 0
                        && of(term.of()).negativeNowhere());
        return !scaled ? sum : allOneWay ? Range.POSITIVE : Range.ALL;
    }

    @Override
    public Range ordered(Aggregate.Ordered formula) {
        return formula.weights() == null ? Range.ALL : hull(formula.of(), formula.absent());
    }

    @Override
    public Range chosen(Aggregate.Chosen formula) {
        return hull(formula.of(), formula.absent());
    }

    @Override
    public Range meanPenalty(Aggregate.MeanPenalty formula) {
        Range hull = hull(formula.of(), formula.absent());
        return formula.penalty() == Penalty.PLUS && hull.negativeNowhere()
                ? Range.POSITIVE.or(formula.undefined())
                : Range.ALL;
    }

    @Override
    public Range decision(Branch.If formula) {
        return of(formula.then()).or(of(formula.otherwise())).or(formula.unknown());
    }

    @Override
    public Range gate(Branch.Gate formula) {
        Range of = of(formula.of());
        Rational cap = formula.atMost();
        return new Range(of.low() == null ? null : of.low().min(cap), of.high()).or(formula.unknown());
    }

    @Override
    public Range whenAbsent(Branch.WhenAbsent formula) {
        return of(formula.of()).or(of(formula.then()));
    }

    private Range hull(List<Formula> members, @Nullable AbsentRule absent) {
        Range hull = member(members.get(0), absent);
        for (Formula member : members) {
            hull = hull.or(member(member, absent));
        }
        return hull;
    }

    /** A member that may be left out, or counted as 0, is also 0. */
    private Range member(Formula member, @Nullable AbsentRule absent) {
        boolean never = absent == AbsentRule.REFUSE || absent == AbsentRule.ABSENT;
        return never ? of(member) : of(member).or(Range.of(Rational.ZERO));
    }
}
