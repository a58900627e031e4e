package kz.jospar.rating.account;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * What each player of a game is due: kk Шепли мәні, ru вектор Шепли.
 *
 * <p>A player's value is its gain from joining those before it, averaged over all orders of the players. All coalitions are
 * played and weighted by exact fractions; nothing is sampled.
 *
 * <p>Worked case: two players whose game is worth 0 alone and 12 together get 6 each.
 */
public final class Shapley {
    /** More players than this are not played out: each one more doubles the coalitions. */
    public static final int MOST_PLAYERS = 16;

    private Shapley() {}

    /**
     * Returns one value for each player; together they come to the worth of all less the worth of none.
     *
     * @param players how many, 0..{@link #MOST_PLAYERS}
     * @param worth what a coalition is worth: bit i of its number tells whether player i, from 0, is in it. Asked once for
     *     each coalition, from 0 up
     */
    public static List<Real> values(int players, IntFunction<? extends Real> worth) {
        if (players < 0 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("players is " + players + ", outside 0.." + MOST_PLAYERS);
        }
        List<Real> worths = new ArrayList<>(1 << players);
        for (int coalition = 0; coalition < 1 << players; coalition++) {
            worths.add(worth.apply(coalition));
        }
        List<Real> values = new ArrayList<>(players);
        for (int player = 0; player < players; player++) {
            values.add(value(player, players, worths));
        }
        return Collections.unmodifiableList(values);
    }

    private static Real value(int player, int players, List<Real> worths) {
        List<List<Real>> gains = new ArrayList<>();
        for (int size = 0; size < players; size++) {
            gains.add(new ArrayList<>());
        }
        for (int others = 0; others < worths.size(); others++) {
            if ((others & 1 << player) == 0) {
                Real gain = worths.get(others | 1 << player).subtract(worths.get(others));
                gains.get(Integer.bitCount(others)).add(gain);
            }
        }
        List<Real> parts = new ArrayList<>(players);
        for (int size = 0; size < players; size++) {
            parts.add(Real.sum(gains.get(size)).multiply(weight(size, players)));
        }
        return Real.sum(parts);
    }

    /** The share of all orders in which exactly these {@code size} others come before a player: k!(n-k-1)!/n!. */
    static Rational weight(int size, int players) {
        return Rational.of(factorial(size).multiply(factorial(players - size - 1)), factorial(players));
    }

    private static BigInteger factorial(int of) {
        BigInteger product = BigInteger.ONE;
        for (int factor = 2; factor <= of; factor++) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }
}
