package kz.jospar.benchmarks;

import java.util.concurrent.TimeUnit;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastEvaluation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scores 2,500 units by 100 scaled indicators in each of 10 years: ours, and a bare loop over the same columns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringUnits {
    static final int INDICATORS = 100;
    static final int YEARS = 10;

    private final RatedUnits units = new RatedUnits(INDICATORS, YEARS);
    private final FastEvaluation evaluation = FastEvaluation.of(units.columns());
    private final double[][] scores = new double[YEARS][RatedUnits.UNITS];

    /** The library, without bounds. */
    @Benchmark
    public double[][] ours() {
        for (int year = 0; year < YEARS; year++) {
            evaluation.scores(RatedUnits.period(year), scores[year]);
        }
        return scores;
    }

    /** One year of the library with bounds, places and doubts. */
    @Benchmark
    public Object bounded() {
        return evaluation.score(RatedUnits.period(0));
    }

    /** Doubles that the caller has, taken over and checked: ten years. */
    @Benchmark
    public FastColumns load() {
        return units.load();
    }

    /** The same arithmetic written out for this one methodology. */
    @Benchmark
    public double[][] bare() {
        double[] weights = units.weights();
        for (int year = 0; year < YEARS; year++) {
            double[] out = scores[year];
            java.util.Arrays.fill(out, 0);
            for (int i = 0; i < INDICATORS; i++) {
                double[] column = units.column(year, i);
                double low = column[0];
                double high = column[0];
                for (double value : column) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
                double length = high - low;
                double weight = weights[i];
                for (int unit = 0; unit < out.length; unit++) {
                    out[unit] += weight * Math.min(Math.max((column[unit] - low) / length, 0), 1);
                }
            }
        }
        return scores;
    }
}
