package kz.jospar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.execution.ExecutionEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;

/** One line of an events file. What a person gets wrong is said in the reader's language, the rest by the mapper. */
final class EventLine {
    private static final JsonMapper MAPPER = Jackson3.mapper();

    /** Beside {@code id}, {@code obligation} and {@code on}, which every kind needs. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "answered", List.of("executor"),
            "accepted", List.of("by"),
            "returned", List.of("by"),
            "postponement-asked", List.of("by", "wanted"),
            "postponement-granted", List.of("by", "basis", "newDay"),
            "postponement-refused", List.of("by"),
            "superseded", List.of("by"),
            "not-required", List.of("basis"),
            "withdrawn", List.of("event"));

    private static final List<String> DAYS = List.of("on", "recorded", "wanted", "newDay");

    private EventLine() {}

    /** Takes a line; fails with {@link IllegalArgumentException} in the reader's words. */
    static ExecutionEvent parse(String line, Terminal terminal) {
        JsonNode object;
        try {
            object = MAPPER.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new IllegalArgumentException(terminal.text("request.json", Integer.toString(column)), e);
        }
        check(object, terminal);
        try {
            return MAPPER.treeToValue(object, ExecutionEvent.class);
        } catch (PropertyBindingException e) {
            throw new IllegalArgumentException(terminal.text("event.unknown", e.getPropertyName()), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    terminal.text("event.invalid", Objects.toString(e.getOriginalMessage(), "")), e);
        }
    }

    private static void check(JsonNode object, Terminal terminal) {
        if (!object.isObject()) {
            throw new IllegalArgumentException(terminal.text("request.object"));
        }
        List<String> needed = NEEDED.get(object.path("kind").asString(""));
        if (needed == null) {
            String kinds = String.join(", ", new TreeSet<>(NEEDED.keySet()));
            throw new IllegalArgumentException(
                    terminal.text("event.kind", object.path("kind").toString(), kinds));
        }
        List.of("id", "obligation", "on").forEach(name -> require(object, name, terminal));
        needed.forEach(name -> require(object, name, terminal));
        object.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (DAYS.contains(name) && !value.isNull() && !isDay(value)) {
                throw new IllegalArgumentException(terminal.text("request.date", name, value.toString()));
            }
            if (!value.isString() && !value.isNull()) {
                throw new IllegalArgumentException(terminal.text("request.text", name, value.toString()));
            }
        });
    }

    private static void require(JsonNode object, String name, Terminal terminal) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isBlank())) {
            throw new IllegalArgumentException(terminal.text("event.missing", name));
        }
    }

    private static boolean isDay(JsonNode value) {
        try {
            int year = LocalDate.parse(value.asString("")).getYear();
            return year >= PhraseRequest.FIRST_YEAR && year <= PhraseRequest.LAST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
