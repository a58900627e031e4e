package kz.jospar.schedule.execution;

import java.util.Objects;
import kz.jospar.core.party.Executor;

/**
 * An answer that went back and was not given again: kk пысықтаудағы жауап, ru ответ на доработке.
 *
 * @param executor whose turn it is
 * @param event by whom and why
 */
public record Rework(Executor executor, ExecutionEvent.Returned event) {
    public Rework {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(event, "event");
    }
}
