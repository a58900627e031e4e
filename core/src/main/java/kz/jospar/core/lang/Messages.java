package kz.jospar.core.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The library's sentences in one language: kk хабарламалар, ru сообщения.
 *
 * <p>Read from {@code messages_kk.properties} and its siblings beside this class, so it works on the class path and on
 * the module path and never asks for a default locale. {@code {0}}, {@code {1}} are replaced by arguments as they are:
 * dates and numbers are formatted by the caller.
 */
public final class Messages {
    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties texts;

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Returns the sentences of a language. */
    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    /** Returns a date as 05.04.2025, which all three languages write. */
    public static String day(LocalDate date) {
        return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + date.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Returns the language of these sentences. */
    public Language language() {
        return language;
    }

    /** Returns the sentence of a key with its arguments filled in; an unknown key is returned as it is. */
    public String text(String key, List<String> arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            return arguments.isEmpty() ? key : key + " " + arguments;
        }
        StringBuilder sentence = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            if (close != open + 2) {
                continue;
            }
            int index = pattern.charAt(open + 1) - '0';
            if (index < 0 || index >= arguments.size()) {
                continue;
            }
            String words = arguments.get(index);
            boolean quoted = open > 0 && pattern.charAt(open - 1) == '«';
            sentence.append(pattern, from, open).append(quoted ? inner(words) : words);
            from = close + 1;
        }
        return sentence.append(pattern, from, pattern.length()).toString();
    }

    /** Quotation marks within the sentence's own are of the other kind: «„Атамекен“ ҰКП». */
    private static String inner(String words) {
        return words.replace('«', '„').replace('»', '“');
    }

    /** Returns the sentence of a key with its arguments filled in. */
    public String text(String key, String... arguments) {
        return text(key, List.of(arguments));
    }

    /** Tells whether there is a sentence for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns all keys, sorted. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(texts.stringPropertyNames()));
    }

    private static Messages load(Language language) {
        String name = "messages_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar of kz.jospar.core");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new Messages(language, texts);
    }
}
