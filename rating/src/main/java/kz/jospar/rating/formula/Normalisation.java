package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.Direction;
import kz.jospar.rating.TieRule;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A value made comparable, mostly against the unit's peers: kk нормалау, ru нормализация.
 *
 * <p>{@code peers} is {@code all} or the name of a grouping of the roster; it is asked for where the peers' values are used.
 */
public sealed interface Normalisation extends Formula {

    /** The peers of a unit are all units. */
    String ALL = "all";

    @Override
    default List<Choice> choices() {
        return List.of();
    }

    /**
     * Where a value lies between the worst and the best end: {@code (of - worst) / (best - worst)}.
     *
     * <p>Worst and best say the direction: for life expectancy worst is fixed 20 and best fixed 85, for dependants worst is
     * the highest of the peers and best the lowest. A distance to a reference has worst fixed 0.
     *
     * @param worst the end that gives 0
     * @param best the end that gives 1
     * @param outside what becomes of a value beyond the ends
     * @param equal what stands where both ends are equal, a unit alone among its peers included
     * @param peers whose statistics the ends are; asked for only where an end is a statistic
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scale(
            Formula of,
            @Nullable Bound worst,
            @Nullable Bound best,
            @Nullable Outside outside,
            @Nullable Fallback equal,
            @Nullable String peers)
            implements Normalisation {
        public Scale {
            Guard.present("of", of);
        }

        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("of", of));
            if (worst instanceof Bound.OfFormula own) {
                parts.add(new Part("worst.formula", own.formula()));
            }
            if (best instanceof Bound.OfFormula own) {
                parts.add(new Part("best.formula", own.formula()));
            }
            return parts;
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("worst", worst));
            choices.add(new Choice("best", best));
            choices.addAll(inside("worst", worst));
            choices.addAll(inside("best", best));
            choices.add(new Choice("outside", outside));
            choices.add(new Choice("equal", equal));
            if (worst instanceof Statistic || best instanceof Statistic) {
                choices.add(new Choice("peers", peers));
            }
            return choices;
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.scale(this);
        }
    }

    /**
     * The distance from the peers' mean in deviations; better is positive.
     *
     * @param equal what stands where all peers are equal
     */
    record ZScore(
            Formula of,
            @Nullable Direction direction,
            @Nullable Spread spread,
            @Nullable Fallback equal,
            @Nullable String peers)
            implements Normalisation {
        public ZScore {
            Guard.present("of", of);
            Direction.ordering("direction", direction);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(
                    new Choice("direction", direction),
                    new Choice("spread", spread),
                    new Choice("equal", equal),
                    new Choice("peers", peers));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.zScore(this);
        }
    }

    /**
     * The place among the peers as a number; rank 1 is the best in the declared direction.
     *
     * @param ties which rank equal values get
     * @param form how the rank r of N peers with a value becomes a number
     * @param alone what stands where no other peer has a value
     */
    record Rank(
            Formula of,
            @Nullable Direction direction,
            @Nullable TieRule ties,
            @Nullable RankForm form,
            @Nullable Fallback alone,
            @Nullable String peers)
            implements Normalisation {
        public Rank {
            Guard.present("of", of);
            Direction.ordering("direction", direction);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(
                    new Choice("direction", direction),
                    new Choice("ties", ties),
                    new Choice("form", form),
                    new Choice("alone", alone),
                    new Choice("peers", peers));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.rank(this);
        }
    }

    /**
     * The normal quantile of {@code (s - offset) / (N + 1 - 2 offset)}, where s is N + 1 - rank: the best unit is the
     * highest. Offset 3/8 is Blom's, 1/2 Hazen's, 0 van der Waerden's.
     *
     * @param offset 0 or more, below 1
     * @param alone what stands where no other peer has a value
     */
    record NormalScore(
            Formula of,
            @Nullable Direction direction,
            @Nullable TieRule ties,
            @Nullable Rational offset,
            @Nullable Fallback alone,
            @Nullable String peers)
            implements Normalisation {
        public NormalScore {
            Guard.present("of", of);
            Direction.ordering("direction", direction);
            if (offset != null && (offset.signum() < 0 || offset.compareTo(Rational.ONE) >= 0)) {
                throw new IllegalArgumentException("offset is " + offset + ", not in 0 to below 1");
            }
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(
                    new Choice("direction", direction),
                    new Choice("ties", ties),
                    new Choice("offset", offset),
                    new Choice("alone", alone),
                    new Choice("peers", peers));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.normalScore(this);
        }
    }

    /**
     * The exponential transform of deprivation indices: {@code -rate * ln(1 - of * (1 - exp(-100 / rate)))}, from 0 to 100
     * where {@code of} goes from 0 to 1. It keeps a high place in one domain from being cancelled by a low one in another.
     *
     * @param rate above 0; 23 in the published indices
     * @param outside what becomes of a value outside 0..1; one kept above 1 has no logarithm and is absent
     */
    record Exponential(
            Formula of, @Nullable Rational rate, @Nullable Outside outside) implements Normalisation {
        public Exponential {
            Guard.present("of", of);
            if (rate != null && rate.signum() <= 0) {
                throw new IllegalArgumentException("rate is " + rate + ", not above 0");
            }
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("rate", rate), new Choice("outside", outside));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.exponential(this);
        }
    }

    /**
     * Points by a table of steps.
     *
     * @param steps from the lowest up, each from another value
     * @param form how the table is read
     * @param below the points of a value before the first step
     */
    record Steps(
            Formula of,
            List<Step> steps,
            @Nullable StepForm form,
            @Nullable Rational below) implements Normalisation {
        public Steps {
            Guard.present("of", of);
            steps = Guard.some("steps", steps);
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i - 1).from().compareTo(steps.get(i).from()) >= 0) {
                    throw new IllegalArgumentException(
                            "step from " + steps.get(i).from() + " does not stand above "
                                    + steps.get(i - 1).from());
                }
            }
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice("form", form), new Choice("below", below));
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.steps(this);
        }
    }

    /** One row of a table of steps: from this value on, so many points. */
    record Step(Rational from, Rational points) {
        public Step {
            Guard.present("from", from);
            Guard.present("points", points);
        }
    }

    /**
     * A statistic of the peers, the same for each of them.
     *
     * @param empty what stands where no peer has a value, or the statistic needs more of them
     */
    record Peer(
            Formula of,
            @Nullable Statistic statistic,
            @Nullable Fallback empty,
            @Nullable String peers) implements Normalisation {
        public Peer {
            Guard.present("of", of);
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("of", of));
        }

        @Override
        public List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("statistic", statistic));
            choices.addAll(inside("statistic", statistic));
            choices.add(new Choice("empty", empty));
            choices.add(new Choice("peers", peers));
            return choices;
        }

        @Override
        public <R> R choose(FormulaCases<R> cases) {
            return cases.peer(this);
        }
    }

    /** Returns the conventions of a statistic under its component's name. */
    private static List<Choice> inside(String name, @Nullable Bound bound) {
        if (bound instanceof Statistic.Variance variance) {
            return List.of(new Choice(name + ".spread", variance.spread()));
        }
        if (bound instanceof Statistic.Deviation deviation) {
            return List.of(new Choice(name + ".spread", deviation.spread()));
        }
        if (bound instanceof Statistic.Quantile quantile) {
            return List.of(new Choice(name + ".definition", quantile.definition()));
        }
        return List.of();
    }
}
