package kz.jospar.rating.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses what a record cannot do without, by the component's name: JSON may leave out anything. */
public final class Guard {
    private Guard() {}

    /** Returns the value, or refuses its absence. */
    public static <T> T present(String component, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is not declared");
        }
        return value;
    }

    /** Returns the text, or refuses a missing or blank one. */
    public static String text(String component, @Nullable String value) {
        String text = present(component, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(component + " is blank");
        }
        return text;
    }

    /** Copies a list; an absent list is an empty one. */
    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Copies a list and refuses an empty one. */
    public static <T> List<T> some(String component, @Nullable List<T> list) {
        List<T> copy = copy(list);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(component + " is empty");
        }
        return copy;
    }

    /** Refuses a second element with the same key. */
    public static <T> void distinct(String what, List<T> list, Function<? super T, String> key) {
        Set<String> keys = new HashSet<>();
        for (T element : list) {
            if (!keys.add(key.apply(element))) {
                throw new IllegalArgumentException(what + " '" + key.apply(element) + "' stands twice");
            }
        }
    }
}
