package kz.jospar.portal.api;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.portal.work.Tracked;

/**
 * A deadline with its history.
 *
 * @param obligation how it stands
 * @param events what happened to it, by day
 */
public record TrackedView(ObligationView obligation, List<EventView> events) {
    static TrackedView of(Tracked tracked, LocalDate today) {
        return new TrackedView(
                ObligationView.of(tracked, today),
                tracked.execution().events().stream().map(EventView::of).toList());
    }
}
