package kz.jospar.core.phrase;

import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing a word may be: what it does, its number, and the case it stands in.
 *
 * @param language the language of the word; null for figures and marks, which belong to all
 */
record Sense(
        Tag tag, int value, Inflection inflection, @Nullable Language language) {

    /** A figure or a mark. */
    Sense(Tag tag, int value, Inflection inflection) {
        this(tag, value, inflection, null);
    }
}
