package kz.jospar.rating.evaluation;

import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Branch;
import kz.jospar.rating.formula.FormulaCases;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.formula.Source;

/** The rule of each kind of formula. */
record Rules(SourceRules sources, BranchRules branches) implements FormulaCases<Rule> {
    @Override
    public Rule value(Source.Value formula) {
        return sources.value(formula);
    }

    @Override
    public Rule denominator(Source.Denominator formula) {
        return sources.denominator(formula);
    }

    @Override
    public Rule constant(Source.Constant formula) {
        Cell cell = UnitCells.known(formula.value());
        return in -> cell;
    }

    @Override
    public Rule named(Source.Named formula) {
        return in -> in.cell(0);
    }

    @Override
    public Rule sum(Operation.Sum formula) {
        return OperationRules.sum(formula);
    }

    @Override
    public Rule difference(Operation.Difference formula) {
        return OperationRules.difference();
    }

    @Override
    public Rule product(Operation.Product formula) {
        return OperationRules.product(formula);
    }

    @Override
    public Rule ratio(Operation.Ratio formula) {
        return OperationRules.ratio(formula);
    }

    @Override
    public Rule share(Operation.Share formula) {
        return OperationRules.share(formula);
    }

    @Override
    public Rule power(Operation.Power formula) {
        return OperationRules.power(formula);
    }

    @Override
    public Rule log(Operation.Log formula) {
        return OperationRules.log(formula);
    }

    @Override
    public Rule exp(Operation.Exp formula) {
        return OperationRules.exp();
    }

    @Override
    public Rule absolute(Operation.Absolute formula) {
        return OperationRules.absolute();
    }

    @Override
    public Rule round(Operation.Round formula) {
        return OperationRules.round(formula);
    }

    @Override
    public Rule clamp(Operation.Clamp formula) {
        return OperationRules.clamp(formula);
    }

    @Override
    public Rule change(Operation.Change formula) {
        return OperationRules.change(formula);
    }

    @Override
    public Rule scale(Normalisation.Scale formula) {
        return NormalisationRules.scale(formula);
    }

    @Override
    public Rule zScore(Normalisation.ZScore formula) {
        return NormalisationRules.zScore(formula);
    }

    @Override
    public Rule rank(Normalisation.Rank formula) {
        return NormalisationRules.rank(formula);
    }

    @Override
    public Rule normalScore(Normalisation.NormalScore formula) {
        return NormalisationRules.normalScore(formula);
    }

    @Override
    public Rule exponential(Normalisation.Exponential formula) {
        return NormalisationRules.exponential(formula);
    }

    @Override
    public Rule steps(Normalisation.Steps formula) {
        return NormalisationRules.steps(formula);
    }

    @Override
    public Rule peer(Normalisation.Peer formula) {
        return NormalisationRules.peer(formula);
    }

    @Override
    public Rule mean(Aggregate.Mean formula) {
        return new MeanRule(formula);
    }

    @Override
    public Rule ordered(Aggregate.Ordered formula) {
        return AggregateRules.ordered(formula);
    }

    @Override
    public Rule chosen(Aggregate.Chosen formula) {
        return AggregateRules.chosen(formula);
    }

    @Override
    public Rule meanPenalty(Aggregate.MeanPenalty formula) {
        return AggregateRules.meanPenalty(formula);
    }

    @Override
    public Rule decision(Branch.If formula) {
        return branches.decision(formula);
    }

    @Override
    public Rule gate(Branch.Gate formula) {
        return branches.gate(formula);
    }

    @Override
    public Rule whenAbsent(Branch.WhenAbsent formula) {
        return BranchRules.whenAbsent();
    }
}
