package kz.jospar.rating.evaluation;

import java.util.List;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.Aggregate;
import kz.jospar.rating.formula.Term;
import kz.jospar.rating.formula.WeightRule;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** The weighted power mean; its weights can be replaced for a run. */
final class FastMean extends FastNode {
    private final List<Rational> declared;
    private final FastSpan[] weights;
    private final Rational all;
    private final Rational power;
    private final AbsentRule absent;
    private final WeightRule rule;
    private final int atLeast;
    private final @Nullable FastFallback undefined;
    private final double[] coefficients;

    FastMean(At at, Aggregate.Mean formula) {
        super(at);
        declared =
                formula.of().stream().map(Term::weight).map(UnitCells::declared).toList();
        weights = declared.stream().map(FastSpan::of).toArray(FastSpan[]::new);
        all = (Rational) Real.sum(declared);
        power = UnitCells.declared(formula.power());
        absent = UnitCells.declared(formula.absent());
        rule = UnitCells.declared(formula.weights());
        atLeast = formula.atLeast() == null ? 0 : formula.atLeast();
        undefined = power.equals(Rational.ONE) ? null : FastFallback.of(formula.undefined());
        coefficients = new double[weights.length];
        for (int i = 0; i < coefficients.length; i++) {
            boolean whole = rule == WeightRule.AS_GIVEN || all.signum() == 0;
            Rational weight = declared.get(i);
            coefficients[i] = (whole ? weight : weight.divide(all)).doubleValue();
        }
    }

    /** Returns the declared weights. */
    double[] declared() {
        return declared.stream().mapToDouble(Rational::doubleValue).toArray();
    }

    Rational power() {
        return power;
    }

    WeightRule rule() {
        return rule;
    }

    AbsentRule absent() {
        return absent;
    }

    /** Tells whether the weights are such as the methodology declares; if not, every unit is refused. */
    boolean fit() {
        return (rule != WeightRule.SUM_TO_ONE || all.equals(Rational.ONE))
                && (rule == WeightRule.AS_GIVEN || all.signum() != 0)
                && atLeast <= of.length;
    }

    /** What the weights are multiplied with to sum to 1, or to stay what they are. */
    double[] coefficients(FastRun run) {
        double[] others = run.weights[id];
        if (others == null) {
            return coefficients;
        }
        if (rule == WeightRule.AS_GIVEN) {
            return others;
        }
        double sum = 0;
        for (double weight : others) {
            sum += weight;
        }
        double[] shares = new double[others.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = others[i] / sum;
        }
        return shares;
    }

    @Override
    boolean plain(FastRun run) {
        if (!fit() || (atLeast > 1 && lacks(run))) {
            return false;
        }
        double[] shares = coefficients(run);
        double[] out = run.lo[id];
        double[][] columns = new double[of.length][];
        for (int i = 0; i < of.length; i++) {
            columns[i] = transformed(run, i);
        }
        weigh(columns, shares, out);
        if (!power.equals(Rational.ONE)) {
            back(run, out);
        }
        return true;
    }

    private boolean lacks(FastRun run) {
        for (int member : of) {
            if (run.lacking[member]) {
                return true;
            }
        }
        return false;
    }

    /** Returns a member as it is summed: itself, its logarithm, or its power. */
    double[] transformed(FastRun run, int member) {
        double[] column = run.lo[of[member]];
        if (power.equals(Rational.ONE)) {
            return column;
        }
        double[] transformed = new double[column.length];
        double exponent = power.doubleValue();
        for (int unit = 0; unit < column.length; unit++) {
            transformed[unit] =
                    power.signum() == 0 ? StrictMath.log(column[unit]) : StrictMath.pow(column[unit], exponent);
        }
        return transformed;
    }

    /** Tells whether the power mean has an answer for such a member. */
    boolean defined(double member) {
        return power.equals(Rational.ONE) || member > 0 || (member == 0 && power.signum() > 0);
    }

    private void back(FastRun run, double[] out) {
        double inverse = power.signum() == 0 ? 0 : 1 / power.doubleValue();
        for (int unit = 0; unit < out.length; unit++) {
            out[unit] = power.signum() == 0 ? StrictMath.exp(out[unit]) : StrictMath.pow(out[unit], inverse);
        }
        boolean[] again = new boolean[out.length];
        for (int member : of) {
            double[] column = run.lo[member];
            for (int unit = 0; unit < out.length; unit++) {
                again[unit] |= !defined(column[unit]);
            }
        }
        for (int unit = 0; unit < out.length; unit++) {
            if (again[unit]) {
                apply(run, unit);
            }
        }
    }

