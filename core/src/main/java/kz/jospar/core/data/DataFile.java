package kz.jospar.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A text beside a class, line by line: everything after {@code #} is a comment, empty lines are let pass. */
public final class DataFile {
    private DataFile() {}

    /** What becomes of a line {@code head words : body words}. */
    public interface Tagged {
        void line(String[] head, String[] body);
    }

    /** Hands on each line as its tag and its words. */
    public static void readTagged(Class<?> beside, String name, Tagged lines) {
        read(beside, name, content -> {
            int colon = content.indexOf(" :");
            lines.line(words(content.substring(0, colon)), words(content.substring(colon + 2)));
        });
    }

    private static String[] words(String text) {
        return text.strip().split(" +", -1);
    }

    /** Hands each line on; a line that is refused is named with its file and number. */
    public static void read(Class<?> beside, String name, Consumer<String> lines) {
        try (InputStream in = beside.getResourceAsStream(name)) {
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
