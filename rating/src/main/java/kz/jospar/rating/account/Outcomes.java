package kz.jospar.rating.account;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.rating.number.Rational;

/**
 * Which members of a mean may be there together: for several parts of it, none of which shares a player with another, how
 * many coalitions of each size come to each outcome.
 *
 * <p>Equal outcomes are counted together, so thirty members of equal weight come to thirty outcomes and not to a milliard.
 */
final class Outcomes {
    /** Of no part: the only coalition is the empty one, nothing is there. */
    static final Outcomes NONE = new Outcomes(Map.of(new Outcome(Rational.ZERO, 0), List.of(BigInteger.ONE)));

    private final Map<Outcome, List<BigInteger>> counts;

    private Outcomes(Map<Outcome, List<BigInteger>> counts) {
        this.counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * What a coalition makes present.
     *
     * @param weight the sum of the weights of members that are there
     * @param members how many they are
     */
    record Outcome(Rational weight, int members) implements Comparable<Outcome> {
        Outcome plus(Outcome other) {
            return new Outcome(weight.add(other.weight), members + other.members);
        }

        @Override
        public int compareTo(Outcome other) {
            int order = weight.compareTo(other.weight);
            return order != 0 ? order : Integer.compare(members, other.members);
        }
    }

    /**
     * Returns the outcomes of one part.
     *
     * @param byCoalition what each coalition of its players makes present
     */
    static Outcomes of(int players, List<Outcome> byCoalition) {
        Map<Outcome, BigInteger[]> counts = new HashMap<>();
        for (int coalition = 0; coalition < byCoalition.size(); coalition++) {
            BigInteger[] sizes = counts.computeIfAbsent(byCoalition.get(coalition), any -> zeros(players + 1));
            int size = Integer.bitCount(coalition);
            sizes[size] = sizes[size].add(BigInteger.ONE);
        }
        return of(counts);
    }

    /** Returns the outcomes of these parts and others together. */
    Outcomes with(Outcomes other) {
        Map<Outcome, BigInteger[]> together = new HashMap<>();
        counts.forEach((one, sizes) -> other.counts.forEach((two, more) -> {
            BigInteger[] sums = together.computeIfAbsent(one.plus(two), any -> zeros(sizes.size() + more.size() - 1));
            for (int i = 0; i < sizes.size(); i++) {
                for (int j = 0; j < more.size(); j++) {
                    sums[i + j] = sums[i + j].add(sizes.get(i).multiply(more.get(j)));
                }
            }
        }));
        return of(together);
    }

    /** Returns by outcome how many coalitions of 0, 1, 2 ... players come to it. */
    Map<Outcome, List<BigInteger>> counts() {
        return counts;
    }

    private static Outcomes of(Map<Outcome, BigInteger[]> counts) {
        Map<Outcome, List<BigInteger>> lists = new HashMap<>();
        counts.forEach((outcome, sizes) -> lists.put(outcome, new ArrayList<>(List.of(sizes))));
        return new Outcomes(lists);
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        java.util.Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
