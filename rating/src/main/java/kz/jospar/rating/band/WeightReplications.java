package kz.jospar.rating.band;

import java.util.List;
import java.util.SortedMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastReweighting;
import org.jspecify.annotations.Nullable;

/** Rates under drawn weights; each thread has its own. */
final class WeightReplications implements Replications.Rater {
    private final long seed;
    private final FastReweighting scores;
    private final FastReweighting.@Nullable Sums sums;
    private final PlaceCounter counter;
    private final WeightDraw[] draws;
    private final double[][][] weights;
    private final double[][] results;

    WeightReplications(FastColumns columns, PlanPeriod period, SortedMap<String, WeightModel> models, long seed) {
        this.seed = seed;
        scores = FastReweighting.of(columns, period, List.copyOf(models.keySet()));
        sums = scores.sums();
        counter = new PlaceCounter(columns.placing(), columns.roster());
        draws = new WeightDraw[models.size()];
        weights = new double[Replications.TOGETHER][draws.length][];
        results = new double[Replications.TOGETHER][columns.roster().units().size()];
        List<WeightModel> ordered = List.copyOf(models.values());
        for (int mean = 0; mean < draws.length; mean++) {
            draws[mean] = new WeightDraw(ordered.get(mean), scores.declared(mean));
            for (double[][] drawn : weights) {
                drawn[mean] = new double[draws[mean].size()];
            }
        }
    }

    /** Returns the places under the declared weights. */
    int[] declared() {
        int[] places = new int[results[0].length];
        counter.places(scores.scores(), places);
        return places;
    }

    @Override
    public void rate(int from, int count, int[][] places, int at) {
        for (int i = 0; i < count; i++) {
            SplitMix64 random = SplitMix64.of(seed, (long) from + i);
            for (int mean = 0; mean < draws.length; mean++) {
                draws[mean].draw(random, weights[i][mean], 0);
            }
        }
        if (sums != null) {
            WeightedSums.of(sums, weights, results, count);
        }
        for (int i = 0; i < count; i++) {
            if (sums != null) {
                sums.mend(weights[i][0], results[i]);
            } else {
                scores.scores(weights[i], results[i]);
            }
            counter.places(results[i], places[at + i]);
        }
    }
}
