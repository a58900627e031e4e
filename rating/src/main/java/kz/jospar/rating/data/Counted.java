package kz.jospar.rating.data;

import java.util.List;
import kz.jospar.rating.guard.Guard;

/**
 * The number of events of one unit: kk санау нәтижесі, ru результат подсчёта.
 *
 * @param observation the count; it names the events it was counted from
 * @param notCounted the unit's other events of the same kind by date and key, each with every reason
 */
public record Counted(Observation observation, List<NotCounted> notCounted) {
    public Counted {
        Guard.present("observation", observation);
        notCounted = Guard.copy(notCounted);
    }
}
