package kz.jospar.core.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that compact constructors share; each message names the component and quotes the culprit. */
public final class Guard {
    private Guard() {}

    /** Copies a list; an absent list is an empty one, an absent element is refused by its index. */
    public static <T> List<T> copy(String component, @Nullable List<? extends @Nullable T> list) {
        if (list == null) {
            return List.of();
        }
        List<T> copy = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            if (element == null) {
                throw new IllegalArgumentException(component + "[" + i + "] is null");
            }
            copy.add(element);
        }
        return List.copyOf(copy);
    }

    /** Returns the value, or refuses its absence by the component's name. */
    public static <T> T present(String component, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is missing");
        }
        return value;
    }

    /** Returns the text, or refuses a missing or blank one by the component's name. */
    public static String text(String component, @Nullable String value) {
        if (present(component, value).isBlank()) {
            throw new IllegalArgumentException(component + " is blank");
        }
        return present(component, value);
    }

    /** Returns the number, or refuses one outside {@code min..max}, both inclusive. */
    public static int range(String component, int value, int min, int maxInclusive) {
        if (value < min || value > maxInclusive) {
            throw new IllegalArgumentException(component + " is " + value + ", outside " + min + ".." + maxInclusive);
        }
        return value;
    }

    /** Returns the day, or refuses a missing one and one outside the years 1900..2999. */
    public static LocalDate day(String component, @Nullable LocalDate day) {
        LocalDate there = present(component, day);
        if (there.getYear() < 1900 || there.getYear() > 2999) {
            range(component + "'s year", there.getYear(), 1900, 2999);
        }
        return there;
    }

    /** Returns the refusal of a broken rule, for where the message is costly to make: it is made only when needed. */
    public static IllegalArgumentException broken(String message) {
        return new IllegalArgumentException(message);
    }

    /** Refuses a broken rule between components with the given words. */
    public static void holds(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
