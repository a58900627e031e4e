package kz.jospar.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import kz.jospar.core.lang.Language;

/** Where a command reads and prints, and in which language. */
record Terminal(InputStream in, PrintStream out, PrintStream err, Language language, boolean interactive) {

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
