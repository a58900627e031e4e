package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which side of an event a term lies on: kk бағыты, ru направление. */
public enum Direction {
    /** Before the event: kk бұрын, ru до. */
    BEFORE,
    /** After the event, beginning on the next day (Civil Code, 173): kk кейін, ru после. */
    AFTER;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
