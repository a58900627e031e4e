package kz.jospar.core.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.letters.Blanks;
import org.jspecify.annotations.Nullable;

/** What was typed, as it came: gaps in lists stay, so that a validator can tell their places. */
final class Typed {
    private Typed() {}

    /** Returns an unmodifiable copy with its nulls; an absent list is an empty one. */
    static <T> List<T> list(@Nullable List<T> typed) {
        return typed == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(typed));
    }

    /** Tells whether a text has a letter or a digit; no-break spaces, dashes and brackets say nothing. */
    static boolean hasWords(@Nullable CharSequence text) {
        return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Tells whether any version of a text has words. */
    static boolean hasWords(@Nullable LocalizedText text) {
        return text != null && (hasWords(text.kk()) || hasWords(text.ru()) || hasWords(text.en()));
    }

    /** Tells whether nothing at all was typed: a field left alone is often sent as an empty text. */
    static boolean isBlank(@Nullable String text) {
        return text == null || text.chars().allMatch(c -> Blanks.isBlank((char) c));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
