package kz.jospar.portal.work;

import java.util.Locale;
import java.util.Optional;
import kz.jospar.schedule.execution.ExecutionEvent;

/** What kind of event it is: kk оқиға түрі, ru вид события; the library's own names, as in its JSON. */
public enum EventKind {
    ANSWERED,
    ACCEPTED,
    RETURNED,
    POSTPONEMENT_ASKED,
    POSTPONEMENT_GRANTED,
    POSTPONEMENT_REFUSED,
    SUPERSEDED,
    NOT_REQUIRED,
    WITHDRAWN;

    /** The longest evidence, reason, ground or decision, for pages and for programs. */
    public static final int LONGEST_WORDS = 2000;
    /** The longest key of an event, its column's length. */
    public static final int LONGEST_KEY = 200;

    /** Returns the name used in forms and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the kind of a code, if there is one. */
    public static Optional<EventKind> of(String code) {
        for (EventKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the kind of an event. */
    public static EventKind of(ExecutionEvent event) {
        return event.choose(new ExecutionEvent.Cases<>() {
            @Override
            public EventKind answered(ExecutionEvent.Answered one) {
                return ANSWERED;
            }

            @Override
            public EventKind accepted(ExecutionEvent.Accepted one) {
                return ACCEPTED;
            }

            @Override
            public EventKind returned(ExecutionEvent.Returned one) {
                return RETURNED;
            }

            @Override
            public EventKind postponementAsked(ExecutionEvent.PostponementAsked one) {
                return POSTPONEMENT_ASKED;
            }

            @Override
            public EventKind postponementGranted(ExecutionEvent.PostponementGranted one) {
                return POSTPONEMENT_GRANTED;
            }

            @Override
            public EventKind postponementRefused(ExecutionEvent.PostponementRefused one) {
                return POSTPONEMENT_REFUSED;
            }

            @Override
            public EventKind superseded(ExecutionEvent.Superseded one) {
                return SUPERSEDED;
            }

            @Override
            public EventKind notRequired(ExecutionEvent.NotRequired one) {
                return NOT_REQUIRED;
            }

            @Override
            public EventKind withdrawn(ExecutionEvent.Withdrawn one) {
                return WITHDRAWN;
            }
        });
    }
}
