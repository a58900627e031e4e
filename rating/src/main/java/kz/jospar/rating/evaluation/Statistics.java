package kz.jospar.rating.evaluation;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import kz.jospar.rating.number.RealOrder;
import org.jspecify.annotations.Nullable;

/** Statistics of known values; {@code null} where there are too few of them. */
final class Statistics {
    private static final Rational HALF = Rational.of(1, 2);

    private Statistics() {}

    static @Nullable Real of(Statistic statistic, List<Real> values) {
        if (values.isEmpty()) {
            return null;
        }
        if (statistic instanceof Statistic.Lowest) {
            return values.stream().reduce(Real::min).orElseThrow();
        }
        if (statistic instanceof Statistic.Highest) {
            return values.stream().reduce(Real::max).orElseThrow();
        }
        if (statistic instanceof Statistic.Mean) {
            return mean(values);
        }
        if (statistic instanceof Statistic.Sum) {
            return Real.sum(values);
        }
        if (statistic instanceof Statistic.Count) {
            return Rational.of(values.size());
        }
        if (statistic instanceof Statistic.Variance variance) {
            return variance(values, UnitCells.declared(variance.spread()));
        }
        if (statistic instanceof Statistic.Deviation deviation) {
            Real variance = variance(values, UnitCells.declared(deviation.spread()));
            return variance == null ? null : variance.root(2);
        }
        Statistic.Quantile quantile = (Statistic.Quantile) statistic;
        return quantile(sorted(values), quantile.at(), UnitCells.declared(quantile.definition()));
    }

    static Real mean(List<Real> values) {
        return Real.sum(values).divide(Rational.of(values.size()));
    }

    static @Nullable Real variance(List<Real> values, Spread spread) {
        int divisor = spread == Spread.SAMPLE ? values.size() - 1 : values.size();
        if (divisor < 1) {
            return null;
        }
        Real sum = Real.sum(values);
        Rational n = Rational.of(values.size());
        Real squares;
        if (values.stream().allMatch(Real::exact)) {
            // Fewer long fractions than squared differences, and just as exact.
            Real ofSquares =
                    Real.sum(values.stream().map(value -> value.multiply(value)).toList());
            squares = ofSquares.subtract(sum.multiply(sum).divide(n));
        } else {
            Real mean = sum.divide(n);
            squares = Real.sum(values.stream()
                    .map(value -> value.subtract(mean))
                    .map(difference -> difference.power(Rational.of(2)))
                    .toList());
        }
        return squares.divide(Rational.of(divisor));
    }

    /** Returns the values lowest first. */
    static List<Real> sorted(List<Real> values) {
        return RealOrder.groups(values, value -> value).stream()
                .flatMap(List::stream)
                .toList();
    }

    static Real median(List<Real> values) {
        List<Real> sorted = sorted(values);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : mean(Stream.of(sorted.get(middle - 1), sorted.get(middle)).toList());
    }

    /** R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996). */
    static Real quantile(List<Real> sorted, Rational p, int definition) {
        Rational n = Rational.of(sorted.size());
        Rational shift = switch (definition) {
            case 3 -> Rational.of(-1, 2);
            case 5 -> HALF;
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
            case 2 -> rest.signum() == 0 ? HALF : Rational.ONE;
            case 3 -> rest.signum() == 0 && j % 2 == 0 ? Rational.ZERO : Rational.ONE;
            default -> rest;
        };
        Real low = nth(sorted, j);
        Real high = nth(sorted, j + 1);
        return low.add(high.subtract(low).multiply(weight));
    }

    private static Real nth(List<Real> sorted, int place) {
        return sorted.get(Math.min(Math.max(place, 1), sorted.size()) - 1);
    }
}
