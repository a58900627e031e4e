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

/** One line of an events file. Whatever a person gets wrong is said in the reader's language, never by the mapper. */
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

    /** The body whose answer is meant; all of them where it is left out, which an empty name does not say. */
    private static final Map<String, String> OPTIONAL = Map.of("accepted", "executor", "returned", "executor");

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
            throw new IllegalArgumentException(terminal.text("event.invalid", culprit(e)), e);
        }
    }

    /** The mapper's own words are English and name classes; the property it stumbled over is the same in all languages. */
    private static String culprit(JacksonException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("kind");
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
        String optional = OPTIONAL.get(object.path("kind").asString(""));
        if (optional != null && isBlank(object.path(optional))) {
            throw new IllegalArgumentException(terminal.text("event.blank", optional));
        }
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
        if (value.isMissingNode() || value.isNull() || isBlank(value)) {
            throw new IllegalArgumentException(terminal.text("event.missing", name));
        }
    }

    private static boolean isBlank(JsonNode value) {
        return value.isString() && value.asString().isBlank();
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
