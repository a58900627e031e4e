package kz.jospar.cli;

import picocli.CommandLine.Option;

/** The options every command has. */
final class Common {
    /** Already taken from the words before they are parsed; declared so that help and parsing know it. */
    @Option(
            names = "--lang",
            paramLabel = "kk|ru|en",
            descriptionKey = "option.lang",
            converter = LanguageConverter.class)
    kz.jospar.core.lang.Language language = kz.jospar.core.lang.Language.EN;

    @Option(names = "--debug", descriptionKey = "option.debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    boolean help;

    static final class LanguageConverter implements picocli.CommandLine.ITypeConverter<kz.jospar.core.lang.Language> {
        @Override
        public kz.jospar.core.lang.Language convert(String value) {
            return kz.jospar.core.lang.Language.of(value);
        }
    }
}
