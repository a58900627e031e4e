package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.StepForm;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** Values made comparable. */
final class FastNormalisations {
    private static final FastSpan HUNDRED = FastSpan.of(100.0);

    private FastNormalisations() {}

    static final class Scale extends FastPeered {
        private final Bound worst;
        private final Bound best;
        private final Outside outside;
        private final FastFallback equal;
        private final boolean own;
        private final boolean peered;
        private final @Nullable FastSpan[] from;
        private final @Nullable FastSpan[] to;
        private final int[] counts;

        Scale(At at, Normalisation.Scale formula, Groups groups) {
            super(at, groups);
            worst = UnitCells.declared(formula.worst());
            best = UnitCells.declared(formula.best());
            outside = UnitCells.declared(formula.outside());
            equal = FastFallback.of(formula.equal());
            own = worst instanceof Bound.OfFormula || best instanceof Bound.OfFormula;
            peered = worst instanceof Statistic || best instanceof Statistic;
            counts = new int[groups.members().length];
            from = new FastSpan[groups.members().length];
            to = new FastSpan[groups.members().length];
            java.util.Arrays.fill(from, worst instanceof Bound.Fixed fixed ? FastSpan.of(fixed.value()) : null);
            java.util.Arrays.fill(to, best instanceof Bound.Fixed fixed ? FastSpan.of(fixed.value()) : null);
        }

        @Override
        void freeze(FastRun run) {
            if (peered) {
                super.freeze(run);
            }
        }

        @Override
        void freeze(FastRun run, int group, double[] lo, double[] hi, int[] known) {
            int count = known.length;
            counts[group] = count;
            if (worst instanceof Statistic statistic) {
                from[group] = FastStatistics.of(statistic, lo, hi, count);
            }
            if (best instanceof Statistic statistic) {
                to[group] = FastStatistics.of(statistic, lo, hi, count);
            }
        }

        @Override
        boolean plain(FastRun run) {
            if (own || !open() || (peered && !groups.inOrder())) {
                return false;
            }
            FastSpan start = from[0];
            FastSpan end = to[0];
            if (start == null || end == null || start.middle() == end.middle()) {
                return false;
            }
            double worstEnd = start.middle();
            double length = end.middle() - worstEnd;
            double[] out = run.lo[id];
            double[] member = run.lo[of[0]];
            if (outside == Outside.CLAMP) {
                for (int unit = 0; unit < out.length; unit++) {
                    out[unit] = Math.min(Math.max((member[unit] - worstEnd) / length, 0.0), 1.0);
                }
                return true;
            }
            for (int unit = 0; unit < out.length; unit++) {
                out[unit] = (member[unit] - worstEnd) / length;
            }
            if (outside == Outside.REFUSE) {
                for (int unit = 0; unit < out.length; unit++) {
                    if (!(out[unit] >= 0 && out[unit] <= 1)) {
                        apply(run, unit);
                    }
                }
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit, int group) {
            if (!run.present(this, unit)) {
                return;
            }
            int at = peered ? group : 0;
            FastSpan start = worst instanceof Bound.OfFormula ? run.span(of[1], unit) : from[at];
            FastSpan end = best instanceof Bound.OfFormula
                    ? run.span(of[worst instanceof Bound.OfFormula ? 2 : 1], unit)
                    : to[at];
            if (start == null || end == null) {
                equal.apply(run, this, unit, AbsentReason.NO_PEERS);
                return;
            }
            start = start.under(run);
            end = end.under(run);
            FastSpan length = end.minus(start);
            int sign = end.order(start);
            if (sign == 0) {
                boolean alone = peered && counts[at] == 1 && worst instanceof Statistic && best instanceof Statistic;
                equal.apply(run, this, unit, alone ? AbsentReason.ALONE : AbsentReason.ALL_EQUAL);
            } else if (sign == FastSpan.UNSURE || length.sign() == FastSpan.UNSURE) {
                run.unsure(this, unit);
            } else {
                inside(run, this, unit, run.span(of[0], unit).minus(start).over(length), outside);
            }
        }
    }

