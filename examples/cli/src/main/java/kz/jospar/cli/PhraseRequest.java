package kz.jospar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of {@code jospar deadlines}. */
record PhraseRequest(
        JsonNode id,
        String phrase,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate eventDate,
        Map<String, String> policy) {

    /** Takes a parsed line; fails with {@link IllegalArgumentException} that names the property. */
    static PhraseRequest of(JsonNode line) {
        JsonNode phrase = line.path("phrase");
        if (!phrase.isString()) {
            throw new IllegalArgumentException("\"phrase\" is not a text");
        }
        Map<String, String> policy = new TreeMap<>();
        line.path("policy")
                .properties()
                .forEach(entry -> policy.put(
                        entry.getKey(),
                        entry.getValue().isString()
                                ? entry.getValue().asString()
                                : entry.getValue().toString()));
        return new PhraseRequest(
                line.path("id"),
                phrase.asString(),
                date(line, "from"),
                date(line, "to"),
                date(line, "documentDate"),
                date(line, "eventDate"),
                policy);
    }

    private static @Nullable LocalDate date(JsonNode line, String name) {
        JsonNode value = line.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asString(""));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + name + "\" is " + value + ", not a date like 2025-03-31", e);
        }
    }
}
