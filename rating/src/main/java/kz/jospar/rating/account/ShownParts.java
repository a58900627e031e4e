package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/**
 * Parts rounded so that they add up to a rounded whole: the method of the largest remainder. Parts that are exactly nothing
 * stay nothing.
 */
final class ShownParts {
    private ShownParts() {}

    /**
     * Returns the parts with {@code digits} behind the point, each at most one unit off, or two where
     * numbers of two signs are rounded apart.
     *
     * @param whole what they add up to: a difference of two numbers rounded to so many digits
     */
    static List<BigDecimal> of(List<Real> parts, BigDecimal whole, int digits) {
        List<BigDecimal> shown = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Real part : parts) {
            BigDecimal below = part.settled(digits, RoundingMode.FLOOR);
            shown.add(below);
            sum = sum.add(below);
        }
        // Largest remainder first.
        List<Integer> order = IntStream.range(0, parts.size())
                .filter(i -> !(parts.get(i).exact() && parts.get(i).signum() == 0))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -remainder(parts.get(i), shown.get(i))))
                .toList();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        int missing = whole.subtract(sum).divide(unit).intValueExact();
        for (int i = 0; i < Math.abs(missing) && !order.isEmpty(); i++) {
            int next = i % order.size();
            int at = order.get(missing > 0 ? next : order.size() - 1 - next);
            shown.set(at, missing > 0 ? shown.get(at).add(unit) : shown.get(at).subtract(unit));
        }
        return shown;
    }

    private static double remainder(Real part, BigDecimal below) {
        return part.subtract(Rational.of(below)).doubleValue();
    }
}
