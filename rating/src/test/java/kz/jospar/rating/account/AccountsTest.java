package kz.jospar.rating.account;

import static kz.jospar.rating.account.Cases.account;
import static kz.jospar.rating.account.Cases.constant;
import static kz.jospar.rating.account.Cases.evaluation;
import static kz.jospar.rating.account.Cases.mean;
import static kz.jospar.rating.account.Cases.product;
import static kz.jospar.rating.account.Cases.scaled;
import static kz.jospar.rating.account.Cases.sum;
import static kz.jospar.rating.account.Cases.term;
import static kz.jospar.rating.account.Cases.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final List<String> XY = List.of("x", "y");
    private static final List<String> XYZ = List.of("x", "y", "z");

    /** By hand: x of A 3, B 1, mean 2; y 5 and 7, mean 6. 1/4 (3 - 2) = 1/4, 3/4 (5 - 6) = -3/4, in all -1/2. */
    @Test
    void in_a_weighted_mean_it_is_the_weight_times_the_distance_from_the_mean() {
        Evaluation evaluation = evaluation(
                mean(AbsentRule.REFUSE, WeightRule.DIVIDE_BY_SUM, "1", term("1", value("x")), term("3", value("y"))),
                XY,
                "3 5",
                "1 7");
        Account account = account(Accounts.againstPeers(evaluation).of("A"));
        assertThat(account.score()).isEqualTo(Rational.parse("4.5"));
        assertThat(account.reference()).isEqualTo(Rational.of(5));
        assertThat(account.basis()).isEqualTo(new Basis.Peers("all", "all", 2));
        Contribution x = account.of("x").orElseThrow();
        assertThat(x.amount()).isEqualTo(Rational.of(1, 4));
        assertThat(x.weight()).isEqualTo(Rational.of(1, 4));
        assertThat(x.own()).isEqualTo(Rational.of(3));
        assertThat(x.reference()).isEqualTo(Rational.of(2));
        assertThat(account.of("y").orElseThrow().amount()).isEqualTo(Rational.of(-3, 4));
    }

    /**
     * By hand: A (3, 5), B (1, 7), score x y. Against B: orders x y: 3*7-7 = 14, then 15-21 = -6; y x: 5-7 = -2, then 15-5 =
     * 10; so x 12, y -4. Against A itself 0. Means 6 and -2: 15 - (15 + 7) / 2 = 4.
     */
    @Test
    void in_a_product_it_is_the_mean_over_both_orders() {
        Account account = account(
                Accounts.againstPeers(evaluation(product(AbsentRule.REFUSE, value("x"), value("y")), XY, "3 5", "1 7"))
                        .of("A"));
        assertThat(amounts(account)).containsExactly(Rational.of(6), Rational.of(-2));
        assertThat(account.total()).isEqualTo(Rational.of(4));
        assertThat(account.of("x").orElseThrow().weight()).isNull();
    }

    /** By hand: the least of x and y; A (1, 9), B (4, 3): x alone 1 - 3 = -2 either way; y alone 0, then 1 - 1 = 0. */
    @Test
    void who_does_not_bind_is_due_nothing() {
        Formula least = new kz.jospar.rating.formula.Aggregate.Chosen(
                List.of(value("x"), value("y")), kz.jospar.rating.formula.Choose.LEAST, AbsentRule.REFUSE);
        Account account = account(
                Accounts.againstPeers(evaluation(least, XY, "1 9", "4 3")).of("A"));
        // Against itself nothing, against B -2 and (4 - 3) / 2 - 0 = 1/2 for y when it comes first.
        assertThat(amounts(account)).containsExactly(Rational.of(-5, 4), Rational.of(1, 4));
    }

    /**
     * By hand: skip; A x = 6, y absent; B x = 2, y = 8: scores 6 and 5. Against B: x first (6 + 8) / 2 - 5 = 2, then y 6 - 7
     * = -1; y first 2 - 5 = -3, then x 6 - 2 = 4. So x 3, y -2; half of it 3/2 and -1.
     */
    @Test
    void an_absence_that_shifts_the_weights_is_charged_to_whoever_is_absent() {
        Formula skipping =
                mean(AbsentRule.SKIP, WeightRule.DIVIDE_BY_SUM, "1", term("1", value("x")), term("1", value("y")));
        Account account = account(
                Accounts.againstPeers(evaluation(skipping, XY, "6 -", "2 8")).of("A"));
        assertThat(amounts(account)).containsExactly(Rational.of(3, 2), Rational.of(-1));
    }

    /** By hand: z is only switched with its own part; product of x and y against B as above, plus 10 (2 - 1). */
    @Test
    void only_what_is_no_sum_is_played_out() {
        Formula score = sum(
                AbsentRule.REFUSE,
                product(AbsentRule.REFUSE, value("x"), value("y")),
                product(AbsentRule.REFUSE, constant("10"), value("z")));
        Account account = account(
                Accounts.againstPeers(evaluation(score, XYZ, "3 5 2", "1 7 0")).of("A"));
        assertThat(amounts(account)).containsExactly(Rational.of(6), Rational.of(-2), Rational.of(10));
    }

    /** Peers' ends 1 and 3 of x + y stand still: the scale's slope is 1/2. A (2, 1), B (0, 1): x 2, y 0; halves of them. */
    @Test
    void a_scale_above_several_indicators_passes_shares_on() {
        Formula score = scaled(sum(AbsentRule.REFUSE, value("x"), value("y")), Outside.KEEP);
        Account account = account(
                Accounts.againstPeers(evaluation(score, XY, "2 1", "0 1")).of("A"));
        assertThat(amounts(account)).containsExactly(Rational.of(1, 2), Rational.ZERO);
        assertThat(account.of("x").orElseThrow().weight()).isEqualTo(Rational.of(1, 2));
    }

    @Test
    void against_last_year_each_indicator_is_due_its_own_change() {
        Formula score = sum(AbsentRule.REFUSE, value("x"), product(AbsentRule.REFUSE, constant("2"), value("y")));
        Evaluation before = evaluation(score, Cases.YEAR_BEFORE, XY, "1 1", "0 0");
        Evaluation now = evaluation(score, XY, "4 0", "5 5");
        Account account = account(Accounts.againstEarlier(now, before).of("A"));
        assertThat(amounts(account)).containsExactly(Rational.of(3), Rational.of(-2));
        assertThat(account.basis()).isEqualTo(new Basis.Earlier(Cases.YEAR_BEFORE));
        assertThat(account.reference()).isEqualTo(Rational.of(3));
    }

    /**
     * By hand: score = (x + y - lowest) / (highest - lowest). Before: A 2, B 0, C 4: 1/2. Now A (1, 1) unchanged, B 0, C 8:
     * 1/4. A did the same; -1/4 is due to the peers.
     */
    @Test
    void what_only_the_peers_changed_is_told_apart() {
        Formula score = scaled(sum(AbsentRule.REFUSE, value("x"), value("y")), Outside.KEEP);
        Evaluation before = evaluation(score, Cases.YEAR_BEFORE, XY, "1 1", "0 0", "2 2");
        Evaluation now = evaluation(score, XY, "1 1", "0 0", "4 4");
        Account account = account(Accounts.againstEarlier(now, before).of("A"));
        assertThat(amounts(account)).containsExactly(Rational.ZERO, Rational.ZERO, Rational.of(-1, 4));
        assertThat(account.contributions().get(2).player()).isEqualTo(new Player.PeersAndRules());
    }

    @Test
    void other_formulas_make_no_account_against_last_year() {
        Evaluation before = evaluation(value("x"), Cases.YEAR_BEFORE, XY, "1 1");
        Evaluation now = evaluation(sum(AbsentRule.REFUSE, value("x")), XY, "4 0");
        assertThat(Accounts.againstEarlier(now, before).of("A"))
                .isEqualTo(new NoAccount("A", Cases.YEAR, NoAccount.Reason.OTHER_METHODOLOGY, ""));
    }

    @Test
    void without_a_score_there_is_no_account_and_the_others_do_not_count_it() {
        Accounts accounts = Accounts.againstPeers(
                evaluation(sum(AbsentRule.ABSENT, value("x"), value("y")), XY, "1 -", "2 2", "3 3"));
        assertThat(accounts.of("A"))
                .isEqualTo(new NoAccount("A", Cases.YEAR, NoAccount.Reason.NO_SCORE, "score.of[1]"));
        assertThat(account(accounts.of("B")).basis()).isEqualTo(new Basis.Peers("all", "all", 2));
        assertThat(account(accounts.of("B")).total()).isEqualTo(Rational.of(-1));
    }

    @Test
    void more_than_sixteen_indicators_in_a_product_have_no_account_and_it_says_where() {
        List<String> many =
                java.util.stream.IntStream.range(0, 17).mapToObj(i -> "i" + i).toList();
        Formula score =
                product(AbsentRule.REFUSE, many.stream().map(Cases::value).toArray(Formula[]::new));
        String ones = "1 ".repeat(17);
        assertThat(Accounts.againstPeers(evaluation(sum(AbsentRule.REFUSE, score), many, ones, ones))
                        .of("A"))
                .isEqualTo(new NoAccount("A", Cases.YEAR, NoAccount.Reason.TOO_MANY_PLAYERS, "score.of[0]"));
    }

    @Test
    void a_mixture_without_a_score_has_no_account() {
        // 1/x - 1/y would divide by x - y: of A 1, of B 1, of A's x with B's y 0.
        Formula score = new Operation.Ratio(
                value("x"),
                new Operation.Difference(value("x"), value("y")),
                new kz.jospar.rating.formula.Fallback.Absent());
        assertThat(Accounts.againstPeers(evaluation(score, XY, "2 1", "3 2")).of("A"))
                .isEqualTo(new NoAccount("A", Cases.YEAR, NoAccount.Reason.MIXTURE_WITHOUT_SCORE, "score"));
    }

    static List<Real> amounts(Account account) {
        return account.contributions().stream().map(Contribution::amount).toList();
    }
}