    /** Returns whether the value is there. */
    private static boolean inside(FastRun run, FastNode node, int unit, FastSpan value, Outside outside) {
        if (outside == Outside.REFUSE && (value.lo() < 0 || value.hi() > 1)) {
            if (value.hi() < 0 || value.lo() > 1) {
                run.refuse(node, unit, AbsentReason.OUTSIDE);
            } else {
                run.unsure(node, unit);
            }
            return false;
        }
        run.set(node, unit, outside == Outside.CLAMP ? value.max(FastSpan.ZERO).min(FastSpan.ONE) : value);
        return run.known(node.id, unit);
    }

    static final class ZScore extends FastPeered {
        private final boolean more;
        private final Statistic deviation;
        private final FastFallback equal;
        private final @Nullable FastSpan[] means;
        private final int[] counts;
        private final @Nullable FastSpan[] deviations;

        ZScore(At at, Normalisation.ZScore formula, Groups groups) {
            super(at, groups);
            more = UnitCells.declared(formula.direction()) == Direction.MORE_IS_BETTER;
            deviation = new Statistic.Deviation(UnitCells.declared(formula.spread()));
            equal = FastFallback.of(formula.equal());
            means = new FastSpan[groups.members().length];
            counts = new int[groups.members().length];
            deviations = new FastSpan[groups.members().length];
        }

        @Override
        void freeze(FastRun run, int group, double[] lo, double[] hi, int[] known) {
            counts[group] = known.length;
            means[group] = FastStatistics.of(new Statistic.Mean(), lo, hi, known.length);
            deviations[group] = FastStatistics.of(deviation, lo, hi, known.length);
            // Plain sums may leave a grain of dust where all are equal.
            if (!run.bounded && known.length > 0 && same(lo)) {
                deviations[group] = deviations[group] == null ? null : FastSpan.ZERO;
            }
        }

