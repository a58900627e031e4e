package kz.jospar.core.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;
import org.jspecify.annotations.Nullable;

/** Cuts a phrase into tokens and repairs what real cells have: mixed alphabets, odd dashes, words broken at a line's end. */
final class Words {
    private static final int LONGEST_WORD = 40;
    private static final String ROMAN = "IVXІХ";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad";

    private static final Pattern NUMERIC_DATE = Pattern.compile("([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})(?![0-9])");

    private final String phrase;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> repairs = new LinkedHashSet<>();
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
        return new Cut(List.copyOf(words.tokens), List.copyOf(words.repairs));
    }

    private void run() {
        while (position < phrase.length()) {
            char c = phrase.charAt(position);
            if (Blanks.isBlank(c)) {
                if (c == '\u00a0' || c == '\u202f' || c == '\u2007') {
                    repairs.add("non-breaking-space");
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
    }

    private void number() {
        if (numericDate()) {
            return;
        }
        int start = position;
        while (position < phrase.length() && isDigit(phrase.charAt(position))) {
            position++;
        }
        String digits = phrase.substring(start, position);
        int value = digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        Inflection inflection = numberSuffix();
        tokens.add(new Token(digits, start, position, List.of(new Sense(Tag.NUMBER, value, inflection))));
    }

    /**
     * Takes the day and the month of "31.12.2025" as a number and a month's name, and leaves the year. With strokes only
     * a date that cannot be month first: "31/12/2025".
     */
    private boolean numericDate() {
        Matcher date = NUMERIC_DATE.matcher(phrase).region(position, phrase.length());
        char before = position == 0 ? ' ' : phrase.charAt(position - 1);
        if (!date.lookingAt() || before == '.' || before == '/') {
            return false;
        }
        int day = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(3));
        boolean dayFirst = date.group(2).equals(".") || day > 12 || day == month;
        if (month < 1 || month > 12 || !dayFirst) {
            return false;
        }
        tokens.add(numeric(date, 1, Tag.NUMBER, day));
        tokens.add(numeric(date, 3, Tag.MONTH, month));
        position = date.start(4);
        return true;
    }

    private static Token numeric(Matcher date, int group, Tag tag, int value) {
        Sense sense = new Sense(tag, value, Inflection.PLAIN);
        return new Token(date.group(group), date.start(group), date.end(group), List.of(sense));
    }

    /** Takes "-не" of "5-не", "-ші" of "1-ші" or "-й" of "I-й" with its number. */
    private Inflection numberSuffix() {
        int at = position;
        if (at < phrase.length() && DASHES.indexOf(phrase.charAt(at)) >= 0) {
            at++;
        }
        int end = wordEnd(at);
        if (end == at) {
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
        StringBuilder whole = new StringBuilder(phrase.substring(start, position));
        for (int next = brokenAt(position); next >= 0 && !isRoman(whole); next = brokenAt(position)) {
            int end = wordEnd(next);
            String rest = phrase.substring(next, end);
            if (isKnown(whole.toString()) && isKnown(rest) && !isKnown(whole + rest)) {
                break; // тамыз-⏎қыркүйек: two words with a dash at the line's end
            }
            whole.append(rest);
            repairs.add(phrase.charAt(position) == '\u00ad' ? "soft-hyphen" : "word-broken-by-line");
            position = end;
        }
        String word = whole.toString();
        Integer roman = roman(word);
        if (roman != null) {
            Inflection inflection = numberSuffix();
            tokens.add(new Token(word, start, position, List.of(new Sense(Tag.ROMAN, roman, inflection))));
            return;
        }
        String lower = normal(cyrillic(word));
        List<Sense> senses = lexicon.senses(lower);
        String restored = senses.isEmpty() ? lexicon.restored(lower) : null;
        if (restored != null) {
            repairs.add("lost-ending");
            senses = lexicon.senses(restored);
        }
        tokens.add(new Token(lower, start, position, senses));
    }

    /** Returns where a word goes on after a hyphen and a line break ("Еже-\nмесяч-\nно") or a soft hyphen, or -1. */
    private int brokenAt(int at) {
        if (at + 1 >= phrase.length() || DASHES.indexOf(phrase.charAt(at)) < 0) {
            return -1;
        }
        int next = at + 1;
        boolean newLine = phrase.charAt(at) == '\u00ad';
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
        if (DASHES.indexOf(c) < 0) {
            tokens.add(new Token(phrase.substring(start, position), start, position, List.of()));
            return;
        }
        if (c == '\u00ad') {
            repairs.add("soft-hyphen");
            return;
        }
        tokens.add(new Token("-", start, position, List.of()));
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
        boolean hyphen = c != '\u00ad' && DASHES.indexOf(c) >= 0;
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
        return word.length() < LONGEST_WORD
                && !lexicon.senses(normal(cyrillicWord(word))).isEmpty();
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

    /** Makes a word of mixed letters Cyrillic where that gives a known word or most of it is Cyrillic anyway. */
    private String cyrillic(String word) {
        String repaired = cyrillicWord(word);
        if (!repaired.equals(word)) {
            repairs.add("mixed-alphabets");
        }
        return repaired;
    }

    private static String cyrillicWord(String word) {
        return Lookalikes.hasCyrillic(word) ? Lookalikes.toCyrillic(word) : word;
    }

    private static boolean isRoman(CharSequence word) {
        return word.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }

    private @Nullable Integer roman(String word) {
        if (word.length() > 4 || !isRoman(word)) {
            return null;
        }
        String latin = word.replace('І', 'I').replace('Х', 'X');
        if (!latin.equals(word)) {
            repairs.add("roman-numeral-in-cyrillic");
        }
        int value = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                .indexOf(latin);
        return value > 0 ? value : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
