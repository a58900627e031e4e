package kz.jospar.rating.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import kz.jospar.rating.formula.AbsentRule;
import kz.jospar.rating.formula.ChangeForm;
import kz.jospar.rating.formula.LogBase;
import kz.jospar.rating.formula.Operation;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Arithmetic of one unit. */
final class FastOperations {
    private FastOperations() {}

    static final class Sum extends FastNode {
        private final AbsentRule absent;

        Sum(At at, Operation.Sum formula) {
            super(at);
            absent = UnitCells.declared(formula.absent());
        }

        @Override
        boolean plain(FastRun run) {
            double[] out = run.lo[id];
            System.arraycopy(run.lo[of[0]], 0, out, 0, out.length);
            for (int i = 1; i < of.length; i++) {
                double[] member = run.lo[of[i]];
                for (int unit = 0; unit < out.length; unit++) {
                    out[unit] += member[unit];
                }
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit) {
            int count = run.gather(this, unit, absent);
            if (count >= 0) {
                run.set(this, unit, sum(run.values, count));
            }
        }
    }

    static FastSpan sum(FastSpan[] values, int count) {
        FastSpan sum = FastSpan.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(values[i]);
        }
        return sum;
    }

    static final class Product extends FastNode {
        private final AbsentRule absent;

        Product(At at, Operation.Product formula) {
            super(at);
            absent = UnitCells.declared(formula.absent());
        }

        @Override
        boolean plain(FastRun run) {
            double[] out = run.lo[id];
            System.arraycopy(run.lo[of[0]], 0, out, 0, out.length);
            for (int i = 1; i < of.length; i++) {
                double[] member = run.lo[of[i]];
                for (int unit = 0; unit < out.length; unit++) {
                    out[unit] *= member[unit];
                }
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit) {
            int count = run.gather(this, unit, absent);
            if (count >= 0) {
                FastSpan product = FastSpan.ONE;
                for (int i = 0; i < count; i++) {
                    product = product.times(run.values[i]);
                }
                run.set(this, unit, product);
            }
        }
    }

    static final class Difference extends FastNode {
        Difference(At at) {
            super(at);
        }

        @Override
        boolean plain(FastRun run) {
            double[] out = run.lo[id];
            double[] one = run.lo[of[0]];
            double[] less = run.lo[of[1]];
            for (int unit = 0; unit < out.length; unit++) {
                out[unit] = one[unit] - less[unit];
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit) {
            if (run.present(this, unit)) {
                run.set(this, unit, run.span(of[0], unit).minus(run.span(of[1], unit)));
            }
        }
    }

    /** A quotient, as it is or as a share of a whole. */
    static final class Ratio extends FastNode {
        private final FastFallback zero;
        private final AbsentReason reason;
        private final @Nullable FastFallback beyond;

        Ratio(At at, Operation.Ratio formula) {
            super(at);
            zero = FastFallback.of(formula.zero());
            reason = AbsentReason.ZERO_DIVISOR;
            beyond = null;
        }

        Ratio(At at, Operation.Share formula) {
            super(at);
            zero = FastFallback.of(formula.empty());
            reason = AbsentReason.EMPTY_WHOLE;
            beyond = FastFallback.of(formula.beyond());
        }

        @Override
        boolean plain(FastRun run) {
            double[] out = run.lo[id];
            double[] one = run.lo[of[0]];
            double[] to = run.lo[of[1]];
            for (int unit = 0; unit < out.length; unit++) {
                out[unit] = one[unit] / to[unit];
            }
            for (int unit = 0; unit < out.length; unit++) {
                if (to[unit] == 0 || (beyond != null && !(out[unit] >= 0 && out[unit] <= 1 && to[unit] > 0))) {
                    apply(run, unit);
                }
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan part = run.span(of[0], unit);
            FastSpan whole = run.span(of[1], unit);
            int sign = whole.sign();
            if (sign == 0) {
                zero.apply(run, this, unit, reason);
                return;
            }
            if (beyond != null) {
                int more = part.order(whole);
                if (part.hi() < 0 || sign < 0 || more == 1) {
                    if (sign == FastSpan.UNSURE) {
                        run.unsure(this, unit);
                    } else {
                        beyond.apply(run, this, unit, AbsentReason.BEYOND_WHOLE);
                    }
                    return;
                }
                if (part.lo() < 0 || part.hi() > whole.lo()) {
                    run.unsure(this, unit);
                    return;
                }
            }
            if (sign == FastSpan.UNSURE) {
                run.unsure(this, unit);
            } else {
                run.set(this, unit, part.over(whole));
            }
        }
    }

