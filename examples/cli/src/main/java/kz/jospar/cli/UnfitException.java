package kz.jospar.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A methodology or data that are refused: what was found goes to standard output, the message to a person. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Map<String, @Nullable Object>> lines;

    UnfitException(String message, List<Map<String, @Nullable Object>> lines) {
        super(message);
        this.lines = List.copyOf(lines);
    }

    List<Map<String, @Nullable Object>> lines() {
        return lines;
    }
}
