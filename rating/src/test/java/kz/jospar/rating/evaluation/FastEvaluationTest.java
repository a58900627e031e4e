package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.c;
import static kz.jospar.rating.evaluation.Trial.mean;
import static kz.jospar.rating.evaluation.Trial.term;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.methodology.DeclaredMethodology;
import org.junit.jupiter.api.Test;

class FastEvaluationTest {

    private static FastColumns columns(Trial trial, Formula score) {
        return FastColumns.of(
                DeclaredMethodology.of(trial.methodology(score)), Observations.of(trial.rows()), List.of(Trial.YEAR));
    }

    private static FastScorecard card(Trial trial, Formula score) {
        return FastEvaluation.of(columns(trial, score)).score(Trial.YEAR);
    }

    @Test
    void sums_of_whole_numbers_have_no_bound_and_their_ties_are_certain() {
        Formula sum = new Operation.Sum(List.of(v("x"), v("y")), kz.jospar.rating.formula.AbsentRule.ABSENT);
        FastScorecard card = card(Trial.of("A x=1 y=4", "B x=2 y=3", "C x=7 y=7"), sum);
        assertThat(card.undecided()).isEmpty();
        assertThat(card.lines()).extracting(FastScorecard.Line::bound).containsOnly(0.0);
        assertThat(card.lines().stream().mapToDouble(line -> line.rank().orElseThrow()))
                .containsExactly(2.0, 2.0, 1.0);
    }

    /** 0.1 + 0.2 and 0.3 are one number and two doubles: exact arithmetic says a tie, doubles say that they cannot tell. */
    @Test
    void a_tie_that_doubles_cannot_see_is_listed() {
        Formula sum = new Operation.Sum(List.of(v("x"), v("y")), kz.jospar.rating.formula.AbsentRule.ABSENT);
        FastScorecard card = card(Trial.of("A x=0.1 y=0.2", "B x=0.3 y=0", "C x=7 y=7"), sum);
        assertThat(card.undecided()).containsExactly("A", "B");
        assertThat(card.line("C").orElseThrow().rank()).hasValue(1);
    }

    @Test
    void a_step_that_hinges_on_less_than_the_bound_is_named_with_its_path() {
        Formula third = new Operation.Ratio(v("x"), c("3"), ABSENT);
        Formula steps = new Normalisation.Steps(
                third,
                List.of(new Normalisation.Step(Trial.q("1/3"), Trial.q("10"))),
                kz.jospar.rating.formula.StepForm.AT_LEAST,
                Trial.q("0"));
        FastScorecard card = card(Trial.of("A x=1", "B x=2"), steps);
        assertThat(card.doubtful()).containsExactly(new FastDoubt("A", "score"));
        assertThat(card.line("A").orElseThrow().bound()).isEqualTo(10);
        // B has 10 and rank 1 whether A reaches the step or not.
        assertThat(card.undecided()).containsExactly("A");
    }

    @Test
    void a_refusal_names_unit_reason_and_the_formula_where_it_began() {
        Formula ratio = new Operation.Ratio(v("x"), v("y"), Trial.REFUSE);
        Formula score = mean(term("1", new Operation.Absolute(ratio)));
        assertThatThrownBy(() -> card(Trial.of("A x=1 y=2", "B x=1 y=0"), score))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.unit()).isEqualTo("B");
                    assertThat(refused.path()).isEqualTo("score.of[0].of.of");
                    assertThat(refused.code()).isEqualTo("zero-divisor");
                });
    }

    @Test
    void plain_scores_agree_with_those_between_bounds_where_many_units_are_scaled_and_weighed() {
        String[] lines = new String[500];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "u" + i + " x=" + (i * 7919 % 1000) + " y=" + (i % 9 == 0 ? "missing" : String.valueOf(i + 1));
        }
        Formula scaled = new Normalisation.Scale(
                v("x"), new Statistic.Lowest(), new Statistic.Highest(), Outside.CLAMP, ABSENT, "all");
        Formula other = new Normalisation.Scale(
                v("y"), new Statistic.Mean(), new Statistic.Highest(), Outside.KEEP, ABSENT, "all");
        Formula score = mean(term("0.7", scaled), term("0.3", other));
        Trial trial = Trial.of(lines);
        FastEvaluation evaluation = FastEvaluation.of(columns(trial, score));
        double[] plain = evaluation.scores(Trial.YEAR);
        Evaluation exact = trial.score(score);
        for (int i = 0; i < lines.length; i++) {
            if (exact.score("u" + i) instanceof Cell.Known known) {
                assertThat(plain[i]).isCloseTo(known.value().doubleValue(), within(1e-14));
            } else {
                assertThat(plain[i]).isNaN();
            }
        }
        assertThat(evaluation.scores(Trial.YEAR))
                .as("a second run finds nothing of the first")
                .isEqualTo(plain);
    }

    @Test
    void a_hundred_thousand_indicators_and_a_single_unit_are_scored() {
        double[] value = {3};
        List<kz.jospar.rating.formula.Term> terms = new java.util.ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            terms.add(term("1", v("x")));
        }
        Formula score = new kz.jospar.rating.formula.Aggregate.Mean(
                terms,
                Trial.q("1"),
                kz.jospar.rating.formula.WeightRule.DIVIDE_BY_SUM,
                kz.jospar.rating.formula.AbsentRule.ABSENT,
                null,
                null);
        DeclaredMethodology methodology =
                DeclaredMethodology.of(Trial.of("A x=3").methodology(score));
        FastColumns columns = FastColumns.builder(methodology, new Roster(List.of(Unit.of("A"))))
                .values("x", Trial.YEAR, value)
                .build();
        assertThat(FastEvaluation.of(columns).scores(Trial.YEAR)[0]).isCloseTo(3, within(1e-9));
    }

    @Test
    void columns_of_infinite_numbers_or_of_another_length_are_refused() {
        DeclaredMethodology methodology =
                DeclaredMethodology.of(Trial.of("A x=3").methodology(v("x")));
        FastColumns.Builder builder = FastColumns.builder(methodology, new Roster(List.of(Unit.of("A"))));
        assertThatThrownBy(() -> builder.values("x", Trial.YEAR, new double[] {Double.NEGATIVE_INFINITY}))
                .hasMessageContaining("infinite");
        assertThatThrownBy(() -> builder.values("x", Trial.YEAR, new double[2])).hasMessageContaining("2 values for 1");
        assertThatThrownBy(() -> builder.values("w", Trial.YEAR, new double[1])).hasMessageContaining("'w'");
        double[] silent = FastEvaluation.of(builder.build()).scores(Trial.YEAR);
        assertThat(Arrays.stream(silent)).containsExactly(Double.NaN);
    }

    @Test
    void a_number_too_large_for_a_double_is_no_silent_infinity() {
        Formula product = new Operation.Product(List.of(v("x"), v("x")), kz.jospar.rating.formula.AbsentRule.ABSENT);
        Trial trial = Trial.of("A x=1e300", "B x=2");
        assertThat(FastEvaluation.of(columns(trial, product)).scores(Trial.YEAR))
                .containsExactly(Double.NaN, 4.0);
        FastScorecard card = card(trial, product);
        assertThat(card.undecided()).containsExactly("A", "B");
        assertThat(card.doubtful()).contains(new FastDoubt("A", "score"));
    }
}
