package kz.jospar.rating.band;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.Direction;
import kz.jospar.rating.Rounding;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.Placing;
import kz.jospar.rating.methodology.Unscored;
import org.jspecify.annotations.Nullable;

/** Turns scores in doubles into whole places, group by group; not for several threads at once. */
final class PlaceCounter {
    /** No place. */
    static final int NONE = 0;

    private final int[][] groups;
    private final boolean more;
    private final Rounding rounding;
    private final boolean last;
    private final boolean worstOfTie;
    private final boolean dense;
    private final int @Nullable [] turns;
    private final BestFirst sorting = new BestFirst();
    private final double[] numbers;
    private final int[] known;
    private final double[] sorted;
    private final int[] order;

    PlaceCounter(Placing placing, Roster roster) {
        List<String> units = roster.ids();
        Map<String, Integer> index = new HashMap<>();
        units.forEach(unit -> index.put(unit, index.size()));
        groups = roster.peers(String.valueOf(placing.peers())).values().stream()
                .map(group -> group.stream()
                        .mapToInt(unit -> index.getOrDefault(unit, -1))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        more = placing.direction() == Direction.MORE_IS_BETTER;
        rounding = placing.rounding() == null ? new Rounding.None() : placing.rounding();
        last = placing.unscored() == Unscored.LAST;
        worstOfTie = placing.ties() instanceof TieRule.Modified;
        dense = placing.ties() instanceof TieRule.Dense;
        turns = placing.ties() instanceof TieRule.Ordinal ordinal ? turns(ordinal, units) : null;
        numbers = new double[units.size()];
        known = new int[units.size()];
        sorted = new double[units.size()];
        order = new int[units.size()];
    }

    private static int[] turns(TieRule.Ordinal ordinal, List<String> units) {
        Map<String, Integer> turn = new HashMap<>();
        ordinal.tieBreaker().forEach(unit -> turn.put(unit, turn.size()));
        return units.stream()
                .mapToInt(unit -> turn.getOrDefault(unit, Integer.MAX_VALUE))
                .toArray();
    }

    /** Returns the size of the largest group: no place is beyond it. */
    int largest() {
        return Arrays.stream(groups).mapToInt(group -> group.length).max().orElse(0);
    }

    /** Puts each unit's place into {@code places}. */
    void places(double[] scores, int[] places) {
        for (int[] group : groups) {
            places(scores, group, places);
        }
    }

    private void places(double[] scores, int[] group, int[] places) {
        int count = 0;
        int unscored = 0;
        for (int unit : group) {
            double score = scores[unit];
            if (!Double.isNaN(score)) {
                numbers[count] = more ? score : -score;
                known[count++] = unit;
            } else {
                known[group.length - ++unscored] = unit;
            }
        }
        if (rounding instanceof Rounding.BeforeRanking before) {
            round(before, count);
        }
        sorting.sort(numbers, known, count, sorted, order);
        int rank = 0;
        int distinct = 0;
        for (int from = 0; from < count; ) {
            double number = sorted[from];
            int end = from + 1;
            while (end < count && sorted[end] == number) {
                end++;
            }
            distinct++;
            rank = dense ? distinct : worstOfTie ? end : from + 1;
            if (end - from > 1 && turns != null) {
                breakTie(from, end, places);
            } else {
                for (int i = from; i < end; i++) {
                    places[order[i]] = rank;
                }
            }
            from = end;
        }
        int behind = dense ? distinct + 1 : worstOfTie ? group.length : count + 1;
        for (int i = group.length - unscored; i < group.length; i++) {
            places[known[i]] = last ? behind : NONE;
        }
    }

    /** A tied unit whose turn nobody declared comes behind those with a turn, in the roster's order. */
    private void breakTie(int from, int end, int[] places) {
        int[] turn = turns == null ? new int[0] : turns;
        Integer[] tied = Arrays.stream(order, from, end).boxed().toArray(Integer[]::new);
        Arrays.sort(tied, (one, two) -> Integer.compare(turn[one], turn[two]));
        for (int i = 0; i < tied.length; i++) {
            places[tied[i]] = from + i + 1;
        }
    }

    /** Rounds the doubles that are there; their sign was turned where less is better, so the rounding turns with it. */
    private void round(Rounding.BeforeRanking before, int count) {
        for (int i = 0; i < count; i++) {
            double score = more ? numbers[i] : -numbers[i];
            double rounded = new java.math.BigDecimal(score)
                    .setScale(before.digits(), before.mode())
                    .doubleValue();
            numbers[i] = more ? rounded : -rounded;
        }
    }
}
