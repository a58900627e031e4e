package kz.jospar.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kz.jospar.rating.band.RankBands;
import kz.jospar.rating.band.WeightModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 10,000 weight replications with places of 2,500 units: ours, and a bare loop on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch")
@Warmup(iterations = 6)
@Measurement(iterations = 9)
public class DrawingWeights {
    static final long SEED = 42;

    @Param({"12", "100"})
    int indicators;

    private int replications = 10_000;
    private RatedUnits units = new RatedUnits(1, 1);
    private double[][] scaled = new double[0][];

    static DrawingWeights of(int indicators, int replications) {
        DrawingWeights weights = new DrawingWeights();
        weights.indicators = indicators;
        weights.replications = replications;
        weights.prepare();
        return weights;
    }

    /** Scales the columns beforehand, for the bare loop only. */
    @Setup
    public void prepare() {
        units = new RatedUnits(indicators, 1);
        scaled = new double[indicators][RatedUnits.UNITS];
        for (int i = 0; i < indicators; i++) {
            double[] column = units.column(0, i);
            double low = Arrays.stream(column).min().orElseThrow();
            double high = Arrays.stream(column).max().orElseThrow();
            for (int unit = 0; unit < column.length; unit++) {
                scaled[i][unit] = Math.min(Math.max((column[unit] - low) / (high - low), 0), 1);
            }
        }
    }

    /** The library on one thread. */
    @Benchmark
    public RankBands oneThread() {
        return bands(1);
    }

    /** The library on two threads. */
    @Benchmark
    public RankBands twoThreads() {
        return bands(2);
    }

    private RankBands bands(int threads) {
        return RankBands.ofWeights(
                units.columns(),
                RatedUnits.period(0),
                Map.of("score", new WeightModel.Uniform()),
                SEED,
                replications,
                threads);
    }

    /** The same draws, sums, one pass of buckets with insertion, and counts, with nothing else and no care for odd numbers. */
    @Benchmark
    public int[][] bare() {
        int count = RatedUnits.UNITS;
        int[][] counts = new int[count][count + 1];
        double[] sums = new double[count];
        double[] sorted = new double[count];
        int[] order = new int[count];
        int[] keys = new int[count];
        int[] starts = new int[8192];
        double[] weights = new double[indicators];
        for (int replication = 0; replication < replications; replication++) {
            draw(replication, weights);
            Arrays.fill(sums, 0);
            // Both numbers of indicators are multiples of four.
            for (int i = 0; i < indicators; i += 4) {
                add(i, weights, sums);
            }
            double low = sums[0];
            double high = sums[0];
            for (double sum : sums) {
                low = Math.min(low, sum);
                high = Math.max(high, sum);
            }
            double scale = (starts.length - 1) / (high - low);
            Arrays.fill(starts, 0);
            for (int unit = 0; unit < count; unit++) {
                keys[unit] = (int) ((high - sums[unit]) * scale);
                starts[keys[unit]]++;
            }
            int before = 0;
            for (int i = 0; i < starts.length; i++) {
                int size = starts[i];
                starts[i] = before;
                before += size;
            }
            for (int unit = 0; unit < count; unit++) {
                int at = starts[keys[unit]]++;
                sorted[at] = sums[unit];
                order[at] = unit;
            }
            for (int i = 1; i < count; i++) {
                double sum = sorted[i];
                int unit = order[i];
                int at = i;
                while (at > 0 && sorted[at - 1] < sum) {
                    sorted[at] = sorted[at - 1];
                    order[at] = order[at - 1];
                    at--;
                }
                sorted[at] = sum;
                order[at] = unit;
            }
            int rank = 1;
            for (int i = 0; i < count; i++) {
                rank = i > 0 && sorted[i] == sorted[i - 1] ? rank : i + 1;
                counts[order[i]][rank]++;
            }
        }
        return counts;
    }

    private void add(int first, double[] weights, double[] sums) {
        double[] a = scaled[first];
        double[] b = scaled[first + 1];
        double[] c = scaled[first + 2];
        double[] d = scaled[first + 3];
        double ofA = weights[first];
        double ofB = weights[first + 1];
        double ofC = weights[first + 2];
        double ofD = weights[first + 3];
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] = sums[unit] + ofA * a[unit] + ofB * b[unit] + ofC * c[unit] + ofD * d[unit];
        }
    }

    /** Uniform on the simplex, as the library declares it: gaps between sorted uniforms of the replication's generator. */
    private static void draw(int replication, double[] weights) {
        // Output k of a generator is the first after k others: SplittableRandom is SplitMix64 on every JDK so far.
        long golden = 0x9E3779B97F4A7C15L;
        SplittableRandom random = new SplittableRandom(new SplittableRandom(SEED + golden * replication).nextLong());
        int last = weights.length - 1;
        for (int i = 0; i < last; i++) {
            weights[i] = (random.nextLong() >>> 11) * 0x1.0p-53;
        }
        Arrays.sort(weights, 0, last);
        double before = 1;
        for (int i = last; i >= 0; i--) {
            double cut = i == 0 ? 0 : weights[i - 1];
            weights[i] = before - cut;
            before = cut;
        }
    }
}
