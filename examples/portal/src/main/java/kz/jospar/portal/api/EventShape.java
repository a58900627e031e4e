package kz.jospar.portal.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.portal.work.EventKind;

/**
 * The fields that an event of a kind is sent with: kk оқиғаның құрамы, ru состав события. What is sent is checked by it, and
 * the description of the API is made of it.
 *
 * @param kind the kind
 * @param meaning what has happened
 * @param required the fields it cannot be without
 * @param optional those it can
 */
record EventShape(EventKind kind, String meaning, List<EventField> required, List<EventField> optional) {
    static final List<EventShape> ALL =
            Arrays.stream(EventKind.values()).map(EventShape::of).toList();

    static EventShape of(EventKind kind) {
        return switch (kind) {
            case ANSWERED ->
                new EventShape(
                        kind,
                        "A body answered. An executor answers for its own body; all others name the executor",
                        List.of(EventField.EVIDENCE),
                        List.of(EventField.EXECUTOR));
            case ACCEPTED ->
                new EventShape(
                        kind,
                        "An answer was accepted; without an executor, all of them",
                        List.of(),
                        List.of(EventField.EXECUTOR, EventField.REASON));
            case RETURNED ->
                new EventShape(
                        kind,
                        "An answer was returned; without an executor, all of them",
                        List.of(EventField.REASON),
                        List.of(EventField.EXECUTOR));
            case POSTPONEMENT_ASKED ->
                new EventShape(
                        kind,
                        "A later day is asked for. An executor asks for its own body; all others name the executor",
                        List.of(EventField.WANTED, EventField.GROUND),
                        List.of(EventField.EXECUTOR));
            case POSTPONEMENT_GRANTED ->
                new EventShape(
                        kind, "A later day was granted", List.of(EventField.BASIS, EventField.NEW_DAY), List.of());
            case POSTPONEMENT_REFUSED ->
                new EventShape(kind, "A later day was refused", List.of(EventField.BASIS), List.of());
            case SUPERSEDED ->
                new EventShape(kind, "Something else took its place", List.of(EventField.BASIS), List.of());
            case NOT_REQUIRED ->
                new EventShape(kind, "It is not required any more", List.of(EventField.BASIS), List.of());
            case WITHDRAWN ->
                new EventShape(
                        kind,
                        "An event that was entered by mistake is withdrawn",
                        List.of(EventField.EVENT, EventField.REASON),
                        List.of());
        };
    }

    /** Returns all its fields, those that have to be there first. */
    List<EventField> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** Returns the names of its fields in JSON, as a refusal lists them. */
    String names() {
        List<String> names =
                new ArrayList<>(fields().stream().map(EventField::json).toList());
        names.sort(null);
        return String.join(", ", names);
    }
}
