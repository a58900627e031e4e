package kz.jospar.rating.band;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * Which places one unit took, and how often: kk бірліктің орын аралығы, ru интервал мест единицы.
 *
 * @param unit the unit's key
 * @param group the peer group its places are among
 * @param declared its place under the declared weights, in doubles; empty without one
 * @param counts how often it took each place; 1 is best. Places never taken are not there, nor are replications in which
 *     it had no place
 */
public record RankBand(String unit, String group, OptionalInt declared, SortedMap<Integer, Integer> counts) {
    public RankBand {
        Guard.text("unit", unit);
        Guard.text("group", group);
        Guard.present("declared", declared);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(Guard.present("counts", counts)));
    }

    /** Returns in how many replications it had a place. */
    public int placed() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how often it took a place. */
    public int count(int rank) {
        return counts.getOrDefault(rank, 0);
    }

    /** Returns the share of its replications in which it took a place, exactly; 0 if it never had one. */
    public Rational probability(int rank) {
        int placed = placed();
        return placed == 0 ? Rational.ZERO : Rational.of(count(rank), placed);
    }

    /**
     * Returns an exact quantile: the lowest place r such that in at least {@code p} of its replications the place was r or
     * better. Empty if it never had a place.
     *
     * <p>Worked case: places 1 1 2 5: at 1/2 it is 1, at 3/4 it is 2, at 0.95 it is 5.
     *
     * @param p above 0, at most 1
     */
    public OptionalInt quantile(Rational p) {
        if (p.signum() <= 0 || p.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("p is " + p + ", outside above 0 to 1");
        }
        Rational enough = p.multiply(Rational.of(placed()));
        long before = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            before += entry.getValue();
            if (Rational.of(before).compareTo(enough) >= 0) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }

    String line() {
        StringBuilder line = new StringBuilder(unit)
                .append('\t')
                .append(group)
                .append('\t')
                .append(declared.isPresent() ? Integer.toString(declared.getAsInt()) : "-");
        counts.forEach(
                (rank, count) -> line.append('\t').append(rank).append('=').append(count));
        return line.toString();
    }
}
