package kz.jospar.rating.methodology;

import static kz.jospar.rating.formula.Bounds.absent;
import static kz.jospar.rating.formula.Bounds.fixed;
import static kz.jospar.rating.formula.Bounds.highest;
import static kz.jospar.rating.formula.Bounds.lowest;
import static kz.jospar.rating.formula.Bounds.quantile;
import static kz.jospar.rating.formula.Bounds.refuse;
import static kz.jospar.rating.formula.Formulas.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What the tree says of directions holds in numbers: the exact engine is the stranger here. */
class MonotoneTreesTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);

    @Property(tries = 1500)
    void raising_an_observation_moves_the_score_as_the_tree_says(@ForAll Random random) {
        Formula score = new Grower(random).plain(1 + random.nextInt(3));
        experiment(score, random);
        Statistics.label("slope and move").coverage(coverage -> {
            coverage.check(Slope.UP, 1).count(n -> n > 10);
            coverage.check(Slope.DOWN, -1).count(n -> n > 10);
            coverage.check(Slope.UNKNOWN, 1).count(n -> n > 0);
            coverage.check(Slope.UNKNOWN, -1).count(n -> n > 0);
        });
    }

    @Property(tries = 500)
    void raising_an_observation_moves_a_normalised_one_as_the_tree_says_though_its_peers_move(@ForAll Random random) {
        Formula of = value("a");
        List<Supplier<Formula>> all = List.of(
                () -> new Normalisation.Scale(of, lowest(), highest(), Outside.KEEP, absent(), "all"),
                () -> new Normalisation.Scale(of, highest(), lowest(), Outside.CLAMP, absent(), "all"),
                () -> new Normalisation.Scale(
                        of,
                        quantile(Rational.of(1, 4), 7),
                        quantile(Rational.of(3, 4), 7),
                        Outside.CLAMP,
                        absent(),
                        "all"),
                () -> new Normalisation.Scale(of, fixed(9), fixed(1), Outside.KEEP, absent(), null),
                () -> new Normalisation.ZScore(of, either(random), Spread.SAMPLE, absent(), "all"),
                () -> new Normalisation.Rank(
                        of,
                        either(random),
                        new TieRule.Fractional(),
                        RankForm.values()[random.nextInt(RankForm.values().length)],
                        absent(),
                        "all"),
                () -> new Normalisation.NormalScore(
                        of, either(random), new TieRule.Modified(), Rational.of(3, 8), absent(), "all"));
        Formula score = all.get(random.nextInt(all.size())).get();
        assertThat(experiment(score, random)).isIn(Slope.UP, Slope.DOWN);
    }

    private static Direction either(Random random) {
        return Direction.values()[random.nextInt(2)];
    }

    /** Compares the slope of one indicator with two scores of a unit; returns the slope. */
    private static Slope experiment(Formula score, Random random) {
        Conventions given = new Conventions(
                Direction.MORE_IS_BETTER,
                Domain.AMOUNT,
                DenominatorRule.NONE,
                refuse(),
                refuse(),
                new LateRule.AsReported(),
                null);
        MethodologyBuilder builder = Methodology.builder("m")
                .score(score)
                .placing(new Placing(
                        Direction.MORE_IS_BETTER,
                        new TieRule.Competition(),
                        new Rounding.None(),
                        Unscored.UNRANKED,
                        "all"));
        IDS.forEach(id -> builder.indicator(id, LocalizedText.EMPTY, given));
        Methodology any = builder.build();
        Map<String, Slope> slopes = Slopes.of(Merged.of(any), List.of());
        Methodology methodology = directed(any, slopes);
        if (MethodologyCheck.check(methodology).stream()
                .anyMatch(one -> one.code().equals("nothing-observed"))) {
            return Slope.NONE;
        }
        Slope slope = slopes.getOrDefault("a", Slope.NONE);
        Map<String, Rational> before = new TreeMap<>();
        IDS.forEach(id -> before.put(id, Rational.of(1 + random.nextInt(60), 1 + random.nextInt(6))));
        List<Rational> others = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            others.add(Rational.of(1 + random.nextInt(30), 1 + random.nextInt(3)));
        }
        Map<String, Rational> after = new TreeMap<>(before);
        after.put("a", before.get("a").add(Rational.of(1 + random.nextInt(20), 1 + random.nextInt(4))));
        Real low = score(methodology, before, others);
        Real high = score(methodology, after, others);
        if (low != null && high != null) {
            int moved = high.order(low);
            Statistics.label("slope and move").collect(slope, moved);
            assertThat(slope == Slope.UNKNOWN || moved == 0 || slope == Slope.of(moved))
                    .as("%s: %s from %s to %s, %s then %s", Written.of(score), slope, before, after, low, high)
                    .isTrue();
        }
        return slope;
    }

    private static Methodology directed(Methodology any, Map<String, Slope> slopes) {
        List<Indicator> indicators = any.indicators().stream()
                .map(one -> new Indicator(
                        one.id(),
                        one.name(),
                        null,
                        null,
                        new Conventions(
                                        slopes.get(one.id()) == Slope.DOWN
                                                ? Direction.LESS_IS_BETTER
                                                : Direction.MORE_IS_BETTER,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)
                                .or(one.conventions())))
                .toList();
        return new Methodology(
                any.format(),
                any.id(),
                any.name(),
                null,
                indicators,
                any.formulas(),
                any.score(),
                any.placing(),
                null,
                null,
                null);
    }

    private static Real score(Methodology methodology, Map<String, Rational> values, List<Rational> others) {
        List<Observation> rows = new ArrayList<>();
        values.forEach((id, value) -> rows.add(Observation.of("U", id, YEAR, value)));
        for (int i = 0; i < others.size(); i++) {
            for (String id : IDS) {
                rows.add(Observation.of("V" + i, id, YEAR, others.get(i)));
            }
        }
        try {
            Evaluation evaluation = Evaluation.of(DeclaredMethodology.of(methodology), Observations.of(rows), YEAR);
            return evaluation.score("U") instanceof Cell.Known known ? known.value() : null;
        } catch (RefusedException refused) {
            return null;
        }
    }
}
