package kz.jospar.schedule;

import java.util.Objects;
import kz.jospar.core.duty.Commitment;

/**
 * One dated consequence of a commitment: kk мерзімді міндет, ru датированное обязательство.
 *
 * <p>Its id is plan, measure and period, joined by slashes: {@code karaganda-2025-2026/1.7/2025-Q1}. The id stays while
 * the plan is amended; calendar events, execution and indicators refer to it. What happens to it is not kept here: {@link
 * kz.jospar.schedule.execution.Execution} computes it from events.
 *
 * @param id the key
 * @param commitment who owes what
 * @param occurrence when
 */
public record Obligation(String id, Commitment commitment, Occurrence occurrence) {

    public Obligation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(occurrence, "occurrence");
    }

    static Obligation of(String owner, Commitment commitment, Occurrence occurrence) {
        return new Obligation(owner + "/" + commitment.id() + "/" + occurrence.period(), commitment, occurrence);
    }
}
