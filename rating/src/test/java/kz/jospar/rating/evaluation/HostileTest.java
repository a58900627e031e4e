package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Source;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileTest {

    @Test
    @Timeout(60)
    void a_hundred_thousand_indicators_in_one_mean_are_counted() {
        int many = 100_000;
        List<Observation> rows = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            for (String unit : List.of("A", "B")) {
                rows.add(Observation.of(unit, "i" + i, Trial.YEAR, Rational.of(unit.equals("A") ? i : 1)));
            }
            terms.add(Term.of(Rational.ONE, v("i" + i)));
        }
        Formula mean = new Aggregate.Mean(terms, Rational.ONE, WeightRule.DIVIDE_BY_SUM, AbsentRule.REFUSE, null, null);
        Trial trial = new Trial(rows, List.of(Unit.of("A"), Unit.of("B")), Trial.OPEN, Trial.EXACT, null, Map.of());
        assertThat(trial.scores(mean)).isEqualTo("99999/2 1");
        Formula geometric =
                new Aggregate.Mean(terms, Rational.ZERO, WeightRule.DIVIDE_BY_SUM, AbsentRule.REFUSE, null, ABSENT);
        assertThat(trial.scores(geometric)).startsWith("no-mean 1");
    }

    @Test
    @Timeout(20)
    void deep_trees_are_computed_up_to_the_bound_and_refused_beyond() {
        Trial trial = Trial.of("A x=-1");
        assertThat(trial.scores(deep(90))).isEqualTo("1");
        assertThatThrownBy(() -> trial.scores(deep(1_200)))
                .isInstanceOfSatisfying(
                        UndeclaredException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .contains("formula-too-deep"));
    }

    private static Formula deep(int depth) {
        Formula formula = v("x");
        for (int i = 0; i < depth; i++) {
            formula = new Operation.Absolute(formula);
        }
        return formula;
    }

    /** Each level names the one below twice: 2^60 uses, 60 formulas. */
    @Test
    @Timeout(20)
    void named_formulas_that_double_are_computed_once_each() {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        formulas.put("f0", v("x"));
        for (int i = 1; i <= 60; i++) {
            Formula below = new Source.Named("f" + (i - 1));
            formulas.put("f" + i, new Operation.Sum(List.of(below, below), AbsentRule.ABSENT));
        }
        assertThat(Trial.of("A x=1").named(formulas).scores(new Source.Named("f60")))
                .isEqualTo(Long.toString(1L << 60));
    }

    @Test
    void formulas_in_a_circle_are_refused_before_anything_is_counted() {
        Map<String, Formula> circle = Map.of("a", new Source.Named("b"), "b", new Source.Named("a"));
        assertThatThrownBy(() -> Trial.of("A x=1").named(circle).scores(new Source.Named("a")))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> Trial.of("A x=1").scores(new Source.Named("none")))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("none");
    }

    /** Squaring fourteen times makes a number of 16,385 digits, forty times one that no memory holds. */
    @Test
    @Timeout(30)
    void numbers_that_grow_without_end_become_bounds_or_are_refused() {
        Formula formula = v("x");
        for (int i = 0; i < 14; i++) {
            formula = new Operation.Power(formula, q("2"), ABSENT);
        }
        Formula last = formula;
        assertThat(Trial.of("A x=10", "B x=1/10").score(last).score("A")).isInstanceOf(Cell.Known.class);
        for (int i = 0; i < 26; i++) {
            formula = new Operation.Power(formula, q("2"), ABSENT);
        }
        Formula beyond = formula;
        assertThatThrownBy(() -> Trial.of("A x=10").score(beyond))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("beyond-reach"));
    }

    @Test
    @Timeout(60)
    void two_and_a_half_thousand_different_denominators_stay_exact_and_quick() {
        String[] lines = new String[2_500];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "u" + i + " x=" + (i % 97 + 1) + " y=" + (100_003 + 2 * i);
        }
        Formula ratio = new Operation.Ratio(v("x"), v("y"), ABSENT);
        Formula scaled = new Normalisation.Scale(
                ratio, new Statistic.Lowest(), new Statistic.Highest(), Outside.REFUSE, ABSENT, "all");
        Formula relative =
                new Operation.Ratio(ratio, new Normalisation.Peer(ratio, new Statistic.Mean(), ABSENT, "all"), ABSENT);
        Evaluation evaluation = Trial.of(lines).score(new Operation.Sum(List.of(scaled, relative), AbsentRule.ABSENT));
        assertThat(evaluation.units()).hasSize(2_500);
        Cell.Known sum = (Cell.Known) evaluation.score("u7");
        assertThat(sum.value().doubleValue()).isBetween(0.0, 4.0);
    }

    @Test
    void data_of_nobody_and_of_strangers_are_refused_by_name() {
        Trial trial = Trial.of("A x=1");
        DeclaredMethodology declared = DeclaredMethodology.of(trial.methodology(v("x")));
        Observations strangers = Observations.of(List.of(Observation.of("Q", "x", Trial.YEAR, Rational.ONE)));
        assertThatThrownBy(() -> Evaluation.of(declared, strangers, Trial.YEAR))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-unit");
                    assertThat(refused.unit()).isEqualTo("Q");
                });
    }

    @Test
    void every_reason_has_words_in_three_languages() {
        Set<String> codes = new TreeSet<>(List.of(
                "unknown-unit",
                "no-units",
                "unit-without-group",
                "unknown-indicator",
                "unknown-formula",
                "circle",
                "too-deep",
                "unscored"));
        for (AbsentReason reason : AbsentReason.values()) {
            codes.add(reason.code());
        }
        for (Language language : Language.values()) {
            for (String code : codes) {
                assertThat(Messages.in(language).has("rating.refused.reason." + code))
                        .as(code)
                        .isTrue();
            }
            for (ScoreNote.Kind kind : ScoreNote.Kind.values()) {
                assertThat(Messages.in(language).has("rating.refused.note." + kind.code()))
                        .isTrue();
            }
        }
    }
}
