package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.formula.Bound;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.formula.Normalisation;
import kz.jospar.rating.formula.Outside;
import kz.jospar.rating.formula.RankForm;
import kz.jospar.rating.formula.Spread;
import kz.jospar.rating.formula.Statistic;
import kz.jospar.rating.formula.StepForm;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** Values made comparable. */
final class NormalisationRules {
    private static final Rational HUNDRED = Rational.of(100);

    private NormalisationRules() {}

    static Rule scale(Normalisation.Scale formula) {
        return new Scale(formula, UnitCells.declared(formula.worst()), UnitCells.declared(formula.best()));
    }

    private record Scale(Normalisation.Scale formula, Bound worst, Bound best) implements Rule {
        @Override
        public @Nullable String peers() {
            return worst instanceof Statistic || best instanceof Statistic ? formula.peers() : null;
        }

        @Override
        public Frozen freeze(List<PeerValue> values) {
            List<Real> numbers = values.stream().map(PeerValue::value).toList();
            return new Frozen.Ends(statistic(worst, numbers), statistic(best, numbers), numbers.size());
        }

        private static @Nullable Real statistic(Bound bound, List<Real> values) {
            return bound instanceof Statistic statistic ? Statistics.of(statistic, values) : null;
        }

        @Override
        public Cell apply(UnitCells in) {
            Real of = in.value(0);
            int[] all = new int[in.members().size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = i;
                if (in.value(i) == null) {
                    of = null;
                }
            }
            if (of == null) {
                return in.lacking(all);
            }
            Frozen.Ends ends = in.frozen() instanceof Frozen.Ends frozen ? frozen : new Frozen.Ends(null, null, 0);
            Real from = end(worst, ends.worst(), in, 1);
            Real to = end(best, ends.best(), in, worst instanceof Bound.OfFormula ? 2 : 1);
            if (from == null || to == null) {
                return in.fallback(formula.equal(), AbsentReason.NO_PEERS, "");
            }
            Real length = to.subtract(from);
            if (length.signum() == 0) {
                boolean alone = ends.count() == 1 && worst instanceof Statistic && best instanceof Statistic;
                return in.fallback(
                        formula.equal(),
                        alone ? AbsentReason.ALONE : AbsentReason.ALL_EQUAL,
                        alone ? "" : UnitCells.text(from));
            }
            return inside(in, of.subtract(from).divide(length), formula.outside());
        }

        private List<Real> ends(UnitCells in) {
            Frozen.Ends ends = in.frozen() instanceof Frozen.Ends frozen ? frozen : new Frozen.Ends(null, null, 0);
            Real from = end(worst, ends.worst(), in, 1);
            Real to = end(best, ends.best(), in, worst instanceof Bound.OfFormula ? 2 : 1);
            return from == null || to == null ? List.of() : List.of(from, to);
        }

        private static @Nullable Real end(Bound bound, @Nullable Real statistic, UnitCells in, int member) {
            if (bound instanceof Bound.Fixed fixed) {
                return fixed.value();
            }
            return bound instanceof Bound.OfFormula ? in.value(member) : statistic;
        }
    }

    /** Returns what a unit is held against: the ends of a scale, mean and deviation of a z-score; else nothing. */
    static List<Real> against(Rule rule, UnitCells in) {
        if (rule instanceof Scale scale) {
            return scale.ends(in);
        }
        return in.frozen() instanceof Frozen.Moments moments && moments.mean() != null && moments.deviation() != null
                ? List.of(moments.mean(), moments.deviation())
                : List.of();
    }

    private static Cell inside(UnitCells in, Real value, @Nullable Outside outside) {
        boolean below = value.signum() < 0;
        if (!below && value.order(Rational.ONE) <= 0) {
            return UnitCells.known(value);
        }
        return switch (UnitCells.declared(outside)) {
            case CLAMP -> UnitCells.known(below ? Rational.ZERO : Rational.ONE);
            case KEEP -> UnitCells.known(value);
            case REFUSE -> in.refuse(AbsentReason.OUTSIDE, UnitCells.text(value));
        };
    }

    static Rule zScore(Normalisation.ZScore formula) {
        Direction direction = UnitCells.declared(formula.direction());
        Spread spread = UnitCells.declared(formula.spread());
        return new Peered(formula.peers()) {
            @Override
            public Frozen freeze(List<PeerValue> values) {
                List<Real> numbers = values.stream().map(PeerValue::value).toList();
                return new Frozen.Moments(
                        Statistics.of(new Statistic.Mean(), numbers),
                        Statistics.of(new Statistic.Deviation(spread), numbers),
                        numbers.size());
            }

            @Override
            Cell apply(UnitCells in, Real of) {
                Frozen.Moments moments = (Frozen.Moments) in.frozen();
                Real mean = moments.mean();
                Real deviation = moments.deviation();
                if (mean == null || deviation == null || (moments.count() == 1 && deviation.signum() == 0)) {
                    return in.fallback(formula.equal(), AbsentReason.ALONE, "");
                }
                if (deviation.signum() == 0) {
                    return in.fallback(formula.equal(), AbsentReason.ALL_EQUAL, UnitCells.text(mean));
                }
                Real distance = of.subtract(mean).divide(deviation);
                return UnitCells.known(direction == Direction.MORE_IS_BETTER ? distance : distance.negate());
            }
        };
    }

