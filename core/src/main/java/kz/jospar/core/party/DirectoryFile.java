package kz.jospar.core.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/** A text of bodies beside this class; the form of its lines is explained at its head. */
final class DirectoryFile {
    private final Map<String, Citation> sources = new HashMap<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<BodyName> names = new ArrayList<>();
    private String @Nullable [] open;

    private DirectoryFile() {}

    /** Returns the directory of a file; a line that is refused is named with its file and number. */
    static Directory read(String file) {
        try (InputStream in = DirectoryFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar of kz.jospar.core");
            }
            return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Directory read(String file, BufferedReader reader) throws IOException {
        DirectoryFile directory = new DirectoryFile();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            try {
                directory.line(content.split("\\s*\\|\\s*", -1));
            } catch (RuntimeException e) {
                throw new IllegalStateException(file + ":" + number + ": " + content, e);
            }
        }
        directory.close();
        return Directory.of(directory.bodies);
    }

    private void line(String[] fields) {
        switch (fields[0]) {
            case "source" ->
                sources.put(
                        fields[1], new Citation(fields[2], optional(fields[3]), day(fields[4]), optional(fields[5])));
            case "body" -> {
                close();
                open = fields;
            }
            case "name" ->
                names.add(new BodyName(
                        Language.of(fields[1]),
                        constant(fields[2], NameForm::valueOf),
                        fields[6],
                        day(fields[3]),
                        day(fields[4]),
                        source(fields[5].replace("!", "")),
                        fields[5].endsWith("!") ? source(fields[5].replace("!", "")) : null));
            default -> throw new IllegalArgumentException("'" + fields[0] + "' is none of source, body, name");
        }
    }

    private @Nullable Citation source(String key) {
        if (key.isEmpty()) {
            return null;
        }
        Citation source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException("there is no source '" + key + "'");
        }
        return source;
    }

    private void close() {
        String[] body = open;
        if (body != null) {
            bodies.add(new Body(body[1], constant(body[2], BodyKind::valueOf), optional(body[3]), List.copyOf(names)));
            names.clear();
        }
    }

    private static <T> T constant(String code, Function<String, T> valueOf) {
        return valueOf.apply(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable String optional(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
