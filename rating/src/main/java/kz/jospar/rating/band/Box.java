package kz.jospar.rating.band;

import java.util.List;
import kz.jospar.rating.guard.Guard;

/**
 * Independent inputs, each uniform between two ends: kk кірістер аясы, ru область входных величин.
 *
 * @param low the low ends, each finite
 * @param high the high ends, each above its low one
 */
public record Box(List<Double> low, List<Double> high) {
    public Box {
        low = Guard.some("low", low);
        high = Guard.some("high", high);
        if (low.size() != high.size()) {
            throw new IllegalArgumentException(low.size() + " low and " + high.size() + " high ends");
        }
        for (int i = 0; i < low.size(); i++) {
            double length = high.get(i) - low.get(i);
            if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "input " + i + " lies between " + low.get(i) + " and " + high.get(i));
            }
        }
    }

    /** Returns inputs that all lie between the same ends. */
    public static Box of(int inputs, double low, double high) {
        return new Box(java.util.Collections.nCopies(inputs, low), java.util.Collections.nCopies(inputs, high));
    }

    /** Returns the number of inputs. */
    public int inputs() {
        return low.size();
    }

    double at(int input, double share) {
        return low.get(input) + (high.get(input) - low.get(input)) * share;
    }
}