        private static boolean same(double[] values) {
            for (double value : values) {
                if (value != values[0]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        boolean plain(FastRun run) {
            FastSpan mean = means[0];
            FastSpan spread = deviations[0];
            if (!open() || !groups.inOrder() || mean == null || spread == null || spread.lo() == 0) {
                return false;
            }
            double[] out = run.lo[id];
            double[] member = run.lo[of[0]];
            double middle = mean.middle();
            double unitOf = more ? spread.middle() : -spread.middle();
            for (int unit = 0; unit < out.length; unit++) {
                out[unit] = (member[unit] - middle) / unitOf;
            }
            return true;
        }

        @Override
        void apply(FastRun run, int unit, int group) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan mean = means[group];
            FastSpan spread = deviations[group];
            if (mean == null || spread == null) {
                equal.apply(run, this, unit, AbsentReason.ALONE);
            } else if (spread.sign() == 0) {
                equal.apply(run, this, unit, counts[group] == 1 ? AbsentReason.ALONE : AbsentReason.ALL_EQUAL);
            } else if (spread.sign() == FastSpan.UNSURE) {
                run.unsure(this, unit);
            } else {
                FastSpan distance = run.span(of[0], unit).minus(mean).over(spread);
                run.set(this, unit, more ? distance : distance.negated());
            }
        }
    }

    /** A number made of a rank. */
    abstract static class Ranked extends FastPeered {
        private final Direction direction;
        private final TieRule ties;
        private final FastFallback alone;
        private final List<String> units;
        private final int[] counts;
        private final @Nullable FastRanks[] ranks;
        private final int[] index;

        Ranked(
                At at,
                @Nullable Direction direction,
                @Nullable TieRule ties,
                @Nullable Fallback alone,
                Groups groups,
                List<String> units) {
            super(at, groups);
            this.direction = UnitCells.declared(direction);
            this.ties = UnitCells.declared(ties);
            this.alone = FastFallback.of(alone);
            this.units = units;
            counts = new int[groups.members().length];
            ranks = new FastRanks[groups.members().length];
            index = new int[units.size()];
        }

        @Override
        void freeze(FastRun run, int group, double[] lo, double[] hi, int[] known) {
            List<String> names = new ArrayList<>(known.length);
            for (int i = 0; i < known.length; i++) {
                names.add(units.get(known[i]));
                index[known[i]] = i;
            }
            counts[group] = known.length;
            ranks[group] = FastRanks.of(lo, hi, names, direction, ties);
        }

        @Override
        void apply(FastRun run, int unit, int group) {
            FastRanks of = ranks[group];
            if (!run.present(this, unit) || of == null) {
                return;
            }
            if (counts[group] == 1) {
                alone.apply(run, this, unit, AbsentReason.ALONE);
                return;
            }
            double first = of.best(index[unit]);
            double last = of.worst(index[unit]);
            if (first == FastRanks.UNNAMED) {
                if (last == FastRanks.UNNAMED) {
                    run.refuse(this, unit, AbsentReason.TIE_BREAKER);
                } else {
                    run.unsure(this, unit);
                }
                return;
            }
            if (first != last) {
                run.note(this, unit);
            }
            run.set(this, unit, number(new FastSpan(first, last), counts[group]));
        }

        abstract FastSpan number(FastSpan rank, int count);
    }

    static final class Rank extends Ranked {
        private final RankForm form;

        Rank(At at, Normalisation.Rank formula, Groups groups, List<String> units) {
            super(at, formula.direction(), formula.ties(), formula.alone(), groups, units);
            form = UnitCells.declared(formula.form());
        }

        @Override
        FastSpan number(FastSpan r, int count) {
            FastSpan n = FastSpan.of(count);
            FastSpan behind = n.minus(r);
            return switch (form) {
                case RANK -> r;
                case REVERSE_RANK -> behind.plus(FastSpan.ONE);
                case RANK_OF_N -> r.over(n);
                case REVERSE_OF_N -> behind.plus(FastSpan.ONE).over(n);
                case BEHIND_OF_N -> behind.over(n);
                case BEFORE_OF_OTHERS -> r.minus(FastSpan.ONE).over(n.minus(FastSpan.ONE));
                case BEHIND_OF_OTHERS -> behind.over(n.minus(FastSpan.ONE));
                case MIDDLE_OF_N -> r.minus(FastSpan.of(0.5)).over(n);
                case RANK_OF_N_AND_ONE -> r.over(n.plus(FastSpan.ONE));
            };
        }
    }

    /** The normal quantile comes from the exact engine, once for each rank and number of peers. */
    static final class NormalScore extends Ranked {
        private final Rational offset;
        private final Map<Rational, FastSpan> kept = new HashMap<>();

        NormalScore(At at, Normalisation.NormalScore formula, Groups groups, List<String> units) {
            super(at, formula.direction(), formula.ties(), formula.alone(), groups, units);
            offset = UnitCells.declared(formula.offset());
        }

        @Override
        FastSpan number(FastSpan r, int count) {
            FastSpan one = quantile(r.hi(), count);
            return r.lo() == r.hi() ? one : one.hull(quantile(r.lo(), count));
        }

        private FastSpan quantile(double rank, int count) {
            Rational above = Rational.of(2L * count + 2 - (long) (2 * rank), 2).subtract(offset);
            Rational below = Rational.of(count + 1L).subtract(offset.add(offset));
            return kept.computeIfAbsent(above.divide(below), share -> {
                double near = share.normalQuantile().doubleValue();
                return near == 0
                        ? share.equals(Rational.of(1, 2)) ? FastSpan.ZERO : new FastSpan(-1e-16, 1e-16)
                        // The double nearest to 60 digits: the truth is within one step of it.
                        : new FastSpan(Math.nextDown(near), Math.nextUp(near));
            });
        }
    }

    static final class Exponential extends FastNode {
        private final FastSpan rate;
        private final FastSpan reach;
        private final Outside outside;

        Exponential(At at, Normalisation.Exponential formula) {
            super(at);
            rate = FastSpan.of(UnitCells.declared(formula.rate()));
            reach = FastSpan.ONE.minus(HUNDRED.over(rate).negated().exp());
            outside = UnitCells.declared(formula.outside());
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit) || !inside(run, this, unit, run.span(of[0], unit), outside)) {
                return;
            }
            FastSpan x = run.span(id, unit);
            if (x.lo() == x.hi() && (x.lo() == 0 || x.lo() == 1)) {
                run.set(this, unit, FastSpan.of(100 * x.lo()));
                return;
            }
            FastSpan inner = FastSpan.ONE.minus(x.times(reach));
            if (inner.hi() <= 0) {
                run.absent(this, unit, AbsentReason.NO_LOGARITHM);
            } else if (inner.lo() <= 0) {
                run.unsure(this, unit);
            } else {
                run.set(this, unit, inner.ln().times(rate.negated()));
            }
        }
    }

