package kz.jospar.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * What one date costs.
 *
 * @param nanos nanoseconds of processor time, the median of the iterations
 * @param bytes bytes allocated
 */
record Cost(double nanos, double bytes) {

    /** Returns the cost of one of so many dates that an operation makes. */
    static Cost of(RunResult run, int dates) {
        return new Cost(Runs.nanos(run) / dates, Runs.bytes(run) / dates);
    }

    static Cost least(Collection<Cost> costs) {
        return costs.stream().min(Comparator.comparingDouble(Cost::nanos)).orElseThrow();
    }

    /** Returns how many times cheaper this is than another. */
    String against(Cost other) {
        return String.format(Locale.ROOT, "%.1f", other.nanos / nanos);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, nanos < 10 ? "%.1f" : "%,.0f", nanos)
                + (bytes < 1 ? "" : " (" + Runs.whole(bytes) + ")");
    }
}
