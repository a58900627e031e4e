package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Condition;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AccountLawsTest {
    private static final List<String> INDICATORS = List.of("w", "x", "y", "z");
    private static final List<AbsentRule> LENIENT = List.of(AbsentRule.ABSENT, AbsentRule.SKIP, AbsentRule.ZERO);

    /** The game of the whole tree by its definition: rate the mixed data again, the peers' statistics frozen. */
    @Property(tries = 400)
    void an_account_is_the_shapley_value_of_the_whole_tree(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation evaluation = evaluation(random, 3, 0.15);
        for (Accounted accounted : Accounts.againstPeers(evaluation).all()) {
            List<Rational> expected = byDefinition(evaluation, accounted.unit());
            Statistics.label("outcome")
                    .collect(accounted instanceof NoAccount none ? none.reason().code() : "account");
            if (expected == null) {
                assertThat(accounted).isInstanceOf(NoAccount.class);
            } else if (accounted instanceof Account account) {
                for (int i = 0; i < INDICATORS.size(); i++) {
                    Real amount = account.of(INDICATORS.get(i))
                            .map(Contribution::amount)
                            .orElse(Rational.ZERO);
                    assertThat(amount)
                            .as("%s of %s", INDICATORS.get(i), account)
                            .isEqualTo(expected.get(i));
                }
            }
        }
    }

    /** As the sample: a mean at the top that leaves out the absent, with a least number, over members of several indicators. */
    @Property(tries = 400)
    void so_it_is_under_a_mean_whose_members_come_and_go(@ForAll long seed) {
        Random random = new Random(seed);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            terms.add(Term.of(Rational.of(1 + random.nextInt(3)), i == 0 ? asking(random) : tree(random, 2)));
        }
        Integer atLeast = random.nextBoolean() ? 1 + random.nextInt(2) : null;
        AbsentRule absent = random.nextInt(4) == 0 ? AbsentRule.ZERO : AbsentRule.SKIP;
        WeightRule rule = random.nextBoolean() ? WeightRule.AS_GIVEN : WeightRule.DIVIDE_BY_SUM;
        Evaluation evaluation = Evaluation.of(
                Cases.unjudged(new Aggregate.Mean(terms, Rational.ONE, rule, absent, atLeast, null), INDICATORS),
                Observations.of(table(random, 3, 0.3)),
                Cases.YEAR);
        for (Accounted accounted : Accounts.againstPeers(evaluation).all()) {
            List<Rational> expected = byDefinition(evaluation, accounted.unit());
            Statistics.label("outcome")
                    .collect(accounted instanceof NoAccount none ? none.reason().code() : "account");
            if (expected == null) {
                assertThat(accounted).isInstanceOf(NoAccount.class);
            } else if (accounted instanceof Account) {
                for (int i = 0; i < INDICATORS.size(); i++) {
                    Real amount = Cases.account(accounted)
                            .of(INDICATORS.get(i))
                            .map(Contribution::amount)
                            .orElse(Rational.ZERO);
                    assertThat(amount).isEqualTo(expected.get(i));
                }
            }
        }
    }

    @Property(tries = 300)
    void contributions_add_up_exactly(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int units) {
        Random random = new Random(seed);
        for (Accounted accounted :
                Accounts.againstPeers(evaluation(random, units, 0.1)).all()) {
            if (accounted instanceof Account account) {
                assertThat(Real.sum(AccountsTest.amounts(account))).isEqualTo(account.total());
            }
        }
    }

    @Property(tries = 200)
    void over_all_peers_each_indicator_comes_to_nothing_in_a_weighted_mean(@ForAll long seed) {
        Random random = new Random(seed);
        List<Term> terms = INDICATORS.stream()
                .map(id -> Term.of(number(random), Cases.value(id)))
                .toList();
        Evaluation evaluation = Evaluation.of(
                Cases.unjudged(
                        new Aggregate.Mean(terms, Rational.ONE, WeightRule.AS_GIVEN, AbsentRule.REFUSE, null, null),
                        INDICATORS),
                Observations.of(table(random, 5, 0)),
                Cases.YEAR);
        List<Accounted> all = Accounts.againstPeers(evaluation).all();
        for (String indicator : INDICATORS) {
            List<Real> amounts = all.stream()
                    .map(one -> Cases.account(one).of(indicator).orElseThrow().amount())
                    .toList();
            assertThat(Real.sum(amounts)).isEqualTo(Rational.ZERO);
        }
    }

    @Property(tries = 150)
    void the_order_of_the_rows_does_not_matter(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation evaluation = evaluation(random, 4, 0.1);
        List<Observation> rows = new ArrayList<>(evaluation.data().rows());
        Collections.shuffle(rows, random);
        Evaluation shuffled = Evaluation.of(evaluation.methodology(), Observations.of(rows), Cases.YEAR);
        assertThat(Accounts.againstPeers(shuffled).all())
                .isEqualTo(Accounts.againstPeers(evaluation).all());
    }

    @Property(tries = 200)
    void against_an_earlier_year_contributions_add_up_and_nothing_changed_is_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation now = evaluation(random, 4, 0.1);
        Evaluation before = Evaluation.of(now.methodology(), Observations.of(table(random, 4, 0.1)), Cases.YEAR);
        for (Accounted accounted : Accounts.againstEarlier(now, before).all()) {
            if (accounted instanceof Account account) {
                assertThat(Real.sum(AccountsTest.amounts(account))).isEqualTo(account.total());
            }
        }
        for (Accounted accounted : Accounts.againstEarlier(now, now).all()) {
            if (accounted instanceof Account account) {
                assertThat(AccountsTest.amounts(account)).allMatch(Rational.ZERO::equals);
            }
        }
    }

    static @org.jspecify.annotations.Nullable List<Rational> byDefinition(Evaluation evaluation, String unit) {
        List<String> peers = evaluation.units().stream()
                .filter(peer -> evaluation.score(peer) instanceof Cell.Known)
                .toList();
        if (!peers.contains(unit)) {
            return null;
        }
        int players = INDICATORS.size();
        Rational[] due = new Rational[players];
        java.util.Arrays.fill(due, Rational.ZERO);
        for (String peer : peers) {
            Rational[] worth = new Rational[1 << players];
            for (int coalition = 0; coalition < worth.length; coalition++) {
                Cell cell = mixed(evaluation, unit, peer, coalition);
                if (!(cell instanceof Cell.Known known)) {
                    return null;
                }
                worth[coalition] = (Rational) known.value();
            }
            for (int player = 0; player < players; player++) {
                for (int others = 0; others < worth.length; others++) {
                    if ((others & 1 << player) == 0) {
                        long[] share = {6, 2, 2, 6};
                        due[player] = due[player].add(worth[others | 1 << player]
                                .subtract(worth[others])
                                .multiply(Rational.of(share[Integer.bitCount(others)], 24L * peers.size())));
                    }
                }
            }
        }
        return List.of(due);
    }

    private static Cell mixed(Evaluation evaluation, String unit, String peer, int coalition) {
        List<Observation> rows = new ArrayList<>();
        for (Observation row : evaluation.data().rows()) {
            boolean own = (coalition & 1 << INDICATORS.indexOf(row.indicator())) != 0;
            if (!row.unit().equals(unit) || own) {
                rows.add(row);
            } else {
                Observation theirs = evaluation
                        .data()
                        .find(peer, row.indicator(), row.period())
                        .orElseThrow();
                rows.add(new Observation(
                        unit,
                        row.indicator(),
                        row.period(),
                        theirs.status(),
                        theirs.value(),
                        null,
                        null,
                        null,
                        List.of()));
            }
        }
        return Evaluation.of(evaluation.methodology(), Observations.of(rows), Cases.YEAR)
                .frozenAs(evaluation)
                .score(unit);
    }

    static Evaluation evaluation(Random random, int units, double missing) {
        DeclaredMethodology methodology = Cases.unjudged(asking(random), INDICATORS);
        return Evaluation.of(methodology, Observations.of(table(random, units, missing)), Cases.YEAR);
    }

    private static List<Observation> table(Random random, int units, double missing) {
        List<Observation> rows = new ArrayList<>();
        for (String unit : Cases.UNITS.subList(0, units)) {
            for (String indicator : INDICATORS) {
                rows.add(
                        random.nextDouble() < missing
                                ? Observation.without(unit, indicator, Cases.YEAR, Observation.Status.MISSING)
                                : Observation.of(unit, indicator, Cases.YEAR, number(random)));
            }
        }
        return rows;
    }

    private static Rational number(Random random) {
        return Rational.of(random.nextInt(19) - 6, 1 + random.nextInt(4));
    }

    private static Formula tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return random.nextInt(10) == 0
                    ? new kz.jospar.rating.formula.Source.Constant(number(random))
                    : Cases.value(INDICATORS.get(random.nextInt(INDICATORS.size())));
        }
        AbsentRule absent = LENIENT.get(random.nextInt(3));
        switch (random.nextInt(10)) {
            case 0:
                return new Operation.Sum(list(random, depth), absent);
            case 1, 2:
                return weighted(random, depth, absent);
            case 3:
                return new Operation.Product(list(random, depth), absent);
            case 4:
                return new Operation.Difference(tree(random, depth - 1), tree(random, depth - 1));
            case 5:
                return new Operation.Clamp(tree(random, depth - 1), Rational.of(-4), Rational.of(7));
            case 6:
                return new Aggregate.Chosen(list(random, depth), Choose.values()[random.nextInt(3)], absent);
            case 7:
                return Cases.scaled(tree(random, depth - 1), random.nextBoolean() ? Outside.KEEP : Outside.CLAMP);
            case 8:
                return new Branch.If(
                        new Condition.Answered(INDICATORS.get(0), 0, List.of(Observation.Status.MISSING)),
                        new kz.jospar.rating.formula.Source.Constant(number(random)),
                        tree(random, depth - 1),
                        new Fallback.Refuse());
            default:
                return new Operation.Product(
                        List.of(new kz.jospar.rating.formula.Source.Constant(number(random)), tree(random, depth - 1)),
                        absent);
        }
    }

    /** A score of constants alone is refused before anybody asks for an account. */
    private static Formula asking(Random random) {
        Formula tree = tree(random, 3);
        while (!tree.toString().contains("Value[indicator=")) {
            tree = tree(random, 3);
        }
        return tree;
    }

    private static Formula weighted(Random random, int depth, AbsentRule absent) {
        List<Term> terms = list(random, depth).stream()
                .map(of -> Term.of(Rational.of(1 + random.nextInt(4)), of))
                .toList();
        WeightRule rule = random.nextBoolean() ? WeightRule.AS_GIVEN : WeightRule.DIVIDE_BY_SUM;
        Integer atLeast = random.nextInt(4) == 0 ? 1 + random.nextInt(terms.size()) : null;
        return new Aggregate.Mean(terms, Rational.ONE, rule, absent, atLeast, null);
    }

    private static List<Formula> list(Random random, int depth) {
        List<Formula> list = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            list.add(tree(random, depth - 1));
        }
        return list;
    }
}
