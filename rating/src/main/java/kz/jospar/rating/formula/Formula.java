package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A number for each unit, as data: kk формула, ru формула.
 *
 * <p>A tree of sources, arithmetic, changes, normalisations, aggregates and branches. Every convention that decides a
 * number is a {@link Choice} without a default: left out it reads as {@code null}, and a methodology with such a gap is not
 * scored.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Source.Denominator.class, name = "denominator"),
    @JsonSubTypes.Type(value = Source.Constant.class, name = "constant"),
    @JsonSubTypes.Type(value = Source.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Operation.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Operation.Difference.class, name = "difference"),
    @JsonSubTypes.Type(value = Operation.Product.class, name = "product"),
    @JsonSubTypes.Type(value = Operation.Ratio.class, name = "ratio"),
    @JsonSubTypes.Type(value = Operation.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Operation.Power.class, name = "power"),
    @JsonSubTypes.Type(value = Operation.Log.class, name = "log"),
    @JsonSubTypes.Type(value = Operation.Exp.class, name = "exp"),
    @JsonSubTypes.Type(value = Operation.Absolute.class, name = "absolute"),
    @JsonSubTypes.Type(value = Operation.Round.class, name = "round"),
    @JsonSubTypes.Type(value = Operation.Clamp.class, name = "clamp"),
    @JsonSubTypes.Type(value = Operation.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Normalisation.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Normalisation.ZScore.class, name = "z-score"),
    @JsonSubTypes.Type(value = Normalisation.Rank.class, name = "rank"),
    @JsonSubTypes.Type(value = Normalisation.NormalScore.class, name = "normal-score"),
    @JsonSubTypes.Type(value = Normalisation.Exponential.class, name = "exponential"),
    @JsonSubTypes.Type(value = Normalisation.Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = Normalisation.Peer.class, name = "peer"),
    @JsonSubTypes.Type(value = Aggregate.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = Aggregate.Ordered.class, name = "ordered"),
    @JsonSubTypes.Type(value = Aggregate.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Aggregate.MeanPenalty.class, name = "mean-penalty"),
    @JsonSubTypes.Type(value = Branch.If.class, name = "if"),
    @JsonSubTypes.Type(value = Branch.Gate.class, name = "gate"),
    @JsonSubTypes.Type(value = Branch.WhenAbsent.class, name = "when-absent")
})
public sealed interface Formula permits Source, Operation, Normalisation, Aggregate, Branch {

    /** Returns the formulas this one is made of, in order. */
    List<Part> parts();

    /** Returns the conventions of this formula alone, declared or not. */
    List<Choice> choices();

    /** Hands this formula to the case that fits it. */
    <R> R choose(FormulaCases<R> cases);
}
