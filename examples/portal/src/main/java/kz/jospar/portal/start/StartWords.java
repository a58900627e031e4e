package kz.jospar.portal.start;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Sentences in all three languages at once, Kazakh first: nobody has chosen one yet. */
final class StartWords {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private StartWords() {}

    /** Returns the sentence in each language, one a line. */
    static String lines(String key, String... arguments) {
        return joined(key, System.lineSeparator(), arguments);
    }

    /** Returns the words in each language, side by side; the same words once. */
    static String words(String key) {
        return joined(key, " / ");
    }

    private static String joined(String key, String between, String... arguments) {
        return LANGUAGES.stream()
                .map(language -> in(Locale.forLanguageTag(language), key, arguments))
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static String in(Locale locale, String key, String... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages.start",
                locale,
                StartWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
