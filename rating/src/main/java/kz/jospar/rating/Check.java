package kz.jospar.rating;

import org.jspecify.annotations.Nullable;

/** Refuses what a record cannot be without, by the component's name: JSON may leave anything out. */
final class Check {
    private Check() {}

    static void present(String component, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is not declared");
        }
    }

    static void text(String component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(component + " is blank");
        }
    }
}
