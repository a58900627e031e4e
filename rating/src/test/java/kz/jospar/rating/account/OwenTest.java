package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OwenTest {
    @Property(tries = 150)
    void it_is_the_mean_gain_over_all_orders_that_keep_groups_together(@ForAll long seed) {
        Random random = new Random(seed);
        int players = 1 + random.nextInt(6);
        List<List<Integer>> groups = groups(players, random);
        Map<BitSet, Rational> game = new HashMap<>();
        java.util.function.Function<BitSet, Real> worth = coalition -> game.computeIfAbsent(
                (BitSet) coalition.clone(), any -> Rational.of(random.nextInt(2001) - 1000, 1 + random.nextInt(9)));
        Map<Integer, Real> values = Owen.values(groups, worth);
        Rational[] sums = new Rational[players];
        java.util.Arrays.fill(sums, Rational.ZERO);
        int kept = 0;
        for (List<Integer> order : orders(players)) {
            if (groups.stream().allMatch(group -> together(order, group))) {
                kept++;
                BitSet before = new BitSet();
                for (int player : order) {
                    BitSet with = (BitSet) before.clone();
                    with.set(player);
                    Real gain = worth.apply(with).subtract(worth.apply(before));
                    sums[player] = sums[player].add((Rational) gain);
                    before = with;
                }
            }
        }
        Map<Integer, Real> expected = new TreeMap<>();
        for (int player = 0; player < players; player++) {
            expected.put(player, sums[player].divide(Rational.of(kept)));
        }
        assertThat(values).isEqualTo(expected);
    }

    /**
     * A product of five sums of four indicators: 2^20 coalitions against two references are beyond the limit, 5 * 2^4 * 2^4
     * are not. By hand: A has 1 everywhere, B 0, so only all five sums together are worth anything: 4^5 = 1024, and 1/2 of
     * that against the mean of both. By symmetry every indicator is due 512 / 20.
     */
    @Test
    void a_product_of_sums_beyond_all_coalitions_is_split_by_members_and_says_so() {
        List<String> ids = IntStream.range(0, 20).mapToObj(i -> "i" + i).toList();
        Formula[] sums = IntStream.range(0, 5)
                .mapToObj(sum -> Cases.sum(
                        AbsentRule.REFUSE,
                        ids.subList(4 * sum, 4 * sum + 4).stream()
                                .map(Cases::value)
                                .toArray(Formula[]::new)))
                .toArray(Formula[]::new);
        Evaluation evaluation =
                Cases.evaluation(Cases.product(AbsentRule.REFUSE, sums), ids, "1 ".repeat(20), "0 ".repeat(20));
        Account account = Cases.account(Accounts.againstPeers(evaluation).of("A"));
        assertThat(account.grouped()).containsExactly("score");
        assertThat(AccountsTest.amounts(account)).hasSize(20).allMatch(Rational.of(512, 20)::equals);
    }

    private static List<List<Integer>> groups(int players, Random random) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int player = 0; player < players; player++) {
            groups.computeIfAbsent(random.nextInt(3), any -> new ArrayList<>()).add(player);
        }
        return List.copyOf(groups.values());
    }

    private static boolean together(List<Integer> order, List<Integer> group) {
        List<Integer> places = group.stream().map(order::indexOf).sorted().toList();
        return places.get(places.size() - 1) - places.get(0) == group.size() - 1;
    }

    private static List<List<Integer>> orders(int players) {
        if (players == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(players - 1)) {
            for (int at = 0; at < players; at++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(at, players - 1);
                orders.add(order);
            }
        }
        return orders;
    }
}
