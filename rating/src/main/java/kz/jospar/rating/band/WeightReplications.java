package kz.jospar.rating.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastReweighting;

/**
 * Draws weights, rates and counts, batch by batch: first every replication of the batch gets its places, then every unit
 * gets the batch's counts. Both steps are cut into pieces that touch nothing in common, so threads change no number.
 */
final class WeightReplications {
    private static final int BATCH = 512;

    /** Replications that are summed together, so that a column is loaded once for several. */
    private static final int TOGETHER = 4;

    /** More cells of counts than this are refused instead of filling the memory. */
    private static final long MOST_CELLS = 1L << 28;

    private final FastColumns columns;
    private final PlanPeriod period;
    private final List<String> paths;
    private final List<WeightModel> models;
    private final long seed;
    private final int replications;
    private final int threads;
    private final int units;
    private final int[][] places;
    private final int[][] counts;

    WeightReplications(
            FastColumns columns,
            PlanPeriod period,
            SortedMap<String, WeightModel> models,
            long seed,
            int replications,
            int threads) {
        this.columns = columns;
        this.period = period;
        this.paths = List.copyOf(models.keySet());
        this.models = List.copyOf(models.values());
        this.seed = seed;
        this.replications = replications;
        this.threads = threads;
        Roster roster = columns.roster();
        units = roster.units().size();
        int width = new PlaceCounter(columns.placing(), roster).largest() + 1;
        if ((long) units * width > MOST_CELLS) {
            throw new IllegalArgumentException(
                    units + " units in groups of up to " + (width - 1) + " are too many to count places of");
        }
        places = new int[Math.min(BATCH, replications)][units];
        counts = new int[units][width];
    }

    RankBands bands() {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker());
        }
        int[] declared = new int[units];
        Worker first = workers.get(0);
        first.counter.places(first.scores.scores(), declared);
        for (int from = 0; from < replications; from += BATCH) {
            int start = from;
            int size = Math.min(BATCH, replications - from);
            Pieces.run(
                    threads,
                    size,
                    TOGETHER,
                    (thread, low, high) -> workers.get(thread).rate(start, low, high));
            Pieces.run(threads, units, 16, (thread, low, high) -> count(size, low, high));
        }
        return new RankBands(seed, replications, collect(declared));
    }

    private void count(int size, int low, int high) {
        for (int block = low; block < high; block += 16) {
            int end = Math.min(high, block + 16);
            for (int replication = 0; replication < size; replication++) {
                int[] row = places[replication];
                for (int unit = block; unit < end; unit++) {
                    counts[unit][row[unit]]++;
                }
            }
        }
    }

    private List<RankBand> collect(int[] declared) {
        Map<String, List<String>> groups =
                columns.roster().peers(String.valueOf(columns.placing().peers()));
        Map<String, String> groupOf = new TreeMap<>();
        groups.forEach((group, members) -> members.forEach(unit -> groupOf.put(unit, group)));
        List<RankBand> bands = new ArrayList<>(units);
        List<String> names = columns.roster().ids();
        for (int unit = 0; unit < units; unit++) {
            SortedMap<Integer, Integer> taken = new TreeMap<>();
            for (int rank = 1; rank < counts[unit].length; rank++) {
                if (counts[unit][rank] > 0) {
                    taken.put(rank, counts[unit][rank]);
                }
            }
            bands.add(new RankBand(
                    names.get(unit),
                    groupOf.getOrDefault(names.get(unit), Roster.ALL),
                    declared[unit] == PlaceCounter.NONE ? OptionalInt.empty() : OptionalInt.of(declared[unit]),
                    taken));
        }
        return bands;
    }

    /** What one thread needs for itself. */
    private final class Worker {
        private final FastReweighting scores = FastReweighting.of(columns, period, paths);
        private final PlaceCounter counter = new PlaceCounter(columns.placing(), columns.roster());
        private final WeightDraw[] draws = new WeightDraw[paths.size()];
        private final double[][][] weights = new double[TOGETHER][paths.size()][];
        private final double[][] results = new double[TOGETHER][units];

        Worker() {
            for (int mean = 0; mean < draws.length; mean++) {
                draws[mean] = new WeightDraw(models.get(mean), scores.declared(mean));
                for (int i = 0; i < TOGETHER; i++) {
                    weights[i][mean] = new double[draws[mean].size()];
                }
            }
        }

        /** Rates replications {@code low..high-1} of the batch that begins at {@code start}. */
        void rate(int start, int low, int high) {
            FastReweighting.Sums sums = scores.sums();
            for (int from = low; from < high; from += TOGETHER) {
                int size = Math.min(TOGETHER, high - from);
                for (int i = 0; i < size; i++) {
                    SplitMix64 random = SplitMix64.of(seed, (long) start + from + i);
                    for (int mean = 0; mean < draws.length; mean++) {
                        draws[mean].draw(random, weights[i][mean], 0);
                    }
                }
                if (sums != null) {
                    WeightedSums.of(sums, weights, results);
                } else {
                    for (int i = 0; i < size; i++) {
                        scores.scores(weights[i], results[i]);
                    }
                }
                for (int i = 0; i < size; i++) {
                    if (sums != null) {
                        sums.mend(weights[i][0], results[i]);
                    }
                    counter.places(results[i], places[from + i]);
                }
            }
        }
    }
}