    static final class Steps extends FastNode {
        private final FastSpan[] from;
        private final FastSpan[] points;
        private final StepForm form;
        private final FastSpan below;

        Steps(At at, Normalisation.Steps formula) {
            super(at);
            form = UnitCells.declared(formula.form());
            below = FastSpan.of(UnitCells.declared(formula.below()));
            from = formula.steps().stream()
                    .map(step -> FastSpan.of(step.from()))
                    .toArray(FastSpan[]::new);
            points = formula.steps().stream()
                    .map(step -> FastSpan.of(step.points()))
                    .toArray(FastSpan[]::new);
        }

        @Override
        void apply(FastRun run, int unit) {
            if (!run.present(this, unit)) {
                return;
            }
            FastSpan value = run.span(of[0], unit);
            int surely = reached(run, value, true);
            int perhaps = reached(run, value, false);
            if (surely != perhaps) {
                run.note(this, unit);
            }
            FastSpan result = points(surely, value);
            for (int reached = surely + 1; reached <= perhaps; reached++) {
                result = result.hull(points(reached, value));
            }
            run.set(this, unit, result);
        }

        /** How many steps are reached, for certain or perhaps. */
        private int reached(FastRun run, FastSpan value, boolean surely) {
            int low = 0;
            int high = from.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                int order = value.order(from[middle].under(run));
                boolean yes = order == 1
                        || (order == 0 && form != StepForm.MORE_THAN)
                        || (order == FastSpan.UNSURE && !surely);
                if (yes) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private FastSpan points(int reached, FastSpan value) {
            if (reached == 0) {
                return below;
            }
            FastSpan own = points[reached - 1];
            if (form != StepForm.LINEAR || reached == from.length) {
                return own;
            }
            FastSpan start = from[reached - 1];
            FastSpan next = points[reached];
            FastSpan way = value.minus(start).over(from[reached].minus(start));
            FastSpan inside = way.max(FastSpan.ZERO).min(FastSpan.ONE);
            return own.plus(inside.times(next.minus(own))).max(own.min(next)).min(own.max(next));
        }
    }

    static final class Peer extends FastPeered {
        private final Statistic statistic;
        private final FastFallback empty;
        private final @Nullable FastSpan[] values;

        Peer(At at, Normalisation.Peer formula, Groups groups) {
            super(at, groups);
            statistic = UnitCells.declared(formula.statistic());
            empty = FastFallback.of(formula.empty());
            values = new FastSpan[groups.members().length];
        }

        @Override
        void freeze(FastRun run, int group, double[] lo, double[] hi, int[] known) {
            values[group] = FastStatistics.of(statistic, lo, hi, known.length);
        }

        @Override
        void apply(FastRun run, int unit, int group) {
            FastSpan value = values[group];
            if (value == null) {
                empty.apply(run, this, unit, AbsentReason.NO_PEERS);
            } else {
                run.set(this, unit, value);
            }
        }
    }
}