    /** Four columns at a time, so that a sum is loaded and stored once for four products. */
    static void weigh(double[][] columns, double[] weights, double[] out) {
        int count = out.length;
        int at = columns.length % 4;
        java.util.Arrays.fill(out, 0);
        for (int i = 0; i < at; i++) {
            double[] column = columns[i];
            double weight = weights[i];
            for (int unit = 0; unit < count; unit++) {
                out[unit] += weight * column[unit];
            }
        }
        for (; at < columns.length; at += 4) {
            four(
                    columns[at],
                    columns[at + 1],
                    columns[at + 2],
                    columns[at + 3],
                    weights[at],
                    weights[at + 1],
                    weights[at + 2],
                    weights[at + 3],
                    out);
        }
    }

    private static void four(
            double[] a, double[] b, double[] c, double[] d, double u, double v, double w, double x, double[] out) {
        for (int unit = 0; unit < out.length; unit++) {
            out[unit] += u * a[unit] + v * b[unit] + w * c[unit] + x * d[unit];
        }
    }

    @Override
    void apply(FastRun run, int unit) {
        if (rule == WeightRule.SUM_TO_ONE && !all.equals(Rational.ONE)) {
            run.refuse(this, unit, AbsentReason.WEIGHTS);
            return;
        }
        int count = run.gather(this, unit, absent);
        if (count < 0) {
            return;
        }
        if (run.known < atLeast) {
            run.absent(this, unit, AbsentReason.TOO_FEW_MEMBERS);
            return;
        }
        FastSpan sum = sum(run, count);
        if ((rule != WeightRule.AS_GIVEN || count < weights.length) && sum.sign() == 0) {
            if (count == weights.length) {
                run.refuse(this, unit, AbsentReason.WEIGHTS);
            } else {
                run.absent(this, unit, AbsentReason.WEIGHTS);
            }
            return;
        }
        if (undefined == null) {
            weighted(run, unit, count, sum);
        } else {
            powered(run, unit, count, sum, undefined);
        }
    }

    private FastSpan weight(FastRun run, int place) {
        double[] others = run.weights[id];
        return others == null ? weights[place] : FastSpan.of(others[place]);
    }

    private FastSpan sum(FastRun run, int count) {
        if (run.weights[id] == null && count == weights.length) {
            return FastSpan.of(all);
        }
        FastSpan sum = FastSpan.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(weight(run, run.places[i]));
        }
        if (run.weights[id] != null || sum.lo() > 0) {
            return sum;
        }
        Rational exact = Rational.ZERO;
        for (int i = 0; i < count; i++) {
            exact = exact.add(declared.get(run.places[i]));
        }
        return FastSpan.of(exact);
    }

    private void weighted(FastRun run, int unit, int count, FastSpan sum) {
        FastSpan total = FastSpan.ZERO;
        for (int i = 0; i < count; i++) {
            total = total.plus(run.values[i].times(weight(run, run.places[i])));
        }
        if (rule != WeightRule.AS_GIVEN) {
            run.set(this, unit, total.over(sum));
        } else {
            run.set(
                    this,
                    unit,
                    count == weights.length
                            ? total
                            : total.times(FastSpan.of(all)).over(sum));
        }
    }

    private void powered(FastRun run, int unit, int count, FastSpan sum, FastFallback fallback) {
        boolean perhaps = false;
        for (int i = 0; i < count; i++) {
            FastSpan value = run.values[i];
            if (value.hi() < 0 || (value.hi() <= 0 && power.signum() <= 0)) {
                fallback.apply(run, this, unit, AbsentReason.NO_MEAN);
                return;
            }
            perhaps |= value.lo() < 0 || (value.lo() <= 0 && power.signum() <= 0);
        }
        if (perhaps) {
            run.unsure(this, unit);
            return;
        }
        FastSpan total = FastSpan.ZERO;
        for (int i = 0; i < count; i++) {
            FastSpan weight = weight(run, run.places[i]);
            FastSpan value = run.values[i];
            if (weight.hi() != 0) {
                total = total.plus((power.signum() == 0 ? value.ln() : value.power(power)).times(weight));
            }
        }
        FastSpan mean = total.over(sum);
        run.set(this, unit, power.signum() == 0 ? mean.exp() : mean.power(power.inverse()));
    }
}