    static Rule rank(Normalisation.Rank formula) {
        RankForm form = UnitCells.declared(formula.form());
        return new Ranked(formula.peers(), formula.direction(), formula.ties(), formula.alone()) {
            @Override
            Real number(Rational r, Rational n) {
                Rational others = n.subtract(Rational.ONE);
                return switch (form) {
                    case RANK -> r;
                    case REVERSE_RANK -> n.add(Rational.ONE).subtract(r);
                    case RANK_OF_N -> r.divide(n);
                    case REVERSE_OF_N -> n.add(Rational.ONE).subtract(r).divide(n);
                    case BEHIND_OF_N -> n.subtract(r).divide(n);
                    case BEFORE_OF_OTHERS -> r.subtract(Rational.ONE).divide(others);
                    case BEHIND_OF_OTHERS -> n.subtract(r).divide(others);
                    case MIDDLE_OF_N -> r.subtract(Rational.of(1, 2)).divide(n);
                    case RANK_OF_N_AND_ONE -> r.divide(n.add(Rational.ONE));
                };
            }
        };
    }

    static Rule normalScore(Normalisation.NormalScore formula) {
        Rational offset = UnitCells.declared(formula.offset());
        return new Ranked(formula.peers(), formula.direction(), formula.ties(), formula.alone()) {
            @Override
            Real number(Rational r, Rational n) {
                Rational above = n.add(Rational.ONE).subtract(r).subtract(offset);
                Rational below = n.add(Rational.ONE).subtract(offset.add(offset));
                return above.divide(below).normalQuantile();
            }
        };
    }

    static Rule exponential(Normalisation.Exponential formula) {
        Rational rate = UnitCells.declared(formula.rate());
        Optional<Real> ready = least(rate);
        return OperationRules.one((in, of) -> {
            if (!(inside(in, of, formula.outside()) instanceof Cell.Known known)) {
                return inside(in, of, formula.outside());
            }
            Real x = known.value();
            if (x.equals(Rational.ZERO) || x.equals(Rational.ONE)) {
                return UnitCells.known(x.multiply(HUNDRED));
            }
            Real least = ready.orElseGet(() -> HUNDRED.divide(rate).negate().exp());
            Real inner = Rational.ONE.subtract(x.multiply(Rational.ONE.subtract(least)));
            return inner.signum() <= 0
                    ? in.absent(AbsentReason.NO_LOGARITHM, UnitCells.text(x))
                    : UnitCells.known(inner.ln().multiply(rate.negate()));
        });
    }

    /** Once for all units; a rate beyond reach is told where it is used. */
    private static Optional<Real> least(Rational rate) {
        try {
            return Optional.of(HUNDRED.divide(rate).negate().exp());
        } catch (ArithmeticException beyondReach) {
            return Optional.empty();
        }
    }

    static Rule steps(Normalisation.Steps formula) {
        StepForm form = UnitCells.declared(formula.form());
        Rational below = UnitCells.declared(formula.below());
        return OperationRules.one((in, of) -> UnitCells.known(points(formula.steps(), form, below, of)));
    }

    private static Real points(List<Normalisation.Step> steps, StepForm form, Rational below, Real of) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = steps.get(middle).from().order(of);
            if (order < 0 || (order == 0 && form != StepForm.MORE_THAN)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return below;
        }
        Normalisation.Step step = steps.get(low - 1);
        if (form != StepForm.LINEAR || low == steps.size()) {
            return step.points();
        }
        Normalisation.Step next = steps.get(low);
        Rational slope =
                next.points().subtract(step.points()).divide(next.from().subtract(step.from()));
        return of.subtract(step.from()).multiply(slope).add(step.points());
    }

    static Rule peer(Normalisation.Peer formula) {
        Statistic statistic = UnitCells.declared(formula.statistic());
        return new Rule() {
            @Override
            public @Nullable String peers() {
                return formula.peers();
            }

            @Override
            public Frozen freeze(List<PeerValue> values) {
                return new Frozen.One(Statistics.of(
                        statistic, values.stream().map(PeerValue::value).toList()));
            }

            @Override
            public Cell apply(UnitCells in) {
                Real value = ((Frozen.One) in.frozen()).value();
                return value == null ? in.fallback(formula.empty(), AbsentReason.NO_PEERS, "") : UnitCells.known(value);
            }
        };
    }

    /** A rule that compares one value with the peers'. */
    private abstract static class Peered implements Rule {
        private final @Nullable String peers;

        Peered(@Nullable String peers) {
            this.peers = peers;
        }

        @Override
        public @Nullable String peers() {
            return peers;
        }

        @Override
        public Cell apply(UnitCells in) {
            Real of = in.value(0);
            return of == null ? in.lacking(0) : apply(in, of);
        }

        abstract Cell apply(UnitCells in, Real of);
    }

    /** A number made of a rank among peers. */
    private abstract static class Ranked extends Peered {
        private final Direction direction;
        private final TieRule ties;
        private final @Nullable Fallback alone;

        Ranked(
                @Nullable String peers,
                @Nullable Direction direction,
                @Nullable TieRule ties,
                @Nullable Fallback alone) {
            super(peers);
            this.direction = UnitCells.declared(direction);
            this.ties = UnitCells.declared(ties);
            this.alone = alone;
        }

        @Override
        public Frozen freeze(List<PeerValue> values) {
            return new PeerOrder(new ArrayList<>(values), direction, ties);
        }

        @Override
        Cell apply(UnitCells in, Real of) {
            PeerOrder order = (PeerOrder) in.frozen();
            int count = order.count(in.unit());
            if (count == 1) {
                return in.fallback(alone, AbsentReason.ALONE, "");
            }
            Rational rank = order.rank(in.unit(), of, ties);
            return rank == null
                    ? in.refuse(AbsentReason.TIE_BREAKER, in.unit())
                    : UnitCells.known(number(rank, Rational.of(count)));
        }

        abstract Real number(Rational rank, Rational count);
    }
}
