package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.evaluation.Evaluation;
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
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Small methodologies and tables for tests. */
final class Cases {
    static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    static final PlanPeriod YEAR_BEFORE = PlanPeriod.ofYears(2024, 2024);
    static final List<String> UNITS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    private Cases() {}

    static LocalizedText text(String words) {
        return new LocalizedText(words, words, words);
    }

    static Formula value(String indicator) {
        return new Source.Value(indicator, 0);
    }

    static Formula constant(String number) {
        return new Source.Constant(Rational.parse(number));
    }

    static Formula mean(AbsentRule absent, WeightRule rule, String power, Term... terms) {
        return new Aggregate.Mean(
                List.of(terms),
                Rational.parse(power),
                rule,
                absent,
                null,
                power.equals("1") ? null : new Fallback.Absent());
    }

    static Term term(String weight, Formula of) {
        return Term.of(Rational.parse(weight), of);
    }

    static Formula sum(AbsentRule absent, Formula... of) {
        return new Operation.Sum(List.of(of), absent);
    }

    static Formula product(AbsentRule absent, Formula... of) {
        return new Operation.Product(List.of(of), absent);
    }

    static Formula scaled(Formula of, Outside outside) {
        return new Normalisation.Scale(
                of, new Statistic.Lowest(), new Statistic.Highest(), outside, new Fallback.Value(Rational.ZERO), "all");
    }

    static Indicator indicator(String id, Domain domain) {
        return new Indicator(
                id,
                text("indicator " + id),
                null,
                null,
                new Conventions(
                        Direction.MORE_IS_BETTER,
                        domain,
                        DenominatorRule.NONE,
                        new Fallback.Absent(),
                        new Fallback.Absent(),
                        new LateRule.AsReported(),
                        null));
    }

    /** For formulas drawn by chance, which go either way. */
    static DeclaredMethodology unjudged(Formula score, List<String> indicators) {
        List<Indicator> open = indicators(Domain.ANY, indicators.toArray(String[]::new)).stream()
                .map(one -> new Indicator(
                        one.id(),
                        one.name(),
                        null,
                        null,
                        new Conventions(Direction.NOT_JUDGED, null, null, null, null, null, null)
                                .or(one.conventions())))
                .toList();
        return methodology(score, Map.of(), null, "all", open);
    }

    static DeclaredMethodology methodology(Formula score, String... indicators) {
        return methodology(score, Map.of(), null, "all", indicators(Domain.ANY, indicators));
    }

    static List<Indicator> indicators(Domain domain, String... ids) {
        return Arrays.stream(ids).map(id -> indicator(id, domain)).toList();
    }

    static DeclaredMethodology methodology(
            Formula score,
            Map<String, Formula> formulas,
            @Nullable Roster roster,
            String peers,
            List<Indicator> indicators) {
        Placing placing = new Placing(
                Direction.MORE_IS_BETTER, new TieRule.Competition(), new Rounding.None(), Unscored.UNRANKED, peers);
        return DeclaredMethodology.of(new Methodology(
                Methodology.FORMAT,
                "test",
                text("test"),
                null,
                indicators,
                formulas,
                score,
                placing,
                null,
                roster,
                null));
    }

    /** One row per unit from A on, one column per indicator; {@code -} for an unreported one. */
    static List<Observation> rows(PlanPeriod period, List<String> indicators, String... rows) {
        List<Observation> table = new ArrayList<>();
        for (int unit = 0; unit < rows.length; unit++) {
            String[] numbers = rows[unit].trim().split(" +");
            for (int i = 0; i < numbers.length; i++) {
                table.add(
                        numbers[i].equals("-")
                                ? Observation.without(
                                        UNITS.get(unit), indicators.get(i), period, Observation.Status.MISSING)
                                : Observation.of(
                                        UNITS.get(unit), indicators.get(i), period, Rational.parse(numbers[i])));
            }
        }
        return table;
    }

    static Evaluation evaluation(Formula score, List<String> indicators, String... rows) {
        return evaluation(score, YEAR, indicators, rows);
    }

    static Evaluation evaluation(Formula score, PlanPeriod period, List<String> indicators, String... rows) {
        return Evaluation.of(
                methodology(score, indicators.toArray(String[]::new)),
                Observations.of(rows(period, indicators, rows)),
                period);
    }

    static Account account(Accounted accounted) {
        if (accounted instanceof Account account) {
            return account;
        }
        throw new AssertionError("no account: " + accounted);
    }
}
