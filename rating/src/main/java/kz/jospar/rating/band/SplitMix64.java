package kz.jospar.rating.band;

/**
 * The random numbers of one replication: kk кездейсоқ сандар көзі, ru генератор случайных чисел.
 *
 * <p>SplitMix64 of Steele, Lea and Flood (2014) with the constants of the published C code by Vigna, written out here
 * because the algorithms of {@code java.util.random} may change between releases. The state goes up by {@link #GOLDEN}
 * each time; the output is the state mixed. All 2^64 states lie on one cycle.
 */
final class SplitMix64 {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double UNIT = 0x1.0p-53;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    /**
     * Returns the generator of a replication, counted from 0. It is seeded with output number {@code replication} of the
     * generator seeded with {@code seed}, so no two replications share a seed and none waits for another.
     */
    static SplitMix64 of(long seed, long replication) {
        return new SplitMix64(mix(seed + GOLDEN * (replication + 1)));
    }

    /** Returns the next 64 bits. */
    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** Returns a multiple of 2^-53 from 0 to below 1, each equally likely. */
    double uniform() {
        return (next() >>> 11) * UNIT;
    }

    /** Returns a standard normal number by Marsaglia's polar method; the second of each pair is thrown away. */
    double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** Returns a gamma number of scale 1 (Marsaglia and Tsang 2000); 0 for a shape of 0. */
    double gamma(double shape) {
        if (shape == 0) {
            return 0;
        }
        if (shape < 1) {
            // 1 - u is never 0, but a great power of it may be too small for a double: then this is 0.
            return gamma(shape + 1) * StrictMath.pow(1 - uniform(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v > 0) {
                double cube = v * v * v;
                if (StrictMath.log(1 - uniform()) < 0.5 * x * x + d - d * cube + d * StrictMath.log(cube)) {
                    return d * cube;
                }
            }
        }
    }

    /**
     * Returns a Poisson count: below a mean of 32 products of uniforms (Knuth), above by the transformed rejection PTRS of
     * Hörmann (1993), whose time does not depend on the mean.
     */
    long poisson(double mean) {
        if (mean >= 32) {
            return poissonOfMany(mean);
        }
        long count = 0;
        if (mean > 0) {
            double limit = StrictMath.exp(-mean);
            double product = 1 - uniform();
            while (product > limit) {
                count++;
                product *= 1 - uniform();
            }
        }
        return count;
    }

    private long poissonOfMany(double mean) {
        double b = 0.931 + 2.53 * StrictMath.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverse = StrictMath.log(1.1239 + 1.1328 / (b - 3.4));
        double sure = 0.9277 - 3.6224 / (b - 2);
        double log = StrictMath.log(mean);
        while (true) {
            double u = uniform() - 0.5;
            double v = 1 - uniform();
            double side = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / side + b) * u + mean + 0.43);
            if (side >= 0.07 && v <= sure) {
                return (long) k;
            }
            // A side of 0 makes k infinite or NaN, and neither passes.
            if (k >= 0 && k <= Long.MAX_VALUE && (side >= 0.013 || v <= side)) {
                double drawn = StrictMath.log(v) + inverse - StrictMath.log(a / (side * side) + b);
                if (drawn <= k * log - mean - logFactorial(k)) {
                    return (long) k;
                }
            }
        }
    }

    /** Stirling's series from 10 on, where three terms leave less than 1e-10. */
    private static double logFactorial(double k) {
        double product = 1;
        double x = k + 1;
        while (x < 10) {
            product *= x;
            x++;
        }
        double square = x * x;
        return (x - 0.5) * StrictMath.log(x)
                - x
                + 0.9189385332046727
                + (1 - (1 - 2 / (7 * square)) / (30 * square)) / (12 * x)
                - StrictMath.log(product);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
