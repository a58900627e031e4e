package kz.jospar.rating.evaluation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.Bands;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.DenominatorRule;
import kz.jospar.rating.methodology.Domain;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** A small rating in a few words: {@code Trial.of("A x=1 y=2", "B x=3").score(formula)}. */
record Trial(
        List<Observation> rows,
        List<Unit> units,
        Conventions conventions,
        Placing placing,
        @Nullable Bands bands,
        Map<String, Formula> formulas) {
    static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    static final PlanPeriod BEFORE = PlanPeriod.ofYears(2024, 2024);
    static final Fallback ABSENT = new Fallback.Absent();
    static final Fallback REFUSE = new Fallback.Refuse();
    static final Conventions OPEN = new Conventions(
            Direction.MORE_IS_BETTER,
            Domain.ANY,
            DenominatorRule.NONE,
            ABSENT,
            ABSENT,
            new LateRule.AsReported(),
            null);
    static final Placing EXACT = new Placing(
            Direction.MORE_IS_BETTER, new TieRule.Competition(), new Rounding.None(), Unscored.UNRANKED, "all");
    static final Rounding THREE = new Rounding.BeforeRanking(3, RoundingMode.HALF_UP);

    /** Each line is a unit and its values: {@code x=1/2}, last year's {@code x'=3}, or a status {@code x=missing}. */
    static Trial of(String... lines) {
        List<Observation> rows = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            units.add(Unit.of(words[0]));
            for (int i = 1; i < words.length; i++) {
                String[] sides = words[i].split("=");
                boolean before = sides[0].endsWith("'");
                String indicator = sides[0].replace("'", "");
                rows.add(row(words[0], indicator, before ? BEFORE : YEAR, sides[1]));
            }
        }
        return new Trial(rows, units, OPEN, EXACT, null, Map.of());
    }

    private static Observation row(String unit, String indicator, PlanPeriod period, String answer) {
        if (answer.startsWith("late:")) {
            Rational value = Rational.parse(answer.substring(5));
            return new Observation(
                    unit, indicator, period, Observation.Status.LATE, value, null, null, null, List.of());
        }
        if (answer.contains(":")) {
            String[] parts = answer.split(":");
            return new Observation(
                    unit,
                    indicator,
                    period,
                    Observation.Status.REPORTED,
                    Rational.parse(parts[0]),
                    Rational.parse(parts[1]),
                    parts.length == 2
                            ? period
                            : parts[2].equals("none") ? null : PlanPeriod.ofYears(year(parts[2]), year(parts[2])),
                    null,
                    List.of());
        }
        return Observation.Status.find(answer)
                .map(status -> Observation.without(unit, indicator, period, status))
                .orElseGet(() -> Observation.of(unit, indicator, period, Rational.parse(answer)));
    }

    private static int year(String text) {
        return Integer.parseInt(text);
    }

    Trial under(Conventions other) {
        return new Trial(rows, units, other, placing, bands, formulas);
    }

    Trial placed(Placing other) {
        return new Trial(rows, units, conventions, other, bands, formulas);
    }

    Trial banded(Bands other) {
        return new Trial(rows, units, conventions, placing, other, formulas);
    }

    Trial named(Map<String, Formula> other) {
        return new Trial(rows, units, conventions, placing, bands, other);
    }

    Trial grouped(String grouping, Map<String, String> groupOf) {
        List<Unit> grouped = units.stream()
                .map(unit -> new Unit(unit.id(), unit.name(), Map.of(grouping, groupOf.get(unit.id()))))
                .toList();
        return new Trial(rows, grouped, conventions, placing, bands, formulas);
    }

    /** All indicators have the same conventions, but for a direction that the formula contradicts: that is turned round. */
    Methodology methodology(Formula score) {
        Set<String> turned = MethodologyCheck.check(methodology(score, Set.of())).stream()
                .filter(finding -> finding.code().equals("direction-contradicted"))
                .map(finding -> finding.text())
                .collect(Collectors.toSet());
        return methodology(score, turned);
    }

    private Methodology methodology(Formula score, Set<String> turned) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.indicator()));
        ids.addAll(List.of("x", "y", "z"));
        Conventions other =
                new Conventions(Direction.LESS_IS_BETTER, null, null, null, null, null, null).or(conventions);
        List<Indicator> indicators = ids.stream()
                .map(id -> new Indicator(
                        id,
                        new LocalizedText(id, id, id),
                        null,
                        null,
                        turned.contains("indicators." + id + ".direction") ? other : conventions))
                .toList();
        LocalizedText name = new LocalizedText("сынақ", "проба", "trial");
        return new Methodology(
                Methodology.FORMAT,
                "trial",
                name,
                null,
                indicators,
                formulas,
                score,
                placing,
                bands,
                new Roster(units),
                null);
    }

    Evaluation score(Formula score) {
        return Evaluation.of(DeclaredMethodology.of(methodology(score)), Observations.of(rows), YEAR);
    }

    Scorecard card(Formula score) {
        return Scorecard.of(score(score));
    }

    /** The scores of all units in order: fractions as they are, bounds with ten digits, absences by their reason. */
    String scores(Formula score) {
        Evaluation evaluation = score(score);
        return String.join(
                " ",
                evaluation.units().stream()
                        .map(unit -> text(evaluation.score(unit)))
                        .toList());
    }

    static String text(Cell cell) {
        if (cell instanceof Cell.Absent absent) {
            return absent.reason().code();
        }
        var value = ((Cell.Known) cell).value();
        return value.exact()
                ? value.toString()
                : value.settled(10, RoundingMode.HALF_EVEN).toPlainString();
    }

    static Formula v(String indicator) {
        return new Source.Value(indicator, 0);
    }

    static Formula before(String indicator) {
        return new Source.Value(indicator, 1);
    }

    static Formula c(String number) {
        return new Source.Constant(q(number));
    }

    static Rational q(String number) {
        return Rational.parse(number);
    }

    static Term term(String weight, Formula of) {
        return Term.of(q(weight), of);
    }

    /** The weighted arithmetic mean; weights sum to one. */
    static Formula mean(Term... terms) {
        return new Aggregate.Mean(List.of(terms), Rational.ONE, WeightRule.SUM_TO_ONE, AbsentRule.ABSENT, null, null);
    }

    static Formula mean(String power, Collection<Formula> of) {
        List<Term> terms = of.stream().map(one -> Term.of(Rational.ONE, one)).toList();
        return new Aggregate.Mean(
                terms, q(power), WeightRule.DIVIDE_BY_SUM, AbsentRule.ABSENT, null, power.equals("1") ? null : ABSENT);
    }
}
