package kz.jospar.rating.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.Placing;
import org.jspecify.annotations.Nullable;

/**
 * Rates and counts, batch by batch: first every replication of the batch gets its places, then every unit gets the batch's
 * counts. Both steps are cut into pieces that touch nothing in common, so threads change no number.
 */
final class Replications {
    /** Replications that one piece rates. */
    static final int TOGETHER = 8;

    private static final int BATCH = 512;

    /** Units whose counts stay near the processor. */
    private static final int TILE = 16;

    /** More cells of counts than this are refused instead of filling the memory. */
    private static final long MOST_CELLS = 1L << 28;

    private final Roster roster;
    private final Placing placing;
    private final int replications;
    private final int threads;
    private final int width;

    Replications(Placing placing, Roster roster, int replications, int threads) {
        this.roster = roster;
        this.placing = placing;
        this.replications = replications;
        this.threads = threads;
        width = new PlaceCounter(placing, roster).largest() + 1;
        if ((long) units() * width > MOST_CELLS) {
            throw new IllegalArgumentException(
                    units() + " units in groups of up to " + (width - 1) + " are too many to count places of");
        }
    }

    /** What one thread rates with. */
    @FunctionalInterface
    interface Rater {
        /** Puts the places of replications {@code from} to {@code from + count - 1} into rows {@code at} and the next. */
        void rate(int from, int count, int[][] places, int at);
    }

    private int units() {
        return roster.units().size();
    }

    /** Returns one band for each unit; raters are made one for each thread that needs one. */
    List<RankBand> bands(int[] declared, Supplier<? extends Rater> raters) {
        int units = units();
        @Nullable Rater[] made = new Rater[threads];
        int[][] places = new int[Math.min(BATCH, replications)][units];
        int[][] counts = new int[units][width];
        for (int from = 0; from < replications; from += BATCH) {
            int start = from;
            int size = Math.min(BATCH, replications - from);
            Pieces.run(threads, size, TOGETHER, (thread, low, high) -> {
                Rater rater = made[thread];
                if (rater == null) {
                    rater = raters.get();
                    made[thread] = rater;
                }
                rater.rate(start + low, high - low, places, low);
            });
            Pieces.run(threads, units, TILE, (thread, low, high) -> count(places, size, counts, low, high));
        }
        return bands(declared, counts);
    }

    private static void count(int[][] places, int size, int[][] counts, int low, int high) {
        for (int replication = 0; replication < size; replication++) {
            int[] row = places[replication];
            for (int unit = low; unit < high; unit++) {
                counts[unit][row[unit]]++;
            }
        }
    }

    private List<RankBand> bands(int[] declared, int[][] counts) {
        Map<String, String> groupOf = new TreeMap<>();
        roster.peers(String.valueOf(placing.peers()))
                .forEach((group, members) -> members.forEach(unit -> groupOf.put(unit, group)));
        PlaceCounts[] taken = new PlaceCounts[counts.length];
        Pieces.run(threads, counts.length, TILE, (thread, low, high) -> {
            for (int unit = low; unit < high; unit++) {
                taken[unit] = PlaceCounts.ofDense(counts[unit]);
            }
        });
        List<String> names = roster.ids();
        List<RankBand> bands = new ArrayList<>(taken.length);
        for (int unit = 0; unit < taken.length; unit++) {
            bands.add(new RankBand(
                    names.get(unit),
                    groupOf.getOrDefault(names.get(unit), Roster.ALL),
                    declared[unit] == PlaceCounter.NONE ? OptionalInt.empty() : OptionalInt.of(declared[unit]),
                    taken[unit]));
        }
        return bands;
    }
}
