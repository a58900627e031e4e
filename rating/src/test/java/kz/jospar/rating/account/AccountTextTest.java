package kz.jospar.rating.account;

import static kz.jospar.rating.account.Cases.term;
import static kz.jospar.rating.account.Cases.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.Rating;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTextTest {
    private static final List<String> XYZ = List.of("x", "y", "z");
    private static final Formula MEAN = Cases.mean(
            AbsentRule.ZERO,
            WeightRule.DIVIDE_BY_SUM,
            "1",
            term("1", value("x")),
            term("2", value("y")),
            term("1", value("z")));

    /** x 4 of A against a mean of 2: 1/4 * 2; y 1 against 2: -1/2; z absent against 0.5 * ... = nothing known of A. */
    private static Rating rating() {
        List<Observation> rows = new ArrayList<>(Cases.rows(Cases.YEAR, XYZ, "4 1 -", "0 3 0"));
        Observation x = rows.get(0);
        rows.set(
                0,
                new Observation(
                        x.unit(),
                        x.indicator(),
                        x.period(),
                        x.status(),
                        x.value(),
                        null,
                        null,
                        "register",
                        List.of(Reference.event("A2"), new Reference(Reference.Kind.MEASURE, "1.3"))));
        Evaluation evaluation =
                Evaluation.of(Cases.methodology(MEAN, "x", "y", "z"), Observations.of(rows), Cases.YEAR);
        return new Rating(evaluation, Scorecard.of(evaluation));
    }

    @Test
    void a_reader_is_told_what_lifts_what_lowers_and_that_the_digits_add_up() {
        Rating rating = rating();
        Accounted account = Accounts.againstPeers(rating.evaluation()).of("A");
        assertThat(AccountText.of(rating, Language.EN).account(account))
                .containsExactly(
                        "A, 2025: score 1.5.",
                        "Place 1; 2 bodies have a score.",
                        "Sharing this place: A, B.",
                        "The mean score of those that have one (2, this body included) is 1.500000; the difference is 0.000000.",
                        "What lifted the score:",
                        "• “indicator x”: +0.500000 (rated 4, compared with 2, weight 0.25)",
                        "What lowered the score:",
                        "• “indicator y”: -0.500000 (rated 1, compared with 2, weight 0.5)",
                        "What left the score as it was: indicator z.",
                        "The contributions shown are rounded so that they add up to the difference shown.",
                        "Before rounding, the contributions add up to the difference exactly.");
    }

    @Test
    void every_number_leads_back_to_the_measures_and_events_it_was_counted_from() {
        Rating rating = rating();
        Account account =
                Cases.account(Accounts.againstPeers(rating.evaluation()).of("A"));
        assertThat(account.of("x").orElseThrow().countedFrom())
                .containsExactly(new Reference(Reference.Kind.MEASURE, "1.3"), Reference.event("A2"));
        assertThat(AccountText.of(rating, Language.RU).data(account))
                .containsExactly(
                        "Числа взяты из следующих данных:",
                        "• «indicator x», 2025: 4; подсчитано по: пункт плана 1.3, мероприятие A2; источник: register",
                        "• «indicator y», 2025: 1",
                        "• «indicator z», 2025: данные не представлены, значение считается отсутствующим");
        assertThat(AccountText.of(rating, Language.KK).data(account))
                .contains("• «indicator z», 2025: мәлімет ұсынылмады, мән көрсетілмеген деп саналды");
    }

    @ParameterizedTest
    @EnumSource(NoAccount.Reason.class)
    void why_there_is_no_account_is_said_in_three_languages(NoAccount.Reason reason) {
        NoAccount none = new NoAccount("A", Cases.YEAR, reason, "score");
        for (Language language : Language.values()) {
            assertThat(none.words(language)).doesNotContain("rating.account");
        }
    }

    @Test
    void what_would_help_is_said_in_three_languages() {
        Rating rating = rating();
        Improvement improvement = new Improvement(
                "A",
                "x",
                Improvement.Verdict.MOVES_UP,
                Rational.of(3),
                Rational.of(1005),
                Rational.ONE,
                java.math.BigDecimal.valueOf(5),
                java.math.BigDecimal.valueOf(4));
        assertThat(AccountText.of(rating, Language.EN).improvement(improvement))
                .isEqualTo(
                        "If “indicator x” were 1,005 and not 3, the place would be 4 and not 5 (all other data unchanged).");
        assertThat(AccountText.of(rating, Language.KK).improvement(improvement))
                .isEqualTo(
                        "Егер «indicator x» көрсеткішінің мәні 3 емес, 1 005 болса, органның орны 5 емес, 4 болар еді (басқа деректер өзгермеген жағдайда)."
                                .replace("1 005", "1\u00a0005"));
        Flip flip =
                new Flip("A", "x", "A1", 249, 250, java.math.BigDecimal.valueOf(3), java.math.BigDecimal.valueOf(2));
        assertThat(AccountText.of(rating, Language.RU).flip(flip))
                .isEqualTo(
                        "Мероприятие A1: участников – 249, учитывается при числе участников от 250. Если бы их было на 1 больше, место было бы не 3, а 2.");
    }
}
