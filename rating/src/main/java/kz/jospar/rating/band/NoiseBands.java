package kz.jospar.rating.band;

import java.util.function.DoubleUnaryOperator;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastEvaluation;
import kz.jospar.rating.evaluation.FastRedrawing;
import kz.jospar.rating.guard.Guard;

/** How far places hang on small numbers: kk кездейсоқтықтан орын аралықтары, ru интервалы мест от случайности. */
public final class NoiseBands {
    private NoiseBands() {}

    /**
     * Rates again and again with counts drawn anew; every formula is computed for each replication.
     *
     * @param noise which counts, and how
     * @param seed any number
     * @param replications 1 to {@link RankBands#MOST}
     * @param threads how many threads work, 1 to 256; it changes nothing but the time
     * @throws IllegalArgumentException if an indicator is none of counts
     * @throws kz.jospar.rating.evaluation.RefusedException if the methodology declares to refuse what the data or the drawn
     *     counts say
     */
    public static RankBands of(
            FastColumns columns, PlanPeriod period, CountNoise noise, long seed, int replications, int threads) {
        RankBands.check(replications, threads);
        Guard.present("noise", noise);
        int[] declared = new int[columns.roster().units().size()];
        new PlaceCounter(columns.placing(), columns.roster())
                .places(FastEvaluation.of(columns).scores(period), declared);
        return new RankBands(
                seed,
                replications,
                new Replications(columns.placing(), columns.roster(), replications, threads)
                        .bands(declared, () -> rater(columns, period, noise, seed)));
    }

    private static Replications.Rater rater(FastColumns columns, PlanPeriod period, CountNoise noise, long seed) {
        FastRedrawing redrawing = FastRedrawing.of(columns, period, noise.indicators());
        PlaceCounter counter = new PlaceCounter(columns.placing(), columns.roster());
        double[] scores = new double[columns.roster().units().size()];
        double meanOfZero = noise.meanOfZero().doubleValue();
        return (from, count, places, at) -> {
            for (int i = 0; i < count; i++) {
                SplitMix64 random = SplitMix64.of(seed, (long) from + i);
                DoubleUnaryOperator draw = observed -> random.poisson(observed == 0 ? meanOfZero : observed);
                redrawing.scores(draw, scores);
                counter.places(scores, places[at + i]);
            }
        };
    }
}
