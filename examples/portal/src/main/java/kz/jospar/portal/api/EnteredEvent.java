package kz.jospar.portal.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.web.Days;
import kz.jospar.portal.work.EventKind;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Makes the library's event of what was sent; what the kind lacks or does not know is refused by its name. It is bounded as
 * what is typed into the form of an event.
 */
final class EnteredEvent {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~:-]+");
    private static final Map<String, Set<String>> FIELDS = fields();

    private final NewEvent sent;
    private final String id;
    private final String obligation;
    private final LocalDate on;
    private final LocalDate today;
    private final Account account;

    private EnteredEvent(NewEvent sent, String obligation, LocalDate today, Account account) {
        this.sent = sent;
        this.id = sent.id() == null ? UUID.randomUUID().toString() : key(sent.id());
        this.obligation = obligation;
        this.on = sent.on() == null ? today : day("on", sent.on());
        this.today = today;
        this.account = account;
    }

    private static Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        fields.put("answered", Set.of("executor", "evidence"));
        fields.put("accepted", Set.of("executor", "reason"));
        fields.put("returned", Set.of("executor", "reason"));
        fields.put("postponement-asked", Set.of("wanted", "ground"));
        fields.put("postponement-granted", Set.of("basis", "newDay"));
        fields.put("postponement-refused", Set.of("basis"));
        fields.put("superseded", Set.of("basis"));
        fields.put("not-required", Set.of("basis"));
        fields.put("withdrawn", Set.of("event", "reason"));
        return fields;
    }

    static ExecutionEvent of(NewEvent sent, String obligation, LocalDate today, Account account) {
        String kind = sent.kind();
        if (kind == null) {
            throw new ApiException("/kind", HttpStatus.UNPROCESSABLE_CONTENT, "missing-field", "kind");
        }
        Set<String> known = FIELDS.get(kind);
        if (known == null) {
            throw new ApiException(
                    "/kind",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "unknown-value",
                    kind,
                    "kind",
                    String.join(", ", FIELDS.keySet()));
        }
        given(sent).forEach((field, value) -> {
            if (value != null && !known.contains(field)) {
                throw new ApiException(
                        "/" + field,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unknown-property",
                        field,
                        String.join(", ", known.stream().sorted().toList()));
            }
        });
        return new EnteredEvent(sent, obligation, today, account).event(kind);
    }

    private static Map<String, @Nullable Object> given(NewEvent sent) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        given.put("executor", sent.executor());
        given.put("evidence", sent.evidence());
        given.put("reason", sent.reason());
        given.put("ground", sent.ground());
        given.put("wanted", sent.wanted());
        given.put("basis", sent.basis());
        given.put("newDay", sent.newDay());
        given.put("event", sent.event());
        return given;
    }

    private ExecutionEvent event(String kind) {
        return switch (kind) {
            case "answered" ->
                new ExecutionEvent.Answered(id, obligation, on, today, executor(), text("evidence", sent.evidence()));
            case "accepted" ->
                new ExecutionEvent.Accepted(
                        id, obligation, on, today, by(), sent.executor(), words("reason", sent.reason()));
            case "returned" ->
                new ExecutionEvent.Returned(
                        id, obligation, on, today, by(), sent.executor(), text("reason", sent.reason()));
            case "postponement-asked" ->
                new ExecutionEvent.PostponementAsked(
                        id, obligation, on, today, by(), day("wanted", sent.wanted()), text("ground", sent.ground()));
            case "postponement-granted" ->
                new ExecutionEvent.PostponementGranted(
                        id, obligation, on, today, by(), text("basis", sent.basis()), day("newDay", sent.newDay()));
            case "postponement-refused" ->
                new ExecutionEvent.PostponementRefused(id, obligation, on, today, by(), text("basis", sent.basis()));
            case "superseded" -> new ExecutionEvent.Superseded(id, obligation, on, today, text("basis", sent.basis()));
            case "not-required" ->
                new ExecutionEvent.NotRequired(id, obligation, on, today, text("basis", sent.basis()));
            default ->
                new ExecutionEvent.Withdrawn(
                        id, obligation, on, today, text("event", sent.event()), text("reason", sent.reason()));
        };
    }

    /** An executor asks in the name by which plans know it. */
    private String by() {
        return account.role() == Role.EXECUTOR && account.body() != null ? account.body() : account.shownName();
    }

    private String executor() {
        return sent.executor() == null && account.body() != null ? account.body() : text("executor", sent.executor());
    }

    private static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new ApiException("/" + field, HttpStatus.UNPROCESSABLE_CONTENT, "missing-field", field);
        }
        return words(field, text);
    }

    private static String words(String field, @Nullable String text) {
        String words = text == null ? "" : text.strip();
        if (words.length() > EventKind.LONGEST_WORDS) {
            throw new ApiException(
                    "/" + field,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "too-long",
                    field,
                    Integer.toString(EventKind.LONGEST_WORDS));
        }
        return words;
    }

    /** It stands in an address. */
    private static String key(String id) {
        String key = text("id", id);
        if (key.length() > EventKind.LONGEST_KEY) {
            throw new ApiException(
                    "/id", HttpStatus.UNPROCESSABLE_CONTENT, "too-long", "id", Integer.toString(EventKind.LONGEST_KEY));
        }
        if (!KEY.matcher(key).matches()) {
            throw new ApiException(
                    "/id", HttpStatus.UNPROCESSABLE_CONTENT, "unknown-value", key, "id", "A-Z a-z 0-9 . _ ~ : -");
        }
        return key;
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new ApiException("/" + field, HttpStatus.UNPROCESSABLE_CONTENT, "missing-field", field);
        }
        if (!Days.isKnown(day)) {
            throw new ApiException(
                    "/" + field,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "unknown-value",
                    day.toString(),
                    field,
                    "1900-01-01..2999-12-31");
        }
        return day;
    }
}
