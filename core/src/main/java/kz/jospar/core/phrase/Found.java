package kz.jospar.core.phrase;

import java.util.List;
import java.util.Objects;
import kz.jospar.core.letters.Blanks;
import org.jspecify.annotations.Nullable;

/** A constituent where it stands: its rule, its tokens, and the number of each word that the rule names. */
final class Found {
    private final String phrase;
    private final Rule rule;
    private final List<Token> tokens;
    private final int from;
    private final int to;
    /** For each symbol of the rule the first token it took. */
    private final int[] places;

    Found(String phrase, Rule rule, List<Token> tokens, int from, int to, int[] places) {
        this.phrase = phrase;
        this.rule = rule;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.places = places;
    }

    Label label() {
        return rule.label();
    }

    /** Returns the index of its first token. */
    int from() {
        return from;
    }

    /** Returns the index after its last token. */
    int to() {
        return to;
    }

    int start() {
        return tokens.get(from).start();
    }

    int end() {
        return tokens.get(to - 1).end();
    }

    /** Returns the phrase it stands in. */
    String phrase() {
        return phrase;
    }

    /** Returns its words as they stand, with single blanks. */
    String words() {
        return Blanks.collapse(phrase.substring(start(), end()));
    }

    boolean has(String feature) {
        return rule.feature(feature) != null;
    }

    String feature(String name, String otherwise) {
        return Objects.requireNonNullElse(rule.feature(name), otherwise);
    }

    /** Returns the number of the word with this name, or null where the rule has none. */
    @Nullable
    Integer value(String slot) {
        int at = rule.slots().indexOf(slot);
        if (at < 0) {
            return null;
        }
        Sense sense = tokens.get(places[at]).sense(rule.symbols().get(at));
        return sense == null ? null : sense.value();
    }

    int value(String slot, int otherwise) {
        return Objects.requireNonNullElse(value(slot), otherwise);
    }

    /** Returns what the word with this name is, or null where the rule has none. */
    @Nullable
    Tag tag(String slot) {
        int at = rule.slots().indexOf(slot);
        if (at < 0) {
            return null;
        }
        Sense sense = tokens.get(places[at]).sense(rule.symbols().get(at));
        return sense == null ? null : sense.tag();
    }

    /** Returns where the words of this name begin and end in the phrase; null where the rule has none. */
    int @Nullable [] range(String slot) {
        int at = rule.slots().indexOf(slot);
        if (at < 0) {
            return null;
        }
        int last = at + 1 < places.length ? places[at + 1] : to;
        if (has("quoted")) {
            // Everything between the marks, with what is no token too.
            return new int[] {tokens.get(places[at] - 1).end(), tokens.get(last).start()};
        }
        return new int[] {tokens.get(places[at]).start(), tokens.get(last - 1).end()};
    }
}
