package kz.jospar.rating.evaluation;

import static kz.jospar.rating.evaluation.Trial.ABSENT;
import static kz.jospar.rating.evaluation.Trial.c;
import static kz.jospar.rating.evaluation.Trial.q;
import static kz.jospar.rating.evaluation.Trial.v;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rating;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.Band;
import kz.jospar.rating.methodology.BandedScore;
import kz.jospar.rating.methodology.Bands;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.methodology.Unscored;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final Trial SOME = Trial.of("A x=5", "B x=7", "C", "D x=5", "E x=1", "F");

    private static Placing placing(TieRule ties, Rounding rounding, Unscored unscored, String peers) {
        return new Placing(Direction.MORE_IS_BETTER, ties, rounding, unscored, peers);
    }

    private static String ranks(Scorecard card) {
        return card.lines().stream()
                .map(line -> line.rank().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_unit_without_a_score_has_no_place_and_a_note_with_its_reason() {
        Scorecard card = SOME.card(v("x"));
        assertThat(ranks(card)).isEqualTo("2 1 - 2 4 -");
        assertThat(card.line("C").orElseThrow().shown()).isEmpty();
        assertThat(card.line("D").orElseThrow().sharedBy()).containsExactly("A", "D");
        assertThat(card.notes())
                .containsExactly(
                        new ScoreNote(ScoreNote.Kind.UNSCORED, List.of("C"), "not-reported"),
                        new ScoreNote(ScoreNote.Kind.UNSCORED, List.of("F"), "not-reported"));
        for (Language language : Language.values()) {
            assertThat(card.notes().get(0).message(language)).startsWith("C").doesNotContain("rating.refused");
        }
    }

    @Test
    void units_without_a_score_share_the_last_place_by_the_tie_rule() {
        assertThat(last(new TieRule.Competition())).isEqualTo("2 1 5 2 4 5");
        assertThat(last(new TieRule.Modified())).isEqualTo("3 1 6 3 4 6");
        assertThat(last(new TieRule.Dense())).isEqualTo("2 1 4 2 3 4");
        assertThat(last(new TieRule.Fractional())).isEqualTo("2.5 1 5.5 2.5 4 5.5");
        assertThat(last(new TieRule.Ordinal(List.of("F", "D", "C", "A")))).isEqualTo("3 1 6 2 4 5");
    }

    private static String last(TieRule ties) {
        return ranks(SOME.placed(placing(ties, new Rounding.None(), Unscored.LAST, "all"))
                .card(v("x")));
    }

    @Test
    void a_unit_without_a_score_may_be_refused_and_so_may_a_tie_nobody_breaks() {
        assertThatThrownBy(() -> SOME.placed(placing(new TieRule.Dense(), new Rounding.None(), Unscored.REFUSE, "all"))
                        .card(v("x")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unscored");
                    assertThat(refused.unit()).isEqualTo("C");
                });
        assertThatThrownBy(() -> last(new TieRule.Ordinal(List.of("A"))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("tie-breaker"));
    }

    @Test
    @Timeout(60)
    void a_hundred_thousand_equal_units_share_a_place() {
        List<Observation> rows = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            units.add(Unit.of("u" + i));
            if (i % 2 == 0) {
                rows.add(Observation.of("u" + i, "x", Trial.YEAR, Rational.ONE));
            }
        }
        Placing placing = placing(new TieRule.Competition(), new Rounding.None(), Unscored.LAST, "all");
        Scorecard card = new Trial(rows, units, Trial.OPEN, placing, null, Map.of()).card(v("x"));
        assertThat(card.lines().get(0).sharedBy()).hasSize(50_000);
        assertThat(card.lines().get(2).sharedBy()).isSameAs(card.lines().get(0).sharedBy());
        assertThat(card.lines().get(1).rank())
                .hasValueSatisfying(rank -> assertThat(rank).isEqualByComparingTo("50001"));
        assertThat(card.lines().get(3).sharedBy()).isSameAs(card.lines().get(1).sharedBy());
    }

    @Test
    void of_several_units_without_a_score_the_tie_breaker_names_each() {
        assertThatThrownBy(() -> last(new TieRule.Ordinal(List.of("A", "D", "C"))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("tie-breaker");
                    assertThat(refused.unit()).isEqualTo("F");
                });
    }

    @Test
    void long_results_are_rounded_as_well_as_short_ones() {
        Trial trial = Trial.of("A x=1e300", "B x=2");
        Formula square = new Operation.Product(List.of(v("x"), v("x")), AbsentRule.REFUSE);
        for (Rounding rounding : List.of(
                new Rounding.BeforeRanking(3, RoundingMode.HALF_UP),
                new Rounding.AfterRanking(3, RoundingMode.HALF_UP))) {
            Bands bands =
                    new Bands(BandedScore.SHOWN, List.of(new Band("high", new LocalizedText("ж", "в", "h"), q("5"))));
            Scorecard card = trial.placed(placing(new TieRule.Competition(), rounding, Unscored.REFUSE, "all"))
                    .banded(bands)
                    .card(square);
            assertThat(ranks(card)).isEqualTo("1 2");
            assertThat(card.line("A").orElseThrow().band()).isPresent();
            assertThat(card.line("B").orElseThrow().band()).isEmpty();
        }
    }

    @Test
    @Timeout(20)
    void powers_of_powers_are_refused_and_never_written_out() {
        Formula tower = new Operation.Power(
                new Operation.Power(new Operation.Power(v("x"), q("100"), ABSENT), q("1000"), ABSENT),
                q("1000"),
                ABSENT);
        for (Rounding rounding : List.of(new Rounding.None(), new Rounding.AfterRanking(2, RoundingMode.HALF_UP))) {
            Placing placing = placing(new TieRule.Competition(), rounding, Unscored.REFUSE, "all");
            assertThatThrownBy(() -> Trial.of("A x=10", "B x=2").placed(placing).card(tower))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.code()).isEqualTo("beyond-reach"));
            Scorecard small = Trial.of("A x=1/10", "B x=2/10").placed(placing).card(tower);
            assertThat(ranks(small)).isEqualTo("1 1");
        }
    }

    @Test
    void bounds_without_digits_decide_nothing() {
        Formula lost = new Operation.Difference(
                c("1e70"),
                new Operation.Power(
                        new Operation.Sum(List.of(c("1e140"), v("x")), AbsentRule.REFUSE), q("1/2"), ABSENT));
        assertThatThrownBy(() -> Trial.of("A x=1", "B x=500", "C x=1000000").card(lost))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("beyond-reach");
                    assertThat(refused.unit()).isEqualTo("A");
                });
    }

    @Test
    void a_tie_of_bounds_is_noted_whoever_stands_first_in_the_alphabet() {
        Formula logarithm = new Operation.Log(v("x"), LogBase.E, ABSENT);
        for (String[] names : new String[][] {{"A", "Z"}, {"Z", "A"}}) {
            Formula score = new Operation.Sum(
                    List.of(v("y"), logarithm, new Operation.Product(List.of(c("-1"), logarithm), AbsentRule.REFUSE)),
                    AbsentRule.REFUSE);
            Scorecard card =
                    Trial.of(names[0] + " x=1 y=2", names[1] + " x=7 y=2").card(score);
            assertThat(card.notes())
                    .contains(new ScoreNote(ScoreNote.Kind.EQUAL_TO_SIXTY_DIGITS, List.of("A", "Z"), ""));
        }
    }

    @Test
    void normal_scores_tell_apart_what_differs_by_a_grain() {
        Formula score = new Operation.Sum(
                List.of(
                        new Normalisation.NormalScore(
                                v("x"), Direction.MORE_IS_BETTER, new TieRule.Fractional(), q("3/8"), ABSENT, "all"),
                        v("y")),
                AbsentRule.REFUSE);
        Trial trial = Trial.of("A x=1 y=2e-15", "B x=1 y=0", "C x=3 y=0");
        assertThat(ranks(trial.card(score))).isEqualTo("2 3 1");
        assertThat(ranks(trial.placed(placing(
                                new TieRule.Competition(),
                                new Rounding.AfterRanking(18, RoundingMode.HALF_UP),
                                Unscored.REFUSE,
                                "all"))
                        .card(score)))
                .isEqualTo("2 3 1");
    }

    @Test
    void a_unit_alone_in_its_group_is_told_from_equal_ones() {
        Formula scale = new Normalisation.Scale(
                v("x"), new Statistic.Lowest(), new Statistic.Highest(), Outside.KEEP, Trial.REFUSE, "all");
        assertThatThrownBy(() -> Trial.of("A x=1").card(scale))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("alone");
                    assertThat(refused.message(Language.EN)).contains("join groups");
                });
        assertThatThrownBy(() -> Trial.of("A x=1", "B x=1").card(scale))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("all-equal"));
    }

    @Test
    void unevenness_is_never_rewarded_where_the_mean_is_below_zero() {
        Formula even = new Aggregate.MeanPenalty(
                List.of(v("x"), v("y")), Penalty.MINUS, Spread.POPULATION, AbsentRule.REFUSE, ABSENT);
        assertThat(ranks(Trial.of("A x=-2 y=-2", "B x=-1 y=-3", "C x=1 y=3").card(even)))
                .isEqualTo("- - 1");
    }

    @Test
    void penalties_among_weights_as_given_are_never_scaled_up() {
        Formula level = new Aggregate.Mean(
                List.of(Trial.term("0.8", v("x")), Trial.term("-0.7", v("y"))),
                Rational.ONE,
                WeightRule.AS_GIVEN,
                AbsentRule.SKIP,
                null,
                null);
        assertThatThrownBy(() -> Trial.of("A x=50 y=10", "B y=10", "C y=90").card(level))
                .isInstanceOfSatisfying(
                        UndeclaredException.class,
                        open -> assertThat(open.findings())
                                .extracting(Finding::code)
                                .contains("skip-of-both-signs"));
    }

    @Test
    void places_are_given_in_each_peer_group() {
        Scorecard card = SOME.grouped("kind", Map.of("A", "p", "B", "q", "C", "p", "D", "p", "E", "q", "F", "q"))
                .placed(placing(new TieRule.Competition(), new Rounding.None(), Unscored.LAST, "kind"))
                .card(v("x"));
        assertThat(ranks(card)).isEqualTo("1 1 3 1 2 3");
        assertThat(card.line("E").orElseThrow().group()).isEqualTo("q");
    }

    /** 0.7996 is shown as 0.800. */
    @ParameterizedTest
    @CsvSource({"SHOWN, high", "EXACT, low"})
    void a_band_is_looked_up_by_the_declared_score(BandedScore of, String expected) {
        Bands bands = new Bands(of, List.of(band("high", "0.8"), band("low", "0.5")));
        Scorecard card = Trial.of("A x=0.7996", "B x=0.4999", "C x=0.3")
                .banded(bands)
                .placed(placing(
                        new TieRule.Competition(),
                        new Rounding.AfterRanking(3, RoundingMode.HALF_UP),
                        Unscored.UNRANKED,
                        "all"))
                .card(v("x"));
        assertThat(card.line("A").orElseThrow().band().map(Band::id)).contains(expected);
        assertThat(card.line("B").orElseThrow().band().map(Band::id).orElse("none"))
                .isEqualTo(of == BandedScore.SHOWN ? "low" : "none");
        assertThat(card.line("C").orElseThrow().band()).isEmpty();
        assertThat(card.line("A").orElseThrow().shown().orElseThrow()).hasToString("0.800");
    }

    private static Band band(String id, String from) {
        return new Band(id, new LocalizedText(id, id, id), q(from));
    }

    /** exp(ln 5) is 5 to sixty digits: a tie with 5, and a score on the boundary of rounding down. */
    @Test
    void scores_equal_to_sixty_digits_share_a_place_and_say_so() {
        Formula back = new Operation.Exp(new Operation.Log(v("x"), LogBase.E, ABSENT));
        Trial trial = Trial.of("A x=5", "B x=5", "C x=1");
        Scorecard card = trial.card(back);
        assertThat(ranks(card)).isEqualTo("1 1 3");
        assertThat(card.notes())
                .containsExactly(new ScoreNote(ScoreNote.Kind.EQUAL_TO_SIXTY_DIGITS, List.of("A", "B"), ""));
        Scorecard down = trial.placed(placing(
                        new TieRule.Dense(),
                        new Rounding.BeforeRanking(2, RoundingMode.FLOOR),
                        Unscored.UNRANKED,
                        "all"))
                .card(back);
        assertThat(down.line("A").orElseThrow().shown().orElseThrow()).hasToString("5.00");
        assertThat(down.notes())
                .containsExactly(
                        new ScoreNote(ScoreNote.Kind.ROUNDED_AT_BOUNDARY, List.of("A"), ""),
                        new ScoreNote(ScoreNote.Kind.ROUNDED_AT_BOUNDARY, List.of("B"), ""));
    }

    @Test
    void the_front_door_refuses_what_is_not_declared() {
        Trial open = SOME.placed(new Placing(null, new TieRule.Dense(), new Rounding.None(), Unscored.LAST, "all"));
        assertThatThrownBy(() -> Rating.of(open.methodology(v("x")), Observations.of(open.rows()), Trial.YEAR))
                .isInstanceOf(UndeclaredException.class)
                .hasMessageContaining("placing.direction");
        assertThat(Rating.of(SOME.methodology(v("x")), Observations.of(SOME.rows()), Trial.YEAR)
                        .scorecard())
                .isEqualTo(SOME.card(v("x")));
    }
}
