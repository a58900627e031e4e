package kz.jospar.rating.band;

import java.util.Arrays;

/** Draws the weights of one mean; the declared ones are 0 or more and sum to more than 0. */
final class WeightDraw {
    private static final int MOST_TRIES = 1_000;

    private final WeightModel model;
    private final double[] declared;
    private final double sum;
    private final double[] low;
    private final double[] width;
    private final double[] shape;

    WeightDraw(WeightModel model, double[] declared) {
        this.model = model;
        this.declared = declared.clone();
        int members = declared.length;
        this.low = new double[members];
        this.width = new double[members];
        this.shape = new double[members];
        double total = 0;
        for (double weight : declared) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("weight " + weight + " is below 0 and cannot be drawn anew");
            }
            total += weight;
        }
        if (!(total > 0) || total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("weights sum to " + total);
        }
        this.sum = total;
        prepare();
    }

    private void prepare() {
        for (int i = 0; i < declared.length; i++) {
            if (model instanceof WeightModel.Within within) {
                double share = within.share().doubleValue();
                low[i] = declared[i] * (1 - share);
                width[i] = 2 * declared[i] * share;
            } else if (model instanceof WeightModel.Between between) {
                if (between.low().size() != declared.length) {
                    throw new IllegalArgumentException(
                            between.low().size() + " bounds for " + declared.length + " weights");
                }
                low[i] = between.low().get(i).doubleValue();
                width[i] = between.high().get(i).doubleValue() - low[i];
            } else if (model instanceof WeightModel.Around around) {
                shape[i] = around.concentration().doubleValue() * (declared[i] / sum);
            }
        }
    }

    int size() {
        return declared.length;
    }

    /** Fills {@code weights} from {@code at} on. */
    void draw(SplitMix64 random, double[] weights, int at) {
        if (model instanceof WeightModel.Uniform) {
            gaps(random, weights, at);
            return;
        }
        double total = 0;
        // A total of 0 is next to impossible with the bounds of the models; and so is another one after it.
        for (int tries = 0; !(total > 0); tries++) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("weights drawn from " + model + " are 0 again and again");
            }
            total = 0;
            for (int i = 0; i < declared.length; i++) {
                double weight = model instanceof WeightModel.Around
                        ? random.gamma(shape[i])
                        : low[i] + width[i] * random.uniform();
                weights[at + i] = weight;
                total += weight;
            }
        }
        for (int i = 0; i < declared.length; i++) {
            weights[at + i] = weights[at + i] / total * sum;
        }
    }

    /** Uniforms are multiples of 2^-53, so their differences are exact and sum to exactly 1. */
    private void gaps(SplitMix64 random, double[] weights, int at) {
        int last = declared.length - 1;
        for (int i = 0; i < last; i++) {
            weights[at + i] = random.uniform();
        }
        Arrays.sort(weights, at, at + last);
        double before = 1;
        for (int i = last; i >= 0; i--) {
            double cut = i == 0 ? 0 : weights[at + i - 1];
            weights[at + i] = (before - cut) * sum;
            before = cut;
        }
    }
}
