package kz.jospar.rating.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import kz.jospar.rating.formula.Source;
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

/** Ratings by a matrix: one row for each unit, one column for each indicator i0, i1, ...; NaN is silence. */
final class Units {
    static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);

    static final Placing COMPETITION = placing(new TieRule.Competition(), Unscored.UNRANKED);

    private Units() {}

    static Placing placing(TieRule ties, Unscored unscored) {
        return new Placing(Direction.MORE_IS_BETTER, ties, new Rounding.None(), unscored, "all");
    }

    /** The weighted mean of all indicators with the same weights. */
    static Formula mean(int indicators, Rational power, AbsentRule absent) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            terms.add(Term.of(Rational.ONE, new Source.Value("i" + i, 0)));
        }
        return new Aggregate.Mean(terms, power, WeightRule.DIVIDE_BY_SUM, absent, null, new Fallback.Absent());
    }

    static FastColumns columns(double[][] rows, Placing placing, Formula score) {
        return columns(rows, placing, score, Map.of());
    }

    /** Whole numbers from 0 on, which chance can have made. */
    static FastColumns counts(double[][] rows, Placing placing, Formula score) {
        return columns(rows, placing, score, Map.of(), Domain.COUNT);
    }

    static FastColumns columns(double[][] rows, Placing placing, Formula score, Map<String, Formula> formulas) {
        return columns(rows, placing, score, formulas, Domain.ANY);
    }

    private static FastColumns columns(
            double[][] rows, Placing placing, Formula score, Map<String, Formula> formulas, Domain domain) {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < rows.length; unit++) {
            units.add(Unit.of("u" + unit));
        }
        int count = rows[0].length;
        List<Indicator> indicators = new ArrayList<>();
        Conventions open = new Conventions(
                Direction.MORE_IS_BETTER,
                domain,
                DenominatorRule.NONE,
                new Fallback.Absent(),
                new Fallback.Absent(),
                new LateRule.AsReported(),
                null);
        for (int i = 0; i < count; i++) {
            String id = "i" + i;
            indicators.add(new Indicator(id, new LocalizedText(id, id, id), null, null, open));
        }
        Roster roster = new Roster(units);
        DeclaredMethodology methodology = DeclaredMethodology.of(new Methodology(
                Methodology.FORMAT,
                "trial",
                new LocalizedText("сынақ", "проба", "trial"),
                null,
                indicators,
                formulas,
                score,
                placing,
                null,
                roster,
                null));
        FastColumns.Builder builder = FastColumns.builder(methodology, roster);
        for (int i = 0; i < count; i++) {
            double[] column = new double[rows.length];
            for (int unit = 0; unit < rows.length; unit++) {
                column[unit] = rows[unit][i];
            }
            builder.values("i" + i, YEAR, column);
        }
        return builder.build();
    }
}
