package kz.jospar.rating.account;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * What each player is due where players come in groups: kk Оуэн мәні, ru вектор Оуэна.
 *
 * <p>It is the Shapley value over those orders only that keep every group together. Of n players in groups of a few it asks
 * for far fewer coalitions than all 2^n, it is as exact, and it adds up to the same whole; what a group is due together is
 * the Shapley value of the game of groups.
 */
final class Owen {
    private Owen() {}

    /** Returns how many coalitions {@link #values} asks for at most. */
    static long coalitions(List<List<Integer>> groups) {
        if (groups.size() > Shapley.MOST_PLAYERS) {
            return Long.MAX_VALUE;
        }
        long sum = 0;
        for (List<Integer> group : groups) {
            if (group.size() > Shapley.MOST_PLAYERS) {
                return Long.MAX_VALUE;
            }
            sum += 1L << (groups.size() - 1 + group.size());
        }
        return sum;
    }

    /**
     * Returns one value for each player.
     *
     * @param groups each player in one of them, at most {@link Shapley#MOST_PLAYERS} groups of at most so many
     * @param worth what a coalition is worth; asked once for each
     */
    static Map<Integer, Real> values(List<List<Integer>> groups, Function<BitSet, Real> worth) {
        Map<BitSet, Real> worths = new HashMap<>();
        Map<Integer, Real> values = new TreeMap<>();
        int others = groups.size() - 1;
        for (int at = 0; at <= others; at++) {
            List<Integer> group = groups.get(at);
            int here = at;
            List<Real> dues = Shapley.values(group.size(), inside -> {
                Real[] parts = new Real[1 << others];
                for (int before = 0; before < parts.length; before++) {
                    BitSet coalition = members(group, inside);
                    for (int other = 0; other < others; other++) {
                        if ((before & 1 << other) != 0) {
                            groups.get(other < here ? other : other + 1).forEach(coalition::set);
                        }
                    }
                    Rational weight = Shapley.weight(Integer.bitCount(before), groups.size());
                    Real found = worths.get(coalition);
                    if (found == null) {
                        found = worth.apply(coalition);
                        worths.put(coalition, found);
                    }
                    parts[before] = found.multiply(weight);
                }
                return Real.sum(List.of(parts));
            });
            for (int player = 0; player < group.size(); player++) {
                values.put(group.get(player), dues.get(player));
            }
        }
        return values;
    }

    private static BitSet members(List<Integer> group, int inside) {
        BitSet coalition = new BitSet();
        for (int i = 0; i < group.size(); i++) {
            coalition.set(group.get(i), (inside & 1 << i) != 0);
        }
        return coalition;
    }
}
