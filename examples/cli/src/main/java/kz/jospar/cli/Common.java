package kz.jospar.cli;

import kz.jospar.core.lang.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options every command has. */
final class Common {
    /** Already taken from the words before they are parsed; declared so that help and parsing know it. */
    @Option(
            names = "--lang",
            paramLabel = "kk|ru|en",
            descriptionKey = "option.lang",
            converter = LanguageConverter.class)
    Language language = Language.EN;

    @Option(names = "--debug", descriptionKey = "option.debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    boolean help;

    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.of(value);
        }
    }
}
