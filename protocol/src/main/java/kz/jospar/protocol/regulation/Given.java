package kz.jospar.protocol.regulation;

import org.jspecify.annotations.Nullable;

/** Refuses absent components by their names: JSON may leave out what the code cannot do without. */
final class Given {
    private Given() {}

    static void present(String component, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is missing");
        }
    }

    static void text(String component, @Nullable String value) {
        present(component, value);
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(component + " is blank");
        }
    }
}
