package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import kz.jospar.protocol.guard.Guard;

/**
 * When something happened, and in which order: kk сәт, ru момент.
 *
 * <p>A clock alone does not tell it: who left at 10:40 and the count of 10:40 have an order that a quorum may hang on.
 *
 * @param n the place among what happened, from 0, ascending; what has the same place is one and the same happening
 * @param at local time
 */
public record Moment(@JsonProperty(required = true) int n, LocalDateTime at) {
    public Moment {
        if (n < 0) {
            throw new IllegalArgumentException("n is " + n + ", below 0");
        }
        Guard.present("at", at);
    }

    /** Tells whether this happened before. */
    public boolean isBefore(Moment other) {
        return n < other.n;
    }

    @Override
    public String toString() {
        return n + " " + at;
    }
}
