package kz.jospar.rating.evaluation;

import java.math.BigInteger;
import java.util.Arrays;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Statistics of known values in doubles rounded outward; {@code null} where there are too few of them. */
final class FastStatistics {
    private FastStatistics() {}

    static @Nullable FastSpan of(Statistic statistic, double[] lo, double[] hi, int count) {
        if (count == 0) {
            return null;
        }
        if (statistic instanceof Statistic.Lowest) {
            return new FastSpan(least(lo, count), lo == hi ? least(lo, count) : least(hi, count));
        }
        if (statistic instanceof Statistic.Highest) {
            return new FastSpan(lo == hi ? greatest(hi, count) : greatest(lo, count), greatest(hi, count));
        }
        if (statistic instanceof Statistic.Count) {
            return FastSpan.of(count);
        }
        if (statistic instanceof Statistic.Sum) {
            return sum(lo, hi, count);
        }
        if (statistic instanceof Statistic.Mean) {
            return mean(lo, hi, count);
        }
        if (statistic instanceof Statistic.Variance variance) {
            return variance(lo, hi, count, UnitCells.declared(variance.spread()));
        }
        if (statistic instanceof Statistic.Deviation deviation) {
            FastSpan variance = variance(lo, hi, count, UnitCells.declared(deviation.spread()));
            return variance == null ? null : variance.root();
        }
        Statistic.Quantile quantile = (Statistic.Quantile) statistic;
        return quantile(sorted(lo, count), sorted(hi, count), quantile.at(), UnitCells.declared(quantile.definition()));
    }

    static FastSpan sum(double[] lo, double[] hi, int count) {
        double low = 0;
        double high = 0;
        if (lo == hi) {
            for (int i = 0; i < count; i++) {
                low += lo[i];
            }
            return FastSpan.of(low);
        }
        for (int i = 0; i < count; i++) {
            low = FastMath.addDown(low, lo[i]);
            high = FastMath.addUp(high, hi[i]);
        }
        return new FastSpan(low, high);
    }

    static FastSpan mean(double[] lo, double[] hi, int count) {
        FastSpan sum = sum(lo, hi, count);
        return lo == hi ? FastSpan.of(sum.lo() / count) : sum.over(FastSpan.of(count));
    }

    static @Nullable FastSpan variance(double[] lo, double[] hi, int count, Spread spread) {
        int divisor = spread == Spread.SAMPLE ? count - 1 : count;
        if (divisor < 1) {
            return null;
        }
        FastSpan mean = mean(lo, hi, count);
        if (lo == hi) {
            double squares = 0;
            for (int i = 0; i < count; i++) {
                double distance = lo[i] - mean.lo();
                squares += distance * distance;
            }
            return FastSpan.of(squares / divisor);
        }
        FastSpan squares = FastSpan.ZERO;
        for (int i = 0; i < count; i++) {
            squares = squares.plus(new FastSpan(lo[i], hi[i]).minus(mean).square());
        }
        return squares.over(FastSpan.of(divisor));
    }

    /** The k-th of the true values lies between the k-th low and the k-th high bound. */
    static double[] sorted(double[] bounds, int count) {
        double[] sorted = Arrays.copyOf(bounds, count);
        Arrays.sort(sorted);
        return sorted;
    }

    static FastSpan median(double[] lo, double[] hi) {
        int middle = lo.length / 2;
        FastSpan one = new FastSpan(lo[middle], hi[middle]);
        return lo.length % 2 == 1
                ? one
                : new FastSpan(lo[middle - 1], hi[middle - 1]).plus(one).times(FastSpan.of(0.5));
    }

    private static FastSpan quantile(double[] lo, double[] hi, Rational p, int definition) {
        Rational n = Rational.of(lo.length);
        Rational shift = switch (definition) {
            case 3 -> Rational.of(-1, 2);
            case 5 -> Rational.of(1, 2);
            case 6 -> p;
            case 7 -> Rational.ONE.subtract(p);
            case 8 -> p.add(Rational.ONE).divide(Rational.of(3));
            case 9 -> p.divide(Rational.of(4)).add(Rational.of(3, 8));
            default -> Rational.ZERO;
        };
        Rational at = n.multiply(p).add(shift);
        BigInteger[] parts = at.numerator().divideAndRemainder(at.denominator());
        boolean below = at.signum() < 0 && parts[1].signum() != 0;
        int j = parts[0].intValueExact() - (below ? 1 : 0);
        Rational rest = at.subtract(Rational.of(j));
        Rational weight = switch (definition) {
            case 1 -> rest.signum() == 0 ? Rational.ZERO : Rational.ONE;
            case 2 -> rest.signum() == 0 ? Rational.of(1, 2) : Rational.ONE;
            case 3 -> rest.signum() == 0 && j % 2 == 0 ? Rational.ZERO : Rational.ONE;
            default -> rest;
        };
        FastSpan one = nth(lo, hi, j);
        FastSpan two = nth(lo, hi, j + 1);
        if (weight.equals(Rational.ONE)) {
            return two;
        }
        // Each of the two once, so that the bounds are no wider than they must be.
        return one.times(FastSpan.of(Rational.ONE.subtract(weight))).plus(two.times(FastSpan.of(weight)));
    }

    private static FastSpan nth(double[] lo, double[] hi, int place) {
        int index = Math.min(Math.max(place, 1), lo.length) - 1;
        return new FastSpan(lo[index], hi[index]);
    }

    private static double least(double[] of, int count) {
        double least = of[0];
        for (int i = 1; i < count; i++) {
            if (of[i] < least) {
                least = of[i];
            }
        }
        return least;
    }

    private static double greatest(double[] of, int count) {
        double greatest = of[0];
        for (int i = 1; i < count; i++) {
            if (of[i] > greatest) {
                greatest = of[i];
            }
        }
        return greatest;
    }
}
