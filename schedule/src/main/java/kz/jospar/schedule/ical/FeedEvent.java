package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A deadline as a calendar shows it, all day long: kk күнтізбедегі мерзім, ru срок в календаре.
 *
 * @param uid the key, the same in every export
 * @param day the day it is shown on
 * @param title the short title of a month's grid
 * @param description what a click shows, line by line separated by line feeds
 * @param categories words to filter by
 */
public record FeedEvent(String uid, LocalDate day, String title, String description, List<String> categories) {

    public FeedEvent {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        categories = List.copyOf(categories);
    }
}
