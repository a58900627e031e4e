package kz.jospar.core.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a phrase into tokens and repairs what real cells have: mixed alphabets, odd dashes, words broken at a line's end,
 * missing spaces, a number that stands twice.
 *
 * <p>Full stops, colons, brackets and strokes are let pass; quotation marks, commas, semicolons and dashes are tokens.
 */
final class Words {
    private static final int LONGEST_WORD = 40;

    private static final String ROMAN = "IVXІХ";
    private static final List<String> ROMANS =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad";
    private static final String ODD_DASHES = "\u2010\u2011\u2012\u2015\u2212";
    private static final String QUOTES = "\"«»“”„‟″";
    private static final String IDLE = ".:()/'’[]{}_*";
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final Sense[] COMMA = mark(Tag.COMMA);
    private static final Sense[] SEMICOLON = mark(Tag.SEMICOLON);
    private static final Sense[] DASH = mark(Tag.DASH);
    private static final Sense[] QUOTE = mark(Tag.QUOTE);
    private static final Sense[] NONE = {};

    private final String phrase;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private List<String> repairs = List.of();
    private int position;

    private Words(String phrase, Lexicon lexicon) {
        this.phrase = phrase;
        this.lexicon = lexicon;
    }

    /** What came out: the tokens, and the names of the repairs in the order in which they were first needed. */
    record Cut(List<Token> tokens, List<String> repairs) {}

    static Cut cut(String phrase, Lexicon lexicon) {
        Words words = new Words(phrase, lexicon);
        words.run();
        return new Cut(words.tokens, words.repairs);
    }

    private void run() {
        while (position < phrase.length()) {
            char c = phrase.charAt(position);
            if (Blanks.isBlank(c)) {
                if (c == '\u00a0' || c == '\u202f' || c == '\u2007') {
                    repaired("non-breaking-space");
                }
                position++;
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                mark(c);
            }
        }
        unquoteNumbers();
        int last = tokens.size() - 1;
        if (last > 0 && (tokens.get(last).is(Tag.COMMA) || tokens.get(last).is(Tag.SEMICOLON))) {
            tokens.remove(last); // 2019-2020 ж.ж,
            repaired("stray-mark");
        }
    }

