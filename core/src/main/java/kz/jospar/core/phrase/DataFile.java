package kz.jospar.core.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A text beside this class, line by line: everything after {@code #} is a comment, empty lines are let pass. */
final class DataFile {
    private DataFile() {}

    /** Hands each line on; a line that is refused is named with its file and number. */
    static void read(String name, Consumer<String> lines) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar of kz.jospar.core");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                int comment = line.indexOf('#');
                String content = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!content.isEmpty()) {
                    try {
                        lines.accept(content);
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(name + ":" + number + ": " + content, e);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
