package kz.jospar.rating.methodology;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Bounds;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Relation;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.StepForm;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;

/** Methodologies of every kind of node, every choice declared. */
final class Grower {
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    private final Random random;
    private boolean plain;
    private int names;

    Grower(Random random) {
        this.random = random;
    }

    Methodology methodology() {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            formulas.put("f" + names, formula(2));
            names++;
        }
        Formula score = new Operation.Sum(List.of(value(), formula(3), formula(1)), one(AbsentRule.values()));
        Methodology first = methodology(formulas, score);
        List<String> against = MethodologyCheck.check(first).stream()
                .filter(finding -> finding.code().equals("direction-contradicted"))
                .map(finding -> finding.text())
                .toList();
        return new Methodology(
                first.format(),
                first.id(),
                first.name(),
                null,
                first.indicators().stream()
                        .map(one -> against.contains("indicators." + one.id() + ".direction") ? turned(one) : one)
                        .toList(),
                formulas,
                score,
                first.placing(),
                first.bands(),
                first.roster(),
                null);
    }

    private static Indicator turned(Indicator indicator) {
        Direction other = indicator.conventions().direction() == Direction.MORE_IS_BETTER
                ? Direction.LESS_IS_BETTER
                : Direction.MORE_IS_BETTER;
        Conventions turned = new Conventions(other, null, null, null, null, null, null);
        return new Indicator(indicator.id(), indicator.name(), null, null, turned.or(indicator.conventions()));
    }

    private Methodology methodology(Map<String, Formula> formulas, Formula score) {
        return new Methodology(
                Methodology.FORMAT,
                "random",
                name("random"),
                null,
                IDS.stream()
                        .map(id -> new Indicator(id, name(id), null, null, conventions()))
                        .toList(),
                formulas,
                score,
                new Placing(
                        one(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        ties(),
                        rounding(),
                        one(Unscored.values()),
                        peers()),
                random.nextBoolean()
                        ? null
                        : new Bands(
                                one(BandedScore.values()),
                                List.of(
                                        new Band("low", name("low"), Rational.of(-7, 3)),
                                        new Band("high", name("high"), Rational.of(5)))),
                new Roster(List.of(
                        new Unit("U", name("U"), Map.of("size", "small")),
                        new Unit("V", name("V"), Map.of("size", "large")))),
                null);
    }

    private static LocalizedText name(String text) {
        return new LocalizedText(text, text, text);
    }

    private Conventions conventions() {
        DenominatorRule[] rules = {DenominatorRule.SAME_PERIOD, DenominatorRule.YEAR_BEFORE, DenominatorRule.STATED};
        return new Conventions(
                one(Direction.values()),
                one(Domain.values()),
                one(rules),
                fallback(),
                fallback(),
                any(
                        LateRule.AsReported::new,
                        LateRule.Absent::new,
                        LateRule.Refuse::new,
                        () -> new LateRule.Value(number())),
                random.nextBoolean()
                        ? null
                        : new Counting(
                                "kind",
                                250L,
                                Set.of("x"),
                                one(Counting.ReportedTwice.values()),
                                Observation.Status.ZERO));
    }

    /** A formula without peers, last year's values and numbers instead of refusals. */
    Formula plain(int depth) {
        plain = true;
        Formula formula = formula(depth);
        while (peered(formula)) {
            formula = formula(depth);
        }
        return formula;
    }

    private static boolean peered(Formula formula) {
        return formula.choices().stream().anyMatch(choice -> choice.name().equals("peers"))
                || formula.parts().stream().anyMatch(part -> peered(part.formula()));
    }

    Formula formula(int depth) {
        if (depth == 0 && plain) {
            return random.nextInt(3) == 0 ? new Source.Constant(number()) : value();
        }
        if (depth == 0) {
            return any(
                    this::value,
                    () -> new Source.Denominator(one(IDS.toArray(String[]::new)), random.nextInt(3)),
                    () -> new Source.Constant(number()),
                    () -> names == 0 ? value() : new Source.Named("f" + random.nextInt(names)));
        }
        Supplier<Formula> of = () -> formula(depth - 1 - random.nextInt(depth));
        return any(
                () -> new Operation.Sum(list(of), one(AbsentRule.values())),
                () -> new Operation.Difference(of.get(), of.get()),
                () -> new Operation.Product(list(of), one(AbsentRule.values())),
                () -> new Operation.Ratio(of.get(), of.get(), fallback()),
                () -> new Operation.Share(of.get(), of.get(), fallback(), fallback()),
                () -> new Operation.Power(of.get(), number(), fallback()),
                () -> new Operation.Log(of.get(), one(LogBase.values()), fallback()),
                () -> new Operation.Exp(of.get()),
                () -> new Operation.Absolute(of.get()),
                () -> new Operation.Round(of.get(), random.nextInt(19), mode()),
                () -> new Operation.Clamp(of.get(), Rational.of(-3), random.nextBoolean() ? null : Rational.of(7)),
                () -> change(of),
                () -> scale(of),
                () -> new Normalisation.ZScore(
                        of.get(),
                        one(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        one(Spread.values()),
                        fallback(),
                        peers()),
                () -> new Normalisation.Rank(
                        of.get(),
                        one(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        ties(),
                        one(RankForm.values()),
                        fallback(),
                        peers()),
                () -> new Normalisation.NormalScore(
                        of.get(),
                        one(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        ties(),
                        Rational.of(3, 8),
                        fallback(),
                        peers()),
                () -> new Normalisation.Exponential(of.get(), Rational.of(23), one(Outside.values())),
                () -> new Normalisation.Steps(
                        of.get(),
                        List.of(
                                new Normalisation.Step(Rational.of(1), number()),
                                new Normalisation.Step(Rational.of(5, 2), number())),
                        one(StepForm.values()),
                        number()),
                () -> new Normalisation.Peer(of.get(), statistic(), fallback(), peers()),
                () -> mean(of),
                () -> new Aggregate.Ordered(
                        List.of(of.get(), of.get()),
                        List.of(Rational.of(1, 3), Rational.of(2, 3)),
                        one(AbsentRule.REFUSE, AbsentRule.ABSENT, AbsentRule.ZERO)),
                () -> new Aggregate.Chosen(list(of), one(Choose.values()), one(AbsentRule.values())),
                () -> new Aggregate.MeanPenalty(
                        list(of), one(Penalty.values()), one(Spread.values()), one(AbsentRule.values()), fallback()),
                () -> new Branch.If(condition(2, of), of.get(), of.get(), fallback()),
                () -> new Branch.Gate(of.get(), condition(2, of), number(), fallback()),
                () -> new Branch.WhenAbsent(of.get(), of.get()));
    }

    private Formula change(Supplier<Formula> of) {
        ChangeForm form = one(ChangeForm.values());
        boolean plain = form == ChangeForm.DIFFERENCE || form == ChangeForm.REDUCTION;
        return new Operation.Change(
                of.get(),
                of.get(),
                form,
                form == ChangeForm.YEARLY_GROWTH ? 5 : null,
                plain ? null : fallback(),
                plain ? null : fallback());
    }

    private Formula scale(Supplier<Formula> of) {
        Bound worst = bound(of);
        Bound best = bound(of);
        boolean peered = worst instanceof Statistic || best instanceof Statistic;
        return new Normalisation.Scale(
                of.get(), worst, best, one(Outside.values()), fallback(), peered ? peers() : null);
    }

    private Formula mean(Supplier<Formula> of) {
        WeightRule rule = one(WeightRule.values());
        Rational power = rule == WeightRule.AS_GIVEN
                ? Rational.ONE
                : one(Rational.ONE, Rational.ZERO, Rational.of(-1), Rational.of(1, 2));
        List<Term> terms = rule == WeightRule.SUM_TO_ONE
                ? List.of(Term.of(Rational.of(3, 10), of.get()), new Term("rest", Rational.of(7, 10), of.get()))
                : rule == WeightRule.DIVIDE_BY_SUM
                        ? List.of(Term.of(Rational.of(2), of.get()), Term.of(Rational.of(5, 7), of.get()))
                        : List.of(Term.of(number(), of.get()), Term.of(number(), of.get()));
        // Weights as given may have both signs, and those may not be scaled up.
        AbsentRule absent = rule == WeightRule.AS_GIVEN
                ? one(AbsentRule.REFUSE, AbsentRule.ABSENT, AbsentRule.ZERO)
                : one(AbsentRule.values());
        return new Aggregate.Mean(
                terms,
                power,
                rule,
                absent,
                random.nextBoolean() ? null : 2,
                power.equals(Rational.ONE) ? null : fallback());
    }

    private Bound bound(Supplier<Formula> of) {
        return any(() -> new Bound.Fixed(number()), () -> new Bound.OfFormula(of.get()), this::statistic);
    }

    private Statistic statistic() {
        return any(
                Bounds::lowest,
                Bounds::highest,
                Bounds::average,
                Bounds::total,
                Bounds::count,
                () -> Bounds.variance(one(Spread.values())),
                () -> Bounds.deviation(one(Spread.values())),
                () -> Bounds.quantile(Rational.of(1, 4), 1 + random.nextInt(9)));
    }

    private Condition condition(int depth, Supplier<Formula> of) {
        if (depth == 0) {
            return any(
                    () -> new Condition.Compare(of.get(), one(Relation.values()), of.get()),
                    () -> new Condition.Answered("a", 1, List.of(one(Observation.Status.values()))));
        }
        Supplier<Condition> inner = () -> condition(depth - 1, of);
        return any(
                () -> condition(0, of),
                () -> new Condition.All(list(inner)),
                () -> new Condition.Any(list(inner)),
                () -> new Condition.Not(inner.get()));
    }

    private Formula value() {
        return new Source.Value(one(IDS.toArray(String[]::new)), !plain && random.nextInt(3) == 0 ? 1 : 0);
    }

    private Fallback fallback() {
        if (plain) {
            return Bounds.refuse();
        }
        return any(Bounds::absent, Bounds::refuse, () -> Bounds.instead(number()));
    }

    private TieRule ties() {
        return any(
                TieRule.Competition::new,
                TieRule.Modified::new,
                TieRule.Dense::new,
                TieRule.Fractional::new,
                () -> new TieRule.Ordinal(List.of("U", "V")));
    }

    private Rounding rounding() {
        return any(
                Rounding.None::new,
                () -> new Rounding.BeforeRanking(random.nextInt(19), mode()),
                () -> new Rounding.AfterRanking(random.nextInt(19), mode()));
    }

    private RoundingMode mode() {
        return one(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.CEILING);
    }

    private String peers() {
        return one("all", "size");
    }

    private Rational number() {
        return Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(7));
    }

    private <T> List<T> list(Supplier<T> of) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(of.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    @SafeVarargs
    private <T> T any(Supplier<? extends T>... all) {
        return all[random.nextInt(all.length)].get();
    }
}