    /** "«15» апреля": a day between quotation marks. */
    private void unquoteNumbers() {
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (tokens.get(i).is(Tag.DAY_NUMBER)
                    && tokens.get(i - 1).isQuote()
                    && tokens.get(i + 1).isQuote()) {
                tokens.remove(i + 1);
                tokens.remove(i - 1);
                i--;
            }
        }
    }

    private void number() {
        Figures figures = Figures.at(phrase, position);
        if (figures != null) {
            take(figures);
            return;
        }
        int start = position;
        int value = digits();
        if (repeatsNumeral(start, value)) {
            return;
        }
        if (position - start > 4) {
            tokens.add(new Token(start, position, NONE, Token.Kind.NUMBER));
            return;
        }
        int end = position;
        Inflection inflection = numberSuffix();
        if (position == end) {
            afterNumber(start);
        }
        tokens.add(new Token(start, position, Numbers.senses(value, inflection), Token.Kind.NUMBER));
    }

    /** "ten (10)": the figures repeat the word before them. */
    private boolean repeatsNumeral(int start, int value) {
        Sense numeral = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1).sense(Tag.NUMERAL);
        return numeral != null && phrase.charAt(start - 1) == '(' && numeral.value() == value;
    }

    /** "2000гг", "2019.ж.": a word that sits on its number. */
    private void afterNumber(int start) {
        if (position >= phrase.length()) {
            return;
        }
        char c = phrase.charAt(position);
        if (Character.isLetter(c)) {
            repaired("missing-space");
        } else if (c == '.'
                && position - start == 4
                && position + 1 < phrase.length()
                && Character.isLetter(phrase.charAt(position + 1))) {
            repaired("stray-dot");
        }
    }

    private int digits() {
        int value = 0;
        while (position < phrase.length() && isDigit(phrase.charAt(position))) {
            value = value > 9_999 ? value : value * 10 + phrase.charAt(position) - '0';
            position++;
        }
        return value;
    }

    /** Takes a date or an hour; a case ending after it belongs to its last part: "31.12.2025-ке", "17:00-ге". */
    private void take(Figures figures) {
        position = figures.end();
        if (figures.hasTwoDigitYear()) {
            repaired("two-digit-year");
        }
        Inflection inflection = numberSuffix();
        List<Token> parts = figures.tokens();
        tokens.addAll(parts.subList(0, parts.size() - 1));
        Token last = parts.get(parts.size() - 1);
        tokens.add(inflection == Inflection.PLAIN ? last : last.inflected(inflection, position));
    }

    /** Takes "-не" of "5-не", "-ші" of "1-ші" or "-й" of "I-й" with its number. */
    private Inflection numberSuffix() {
        int at = position;
        if (at < phrase.length() && DASHES.indexOf(phrase.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        if (end == at || end - at > 6) {
            return Inflection.PLAIN;
        }
        String suffix = phrase.substring(at, end);
        Inflection inflection = lexicon.numberSuffix(normal(cyrillicWord(suffix)));
        if (inflection == null) {
            return Inflection.PLAIN;
        }
        cyrillic(suffix);
        position = end;
        return inflection;
    }

    private void word() {
        int start = position;
        position = wordEnd(start);
        String word = phrase.substring(start, position);
        for (int next = brokenAt(position); next >= 0 && !isRoman(word); next = brokenAt(position)) {
            int end = wordEnd(next);
            String rest = phrase.substring(next, end);
            if (isKnown(word) && isKnown(rest) && !isKnown(word + rest)) {
                break; // тамыз-⏎қыркүйек: two words with a dash at the line's end
            }
            // Longer ones are in no lexicon: their letters need not be kept.
            word = word.length() < LONGEST_WORD ? word + rest : word;
            repaired(phrase.charAt(position) == SOFT_HYPHEN ? "soft-hyphen" : "word-broken-by-line");
            position = end;
        }
        Integer roman = roman(word);
        if (roman != null) {
            Inflection inflection = numberSuffix();
            tokens.add(new Token(
                    start, position, new Sense[] {new Sense(Tag.ORDINAL, roman, inflection)}, Token.Kind.NUMBER));
            return;
        }
        known(word, start);
    }

    private void known(String word, int start) {
        String lower = word.toLowerCase(Locale.ROOT);
        Sense[] senses = lexicon.senses(lower);
        if (senses == null) {
            lower = normal(cyrillic(word));
            senses = lexicon.senses(lower);
        }
        if (senses == null && lexicon.restored(lower) != null) {
            repaired("lost-ending");
            senses = lexicon.senses(Objects.requireNonNull(lexicon.restored(lower)));
        }
        // "жарты" is a word by itself before "ай", and half of a torn one before "жылдық".
        Sense[] whole = senses != null && senses[0].tag() == Tag.HALF ? torn(lower) : null;
        if (whole != null) {
            senses = whole;
        }
        if (senses != null && whole == null && word.length() > 2 && isInCapitals(word)) {
            repaired("capitals");
        }
        if (senses == null && glued(lower, start)) {
            return;
        }
        if (senses == null) {
            senses = torn(lower);
        }
        if (senses == null) {
            lower = compound(lower);
        }
        if (senses != null && (isSaidTwice(senses, start) || goesOnWithTens(senses, start))) {
            return;
        }
        tokens.add(
                senses == null
                        ? new Token(start, position, lexicon.sensesOfUnknown(lower), Token.Kind.UNKNOWN_WORD)
                        : new Token(start, position, senses, Token.Kind.KNOWN_WORD));
    }

    /** "тергеп-тексеру": an unknown word goes on over its hyphens. */
    private String compound(String lower) {
        String last = lower;
        while (position + 1 < phrase.length()
                && DASHES.indexOf(phrase.charAt(position)) >= 0
                && Character.isLetter(phrase.charAt(position + 1))) {
            int next = position + 1;
            position = wordEnd(next);
            last = normal(cyrillicWord(phrase.substring(next, position)));
        }
        return last;
    }

    private static boolean isInCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "10 (он)", "1 (первого)": the number in words repeats the one before it; another number does not. */
    private boolean isSaidTwice(Sense[] senses, int start) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (before == null || phrase.charAt(start - 1) != '(') {
            return false;
        }
        Sense number = before.sense(Tag.NUMBER);
        for (Sense sense : senses) {
            boolean numeral = sense.tag() == Tag.NUMERAL || sense.tag() == Tag.ORDINAL;
            if (number != null && numeral && sense.value() == number.value()) {
                return true;
            }
        }
        return false;
    }

    /** "жиырма бес", "twenty five": tens and a digit in two words are one number. */
    private boolean goesOnWithTens(Sense[] senses, int start) {
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        Sense tens = before == null ? null : before.sense(Tag.NUMERAL);
        boolean apart = before != null
                && Blanks.strip(phrase.substring(before.end(), start)).length() > 0;
        if (before == null || tens == null || tens.value() % 10 != 0 || apart) {
            return false;
        }
        for (Sense sense : senses) {
            if (sense.tag() == Tag.NUMERAL && sense.value() < 10) {
                Sense both = new Sense(Tag.NUMERAL, tens.value() + sense.value(), sense.inflection(), sense.language());
                tokens.set(
                        tokens.size() - 1,
                        new Token(before.start(), position, new Sense[] {both}, Token.Kind.KNOWN_WORD));
                return true;
            }
        }
        return false;
    }

    /** "айсайын": two known words without the space between them, if there is only one such pair. */
    private boolean glued(String lower, int start) {
        if (lower.length() > LONGEST_WORD || lower.length() != position - start) {
            return false;
        }
        int cut = -1;
        for (int at = 2; at <= lower.length() - 2; at++) {
            if (lexicon.senses(lower.substring(at)) != null && lexicon.senses(lower.substring(0, at)) != null) {
                if (cut >= 0) {
                    return false;
                }
                cut = at;
            }
        }
        if (cut < 0) {
            return false;
        }
        repaired("missing-space");
        Sense[] first = Objects.requireNonNull(lexicon.senses(lower.substring(0, cut)));
        Sense[] second = Objects.requireNonNull(lexicon.senses(lower.substring(cut)));
        tokens.add(new Token(start, start + cut, first, Token.Kind.KNOWN_WORD));
        tokens.add(new Token(start + cut, position, second, Token.Kind.KNOWN_WORD));
        return true;
    }

    /** "жарты жылда": a word that a space tore in two; what it is whole, or null. */
    private Sense @Nullable [] torn(String lower) {
        int next = position;
        while (next < phrase.length() && Blanks.isBlank(phrase.charAt(next))) {
            next++;
        }
        int end = next;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end)) && end - next < LONGEST_WORD) {
            end++;
        }
        if (next == position || end == next || lower.length() > LONGEST_WORD) {
            return null;
        }
        Sense[] whole = lexicon.senses(lower + normal(cyrillicWord(phrase.substring(next, end))));
        if (whole != null) {
            repaired("extra-space");
            position = end;
        }
        return whole;
    }

    /** Returns where a word goes on after a hyphen and a line break ("Еже-\nмесяч-\nно") or a soft hyphen, or -1. */
    private int brokenAt(int at) {
        if (at + 1 >= phrase.length() || DASHES.indexOf(phrase.charAt(at)) < 0) {
            return -1;
        }
        int next = at + 1;
        boolean newLine = phrase.charAt(at) == SOFT_HYPHEN;
        while (next < phrase.length() && Blanks.isBlank(phrase.charAt(next))) {
            newLine |= phrase.charAt(next) == '\n';
            next++;
        }
        if (!newLine || next == phrase.length()) {
            return -1;
        }
        char c = phrase.charAt(next);
        boolean sameCase = Character.isUpperCase(c) && Character.isUpperCase(phrase.charAt(at - 1));
        return Character.isLowerCase(c) || sameCase ? next : -1;
    }

    private void mark(char c) {
        int start = position;
        position += Character.charCount(phrase.codePointAt(start));
        if (c == SOFT_HYPHEN) {
            repaired("soft-hyphen");
        } else if (DASHES.indexOf(c) >= 0) {
            dash(c, start);
        } else if (c == ',') {
            tokens.add(new Token(start, position, COMMA, Token.Kind.MARK));
        } else if (c == ';') {
            tokens.add(new Token(start, position, SEMICOLON, Token.Kind.MARK));
        } else if (QUOTES.indexOf(c) >= 0) {
            tokens.add(new Token(start, position, QUOTE, Token.Kind.MARK));
        } else if (IDLE.indexOf(c) < 0 || isBlankToFill(start)) {
            tokens.add(new Token(start, position, NONE, Token.Kind.MARK));
        }
    }

    /** "___": a place left to be filled in, which is no deadline yet. */
    private boolean isBlankToFill(int start) {
        return phrase.startsWith("___", start);
    }

    private void dash(char c, int start) {
        if (ODD_DASHES.indexOf(c) >= 0) {
            repaired("odd-dash");
        }
        if (start > 0
                && position < phrase.length()
                && Blanks.isBlank(phrase.charAt(start - 1)) != Blanks.isBlank(phrase.charAt(position))) {
            repaired("one-sided-space-at-dash");
        }
        tokens.add(new Token(start, position, DASH, Token.Kind.MARK));
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < phrase.length() && isWordPart(end, from)) {
            end++;
        }
        return end;
    }

    /** A hyphen inside a lexicon's word ("жылма-жыл", "half-year") belongs to it; any other one ends it. */
    private boolean isWordPart(int at, int from) {
        char c = phrase.charAt(at);
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean hyphen = c == '/' || (c != SOFT_HYPHEN && DASHES.indexOf(c) >= 0);
        if (at == from || !hyphen || at + 1 >= phrase.length() || !Character.isLetter(phrase.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < phrase.length() && end - from < LONGEST_WORD && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        return end - from < LONGEST_WORD && isKnown(phrase.substring(from, end));
    }

    private boolean isKnown(String word) {
        return word.length() < LONGEST_WORD && lexicon.senses(normal(cyrillicWord(word))) != null;
    }

    /** Lower case, composed letters, and one kind of hyphen. */
    private static String normal(String word) {
        StringBuilder normal = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFC));
        for (int i = 0; i < normal.length(); i++) {
            if (DASHES.indexOf(normal.charAt(i)) >= 0) {
                normal.setCharAt(i, '-');
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    /** Makes a word of mixed letters Cyrillic. */
    private String cyrillic(String word) {
        String repaired = cyrillicWord(word);
        if (!repaired.equals(word)) {
            repaired("mixed-alphabets");
        }
        return repaired;
    }

    private static String cyrillicWord(String word) {
        return Lookalikes.hasCyrillic(word) ? Lookalikes.toCyrillic(word) : word;
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (ROMAN.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Integer roman(String word) {
        if (word.length() > 4 || !isRoman(word)) {
            return null;
        }
        String latin = word.replace('І', 'I').replace('Х', 'X');
        if (!latin.equals(word)) {
            repaired("roman-numeral-in-cyrillic");
        }
        int value = ROMANS.indexOf(latin);
        return value > 0 ? value : null;
    }

    private void repaired(String repair) {
        if (!repairs.contains(repair)) {
            repairs = repairs.isEmpty() ? new ArrayList<>(2) : repairs;
            repairs.add(repair);
        }
    }

    private static Sense[] mark(Tag tag) {
        return new Sense[] {new Sense(tag, 0, Inflection.PLAIN)};
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
