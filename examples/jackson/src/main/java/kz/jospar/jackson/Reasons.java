package kz.jospar.jackson;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a failure that both Jacksons share. */
final class Reasons {
    private static final Pattern ADVICE = Pattern.compile(" \\((?:but (?:could|might)|set) .*");

    private Reasons() {}

    static <T> T present(@Nullable T document) throws InvalidDocumentException {
        if (document == null) {
            throw new InvalidDocumentException("", 0, 0, "there is only null", new Fault(Fault.Kind.EMPTY, ""), null);
        }
        return document;
    }

    static void step(StringBuilder path, @Nullable String property, int index) {
        if (property == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(property);
        }
    }

    static String unknownProperty(String name) {
        return "unknown property '" + name + "'";
    }

    static String unknownKind(@Nullable String kind) {
        return kind == null ? "the kind is missing" : "unknown kind '" + kind + "'";
    }

    /** Returns what the record's own guard said. */
    static String guard(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return firstLine(cause.getMessage());
    }

    /** Returns the message without its advice to switch something off, and without the place, which stands elsewhere. */
    static String firstLine(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return ADVICE.matcher(line).replaceFirst("");
    }
}
