package kz.jospar.rating.evaluation;

import kz.jospar.rating.formula.Fallback;
import org.jspecify.annotations.Nullable;

/** A declared fallback, its number as doubles. */
record FastFallback(boolean refuses, @Nullable FastSpan value) {

    static FastFallback of(@Nullable Fallback declared) {
        Fallback fallback = UnitCells.declared(declared);
        return new FastFallback(
                fallback instanceof Fallback.Refuse,
                fallback instanceof Fallback.Value other ? FastSpan.of(other.value()) : null);
    }

    void apply(FastRun run, FastNode node, int unit, AbsentReason reason) {
        if (value != null) {
            run.set(node, unit, value);
        } else if (refuses) {
            run.refuse(node, unit, reason);
        } else {
            run.absent(node, unit, reason);
        }
    }
}
