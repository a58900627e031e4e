package kz.jospar.core.phrase;

import java.time.Month;
import java.util.List;
import kz.jospar.core.phrase.Chunk.Bound;
import kz.jospar.core.time.Cycle;
import org.jspecify.annotations.Nullable;

/** What every group of rules needs: a look at the tokens, and a place to offer a constituent. */
abstract class Rules {
    private final List<Token> tokens;
    private final Offers offers;

    Rules(List<Token> tokens, Offers offers) {
        this.tokens = tokens;
        this.offers = offers;
    }

    /** Takes a constituent that ends before a token; the longest one wins. */
    @FunctionalInterface
    interface Offers {
        void take(Chunk chunk, int end);
    }

    /** A limit and the token after it; {@link Bound#ON} where none is written. */
    record Marked(Bound bound, int next) {}

    /** Offers whatever constituents begin with this token. */
    abstract void at(int at);

    final void offer(Chunk chunk, int end) {
        offers.take(chunk, end);
    }

    Marked bound(int at) {
        if (is(at, Tag.UNTIL)) {
            return new Marked(Bound.UNTIL, is(at + 1, Tag.TERM) ? at + 2 : at + 1);
        }
        if (is(at, Tag.BY)) {
            return new Marked(Bound.BY, at + 1);
        }
        if (is(at, Tag.NOT) && is(at + 1, Tag.LATER)) {
            return new Marked(Bound.BY, is(at + 2, Tag.FILLER) ? at + 3 : at + 2);
        }
        return new Marked(Bound.ON, at);
    }

    @Nullable
    Integer number(int at, int max) {
        Sense digits = sense(at, Tag.NUMBER);
        Sense number = digits == null ? sense(at, Tag.NUMERAL) : digits;
        return number != null && number.value() >= 1 && number.value() <= max ? number.value() : null;
    }

    @Nullable
    Integer ordinal(int at) {
        for (Tag tag : new Tag[] {Tag.NUMBER, Tag.ROMAN, Tag.ORDINAL}) {
            Sense sense = sense(at, tag);
            if (sense != null && sense.value() >= 1 && sense.value() <= 4) {
                return sense.value();
            }
        }
        return null;
    }

    @Nullable
    Integer year(int at) {
        Sense number = sense(at, Tag.NUMBER);
        return number != null && number.value() >= 1900 && number.value() <= 2999 ? number.value() : null;
    }

    /**
     * Tells whether a window may end with this word: not in a case that promises more, such as "from" (ақпаннан) or "by"
     * (ақпанға); a year may stand in the dative or the genitive, because its month follows (2025 жылдың ақпаны).
     */
    boolean endsWindow(int at) {
        for (Sense sense : tokens.get(at).senses()) {
            boolean year = sense.tag() == Tag.NUMBER || (sense.tag() == Tag.UNIT && sense.value() == 12);
            boolean fits = switch (sense.inflection()) {
                case PLAIN, LOCATIVE, RELATIVE -> true;
                case DATIVE, GENITIVE -> year;
                case ABLATIVE, ACCUSATIVE, INSTRUMENTAL -> false;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    boolean isFrom(int at) {
        return tokens.get(at).senses().stream().anyMatch(sense -> sense.inflection() == Inflection.ABLATIVE);
    }

    static boolean fits(int day, Sense month) {
        return day <= Month.of(month.value()).maxLength();
    }

    Inflection inflection(int at) {
        return tokens.get(at).senses().get(0).inflection();
    }

    boolean isEnd(int at) {
        return at >= tokens.size();
    }

    boolean isYearWord(int at) {
        Sense unit = sense(at, Tag.UNIT);
        return unit != null && unit.value() == 12;
    }

    /** Returns where the words after a year's number end: ж., жылғы, года; the same place where none stand. */
    int afterYearWords(int at) {
        int next = at;
        while (is(next, Tag.YEAR_ABBREVIATION)) {
            next++;
        }
        return isYearWord(next) && !is(next + 1, Tag.EVERY) ? next + 1 : next;
    }

    boolean isMonthWord(int at) {
        Sense unit = sense(at, Tag.UNIT);
        return unit != null && unit.value() == 1;
    }

    static Cycle cycle(Sense unit) {
        for (Cycle cycle : Cycle.values()) {
            if (cycle.months() == unit.value()) {
                return cycle;
            }
        }
        throw new IllegalStateException("no cycle of " + unit.value() + " months: a lexicon's unit is wrong");
    }

    boolean is(int at, Tag tag) {
        return at < tokens.size() && tokens.get(at).is(tag);
    }

    @Nullable
    Sense sense(int at, Tag tag) {
        return at < tokens.size() ? tokens.get(at).sense(tag) : null;
    }

    boolean isDash(int at) {
        return at < tokens.size() && tokens.get(at).isDash();
    }

    boolean isComma(int at) {
        return at < tokens.size() && tokens.get(at).isComma();
    }
}
