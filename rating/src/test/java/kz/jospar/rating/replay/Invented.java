package kz.jospar.rating.replay;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;

/** Small ratings made up from a seed: ties, silence, late answers, two groups, two years. */
final class Invented {
    static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    static final PlanPeriod BEFORE = PlanPeriod.ofYears(2024, 2024);
    private static final Fallback ABSENT = new Fallback.Absent();
    private static final List<String> INDICATORS = List.of("x", "y", "z");

    private Invented() {}

    static Rated rated(long seed) {
        Random random = new Random(seed);
        int units = 1 + random.nextInt(9);
        return new Rated(
                methodology(random),
                random.nextBoolean() ? roster(random, units) : null,
                observations(random, units),
                YEAR);
    }

    /** Another rating: some of the inputs, or all of them, are others. */
    static Rated after(Rated before, long seed) {
        Random random = new Random(seed);
        int units = 1 + random.nextInt(9);
        Rated other = new Rated(
                random.nextInt(3) == 0 ? methodology(random) : before.methodology(),
                random.nextInt(3) == 0 ? roster(random, units) : before.roster(),
                random.nextInt(4) == 0 ? before.observations() : mixed(before.observations(), random),
                YEAR);
        return other.of(new HashSet<>(other.units().ids()));
    }

    private static Observations mixed(Observations before, Random random) {
        List<Observation> rows = new ArrayList<>();
        for (Observation row : before.rows()) {
            int dice = random.nextInt(10);
            if (dice < 6) {
                rows.add(row);
            } else if (dice < 9) {
                rows.add(Observation.of(row.unit(), row.indicator(), row.period(), number(random)));
            }
        }
        return Observations.of(rows);
    }

    static Observations observations(Random random, int units) {
        List<Observation> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            for (String indicator : INDICATORS) {
                for (PlanPeriod period : List.of(BEFORE, YEAR)) {
                    int dice = random.nextInt(12);
                    if (dice == 0) {
                        rows.add(Observation.without("u" + unit, indicator, period, Observation.Status.MISSING));
                    } else if (dice == 1) {
                        rows.add(new Observation(
                                "u" + unit,
                                indicator,
                                period,
                                Observation.Status.LATE,
                                number(random),
                                null,
                                null,
                                "letter; \"late\"\n№ " + dice,
                                List.of(Reference.event("A" + unit))));
                    } else if (dice > 2) {
                        rows.add(Observation.of("u" + unit, indicator, period, number(random)));
                    }
                }
            }
        }
        if (rows.isEmpty()) {
            rows.add(Observation.of("u0", "x", YEAR, Rational.ONE));
        }
        return Observations.of(rows);
    }

    /** Few different numbers, so that ties are common. */
    private static Rational number(Random random) {
        return random.nextInt(4) == 0 ? Rational.of(1 + random.nextInt(5), 3) : Rational.of(random.nextInt(5));
    }

    static Roster roster(Random random, int units) {
        List<Unit> all = new ArrayList<>();
        for (int unit = 0; unit < Math.max(units, 9); unit++) {
            String id = "u" + unit;
            all.add(new Unit(
                    id,
                    new LocalizedText(id + " ауданы", "район " + id, "district " + id),
                    Map.of("kind", random.nextBoolean() ? "city" : "village")));
        }
        return new Roster(all);
    }

    /** No indicator is judged, for formulas drawn by chance go either way. */
    static Methodology methodology(Random random) {
        Direction direction = random.nextBoolean() ? Direction.MORE_IS_BETTER : Direction.LESS_IS_BETTER;
        Conventions conventions = new Conventions(
                Direction.NOT_JUDGED,
                Domain.ANY,
                DenominatorRule.NONE,
                random.nextBoolean() ? ABSENT : new Fallback.Value(Rational.ZERO),
                ABSENT,
                random.nextBoolean() ? new LateRule.AsReported() : new LateRule.Absent(),
                null);
        List<Indicator> indicators = INDICATORS.stream()
                .map(id -> new Indicator(id, new LocalizedText(id, id, id), null, null, conventions))
                .toList();
        Map<String, Formula> formulas = new TreeMap<>();
        formulas.put("level", normalised(random, new Source.Value("x", 0)));
        return new Methodology(
                Methodology.FORMAT,
                "invented",
                new LocalizedText("сынақ", "проба", "trial"),
                null,
                indicators,
                formulas,
                score(random),
                new Placing(
                        direction,
                        ties(random),
                        rounding(random),
                        random.nextBoolean() ? Unscored.UNRANKED : Unscored.LAST,
                        "all"),
                null,
                null,
                null);
    }

    private static TieRule ties(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new TieRule.Competition();
            case 1 -> new TieRule.Modified();
            case 2 -> new TieRule.Dense();
            default -> new TieRule.Fractional();
        };
    }

    private static Rounding rounding(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Rounding.None();
            case 1 -> new Rounding.BeforeRanking(random.nextInt(3), RoundingMode.HALF_UP);
            default -> new Rounding.AfterRanking(2, RoundingMode.HALF_EVEN);
        };
    }

    private static Formula score(Random random) {
        List<Term> terms = List.of(
                Term.of(Rational.of(1 + random.nextInt(4)), new Source.Named("level")),
                Term.of(Rational.of(1 + random.nextInt(4)), normalised(random, new Source.Value("y", 0))),
                new Term("growth", Rational.of(1, 3), growth(random)));
        return new Aggregate.Mean(
                terms,
                Rational.ONE,
                WeightRule.DIVIDE_BY_SUM,
                random.nextBoolean() ? AbsentRule.SKIP : AbsentRule.ZERO,
                1,
                null);
    }

    private static Formula growth(Random random) {
        return new Operation.Sum(
                List.of(
                        new Source.Value("z", 0),
                        new Operation.Ratio(new Source.Value("z", 1), new Source.Value("y", 0), ABSENT)),
                random.nextBoolean() ? AbsentRule.SKIP : AbsentRule.ABSENT);
    }

    private static Formula normalised(Random random, Formula of) {
        return switch (random.nextInt(3)) {
            case 0 -> of;
            case 1 ->
                new Normalisation.Scale(
                        of, new Statistic.Lowest(), new Statistic.Highest(), Outside.KEEP, ABSENT, "all");
            default -> new Operation.Clamp(of, Rational.ZERO, Rational.of(1 + random.nextInt(4)));
        };
    }
}
