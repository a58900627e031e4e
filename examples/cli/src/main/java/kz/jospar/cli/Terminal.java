package kz.jospar.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import kz.jospar.core.lang.Language;

/**
 * Where a command reads and prints, and in which language.
 *
 * @param in standard input
 * @param out takes the results
 * @param err takes the diagnostics
 * @param language of what a person reads
 * @param interactive whether a person sees {@code err} while it is written
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Language language, boolean interactive) {

    /** Returns this terminal in another language. */
    Terminal in(Language other) {
        return new Terminal(in, out, err, other, interactive);
    }

    /** Returns a sentence of the command line in the reader's language. */
    String text(String key, String... arguments) {
        return Texts.in(language).fill(key, List.of(arguments));
    }

    void line(String text) {
        out.print(text + "\n");
    }

    void diagnose(String text) {
        err.print(text + "\n");
    }
}
