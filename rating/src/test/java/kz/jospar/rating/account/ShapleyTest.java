package kz.jospar.rating.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    @Test
    void two_who_are_worth_twelve_only_together_get_six_each() {
        assertThat(Shapley.values(2, coalition -> Rational.of(coalition == 3 ? 12 : 0)))
                .containsExactly(Rational.of(6), Rational.of(6));
    }

    /** The glove game: one left glove, two right ones; 2/3, 1/6, 1/6 in every textbook. */
    @Test
    void the_only_left_glove_is_due_two_thirds() {
        assertThat(Shapley.values(3, coalition -> Rational.of((coalition & 1) == 1 && (coalition & 6) != 0 ? 1 : 0)))
                .containsExactly(Rational.of(2, 3), Rational.of(1, 6), Rational.of(1, 6));
    }

    /** The airport game with costs 1, 2, 3: 1/3, 1/3 + 1/2, 1/3 + 1/2 + 1 (Littlechild and Owen 1973). */
    @Test
    void a_runway_is_paid_by_those_who_need_each_piece_of_it() {
        assertThat(Shapley.values(3, coalition -> Rational.of(32 - Integer.numberOfLeadingZeros(coalition))))
                .containsExactly(Rational.of(1, 3), Rational.of(5, 6), Rational.of(11, 6));
    }

    @Test
    void nobody_is_due_nothing() {
        assertThat(Shapley.values(0, coalition -> Rational.ONE)).isEmpty();
    }

    @Test
    void seventeen_players_are_refused() {
        assertThatThrownBy(() -> Shapley.values(17, coalition -> Rational.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("players is 17, outside 0..16");
    }

    @Property(tries = 60)
    void values_are_the_mean_gain_over_all_orders(@ForAll @IntRange(min = 1, max = 6) int players, @ForAll long seed) {
        List<Rational> game = game(players, seed);
        assertThat(Shapley.values(players, game::get)).isEqualTo(overOrders(players, game));
    }

    @Property
    void values_come_to_the_worth_of_all(@ForAll @IntRange(min = 1, max = 8) int players, @ForAll long seed) {
        List<Rational> game = game(players, seed);
        assertThat(Real.sum(Shapley.values(players, game::get)))
                .isEqualTo(game.get(game.size() - 1).subtract(game.get(0)));
    }

    @Property
    void whoever_adds_nothing_is_due_nothing(@ForAll @IntRange(min = 1, max = 7) int players, @ForAll long seed) {
        List<Rational> game = game(players, seed);
        int dummy = Math.floorMod(seed, players);
        assertThat(Shapley.values(players, coalition -> game.get(coalition & ~(1 << dummy)))
                        .get(dummy))
                .isEqualTo(Rational.ZERO);
    }

    @Property
    void whoever_can_stand_for_another_is_due_the_same(
            @ForAll @IntRange(min = 2, max = 7) int players, @ForAll long seed) {
        List<Rational> game = game(players, seed);
        List<Real> values = Shapley.values(players, coalition -> {
            int first = coalition & 1;
            int second = coalition >> 1 & 1;
            return game.get(coalition & ~3 | Math.min(first, second) | Math.max(first, second) << 1);
        });
        assertThat(values.get(0)).isEqualTo(values.get(1));
    }

    @Property
    void the_value_of_a_sum_is_the_sum_of_the_values(
            @ForAll @IntRange(min = 1, max = 6) int players, @ForAll long seed, @ForAll long other) {
        List<Rational> one = game(players, seed);
        List<Rational> two = game(players, other);
        List<Real> together = Shapley.values(
                players, coalition -> one.get(coalition).add(two.get(coalition).multiply(Rational.of(-3, 7))));
        List<Real> first = Shapley.values(players, one::get);
        List<Real> second = Shapley.values(players, two::get);
        for (int player = 0; player < players; player++) {
            assertThat(together.get(player))
                    .isEqualTo(first.get(player).add(second.get(player).multiply(Rational.of(-3, 7))));
        }
    }

    private static List<Rational> game(int players, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 1 << players)
                .mapToObj(any -> Rational.of(random.nextInt(2001) - 1000, 1 + random.nextInt(9)))
                .toList();
    }

    private static List<Real> overOrders(int players, List<Rational> game) {
        List<List<Integer>> orders = orders(players);
        List<Real> values = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            Rational sum = Rational.ZERO;
            for (List<Integer> order : orders) {
                int before = 0;
                for (int earlier : order.subList(0, order.indexOf(player))) {
                    before |= 1 << earlier;
                }
                sum = sum.add(game.get(before | 1 << player).subtract(game.get(before)));
            }
            values.add(sum.divide(Rational.of(orders.size())));
        }
        return values;
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
