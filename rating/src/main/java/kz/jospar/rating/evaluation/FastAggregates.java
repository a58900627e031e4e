package kz.jospar.rating.evaluation;

import java.util.List;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Choose;
import kz.jospar.rating.formula.Penalty;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** Several values of one unit made one, but for the mean. */
final class FastAggregates {
    private FastAggregates() {}

    /** A list whose low and high bounds are looked at each for themselves. */
    private abstract static class Listed extends FastNode {
        private final AbsentRule absent;

        Listed(At at, @Nullable AbsentRule absent) {
            super(at);
            this.absent = UnitCells.declared(absent);
        }

        @Override
        final void apply(FastRun run, int unit) {
            int count = run.gather(this, unit, absent);
            if (count < 0) {
                return;
            }
            double[] lo = new double[count];
            double[] hi = run.bounded ? new double[count] : lo;
            for (int i = 0; i < count; i++) {
                lo[i] = run.values[i].lo();
                hi[i] = run.values[i].hi();
            }
            apply(run, unit, lo, hi);
        }

        abstract void apply(FastRun run, int unit, double[] lo, double[] hi);
    }

    static final class Ordered extends Listed {
        private final FastSpan[] weights;
        private final boolean sums;

        Ordered(At at, Aggregate.Ordered formula) {
            super(at, formula.absent());
            List<Rational> declared = UnitCells.declared(formula.weights());
            weights = declared.stream().map(FastSpan::of).toArray(FastSpan[]::new);
            sums = Real.sum(declared).equals(Rational.ONE);
        }

        @Override
        void apply(FastRun run, int unit, double[] lo, double[] hi) {
            if (!sums) {
                run.refuse(this, unit, AbsentReason.WEIGHTS);
                return;
            }
            double[] low = FastStatistics.sorted(lo, lo.length);
            double[] high = FastStatistics.sorted(hi, hi.length);
            FastSpan sum = FastSpan.ZERO;
            for (int i = 0; i < low.length; i++) {
                int at = low.length - 1 - i;
                sum = sum.plus(new FastSpan(low[at], high[at]).times(weights[i]));
            }
            run.set(this, unit, sum);
        }
    }

    static final class Chosen extends Listed {
        private final Choose which;

        Chosen(At at, Aggregate.Chosen formula) {
            super(at, formula.absent());
            which = UnitCells.declared(formula.which());
        }

        @Override
        void apply(FastRun run, int unit, double[] lo, double[] hi) {
            double[] low = FastStatistics.sorted(lo, lo.length);
            double[] high = FastStatistics.sorted(hi, hi.length);
            int last = low.length - 1;
            run.set(
                    this,
                    unit,
                    switch (which) {
                        case LEAST -> new FastSpan(low[0], high[0]);
                        case GREATEST -> new FastSpan(low[last], high[last]);
                        case MEDIAN -> FastStatistics.median(low, high);
                    });
        }
    }

    static final class MeanPenalty extends Listed {
        private final boolean minus;
        private final Spread spread;
        private final FastFallback undefined;

        MeanPenalty(At at, Aggregate.MeanPenalty formula) {
            super(at, formula.absent());
            minus = UnitCells.declared(formula.penalty()) == Penalty.MINUS;
            spread = UnitCells.declared(formula.spread());
            undefined = FastFallback.of(formula.undefined());
        }

        @Override
        void apply(FastRun run, int unit, double[] lo, double[] hi) {
            FastSpan mean = FastStatistics.mean(lo, hi, lo.length);
            FastSpan variance = FastStatistics.variance(lo, hi, lo.length, spread);
            if (variance == null || mean.sign() == 0 || mean.sign() == -1) {
                undefined.apply(run, this, unit, AbsentReason.NO_MEAN);
            } else if (mean.sign() == FastSpan.UNSURE) {
                run.unsure(this, unit);
            } else {
                FastSpan unevenness = variance.over(mean);
                run.set(this, unit, minus ? mean.minus(unevenness) : mean.plus(unevenness));
            }
        }
    }
}
