package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * Which words gave which part of a timing: kk мерзімнің негіздемесі, ru обоснование срока.
 *
 * @param words the words as they stand
 * @param part the key of what they mean, such as {@code every.quarter}
 * @param arguments numbers and dates of the sentence
 */
public record Clue(String words, String part, List<String> arguments) {

    public Clue {
        arguments = List.copyOf(arguments);
    }

    /** Returns the clue as a sentence: {@code «тоқсан сайын» – әр тоқсанда}. */
    public String explain(Language language) {
        return "«" + words + "» – " + Messages.in(language).text("clue." + part, arguments);
    }
}
