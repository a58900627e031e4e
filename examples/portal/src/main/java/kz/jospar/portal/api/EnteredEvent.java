package kz.jospar.portal.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.portal.account.Account;
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
    /** What an id may be made of. */
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~:-]+");

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
        this.on = sent.on() == null ? today : known("on", sent.on());
        this.today = today;
        this.account = account;
    }

    static ExecutionEvent of(NewEvent sent, String obligation, LocalDate today, Account account) {
        EventShape shape = EventShape.of(kind(sent.kind()));
        for (EventField field : EventField.values()) {
            boolean isThere = field.in(sent) != null;
            if (isThere && !shape.fields().contains(field)) {
                throw refused(field.json(), "unknown-property", field.json(), shape.names());
            }
        }
        return new EnteredEvent(sent, obligation, today, account).event(shape);
    }

    private static EventKind kind(@Nullable String code) {
        if (code == null) {
            throw missing("kind");
        }
        return EventKind.of(code)
                .orElseThrow(() -> refused(
                        "kind",
                        "unknown-value",
                        code,
                        "kind",
                        Arrays.stream(EventKind.values()).map(EventKind::code).collect(Collectors.joining(", "))));
    }

    private ExecutionEvent event(EventShape shape) {
        shape.required().forEach(this::require);
        String reason = words(EventField.REASON);
        String basis = words(EventField.BASIS);
        return switch (shape.kind()) {
            case ANSWERED ->
                new ExecutionEvent.Answered(id, obligation, on, today, inWhoseName(), words(EventField.EVIDENCE));
            case ACCEPTED -> new ExecutionEvent.Accepted(id, obligation, on, today, by(), named(), reason);
            case RETURNED -> new ExecutionEvent.Returned(id, obligation, on, today, by(), named(), reason);
            case POSTPONEMENT_ASKED ->
                new ExecutionEvent.PostponementAsked(
                        id, obligation, on, today, inWhoseName(), day(EventField.WANTED), words(EventField.GROUND));
            case POSTPONEMENT_GRANTED ->
                new ExecutionEvent.PostponementGranted(id, obligation, on, today, by(), basis, day(EventField.NEW_DAY));
            case POSTPONEMENT_REFUSED -> new ExecutionEvent.PostponementRefused(id, obligation, on, today, by(), basis);
            case SUPERSEDED -> new ExecutionEvent.Superseded(id, obligation, on, today, basis);
            case NOT_REQUIRED -> new ExecutionEvent.NotRequired(id, obligation, on, today, basis);
            case WITHDRAWN -> new ExecutionEvent.Withdrawn(id, obligation, on, today, words(EventField.EVENT), reason);
        };
    }

    /** Who accepts, returns or decides: nobody of these is an executor. */
    private String by() {
        return account.shownName();
    }

    /** Who answers or asks: an executor itself where it names nobody. */
    private String inWhoseName() {
        String named = named();
        if (named == null) {
            named = account.body();
        }
        if (named == null) {
            throw missing(EventField.EXECUTOR.json());
        }
        return named;
    }

    private @Nullable String named() {
        String named = words(EventField.EXECUTOR);
        return named.isEmpty() ? null : named;
    }

    private void require(EventField field) {
        Object value = field.in(sent);
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw missing(field.json());
        }
    }

    /** Returns the text of a field, empty where nothing was sent. */
    private String words(EventField field) {
        return field.in(sent) instanceof String text
                ? bounded(field.json(), text.strip(), EventKind.LONGEST_WORDS)
                : "";
    }

    /** Returns the day of a field that was required before. */
    private LocalDate day(EventField field) {
        return known(field.json(), (LocalDate) Objects.requireNonNull(field.in(sent)));
    }

    /** It stands in an address. */
    private static String key(String id) {
        String key = id.strip();
        if (key.isEmpty()) {
            throw missing("id");
        }
        bounded("id", key, EventKind.LONGEST_KEY);
        if (!KEY.matcher(key).matches()) {
            throw refused("id", "unknown-value", key, "id", "A-Z a-z 0-9 . _ ~ : -");
        }
        return key;
    }

    private static String bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            throw refused(field, "too-long", field, Integer.toString(longest));
        }
        return text;
    }

    private static LocalDate known(String field, LocalDate day) {
        if (!Days.isKnown(day)) {
            throw refused(field, "unknown-value", day.toString(), field, "1900-01-01..2999-12-31");
        }
        return day;
    }

    private static ApiException missing(String field) {
        return refused(field, "missing-field", field);
    }

    private static ApiException refused(String field, String code, String... facts) {
        return new ApiException("/" + field, HttpStatus.UNPROCESSABLE_CONTENT, code, facts);
    }
}
