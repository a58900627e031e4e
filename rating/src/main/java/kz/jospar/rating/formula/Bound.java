package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * An end of a scale: kk шкала шегі, ru граница шкалы. A fixed goalpost, a statistic of this year's peers, or a formula.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Bound.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Bound.OfFormula.class, name = "formula"),
    @JsonSubTypes.Type(value = Statistic.Lowest.class, name = "lowest"),
    @JsonSubTypes.Type(value = Statistic.Highest.class, name = "highest"),
    @JsonSubTypes.Type(value = Statistic.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = Statistic.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Statistic.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Statistic.Variance.class, name = "variance"),
    @JsonSubTypes.Type(value = Statistic.Deviation.class, name = "deviation"),
    @JsonSubTypes.Type(value = Statistic.Quantile.class, name = "quantile")
})
public sealed interface Bound permits Bound.Fixed, Bound.OfFormula, Statistic {

    /** A goalpost that does not move with the data. */
    record Fixed(Rational value) implements Bound {
        public Fixed {
            Guard.present("value", value);
        }
    }

    /** A value of the unit's own, such as its target. */
    record OfFormula(Formula formula) implements Bound {
        public OfFormula {
            Guard.present("formula", formula);
        }
    }
}
