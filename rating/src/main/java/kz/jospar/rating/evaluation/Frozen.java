package kz.jospar.rating.evaluation;

import kz.jospar.rating.number.Real;
import org.jspecify.annotations.Nullable;

/** What a formula keeps of one peer group while single units are tried with other values. */
sealed interface Frozen
        permits Frozen.Nothing, Frozen.Ends, Frozen.Moments, Frozen.One, Frozen.RefusedPeers, PeerOrder {
    Frozen NOTHING = new Nothing();

    /** Peers do not matter. */
    record Nothing() implements Frozen {}

    /** The ends of a scale, of so many values; {@code null} where an end is no statistic, or has no value. */
    record Ends(@Nullable Real worst, @Nullable Real best, int count) implements Frozen {}

    /** Mean and deviation of so many values; {@code null} where there are too few. */
    record Moments(@Nullable Real mean, @Nullable Real deviation, int count) implements Frozen {}

    /** One statistic; {@code null} where there are too few values. */
    record One(@Nullable Real value) implements Frozen {}

    /** A peer's value is refused, and so are all statistics it would be part of. */
    record RefusedPeers(Refused refused) implements Frozen {}
}
