package kz.jospar.protocol.hierarchy;

import java.util.List;
import kz.jospar.protocol.guard.Guard;

/**
 * Where an assignment arrives, and whom it does not reach: kk тапсырманың жетуі, ru доведение поручения.
 *
 * @param arrived at each staff once, in the order of the hierarchy
 * @param missed the others, in the order of the executors
 */
public record Arrivals(List<Arrival> arrived, List<Missed> missed) {
    public Arrivals {
        arrived = Guard.copy(arrived);
        missed = Guard.copy(missed);
    }
}