    static final class Power extends FastNode {
        private final Rational exponent;
        private final boolean whole;
        private final FastFallback undefined;

        Power(At at, Operation.Power formula) {
            super(at);
            exponent = formula.exponent();
            whole = exponent.denominator().bitLength() == 1;
            undefined = FastFallback.of(formula.undefined());
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan value = run.span(of[0], unit);
            boolean zeroBad = exponent.signum() < 0;
            boolean negativeBad = !whole;
            if ((value.sign() == 0 && zeroBad) || (value.hi() < 0 && negativeBad)) {
                undefined.apply(run, this, unit, AbsentReason.NO_POWER);
            } else if ((zeroBad && value.lo() <= 0 && value.hi() >= 0) || (negativeBad && value.lo() < 0)) {
                run.unsure(this, unit);
            } else {
                run.set(this, unit, value.power(exponent));
            }
        }
    }

    static final class Log extends FastNode {
        private final FastSpan base;
        private final boolean natural;
        private final FastFallback undefined;

        Log(At at, Operation.Log formula) {
            super(at);
            LogBase of = UnitCells.declared(formula.base());
            natural = of == LogBase.E;
            base = FastSpan.of(of == LogBase.TEN ? 10.0 : 2.0).ln();
            undefined = FastFallback.of(formula.undefined());
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan value = run.span(of[0], unit);
            if (value.hi() <= 0) {
                undefined.apply(run, this, unit, AbsentReason.NO_LOGARITHM);
            } else if (value.lo() <= 0) {
                run.unsure(this, unit);
            } else {
                run.set(this, unit, natural ? value.ln() : value.ln().over(base));
            }
        }
    }

    static final class Exp extends FastNode {
        private static final double FARTHEST = 1000;

        Exp(At at) {
            super(at);
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan value = run.span(of[0], unit);
            FastSpan size = value.abs();
            if (size.lo() > FARTHEST) {
                run.refuse(this, unit, AbsentReason.BEYOND_REACH);
            } else if (size.hi() > FARTHEST) {
                run.unsure(this, unit);
            } else {
                run.set(this, unit, value.exp());
            }
        }
    }

    static final class Absolute extends FastNode {
        Absolute(At at) {
            super(at);
        }

        @Override
        void apply(FastRun run, int unit) {
            if (run.present(this, unit)) {
                run.set(this, unit, run.span(of[0], unit).abs());
            }
        }
    }

    static final class Round extends FastNode {
        private final int digits;
        private final RoundingMode mode;

        Round(At at, Operation.Round formula) {
            super(at);
            digits = UnitCells.declared(formula.digits());
            mode = UnitCells.declared(formula.mode());
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan value = run.span(of[0], unit);
            FastSpan rounded = rounded(value, digits, mode);
            if (splits(value, digits, mode)) {
                run.note(this, unit);
            }
            run.set(this, unit, rounded);
        }
    }

    /** Rounding never turns an order round, so the ends go to the ends. */
    static FastSpan rounded(FastSpan value, int digits, RoundingMode mode) {
        Rational low = Rational.of(round(value.lo(), digits, mode).unscaledValue(), BigInteger.TEN.pow(digits));
        FastSpan one = FastSpan.of(low);
        if (value.lo() == value.hi()) {
            return one;
        }
        Rational high = Rational.of(round(value.hi(), digits, mode).unscaledValue(), BigInteger.TEN.pow(digits));
        return one.hull(FastSpan.of(high));
    }

