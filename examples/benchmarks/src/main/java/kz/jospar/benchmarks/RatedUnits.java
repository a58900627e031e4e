package kz.jospar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;

/** Made-up administrations, min-max scaled against each other and weighed: numbers of six digits, nobody silent. */
final class RatedUnits {
    static final int UNITS = 2_500;
    static final int FIRST_YEAR = 2016;

    private final int indicators;
    private final int years;
    private final double[][][] values;
    private final double[] weights;
    private final Roster roster = units();
    private final DeclaredMethodology methodology;
    private final FastColumns columns;

    RatedUnits(int indicators, int years) {
        this.indicators = indicators;
        this.years = years;
        Random random = new Random(8);
        values = new double[years][indicators][UNITS];
        for (double[][] year : values) {
            for (double[] column : year) {
                for (int unit = 0; unit < UNITS; unit++) {
                    column[unit] = random.nextInt(1_000_000);
                }
            }
        }
        weights = new double[indicators];
        int sum = 0;
        for (int i = 0; i < indicators; i++) {
            weights[i] = 1 + i % 7;
            sum += 1 + i % 7;
        }
        for (int i = 0; i < indicators; i++) {
            weights[i] /= sum;
        }
        methodology = declared(indicators, roster);
        columns = load();
    }

    int indicators() {
        return indicators;
    }

    int years() {
        return years;
    }

    double[] column(int year, int indicator) {
        return values[year][indicator];
    }

    double[] weights() {
        return weights;
    }

    DeclaredMethodology methodology() {
        return methodology;
    }

    FastColumns columns() {
        return columns;
    }

    static PlanPeriod period(int year) {
        return PlanPeriod.ofYears(FIRST_YEAR + year, FIRST_YEAR + year);
    }

    /** Takes the doubles over into columns, each checked against its indicator's conventions. */
    FastColumns load() {
        FastColumns.Builder builder = FastColumns.builder(methodology, roster);
        for (int year = 0; year < years; year++) {
            for (int i = 0; i < indicators; i++) {
                builder.values("i" + i, period(year), values[year][i]);
            }
        }
        return builder.build();
    }

    private static Roster units() {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            units.add(Unit.of("u" + unit));
        }
        return new Roster(units);
    }

    private static DeclaredMethodology declared(int indicators, Roster roster) {
        Conventions counts = new Conventions(
                Direction.MORE_IS_BETTER,
                Domain.COUNT,
                DenominatorRule.NONE,
                new Fallback.Absent(),
                new Fallback.Absent(),
                new LateRule.AsReported(),
                null);
        List<Indicator> named = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            String id = "i" + i;
            named.add(new Indicator(id, new LocalizedText(id, id, id), null, null, counts));
            Formula scaled = new Normalisation.Scale(
                    new Source.Value(id, 0),
                    new Statistic.Lowest(),
                    new Statistic.Highest(),
                    Outside.CLAMP,
                    new Fallback.Absent(),
                    Roster.ALL);
            terms.add(Term.of(Rational.of(1L + i % 7), scaled));
        }
        Formula score =
                new Aggregate.Mean(terms, Rational.ONE, WeightRule.DIVIDE_BY_SUM, AbsentRule.ABSENT, null, null);
        return DeclaredMethodology.of(new Methodology(
                Methodology.FORMAT,
                "benchmark",
                new LocalizedText("өлшеу", "замер", "benchmark"),
                null,
                named,
                java.util.Map.of(),
                score,
                new Placing(
                        Direction.MORE_IS_BETTER,
                        new TieRule.Competition(),
                        new Rounding.None(),
                        Unscored.UNRANKED,
                        Roster.ALL),
                null,
                roster,
                null));
    }
}
