package kz.jospar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import kz.jospar.core.lang.Language;

/** The command line's own sentences: headings, help and errors, in Kazakh, Russian and English. */
final class Texts extends ResourceBundle {
    private final PropertyResourceBundle texts;

    private Texts(PropertyResourceBundle texts) {
        this.texts = texts;
    }

    static Texts in(Language language) {
        String name = "cli_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new Texts(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String fill(String key, List<String> arguments) {
        String text = texts.getString(key);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
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
