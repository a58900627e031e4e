package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kz.jospar.core.party.Executor;

/**
 * An answer that counts, and the day it is judged by: kk есепке алынған жауап, ru учтённый ответ.
 *
 * <p>It is judged by the last day in force on the day it came. A postponement granted later does not make a late answer
 * punctual.
 *
 * @param executor who answered
 * @param event by what it is known
 * @param lastDay the last day in force on the day of the answer
 */
public record Answer(Executor executor, ExecutionEvent.Answered event, LocalDate lastDay) {
    public Answer {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** Returns the day of the answer. */
    public LocalDate on() {
        return event.on();
    }

    /** Tells whether it came after the last day. */
    @JsonIgnore
    public boolean isLate() {
        return event.on().isAfter(lastDay);
    }

    /** Returns by how many calendar days it came late; 0 on time. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, event.on()));
    }
}
