package kz.jospar.rating.band;

import java.math.BigInteger;
import java.util.OptionalInt;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * Which places one unit took, and how often: kk бірліктің орын аралығы, ru интервал мест единицы.
 *
 * @param unit the unit's key
 * @param group the peer group its places are among
 * @param declared its place under the declared weights, in doubles; empty without one
 * @param counts how often it took each place; replications in which it had none are not there
 */
public record RankBand(String unit, String group, OptionalInt declared, PlaceCounts counts) {
    public RankBand {
        Guard.text("unit", unit);
        Guard.text("group", group);
        Guard.present("declared", declared);
        Guard.present("counts", counts);
    }

    /** Returns in how many replications it had a place. */
    public long placed() {
        return counts.total();
    }

    /** Returns how often it took a place. */
    public int count(int rank) {
        return counts.of(rank);
    }

    /** Returns the share of its replications in which it took a place, exactly; 0 if it never had one. */
    public Rational probability(int rank) {
        long placed = placed();
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
        BigInteger[] parts = enough.numerator().divideAndRemainder(enough.denominator());
        return counts.reaching(parts[0].longValueExact() + parts[1].signum());
    }

    String line() {
        StringBuilder line = new StringBuilder(unit)
                .append('\t')
                .append(group)
                .append('\t')
                .append(declared.isPresent() ? Integer.toString(declared.getAsInt()) : "-");
        counts.append(line);
        return line.toString();
    }
}
