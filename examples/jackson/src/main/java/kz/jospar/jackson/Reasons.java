package kz.jospar.jackson;

import org.jspecify.annotations.Nullable;

/** The words of a failure that both Jacksons share. */
final class Reasons {
    private Reasons() {}

    static <T> T present(@Nullable T document) throws InvalidDocumentException {
        if (document == null) {
            throw new InvalidDocumentException("", 0, 0, "there is only null", null);
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

    /** Returns the message without the lines in which Jackson repeats the place. */
    static String firstLine(@Nullable String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }
}
