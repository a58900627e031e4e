package kz.jospar.rating.evaluation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Bound;
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
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;

/** Methodologies and data that nobody would write, near-ties among them: every kind of formula, every choice. */
final class WildFormulas {
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "-1",
            "0.1",
            "0.2",
            "0.3",
            "0.30000000000000001",
            "1/3",
            "2/3",
            "0.6666666666666666",
            "10",
            "100",
            "0.5",
            "0.25",
            "1e-20",
            "7",
            "1000000",
            "0.7");

    private final Random random;

    WildFormulas(long seed) {
        random = new Random(seed);
    }

    Trial trial() {
        List<String> lines = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        int units = 1 + random.nextInt(9);
        for (int unit = 0; unit < units; unit++) {
            String id = "u" + unit;
            StringBuilder line = new StringBuilder(id);
            for (String indicator : List.of("x", "y", "z", "x'")) {
                int kind = random.nextInt(14);
                if (kind == 0) {
                    line.append(' ').append(indicator).append("=not-applicable");
                } else if (kind == 1) {
                    line.append(' ').append(indicator).append("=late:").append(number());
                } else if (kind > 2) {
                    line.append(' ').append(indicator).append('=').append(number());
                }
            }
            lines.add(line.toString());
            groups.put(id, random.nextInt(3) > 0 ? "big" : "small");
        }
        Conventions conventions = new Conventions(
                Direction.NOT_JUDGED,
                Domain.ANY,
                DenominatorRule.NONE,
                fallback(),
                fallback(),
                random.nextBoolean() ? new LateRule.AsReported() : new LateRule.Absent(),
                null);
        Placing placing = new Placing(
                pick(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                ties(units),
                random.nextInt(3) == 0
                        ? new Rounding.BeforeRanking(random.nextInt(4), pick(ROUNDING))
                        : new Rounding.None(),
                random.nextInt(8) == 0 ? Unscored.REFUSE : pick(Unscored.UNRANKED, Unscored.LAST),
                peers());
        return Trial.of(lines.toArray(String[]::new))
                .grouped("kind", groups)
                .under(conventions)
                .placed(placing)
                .named(Map.of("shared", shared()));
    }

    private Formula shared() {
        return new Operation.Sum(List.of(formula(0), formula(0)), absent());
    }

    private static final RoundingMode[] ROUNDING = Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toArray(RoundingMode[]::new);

    private String number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private Rational rational() {
        return Rational.parse(number());
    }

    @SafeVarargs
    private final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    private String peers() {
        return pick("all", "kind");
    }

    private Fallback fallback() {
        int kind = random.nextInt(12);
        return kind == 0 ? new Fallback.Refuse() : kind < 6 ? new Fallback.Absent() : new Fallback.Value(rational());
    }

    private AbsentRule absent() {
        return random.nextInt(10) == 0 ? AbsentRule.REFUSE : pick(AbsentRule.ABSENT, AbsentRule.SKIP, AbsentRule.ZERO);
    }

    private TieRule ties(int units) {
        List<String> names = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            names.add("u" + unit);
        }
        java.util.Collections.shuffle(names, random);
        return pick(
                new TieRule.Competition(),
                new TieRule.Modified(),
                new TieRule.Dense(),
                new TieRule.Fractional(),
                new TieRule.Ordinal(names));
    }

    private Statistic statistic() {
        return pick(
                new Statistic.Lowest(),
                new Statistic.Highest(),
                new Statistic.Mean(),
                new Statistic.Sum(),
                new Statistic.Count(),
                new Statistic.Variance(pick(Spread.values())),
                new Statistic.Deviation(pick(Spread.values())),
                new Statistic.Quantile(
                        pick(Rational.of(1, 2), Rational.of(1, 4), Rational.of(9, 10)), 1 + random.nextInt(9)));
    }

    private Bound bound(int depth) {
        int kind = random.nextInt(3);
        return kind == 0 ? new Bound.Fixed(rational()) : kind == 1 ? new Bound.OfFormula(formula(depth)) : statistic();
    }

    private List<Formula> several(int depth) {
        List<Formula> of = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            of.add(formula(depth));
        }
        return of;
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Not(condition(depth));
            case 1 -> new Condition.All(List.of(condition(depth), condition(depth)));
            case 2 -> new Condition.Any(List.of(condition(depth), condition(depth)));
            case 3 -> new Condition.Answered("y", 0, List.of(pick(Observation.Status.values())));
            default -> new Condition.Compare(formula(depth), pick(Relation.values()), formula(depth));
        };
    }

    Formula formula(int depth) {
        if (depth == 0) {
            return switch (random.nextInt(6)) {
                case 0 -> new Source.Constant(rational());
                case 1 -> new Source.Value("x", 1);
                case 2 -> new Source.Value("y", 0);
                case 3 -> new Source.Value("z", 0);
                default -> new Source.Value("x", 0);
            };
        }
        int d = depth - 1;
        return switch (random.nextInt(28)) {
            case 0 -> new Operation.Sum(several(d), absent());
            case 1 -> new Operation.Difference(formula(d), formula(d));
            case 2 -> new Operation.Product(several(d), absent());
            case 3 -> new Operation.Ratio(formula(d), formula(d), fallback());
            case 4 -> new Operation.Share(formula(d), formula(d), fallback(), fallback());
            case 5 ->
                new Operation.Power(
                        formula(d),
                        pick(Rational.of(2), Rational.of(3), Rational.of(1, 2), Rational.of(-1), Rational.of(2, 3)),
                        fallback());
            case 6 -> new Operation.Log(formula(d), pick(LogBase.values()), fallback());
            case 7 -> new Operation.Exp(formula(d));
            case 8 -> new Operation.Absolute(formula(d));
            case 9 -> new Operation.Round(formula(d), random.nextInt(3), pick(ROUNDING));
            case 10 -> new Operation.Clamp(formula(d), Rational.of(0), Rational.of(1));
            case 11 ->
                new Operation.Change(
                        formula(d),
                        formula(d),
                        pick(ChangeForm.values()),
                        1 + random.nextInt(3),
                        fallback(),
                        fallback());
            case 12, 13 ->
                new Normalisation.Scale(
                        formula(d), bound(d), bound(d), pick(Outside.CLAMP, Outside.KEEP), fallback(), peers());
            case 14 ->
                new Normalisation.ZScore(
                        formula(d),
                        pick(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        pick(Spread.values()),
                        fallback(),
                        peers());
            case 15, 16 ->
                new Normalisation.Rank(
                        formula(d),
                        pick(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        ties(9),
                        pick(RankForm.values()),
                        fallback(),
                        peers());
            case 17 ->
                new Normalisation.NormalScore(
                        formula(d),
                        pick(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        ties(9),
                        Rational.of(3, 8),
                        fallback(),
                        peers());
            case 18 -> new Normalisation.Exponential(formula(d), Rational.of(23), pick(Outside.CLAMP, Outside.KEEP));
            case 19 ->
                new Normalisation.Steps(
                        formula(d),
                        List.of(
                                new Normalisation.Step(Rational.of(0), Rational.of(1)),
                                new Normalisation.Step(Rational.parse("0.3"), Rational.of(5)),
                                new Normalisation.Step(Rational.parse("2/3"), Rational.of(2))),
                        pick(StepForm.values()),
                        Rational.of(-1));
            case 20 -> new Normalisation.Peer(formula(d), statistic(), fallback(), peers());
            case 21, 22, 23 -> mean(d);
            case 24 -> new Aggregate.Chosen(several(d), pick(Choose.values()), absent());
            case 25 ->
                pick(
                        new Aggregate.MeanPenalty(
                                several(d), pick(Penalty.values()), pick(Spread.values()), absent(), fallback()),
                        new Aggregate.Ordered(
                                List.of(formula(d), formula(d)),
                                List.of(Rational.parse("0.7"), Rational.parse("0.3")),
                                pick(AbsentRule.ABSENT, AbsentRule.ZERO)),
                        new Branch.WhenAbsent(formula(d), formula(d)));
            case 26 ->
                pick(
                        new Branch.If(condition(d), formula(d), formula(d), fallback()),
                        new Branch.Gate(formula(d), condition(d), rational(), fallback()));
            default -> new Source.Named("shared");
        };
    }

    private Formula mean(int depth) {
        List<Term> terms = several(depth).stream()
                .map(of -> Term.of(pick(Rational.of(1), Rational.of(2), Rational.of(1, 3), Rational.of(0)), of))
                .toList();
        Rational power = pick(Rational.ONE, Rational.ONE, Rational.ZERO, Rational.of(-1), Rational.of(2));
        WeightRule rule = power.equals(Rational.ONE)
                ? pick(WeightRule.AS_GIVEN, WeightRule.DIVIDE_BY_SUM)
                : WeightRule.DIVIDE_BY_SUM;
        return new Aggregate.Mean(
                terms, power, rule, absent(), random.nextInt(3) == 0 ? terms.size() : null, fallback());
    }
}