    /** Returns how many steps of the last digit the rounded number is: whole numbers, so that equal ones are one double. */
    static FastSpan steps(FastSpan value, int digits, RoundingMode mode) {
        return FastSpan.of(Rational.of(round(value.lo(), digits, mode).unscaledValue(), BigInteger.ONE))
                .hull(FastSpan.of(Rational.of(round(value.hi(), digits, mode).unscaledValue(), BigInteger.ONE)));
    }

    /** Tells whether a boundary of rounding lies between the bounds. */
    static boolean splits(FastSpan value, int digits, RoundingMode mode) {
        return value.lo() != value.hi()
                && round(value.lo(), digits, mode).compareTo(round(value.hi(), digits, mode)) != 0;
    }

    private static BigDecimal round(double value, int digits, RoundingMode mode) {
        return new BigDecimal(value).setScale(digits, mode);
    }

    static final class Clamp extends FastNode {
        private final @Nullable FastSpan floor;
        private final @Nullable FastSpan cap;

        Clamp(At at, Operation.Clamp formula) {
            super(at);
            floor = formula.floor() == null ? null : FastSpan.of(formula.floor());
            cap = formula.cap() == null ? null : FastSpan.of(formula.cap());
        }

        @Override
        boolean plain(FastRun run) {
            double low = floor == null ? Double.NEGATIVE_INFINITY : floor.middle();
            double high = cap == null ? Double.POSITIVE_INFINITY : cap.middle();
            double[] out = run.lo[id];
            double[] member = run.lo[of[0]];
            for (int unit = 0; unit < out.length; unit++) {
                out[unit] = Math.min(Math.max(member[unit], low), high);
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan value = run.span(of[0], unit);
            FastSpan raised = floor == null ? value : value.max(floor);
            run.set(this, unit, cap == null ? raised : raised.min(cap));
        }
    }

    static final class Change extends FastNode {
        private final ChangeForm form;
        private final @Nullable FastFallback zeroBase;
        private final @Nullable FastFallback negativeBase;
        private final Rational root;

        Change(At at, Operation.Change formula) {
            super(at);
            form = UnitCells.declared(formula.form());
            boolean plain = form == ChangeForm.DIFFERENCE || form == ChangeForm.REDUCTION;
            zeroBase = plain ? null : FastFallback.of(formula.zeroBase());
            negativeBase = plain ? null : FastFallback.of(formula.negativeBase());
            root = form == ChangeForm.YEARLY_GROWTH
                    ? Rational.of(1, UnitCells.declared(formula.years()))
                    : Rational.ONE;
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan now = run.span(of[0], unit);
            FastSpan base = run.span(of[1], unit);
            if (zeroBase == null || negativeBase == null) {
                run.set(this, unit, form == ChangeForm.DIFFERENCE ? now.minus(base) : base.minus(now));
                return;
            }
            int sign = base.sign();
            boolean growth = form == ChangeForm.YEARLY_GROWTH;
            if (sign == 0) {
                zeroBase.apply(run, this, unit, AbsentReason.ZERO_BASE);
            } else if (sign < 0 || (sign == 1 && growth && now.hi() < 0)) {
                negativeBase.apply(run, this, unit, AbsentReason.NEGATIVE_BASE);
            } else if (sign == FastSpan.UNSURE || (growth && now.lo() < 0)) {
                run.unsure(this, unit);
            } else {
                run.set(this, unit, change(now.over(base)));
            }
        }

        private FastSpan change(FastSpan ratio) {
            return switch (form) {
                case RATIO -> ratio;
                case GROWTH -> ratio.minus(FastSpan.ONE);
                case RELATIVE_REDUCTION -> FastSpan.ONE.minus(ratio);
                default -> ratio.power(root).minus(FastSpan.ONE);
            };
        }
    }
}
