package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text whose pieces know their language: kk мәтін, ru текст.
 *
 * <p>Worked case: minutes in Russian of a question that has a Kazakh title only read {@code 1. } in Russian and the title in
 * Kazakh.
 *
 * @param runs the pieces in order; none is empty
 */
public record Words(List<Run> runs) {
    /** No words. */
    static final Words NONE = new Words(List.of());

    /** The first of the characters that stand for a piece of a sentence until it is filled in. */
    private static final char PLACE = '\uE000';

    public Words {
        runs = Guard.copy(runs).stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** Returns a text of a language. */
    public static Words of(Language language, String text) {
        return new Words(List.of(new Run(text, language)));
    }

    /** Returns a text as it was handed in, of which nobody says the language. */
    public static Words asGiven(String text) {
        return new Words(List.of(new Run(text, null)));
    }

    /** Returns the version for a reader of a language, else the one there is, with the language that it is in. */
    public static Words of(Language language, LocalizedText text) {
        String shown = text.in(language);
        for (Language one : List.of(language, Language.KK, Language.RU, Language.EN)) {
            if (text.version(one).filter(shown::equals).isPresent()) {
                return of(one, shown);
            }
        }
        return NONE;
    }

    /** Returns these words and then others. */
    public Words then(Words more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Words(all);
    }

    /** Returns the words without their languages; lines end with {@code \n}. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Returns these words beginning with a capital, as a sentence or a line does. */
    Words capital() {
        if (runs.isEmpty()) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        Run first = runs.get(0);
        int c = first.text().codePointAt(0);
        String rest = first.text().substring(Character.charCount(c));
        all.set(0, new Run(Character.toString(Character.toUpperCase(c)) + rest, first.language()));
        return new Words(all);
    }

    boolean isEmpty() {
        return text().isBlank();
    }

    /** Returns one text out of several. */
    static Words join(Language language, String between, List<Words> all) {
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                joined.add(new Run(between, language));
            }
            joined.addAll(all.get(i).runs);
        }
        return new Words(joined);
    }

    /** Returns as many stand-ins as there are pieces, for a sentence that {@link #filled} completes. */
    static List<String> places(int count) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(Character.toString((char) (PLACE + i)));
        }
        return places;
    }

    /** Returns a sentence with its stand-ins replaced; quotation marks within quotation marks are of the other kind. */
    static Words filled(Language language, String sentence, List<Words> pieces) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int piece = sentence.charAt(i) - PLACE;
            if (piece >= 0 && piece < pieces.size()) {
                runs.add(new Run(sentence.substring(from, i), language));
                boolean quoted = i > 0 && sentence.charAt(i - 1) == '«';
                pieces.get(piece).runs.forEach(run -> runs.add(quoted ? run.quoted() : run));
                from = i + 1;
            }
        }
        runs.add(new Run(sentence.substring(from), language));
        return new Words(runs);
    }

    /**
     * A piece of text in one language.
     *
     * <p>What no document can hold or what could change the look of its neighbours (control characters, halves of surrogate
     * pairs, marks that turn the direction of writing) becomes {@code \uFFFD}, so that nothing goes unseen.
     *
     * @param text the piece; lines end with {@code \n}
     * @param language its language; {@code null} where nobody says it
     */
    public record Run(String text, @Nullable Language language) {
        public Run {
            text = cleaned(Guard.present("text", text));
        }

        private Run quoted() {
            return new Run(text.replace('«', '„').replace('»', '“'), language);
        }

        private static String cleaned(String text) {
            StringBuilder clean = new StringBuilder(text.length());
            text.replace("\r\n", "\n").codePoints().forEach(c -> clean.appendCodePoint(fit(c)));
            return clean.toString();
        }

        private static int fit(int c) {
            return switch (c) {
                case '\n' -> c;
                case '\r' -> '\n';
                case '\t' -> ' ';
                default -> isForeign(c) ? 0xFFFD : c;
            };
        }

        private static boolean isForeign(int c) {
            int type = Character.getType(c);
            boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            boolean nobody = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
            return type == Character.CONTROL || type == Character.SURROGATE || turns || nobody;
        }
    }
}
