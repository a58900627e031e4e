package kz.jospar.core.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark of a phrase.
 *
 * @param text as it stands after repair, in lower case
 * @param start where it begins in the phrase as written
 * @param end where it ends, exclusive
 * @param senses what it may be; empty for a word nobody knows and for a mark
 */
record Token(String text, int start, int end, List<Sense> senses) {

    boolean is(Tag tag) {
        return sense(tag) != null;
    }

    @Nullable
    Sense sense(Tag tag) {
        for (Sense sense : senses) {
            if (sense.tag() == tag) {
                return sense;
            }
        }
        return null;
    }

    boolean isUnknownWord() {
        return senses.isEmpty() && Character.isLetter(text.codePointAt(0));
    }

    boolean isDash() {
        return text.equals("-");
    }

    boolean isComma() {
        return text.equals(",") || text.equals(";");
    }

    /** Brackets, quotes, colons and full stops carry no meaning of their own in a deadline. */
    boolean isIdleMark() {
        return text.length() == 1 && ".:()\"«»/".indexOf(text.charAt(0)) >= 0;
    }
}
