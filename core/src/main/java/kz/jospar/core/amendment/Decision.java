package kz.jospar.core.amendment;

import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of one measure of the new edition: kk шешім, ru решение.
 *
 * @param before the id of the old edition's measure that it is, or {@code null} if it is a new one
 * @param after its id in the new edition as it was read, before ids are carried over
 */
public record Decision(@Nullable String before, String after) {

    public Decision {
        if (before != null) {
            Guard.text("before", before);
        }
        Guard.text("after", after);
    }

    /** Decides that the new edition's measure is the old edition's one. */
    public static Decision same(String before, String after) {
        return new Decision(before, after);
    }

    /** Decides that a measure is new, however much it is like an old one. */
    public static Decision added(String after) {
        return new Decision(null, after);
    }
}
