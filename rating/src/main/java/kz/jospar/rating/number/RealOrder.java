package kz.jospar.rating.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Puts numbers in order and together where they count as equal: kk сандардың реті, ru порядок чисел.
 *
 * <p>Overlapping bounds count as equal, and a chain of overlaps is one group: equality of bounds alone is no equality one
 * can sort by.
 */
public final class RealOrder {
    private static final Comparator<Real> BY_BOUNDS = RealOrder::byBounds;

    private RealOrder() {}

    /** Returns the elements in groups of equal value, lowest first; within a group they keep the order of the list. */
    public static <T> List<List<T>> groups(List<T> elements, Function<? super T, ? extends Real> value) {
        List<Real> numbers = elements.stream().<Real>map(value).toList();
        List<Integer> sorted =
                new ArrayList<>(IntStream.range(0, numbers.size()).boxed().toList());
        sorted.sort(Comparator.comparing(numbers::get, BY_BOUNDS));
        List<List<Integer>> groups = new ArrayList<>();
        Real highest = Rational.ZERO;
        for (Integer index : sorted) {
            Real number = numbers.get(index);
            if (groups.isEmpty() || highest.order(number) != 0) {
                groups.add(new ArrayList<>());
                highest = number;
            } else if (!number.exact()
                    && Interval.of(number).high().compareTo(Interval.of(highest).high()) > 0) {
                highest = number;
            }
            groups.get(groups.size() - 1).add(index);
        }
        return groups.stream()
                .map(group -> List.<T>copyOf(
                        group.stream().sorted().map(elements::get).toList()))
                .toList();
    }

    /** Returns what holds all numbers of such a group: the number itself where all are exact, else the outermost bounds. */
    public static Real span(List<Real> group) {
        Real first = group.get(0);
        if (group.stream().allMatch(Real::exact)) {
            return first;
        }
        BigDecimal low = Interval.of(first).low();
        BigDecimal high = Interval.of(first).high();
        for (Real number : group) {
            Interval bounds = Interval.of(number);
            low = low.min(bounds.low());
            high = high.max(bounds.high());
        }
        return new Enclosure(low, high);
    }

    /** A total order; numbers whose bounds overlap are apart in it. */
    private static int byBounds(Real one, Real two) {
        if (one instanceof Rational a && two instanceof Rational b) {
            return a.compareTo(b);
        }
        Interval a = Interval.of(one);
        Interval b = Interval.of(two);
        int low = a.low().compareTo(b.low());
        int high = low == 0 ? a.high().compareTo(b.high()) : low;
        return high == 0 ? Boolean.compare(two.exact(), one.exact()) : high;
    }
}
