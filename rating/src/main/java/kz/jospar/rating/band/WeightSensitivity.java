package kz.jospar.rating.band;

import java.util.Arrays;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastReweighting;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/** Which weights decide a unit's place: kk салмақтардың орынға әсері, ru влияние весов на место. */
public final class WeightSensitivity {
    private WeightSensitivity() {}

    /**
     * Returns the indices of the weights of one mean, in the order of its members, for a unit's place.
     *
     * <p>Each weight is drawn uniformly within a share of the declared one on both sides; all are then scaled as the mean
     * declares. A weight of 0 stays 0 and has no influence.
     *
     * @param path the weighted mean
     * @param unit the unit; without a place in a replication it counts as behind all others
     * @param share above 0, at most 1
     * @throws IllegalArgumentException if the unit is not rated, or a weight is below 0
     */
    public static Sobol ofPlace(
            FastColumns columns, PlanPeriod period, String path, String unit, Rational share, long seed, int samples) {
        int at = columns.roster().ids().indexOf(Guard.text("unit", unit));
        if (at < 0) {
            throw new IllegalArgumentException("unit '" + unit + "' is not rated");
        }
        FastReweighting scores = FastReweighting.of(columns, period, List.of(path));
        // Refuses a share out of range and weights below 0.
        double[] declared = scores.declared(0);
        new WeightDraw(new WeightModel.Within(share), declared);
        PlaceCounter counter = new PlaceCounter(columns.placing(), columns.roster());
        double[] result = new double[columns.roster().units().size()];
        int[] places = new int[result.length];
        double width = share.doubleValue();
        return Sobol.of(
                shares -> {
                    double[] weights = new double[declared.length];
                    for (int i = 0; i < weights.length; i++) {
                        weights[i] = declared[i] * (1 + width * shares[i]);
                    }
                    if (Arrays.stream(weights).sum() == 0) {
                        return behind(counter);
                    }
                    scores.scores(new double[][] {scaled(weights, declared)}, result);
                    counter.places(result, places);
                    return places[at] == PlaceCounter.NONE ? behind(counter) : places[at];
                },
                Box.of(declared.length, -1, 1),
                seed,
                samples);
    }

    private static double behind(PlaceCounter counter) {
        return counter.largest() + 1.0;
    }

    private static double[] scaled(double[] weights, double[] declared) {
        double ratio = Arrays.stream(declared).sum() / Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight * ratio).toArray();
    }
}
