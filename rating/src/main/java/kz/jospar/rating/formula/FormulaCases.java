package kz.jospar.rating.formula;

/** One answer for each kind of formula: kk формула түрлері, ru виды формул. */
public interface FormulaCases<R> {
    R value(Source.Value formula);

    R denominator(Source.Denominator formula);

    R constant(Source.Constant formula);

    R named(Source.Named formula);

    R sum(Operation.Sum formula);

    R difference(Operation.Difference formula);

    R product(Operation.Product formula);

    R ratio(Operation.Ratio formula);

    R share(Operation.Share formula);

    R power(Operation.Power formula);

    R log(Operation.Log formula);

    R exp(Operation.Exp formula);

    R absolute(Operation.Absolute formula);

    R round(Operation.Round formula);

    R clamp(Operation.Clamp formula);

    R change(Operation.Change formula);

    R scale(Normalisation.Scale formula);

    R zScore(Normalisation.ZScore formula);

    R rank(Normalisation.Rank formula);

    R normalScore(Normalisation.NormalScore formula);

    R exponential(Normalisation.Exponential formula);

    R steps(Normalisation.Steps formula);

    R peer(Normalisation.Peer formula);

    R mean(Aggregate.Mean formula);

    R ordered(Aggregate.Ordered formula);

    R chosen(Aggregate.Chosen formula);

    R meanPenalty(Aggregate.MeanPenalty formula);

    R decision(Branch.If formula);

    R gate(Branch.Gate formula);

    R whenAbsent(Branch.WhenAbsent formula);
}
