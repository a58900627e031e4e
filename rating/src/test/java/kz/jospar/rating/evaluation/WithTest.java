package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.REFUSE;
import static kz.jospar.rating.evaluation.Trial.c;
import static kz.jospar.rating.evaluation.Trial.mean;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.term;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Statistic;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One unit tried with other numbers while its peers stand still. */
class WithTest {
    private static final Formula SCALED = new Normalisation.Scale(
            v("x"), new Statistic.Lowest(), new Statistic.Highest(), Outside.KEEP, ABSENT, "all");
    private static final Trial THREE = Trial.of("A x=0 y=1", "B x=5 y=2", "C x=10 y=4");

    @Test
    void the_ends_of_a_scale_stay_where_the_peers_put_them() {
        Evaluation evaluation = THREE.score(mean(term("1/2", SCALED), term("1/2", v("y"))));
        // (20 - 0) / 10 = 2, (2 + 2) / 2
        assertThat(with(evaluation, "B", Map.of("score.of[0].of.of", known("20"))))
                .isEqualTo("2");
        assertThat(with(evaluation, "B", Map.of("score.of[1].of", known("0")))).isEqualTo("1/4");
        assertThat(with(evaluation, "B", Map.of())).isEqualTo("5/4");
        assertThat(with(evaluation, "B", Map.of("score", known("3")))).isEqualTo("3");
        assertThat(Trial.text(evaluation.with("B", Map.of("score.of[0].of.of", known("20")), "score.of[0].of")))
                .isEqualTo("2");
        assertThat(Trial.text(evaluation.score("B"))).as("nothing has changed").isEqualTo("5/4");
    }

    @Test
    void a_replaced_member_hides_what_is_below_it() {
        Evaluation evaluation = THREE.score(mean(term("1/2", SCALED), term("1/2", v("y"))));
        assertThat(with(evaluation, "A", Map.of("score.of[0].of.of", known("7"), "score.of[0].of", known("3"))))
                .isEqualTo("2");
    }

    @Test
    void an_absent_replacement_and_a_refusal_come_as_absent_cells() {
        Evaluation evaluation = THREE.score(new Operation.Ratio(c("8"), v("y"), REFUSE));
        assertThat(with(evaluation, "C", Map.of("score.to", known("0")))).isEqualTo("zero-divisor");
        Cell late = new Cell.Absent(AbsentReason.LATE, "here", "");
        assertThat(evaluation.with("C", Map.of("score.to", late))).isEqualTo(late);
        assertThatThrownBy(() -> evaluation.with("Q", Map.of())).hasMessageContaining("'Q'");
        assertThatThrownBy(() -> evaluation.with("C", Map.of("score.of[9]", late)))
                .hasMessageContaining("score.of[9]");
    }

    @Provide
    Arbitrary<TieRule> ties() {
        return Arbitraries.of(
                new TieRule.Competition(),
                new TieRule.Modified(),
                new TieRule.Dense(),
                new TieRule.Fractional(),
                new TieRule.Ordinal(List.of("u3", "u1", "u0", "u2", "u4")));
    }

    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(0, 3).list().ofSize(5);
    }

    /** A rank among the others is the rank in a table where only this unit has another value. */
    @Property
    void a_tried_rank_is_the_rank_in_the_changed_table(
            @ForAll("values") List<Integer> values,
            @ForAll("values") List<Integer> others,
            @ForAll("ties") TieRule ties,
            @ForAll("directions") Direction direction) {
        Formula rank = new Normalisation.Rank(v("x"), direction, ties, RankForm.RANK_OF_N, ABSENT, "all");
        Evaluation evaluation = Trial.of(lines(values, -1, 0)).score(rank);
        for (int unit = 0; unit < 5; unit++) {
            int other = others.get(unit);
            Evaluation changed = Trial.of(lines(values, unit, other)).score(rank);
            assertThat(evaluation.with("u" + unit, Map.of("score.of", known(Integer.toString(other)))))
                    .isEqualTo(changed.score("u" + unit));
        }
    }

    private static String[] lines(List<Integer> values, int changed, int other) {
        String[] lines = new String[values.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "u" + i + " x=" + (i == changed ? other : values.get(i));
        }
        return lines;
    }

    /** This year's numbers on last year's scale: 20 on the scale 0..10 is 2. */
    @Test
    void another_years_statistics_can_be_taken_over() {
        Evaluation last = THREE.score(SCALED);
        Evaluation now = Trial.of("A x=0", "B x=20", "D x=40").score(SCALED);
        assertThat(Trial.text(now.score("B"))).isEqualTo("1/2");
        Evaluation frozen = now.frozenAs(last);
        assertThat(Trial.text(frozen.score("B"))).isEqualTo("2");
        assertThat(Trial.text(frozen.score("D"))).isEqualTo("4");
        assertThat(Trial.text(frozen.frozenAs(now).score("B"))).isEqualTo("1/2");
        assertThat(with(frozen, "A", Map.of("score.of", known("5")))).isEqualTo("1/2");
    }

    private static String with(Evaluation evaluation, String unit, Map<String, Cell> replaced) {
        return Trial.text(evaluation.with(unit, replaced));
    }

    private static Cell known(String number) {
        return new Cell.Known(q(number));
    }

    @Provide
    Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER);
    }
}
