package kz.jospar.rating.guard;

import java.util.Locale;

/** Names of constants as JSON and people's files write them. */
public final class Codes {
    private Codes() {}

    /** Returns {@code at-least} for {@code AT_LEAST}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
