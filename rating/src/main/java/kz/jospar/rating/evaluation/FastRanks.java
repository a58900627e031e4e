package kz.jospar.rating.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;

/**
 * The ranks that numbers between bounds can have: for each the best and the worst, one rank where the bounds settle it.
 *
 * <p>Better for certain is who lies wholly above, perhaps better whoever reaches above the other's low bound. Equal for
 * certain are only two numbers that are the same double without bounds.
 */
final class FastRanks {
    /** A tied unit that the tie-breaker does not name has no rank. */
    static final double UNNAMED = -1;

    private final double[] lo;
    private final double[] hi;
    private final double[] sortedLo;
    private final double[] sortedHi;
    private final double[] best;
    private final double[] worst;

    private FastRanks(double[] lo, double[] hi) {
        this.lo = lo;
        this.hi = hi;
        sortedLo = FastStatistics.sorted(lo, lo.length);
        sortedHi = FastStatistics.sorted(hi, hi.length);
        best = new double[lo.length];
        worst = new double[lo.length];
    }

    /** Ranks numbers; {@code names} are those of the units, in the same order. */
    static FastRanks of(double[] low, double[] high, List<String> names, Direction direction, TieRule ties) {
        boolean more = direction == Direction.MORE_IS_BETTER;
        int count = low.length;
        double[] lo = new double[count];
        double[] hi = new double[count];
        for (int i = 0; i < count; i++) {
            // Adding zero makes one zero of two.
            lo[i] = (more ? low[i] : -high[i]) + 0.0;
            hi[i] = (more ? high[i] : -low[i]) + 0.0;
        }
        FastRanks ranks = new FastRanks(lo, hi);
        ties.choose(ranks.new Filling(names));
        return ranks;
    }

    double best(int index) {
        return best[index];
    }

    double worst(int index) {
        return worst[index];
    }

    private int betterSurely(int i) {
        return sortedLo.length - upTo(sortedLo, hi[i]);
    }

    private int betterPerhaps(int i) {
        return sortedHi.length - upTo(sortedHi, lo[i]) - (hi[i] > lo[i] ? 1 : 0);
    }

    private int atLeastEqualSurely(int i) {
        return sortedLo.length - below(sortedLo, hi[i]) - (lo[i] >= hi[i] ? 1 : 0);
    }

    private int atLeastEqualPerhaps(int i) {
        return sortedHi.length - below(sortedHi, lo[i]) - 1;
    }

    /** How many are at most the number. */
    private static int upTo(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many are below the number. */
    private static int below(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private final class Filling implements TieRule.Cases<Boolean> {
        private final List<String> names;

        Filling(List<String> names) {
            this.names = names;
        }

        @Override
        public Boolean competition(TieRule.Competition rule) {
            for (int i = 0; i < lo.length; i++) {
                best[i] = 1.0 + betterSurely(i);
                worst[i] = 1.0 + betterPerhaps(i);
            }
            return true;
        }

        @Override
        public Boolean modified(TieRule.Modified rule) {
            for (int i = 0; i < lo.length; i++) {
                best[i] = 1.0 + atLeastEqualSurely(i);
                worst[i] = 1.0 + atLeastEqualPerhaps(i);
            }
            return true;
        }

        @Override
        public Boolean fractional(TieRule.Fractional rule) {
            for (int i = 0; i < lo.length; i++) {
                best[i] = 1 + (betterSurely(i) + atLeastEqualSurely(i)) / 2.0;
                worst[i] = 1 + (betterPerhaps(i) + atLeastEqualPerhaps(i)) / 2.0;
            }
            return true;
        }

        /** Chains of overlapping bounds: between chains the order is settled, within one only if all are one number. */
        @Override
        public Boolean dense(TieRule.Dense rule) {
            int[] order = IntStream.range(0, lo.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -hi[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int fewest = 0;
            int most = 0;
            for (int from = 0; from < order.length; ) {
                double floor = lo[order[from]];
                boolean same = floor == hi[order[from]];
                int end = from + 1;
                while (end < order.length && hi[order[end]] >= floor) {
                    same &= lo[order[end]] == floor && hi[order[end]] == floor;
                    floor = Math.min(floor, lo[order[end]]);
                    end++;
                }
                int more = same ? 0 : end - from - 1;
                for (int i = from; i < end; i++) {
                    best[order[i]] = 1.0 + fewest;
                    worst[order[i]] = 1.0 + most + more;
                }
                fewest++;
                most += more + 1;
                from = end;
            }
            return true;
        }

        @Override
        public Boolean ordinal(TieRule.Ordinal rule) {
            Map<String, Integer> turn = new HashMap<>();
            rule.tieBreaker().forEach(name -> turn.put(name, turn.size()));
            int[] turns = new int[lo.length];
            for (int i = 0; i < lo.length; i++) {
                turns[i] = turn.getOrDefault(names.get(i), Integer.MAX_VALUE);
            }
            int[] order = IntStream.range(0, lo.length)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> turns[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            Map<Double, Integer> seen = new HashMap<>();
            for (int i : order) {
                int better = betterSurely(i);
                int equal = atLeastEqualSurely(i);
                boolean settled = better == betterPerhaps(i) && equal == atLeastEqualPerhaps(i);
                best[i] = 1.0 + better;
                worst[i] = 1.0 + atLeastEqualPerhaps(i);
                if (settled && equal > better) {
                    double rank = 1.0 + better + seen.merge(lo[i], 1, Integer::sum) - 1;
                    best[i] = turns[i] == Integer.MAX_VALUE ? UNNAMED : rank;
                    worst[i] = best[i];
                } else if (!settled && turns[i] == Integer.MAX_VALUE) {
                    best[i] = UNNAMED;
                }
            }
            return true;
        }
    }

    /** Tells whether the bounds leave one rank. */
    boolean settled(int index) {
        return best[index] == worst[index];
    }

    @Override
    public String toString() {
        return Arrays.toString(best) + ".." + Arrays.toString(worst);
    }
}
