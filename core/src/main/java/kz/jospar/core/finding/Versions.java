package kz.jospar.core.finding;

import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text in several languages as one argument of a finding: a line {@code #kk ...} for each version. */
final class Versions {
    private static final int WORDS = 4;

    private Versions() {}

    static String of(LocalizedText text) {
        StringBuilder lines = new StringBuilder();
        for (Language language : Language.values()) {
            text.version(language)
                    .ifPresent(words -> lines.append(lines.isEmpty() ? "" : "\n")
                            .append(mark(language))
                            .append(words.replaceAll("\\R", " ")));
        }
        return lines.toString();
    }

    /** Returns the version for a reader; an argument that is none of these stays as it is. */
    static String in(String argument, Language reader) {
        LocalizedText text = LocalizedText.EMPTY;
        for (String line : argument.split("\n", -1)) {
            Language language = language(line);
            if (language == null) {
                return argument;
            }
            text = text.with(language, line.substring(WORDS));
        }
        return text.in(reader);
    }

    private static @Nullable Language language(String line) {
        for (Language language : Language.values()) {
            if (line.startsWith(mark(language))) {
                return language;
            }
        }
        return null;
    }

    private static String mark(Language language) {
        return "#" + language.code() + " ";
    }
}
