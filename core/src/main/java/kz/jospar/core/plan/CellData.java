package kz.jospar.core.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text beside this class, line by line: everything after {@code #} is a comment, a line is a tag and its words. */
final class CellData {
    private CellData() {}

    /** What becomes of a line {@code head words : body words}. */
    interface Lines {
        void line(String[] head, String[] body);
    }

    /** Hands each line on; a line that is refused is named with its file and number. */
    static void read(String name, Lines lines) {
        try (InputStream in = CellData.class.getResourceAsStream(name)) {
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
                        int colon = content.indexOf(" :");
                        lines.line(words(content.substring(0, colon)), words(content.substring(colon + 2)));
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(name + ":" + number + ": " + content, e);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String[] words(String text) {
        return text.strip().split(" +", -1);
    }
}
