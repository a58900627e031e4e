package kz.jospar.core.phrase;

import java.util.Optional;
import java.util.function.BiPredicate;
import kz.jospar.core.time.Timing;

/** Tells whether a text, with an event's words unquoted, still means the timing. */
@FunctionalInterface
interface NaturalText extends BiPredicate<String, Timing> {
    /** Asks the reader. */
    NaturalText READ_BACK = (text, timing) -> TimingPhrase.read(text).timing().equals(Optional.of(timing));

    /** Quotes always. */
    NaturalText NEVER = (text, timing) -> false;
}
