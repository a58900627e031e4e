package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;

/** Several values of one unit made one, but for the mean. */
final class AggregateRules {
    private AggregateRules() {}

    static Rule ordered(Aggregate.Ordered formula) {
        List<Rational> weights = UnitCells.declared(formula.weights());
        Real sum = Real.sum(weights);
        return list(formula.absent(), (in, values) -> {
            if (!sum.equals(Rational.ONE)) {
                return in.refuse(AbsentReason.WEIGHTS, UnitCells.text(sum));
            }
            List<Real> sorted = new ArrayList<>(Statistics.sorted(values));
            Collections.reverse(sorted);
            List<Real> products = new ArrayList<>(sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                products.add(sorted.get(i).multiply(weights.get(i)));
            }
            return UnitCells.known(Real.sum(products));
        });
    }

    static Rule chosen(Aggregate.Chosen formula) {
        Choose which = UnitCells.declared(formula.which());
        return list(
                formula.absent(),
                (in, values) -> UnitCells.known(
                        switch (which) {
                            case LEAST -> values.stream().reduce(Real::min).orElseThrow();
                            case GREATEST -> values.stream().reduce(Real::max).orElseThrow();
                            case MEDIAN -> Statistics.median(values);
                        }));
    }

    static Rule meanPenalty(Aggregate.MeanPenalty formula) {
        Penalty penalty = UnitCells.declared(formula.penalty());
        Spread spread = UnitCells.declared(formula.spread());
        return list(formula.absent(), (in, values) -> {
            Real mean = Statistics.mean(values);
            Real variance = Statistics.variance(values, spread);
            // Below 0 the unevenness would be rewarded.
            if (mean.signum() <= 0 || variance == null) {
                return in.fallback(formula.undefined(), AbsentReason.NO_MEAN, UnitCells.text(mean));
            }
            Real unevenness = variance.divide(mean);
            return UnitCells.known(penalty == Penalty.MINUS ? mean.subtract(unevenness) : mean.add(unevenness));
        });
    }

    private static Rule list(@org.jspecify.annotations.Nullable AbsentRule absent, OfMany rule) {
        AbsentRule declared = UnitCells.declared(absent);
        return in -> {
            OperationRules.Members members = OperationRules.Members.of(in, declared);
            return members.failed() != null ? members.failed() : rule.apply(in, members.values());
        };
    }

    @FunctionalInterface
    private interface OfMany {
        Cell apply(UnitCells in, List<Real> values);
    }
}
