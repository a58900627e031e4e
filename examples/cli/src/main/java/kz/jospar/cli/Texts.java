package kz.jospar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;

/** The command line's own sentences: headings, help and errors, in Kazakh, Russian and English. */
final class Texts extends ResourceBundle {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, load("cli_" + language.code() + ".properties"));
        }
    }

    private final PropertyResourceBundle texts;

    private Texts(PropertyResourceBundle texts) {
        this.texts = texts;
    }

    static Texts in(Language language) {
        return Objects.requireNonNull(ALL.get(language), "every language is loaded");
    }

    private static Texts load(String name) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new Texts(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Fills the places in one pass: an argument that looks like a place, such as a file called {1}, stays as it is. */
    String fill(String key, List<String> arguments) {
        return PLACE.matcher(texts.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(place.group(1)))));
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.handleGetObject(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts.getKeys();
    }
}
