package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What a clause came to.
 *
 * @param meaning the timing
 * @param kind its shape where the words say more than the timing does, else null
 * @param alternatives what it can mean as well
 * @param parts the timings of which it is made, where it is made of several
 */
record Outcome(Timing meaning, @Nullable ReadingKind kind, List<Alternative> alternatives, List<Part> parts) {

    static Outcome of(Timing meaning) {
        return new Outcome(meaning, null, List.of(), List.of());
    }

    Outcome as(ReadingKind shape) {
        return new Outcome(meaning, shape, alternatives, parts);
    }

    Outcome or(Timing other, String reason) {
        return new Outcome(meaning, kind, List.of(new Alternative(other, reason)), parts);
    }

    Outcome madeOf(List<Part> pieces) {
        return new Outcome(meaning, kind, alternatives, pieces);
    }
}
