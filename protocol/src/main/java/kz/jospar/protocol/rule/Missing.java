package kz.jospar.protocol.rule;

import org.jspecify.annotations.Nullable;

/** Refuses an absent component of a rule by its name: JSON may leave out what the code cannot do without. */
final class Missing {
    private Missing() {}

    static void refuse(String component, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is missing");
        }
    }
}
