package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.guard.Guard;

/**
 * Reads deadline phrases in Kazakh, Russian and English: kk мерзімді оқу, ru чтение срока.
 *
 * <p>Worked case: {@code TimingPhrase.read("тоқсанына кемінде 1 рет")} gives a quarterly recurrence with a minimum of
 * one. Reading never fails with an exception and never guesses: what is not understood is said with its place.
 */
public final class TimingPhrase {
    /** Longer phrases are refused whole: no deadline needs them, and hostile input may have any length. */
    static final int LONGEST = 2_000;

    private TimingPhrase() {}

    /** Reads one phrase as it stands in its cell, without anything around it. */
    public static Reading read(String phrase) {
        return read(phrase, Context.NONE);
    }

    /** Reads one phrase with what its surroundings give. */
    public static Reading read(String phrase, Context context) {
        Guard.present("phrase", phrase);
        if (phrase.length() > LONGEST) {
            return new Reading.NotUnderstood(
                    0,
                    phrase.length(),
                    phrase.substring(0, phrase.offsetByCodePoints(0, 30)) + "…",
                    Refusal.STOPPED,
                    List.of(),
                    List.of(),
                    List.of());
        }
        Words.Cut cut = Words.cut(phrase, Lexicon.STANDARD);
        List<Token> tokens =
                cut.tokens().stream().filter(token -> !token.isIdleMark()).toList();
        return new Composer(phrase, tokens, cut.repairs()).compose(Chunks.in(tokens));
    }
}
