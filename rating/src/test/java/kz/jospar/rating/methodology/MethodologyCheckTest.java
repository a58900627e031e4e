package kz.jospar.rating.methodology;

import static kz.jospar.rating.formula.Bounds.absent;
import static kz.jospar.rating.formula.Bounds.fixed;
import static kz.jospar.rating.formula.Bounds.highest;
import static kz.jospar.rating.formula.Bounds.instead;
import static kz.jospar.rating.formula.Bounds.lowest;
import static kz.jospar.rating.formula.Bounds.refuse;
import static kz.jospar.rating.formula.Conditions.compare;
import static kz.jospar.rating.formula.Conditions.not;
import static kz.jospar.rating.formula.Formulas.change;
import static kz.jospar.rating.formula.Formulas.constant;
import static kz.jospar.rating.formula.Formulas.decide;
import static kz.jospar.rating.formula.Formulas.denominator;
import static kz.jospar.rating.formula.Formulas.difference;
import static kz.jospar.rating.formula.Formulas.gate;
import static kz.jospar.rating.formula.Formulas.mean;
import static kz.jospar.rating.formula.Formulas.meanPenalty;
import static kz.jospar.rating.formula.Formulas.named;
import static kz.jospar.rating.formula.Formulas.product;
import static kz.jospar.rating.formula.Formulas.rank;
import static kz.jospar.rating.formula.Formulas.scale;
import static kz.jospar.rating.formula.Formulas.sum;
import static kz.jospar.rating.formula.Formulas.term;
import static kz.jospar.rating.formula.Formulas.value;
import static kz.jospar.rating.formula.Formulas.zScore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Relation;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MethodologyCheckTest {
    private static final Conventions MORE = conventions(Direction.MORE_IS_BETTER);
    private static final Conventions LESS = conventions(Direction.LESS_IS_BETTER);
    private static final Placing PLACING = new Placing(
            Direction.MORE_IS_BETTER, new TieRule.Competition(), new Rounding.None(), Unscored.UNRANKED, "all");
    private static final Citation PARAGRAPH = Citation.of("Order 5", "29");
    private static final Direction UP = Direction.MORE_IS_BETTER;
    private static final Rational HALF = Rational.of(1, 2);

    private static Conventions conventions(Direction direction) {
        return new Conventions(
                direction, Domain.AMOUNT, DenominatorRule.NONE, absent(), absent(), new LateRule.AsReported(), null);
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words, words);
    }

    private static MethodologyBuilder with(Conventions a, Conventions b) {
        return Methodology.builder("m")
                .indicator("a", text("A"), a)
                .indicator("b", text("B"), b)
                .placing(PLACING);
    }

    /** Code, place and arguments of all findings. */
    private static List<String> found(MethodologyBuilder methodology) {
        return MethodologyCheck.check(methodology.build()).stream()
                .map(finding -> finding.code() + " " + finding.text()
                        + (finding.arguments().isEmpty() ? "" : " " + String.join(" | ", finding.arguments())))
                .toList();
    }

    private static List<String> found(Formula score) {
        return found(with(MORE, MORE).score(score));
    }

    @Test
    void a_silent_paragraph_is_named_in_three_languages_with_what_may_be_declared() {
        Indicator silent = new Indicator(
                "a",
                text("A"),
                null,
                PARAGRAPH,
                new Conventions(
                        null,
                        Domain.AMOUNT,
                        DenominatorRule.NONE,
                        absent(),
                        absent(),
                        new LateRule.AsReported(),
                        null));
        Finding finding = MethodologyCheck.check(Methodology.builder("m")
                        .act(Citation.of("Order 5", "1"))
                        .indicator(silent)
                        .score(value("a"))
                        .placing(PLACING)
                        .build())
                .get(0);
        assertThat(finding.text()).isEqualTo("indicators.a.direction");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.proposal()).isEqualTo("\"more-is-better\", \"less-is-better\", \"not-judged\"");
        assertThat(finding.message(Language.EN))
                .isEqualTo(
                        "\"indicators.a.direction\" is not declared (the act that is silent: Order 5, 29). Declare one"
                                + " of: \"more-is-better\", \"less-is-better\", \"not-judged\".");
        assertThat(finding.message(Language.KK)).contains("Order 5, 29", "белгіленбеген");
        assertThat(finding.message(Language.RU)).contains("Order 5, 29", "не заявлено");
    }

    @Test
    void without_an_act_nobody_is_blamed() {
        Finding finding = MethodologyCheck.check(with(MORE, MORE)
                        .placing(Placing.NONE)
                        .score(sum(AbsentRule.ZERO, value("a"), value("b")))
                        .build())
                .get(0);
        assertThat(finding.message(Language.KK)).contains("акт көрсетілмеген");
        assertThat(finding.message(Language.EN)).contains("no act is named");
    }

    @Test
    void what_the_act_states_cannot_be_declared_otherwise_and_need_not_be_repeated() {
        Overlay overlay = new Overlay(
                text("B"),
                LocalDate.of(2026, 1, 5),
                text("why"),
                Map.of("a", conventions(Direction.LESS_IS_BETTER), "z", MORE),
                Map.of("f", constant(2)),
                value("b"),
                new Placing(Direction.LESS_IS_BETTER, null, null, null, "all"),
                null);
        assertThat(found(with(MORE, MORE)
                        .formula("f", constant(1))
                        .score(sum(AbsentRule.ZERO, value("a"), value("b"), named("f")))
                        .overlay(overlay)))
                .contains(
                        "overlay-contradicts overlay.indicators.a.direction more-is-better | less-is-better",
                        "overlay-repeats overlay.indicators.a.domain amount",
                        "unlisted-indicator overlay.indicators.z z",
                        "overlay-contradicts overlay.formulas.f {\"kind\":\"constant\",\"value\":\"1\"} |"
                                + " {\"kind\":\"constant\",\"value\":\"2\"}",
                        "overlay-contradicts overlay.placing.direction more-is-better | less-is-better",
                        "overlay-repeats overlay.placing.peers all")
                .anyMatch(line -> line.startsWith("overlay-contradicts overlay.score {\"kind\":\"sum\""));
    }

    @Test
    void the_origin_of_each_convention_is_published() {
        Conventions stated = new Conventions(Direction.MORE_IS_BETTER, null, null, null, null, null, null);
        Overlay overlay = new Overlay(
                text("B"),
                LocalDate.of(2026, 1, 5),
                text("why"),
                Map.of(
                        "a",
                        new Conventions(
                                null,
                                Domain.AMOUNT,
                                DenominatorRule.NONE,
                                absent(),
                                instead(HALF),
                                new LateRule.Absent(),
                                null)),
                Map.of(),
                value("a"),
                PLACING,
                null);
        Methodology methodology = Methodology.builder("m")
                .act(Citation.of("Order 5", "1"))
                .indicator(new Indicator("a", text("A"), null, PARAGRAPH, stated))
                .overlay(overlay)
                .build();
        List<Declaration> declarations = DeclaredMethodology.of(methodology).declarations();
        assertThat(declarations.get(0))
                .isEqualTo(new Declaration(
                        "indicators.a.direction", "more-is-better", Declaration.Origin.ACT, PARAGRAPH, null, null));
        assertThat(declarations)
                .contains(new Declaration(
                        "indicators.a.whenNotApplicable",
                        "{\"kind\":\"value\",\"value\":\"1/2\"}",
                        Declaration.Origin.AUTHOR,
                        null,
                        text("B"),
                        LocalDate.of(2026, 1, 5)));
        assertThat(declarations).extracting(Declaration::path).contains("score", "placing.ties", "placing.rounding");
        assertThat(declarations)
                .filteredOn(one -> one.origin() == Declaration.Origin.ACT)
                .hasSize(1);
    }

    @Test
    void keys_and_names_that_are_not_there_are_named() {
        assertThat(found(sum(AbsentRule.ZERO, value("a"), value("b"), value("c"), named("f"))))
                .containsExactly("unlisted-indicator score.of[2] c", "unknown-formula score.of[3] f");
        assertThat(found(sum(AbsentRule.ZERO, value("a"), denominator("b"))))
                .containsExactly("unasked-denominator score.of[1] b");
    }

    @Test
    void a_circle_is_named_and_what_only_leads_into_it_is_not() {
        assertThat(found(with(MORE, MORE)
                        .formula("in", sum(AbsentRule.ZERO, named("x"), value("a"), value("b")))
                        .formula("x", named("y"))
                        .formula("y", sum(AbsentRule.ZERO, named("z"), constant(1)))
                        .formula("z", named("x"))
                        .formula("own", named("own"))
                        .score(named("in"))))
                .containsExactlyInAnyOrder(
                        "formula-cycle formulas.own own -> own",
                        "formula-cycle formulas.x x -> y -> z -> x",
                        "unused-formula formulas.own own");
    }

    @Test
    void what_the_score_does_not_need_is_remarked_and_a_score_of_nothing_refused() {
        assertThat(found(with(MORE, MORE).formula("f", value("b")).score(value("a"))))
                .containsExactly("unused-formula formulas.f f", "unused-indicator indicators.b b");
        assertThat(found(constant(1))).contains("nothing-observed score");
    }

    @Test
    void weights_that_do_not_sum_to_one_are_told_with_both_numbers() {
        Term a = term(HALF, value("a"));
        Term b = term(Rational.of(501, 1000), value("b"));
        assertThat(found(mean(WeightRule.SUM_TO_ONE, AbsentRule.ABSENT, a, b)))
                .containsExactly("weights-sum score 1001/1000 | 1");
        assertThat(found(mean(WeightRule.DIVIDE_BY_SUM, AbsentRule.ABSENT, a, b)))
                .isEmpty();
        assertThat(found(mean(
                        WeightRule.DIVIDE_BY_SUM,
                        AbsentRule.ABSENT,
                        term(Rational.ZERO, value("a")),
                        term(Rational.ZERO, value("b")))))
                .containsExactly("weights-zero score");
        assertThat(found(new Aggregate.Ordered(
                        List.of(value("a"), value("b")),
                        List.of(Rational.of(3, 2), Rational.of(-1, 2)),
                        AbsentRule.ZERO)))
                .contains("weight-negative score.weights[1] -1/2");
    }

    @Test
    @Timeout(20)
    void weights_of_endless_denominators_are_refused_and_not_added_up() {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            terms.add(term(Rational.of(1, 1_000_000_007L + 2L * i), value("a")));
        }
        assertThat(found(with(MORE, MORE)
                        .score(new Aggregate.Mean(
                                terms, Rational.ONE, WeightRule.SUM_TO_ONE, AbsentRule.ABSENT, null, null))))
                .contains("weights-too-long score");
    }

    @Test
    void peers_are_groupings_of_the_roster() {
        Formula scaled = scale(value("a"), lowest(), highest(), Outside.CLAMP, absent(), "size");
        Formula score = sum(AbsentRule.ZERO, scaled, value("b"));
        assertThat(found(score)).containsExactly("peers-from-roster score.of[0].peers size");
        Unit large = new Unit("L", text("L"), Map.of("size", "large", "kind", "city"));
        Unit other = new Unit("O", text("O"), Map.of("kind", "village"));
        assertThat(found(with(MORE, MORE).score(score).roster(new Roster(List.of(large)))))
                .isEmpty();
        assertThat(found(with(MORE, MORE).score(score).roster(new Roster(List.of(other)))))
                .containsExactly("unknown-peers score.of[0].peers size | \"all\", \"kind\"");
        assertThat(found(with(MORE, MORE).score(score).roster(new Roster(List.of(large, other)))))
                .containsExactly("peers-incomplete score.of[0].peers size | 1 | O");
    }

    @Test
    void a_formula_that_goes_against_the_declared_direction_is_refused() {
        assertThat(found(with(LESS, MORE).score(sum(AbsentRule.ZERO, value("a"), value("b")))))
                .containsExactly("direction-contradicted indicators.a.direction less-is-better | more-is-better");
        assertThat(found(with(LESS, MORE).score(difference(value("b"), value("a")))))
                .isEmpty();
        Formula growth = change(value("a"), value("a", 1), ChangeForm.GROWTH, absent(), refuse());
        assertThat(found(with(LESS, MORE).score(sum(AbsentRule.ZERO, growth, value("b")))))
                .containsExactly("direction-contradicted indicators.a.direction less-is-better | more-is-better");
        Formula worstHighest = scale(value("a"), highest(), lowest(), Outside.CLAMP, absent(), "all");
        assertThat(found(with(LESS, MORE).score(sum(AbsentRule.ZERO, worstHighest, value("b")))))
                .isEmpty();
        Formula lowRank =
                rank(value("a"), Direction.LESS_IS_BETTER, new TieRule.Dense(), RankForm.BEHIND_OF_N, absent(), "all");
        assertThat(found(with(LESS, MORE).score(sum(AbsentRule.ZERO, lowRank, value("b")))))
                .isEmpty();
        Formula gated = gate(value("b"), compare(value("a"), Relation.LESS, constant(3)), HALF, absent());
        assertThat(found(with(LESS, MORE).score(gated)))
                .containsExactly("direction-contradicted indicators.a.direction less-is-better | more-is-better");
        Formula met = decide(not(compare(value("a"), Relation.MORE, constant(3))), constant(1), constant(0), absent());
        assertThat(found(with(LESS, MORE).score(sum(AbsentRule.ZERO, met, value("b")))))
                .isEmpty();
        Formula penal = product(
                AbsentRule.ABSENT,
                value("b"),
                difference(constant(1), scale(value("a"), fixed(0), fixed(9), Outside.CLAMP, absent())));
        assertThat(found(with(LESS, MORE).score(penal))).isEmpty();
    }

    @Test
    void a_formula_that_may_go_either_way_is_remarked_only() {
        Formula uneven =
                meanPenalty(Penalty.MINUS, Spread.POPULATION, AbsentRule.ABSENT, absent(), value("a"), value("b"));
        assertThat(found(uneven))
                .containsExactly(
                        "direction-unclear indicators.a.direction a | more-is-better",
                        "direction-unclear indicators.b.direction b | more-is-better");
        Formula twice = difference(value("a"), zScore(value("a"), UP, Spread.SAMPLE, absent(), "all"));
        assertThat(found(sum(AbsentRule.ZERO, twice, value("b"))))
                .containsExactly("direction-unclear indicators.a.direction a | more-is-better");
    }

    @Test
    @Timeout(30)
    void trees_deeper_than_memory_and_shared_without_end_are_refused() {
        Formula deep = value("a");
        Formula shared = value("a");
        for (int i = 0; i < 100_000; i++) {
            deep = difference(deep, constant(1));
        }
        for (int i = 0; i < 90; i++) {
            shared = difference(shared, shared);
        }
        Condition when = compare(value("a"), Relation.LESS, constant(1));
        for (int i = 0; i < 100_000; i++) {
            when = not(when);
        }
        assertThat(found(deep)).contains("formula-too-deep score 100");
        assertThat(found(shared)).contains("methodology-too-large  2000000");
        assertThat(found(gate(value("a"), when, HALF, absent()))).contains("formula-too-deep score 100");
        Methodology methodology = with(MORE, MORE).score(deep).build();
        assertThatThrownBy(() -> DeclaredMethodology.of(methodology)).isInstanceOf(UndeclaredException.class);
        Overlay overlay = new Overlay(text("B"), null, text("w"), Map.of(), Map.of(), deep, null, null);
        assertThat(found(with(MORE, MORE).score(value("a")).overlay(overlay)))
                .contains("formula-too-deep overlay.score 100");
    }

    @Test
    @Timeout(30)
    void names_may_be_many_and_used_often_but_not_without_end() {
        MethodologyBuilder chain = with(MORE, MORE).formula("f0", sum(AbsentRule.ZERO, value("a"), value("b")));
        for (int i = 1; i < 300; i++) {
            chain.formula("f" + i, sum(AbsentRule.ZERO, named("f" + (i - 1)), named("f" + (i - 1))));
        }
        assertThat(found(chain.score(named("f299")))).isEmpty();
        MethodologyBuilder longer = with(MORE, MORE).formula("f0", sum(AbsentRule.ZERO, value("a"), value("b")));
        for (int i = 1; i < 100_000; i++) {
            longer.formula("f" + i, named("f" + (i - 1)));
        }
        assertThat(found(longer.score(named("f99999")))).contains("formula-too-deep score 1000");
    }

    @Test
    @Timeout(30)
    void a_hundred_thousand_indicators_are_checked() {
        MethodologyBuilder many = Methodology.builder("m").placing(PLACING);
        List<Formula> of = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.indicator("i" + i, LocalizedText.EMPTY, i == 7 ? Conventions.NONE : MORE);
            of.add(value("i" + i));
        }
        assertThat(found(many.score(product(AbsentRule.SKIP, of.toArray(Formula[]::new)))))
                .hasSize(6 + 99_999)
                .contains("direction-unclear indicators.i8.direction i8 | more-is-better");
        assertThat(found(many.score(sum(AbsentRule.SKIP, of.toArray(Formula[]::new)))))
                .hasSize(6)
                .allMatch(line -> line.startsWith("undeclared-choice indicators.i7."));
    }
}
