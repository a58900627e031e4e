package kz.jospar.rating.band;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.guard.Guard;

/**
 * How often each unit took each place under other weights: kk орын аралықтары, ru интервалы мест.
 *
 * <p>Counts, quantiles and probabilities are exact numbers of the replications that were made; replications are in doubles,
 * so equal places mean equal doubles. Equal scores share a place by the methodology's tie rule, but for {@code fractional},
 * whose halves are counted at the best place of the tie. Seed, model and number of replications give the same bytes at any
 * number of threads.
 *
 * @param seed where the random numbers began
 * @param replications how many ratings were made
 * @param bands one for each unit, in the roster's order
 */
public record RankBands(long seed, int replications, List<RankBand> bands) {
    /** More is refused: counts are whole numbers of 31 bits, and nobody would wait. */
    public static final int MOST = 10_000_000;

    public RankBands {
        replications(replications);
        bands = List.copyOf(bands);
    }

    /**
     * Rates again and again under drawn weights.
     *
     * @param models for each weighted mean by its path, which other weights it could have had; at least one. Drawn in the
     *     order of their paths
     * @param seed any number
     * @param replications 1 to {@link #MOST}
     * @param threads how many threads work, 1 to 256; it changes nothing but the time
     * @throws kz.jospar.rating.evaluation.RefusedException if the methodology declares to refuse what the data say
     */
    public static RankBands ofWeights(
            FastColumns columns,
            PlanPeriod period,
            Map<String, WeightModel> models,
            long seed,
            int replications,
            int threads) {
        check(replications, threads);
        if (Guard.present("models", models).isEmpty()) {
            throw new IllegalArgumentException("models is empty");
        }
        SortedMap<String, WeightModel> sorted = new TreeMap<>(models);
        int[] declared = new WeightReplications(columns, period, sorted, seed).declared();
        return new RankBands(
                seed,
                replications,
                new Replications(columns.placing(), columns.roster(), replications, threads)
                        .bands(declared, () -> new WeightReplications(columns, period, sorted, seed)));
    }

    static void check(int replications, int threads) {
        replications(replications);
        if (threads < 1 || threads > 256) {
            throw new IllegalArgumentException("threads is " + threads + ", outside 1..256");
        }
    }

    private static void replications(int replications) {
        if (replications < 1 || replications > MOST) {
            throw new IllegalArgumentException("replications is " + replications + ", outside 1.." + MOST);
        }
    }

    /** Returns a unit's band. */
    public Optional<RankBand> band(String unit) {
        return bands.stream().filter(band -> band.unit().equals(unit)).findFirst();
    }

    /** Returns all bands by unit. */
    public Map<String, RankBand> byUnit() {
        Map<String, RankBand> byUnit = new HashMap<>();
        bands.forEach(band -> byUnit.put(band.unit(), band));
        return byUnit;
    }

    /** Returns the canonical text in UTF-8: a line for the whole and one for each unit, places and counts in order. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder("jospar.rank-bands/1\t")
                .append(seed)
                .append('\t')
                .append(replications)
                .append('\n');
        for (RankBand band : bands) {
            text.append(band.line()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
