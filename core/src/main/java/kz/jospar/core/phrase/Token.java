package kz.jospar.core.phrase;

import org.jspecify.annotations.Nullable;

/** A word, number or mark of a phrase, with the place where it stands. */
final class Token {
    private final int start;
    private final int end;
    private final Sense[] senses;
    private final Kind kind;

    /** What a token is made of. */
    enum Kind {
        KNOWN_WORD,
        UNKNOWN_WORD,
        NUMBER,
        MARK
    }

    /** Keeps the array: senses are shared between all phrases and never changed. */
    Token(int start, int end, Sense[] senses, Kind kind) {
        this.start = start;
        this.end = end;
        this.senses = senses;
        this.kind = kind;
    }

    /** Returns where it begins in the phrase as written. */
    int start() {
        return start;
    }

    /** Returns where it ends, exclusive. */
    int end() {
        return end;
    }

    /** Returns what it may be; none for most words that nobody knows. */
    Sense[] senses() {
        return senses;
    }

    /** Returns this token with a case ending that goes up to a place. */
    Token inflected(Inflection inflection, int newEnd) {
        Sense[] inflected = senses.clone();
        for (int i = 0; i < inflected.length; i++) {
            Sense sense = senses[i];
            inflected[i] = new Sense(sense.tag(), sense.value(), inflection, sense.language());
        }
        return new Token(start, newEnd, inflected, kind);
    }

    boolean isUnknownWord() {
        return kind == Kind.UNKNOWN_WORD;
    }

    boolean isQuote() {
        return kind == Kind.MARK && senses.length > 0 && senses[0].tag() == Tag.QUOTE;
    }

    /** Tells whether it may stand among the words of an event: a word that names no day, period or frequency. */
    boolean isFree() {
        if (kind != Kind.KNOWN_WORD) {
            return kind == Kind.UNKNOWN_WORD;
        }
        for (Sense sense : senses) {
            if (sense.tag().isBinding()) {
                return false;
            }
        }
        return true;
    }

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

    /** Returns the first sense that a symbol of a rule asks for, or null. */
    @Nullable
    Sense sense(Symbol symbol) {
        int index = indexOf(symbol);
        return index < 0 ? null : senses[index];
    }

    /** Returns the index of the first sense that a symbol of a rule asks for, or -1. */
    int indexOf(Symbol symbol) {
        for (int i = 0; i < senses.length; i++) {
            if (symbol.fits(senses[i])) {
                return i;
            }
        }
        return -1;
    }
}
