package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** What is told of the known values of a peer group: kk топ бойынша статистика, ru статистика по группе. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = Statistic.Lowest.class, name = "lowest"),
    @JsonSubTypes.Type(value = Statistic.Highest.class, name = "highest"),
    @JsonSubTypes.Type(value = Statistic.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = Statistic.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Statistic.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Statistic.Variance.class, name = "variance"),
    @JsonSubTypes.Type(value = Statistic.Deviation.class, name = "deviation"),
    @JsonSubTypes.Type(value = Statistic.Quantile.class, name = "quantile")
})
public sealed interface Statistic extends Bound {

    /** The lowest value. */
    record Lowest() implements Statistic {}

    /** The highest value. */
    record Highest() implements Statistic {}

    /** The arithmetic mean. */
    record Mean() implements Statistic {}

    /** The sum. */
    record Sum() implements Statistic {}

    /** How many units have a value. */
    record Count() implements Statistic {}

    /** The mean squared difference from the mean. */
    record Variance(@Nullable Spread spread) implements Statistic {}

    /** The square root of the variance. */
    record Deviation(@Nullable Spread spread) implements Statistic {}

    /**
     * A quantile; the median is that at 1/2.
     *
     * @param at the share of values below, 0..1 inclusive
     * @param definition which of the nine sample quantiles of Hyndman and Fan (1996), 1..9; 7 is the usual one of
     *     spreadsheets
     */
    record Quantile(Rational at, @Nullable Integer definition) implements Statistic {
        public Quantile {
            Guard.present("at", at);
            if (at.signum() < 0 || at.compareTo(Rational.ONE) > 0) {
                throw new IllegalArgumentException("at is " + at + ", outside 0..1");
            }
            if (definition != null && (definition < 1 || definition > 9)) {
                throw new IllegalArgumentException("definition is " + definition + ", outside 1..9");
            }
        }
    }
}
