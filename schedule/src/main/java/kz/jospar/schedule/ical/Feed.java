package kz.jospar.schedule.ical;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.Language;

/**
 * A calendar to subscribe to: kk күнтізбе арнасы, ru календарная лента.
 *
 * @param id the key of its addressee, fit for a file's name
 * @param name the calendar's name
 * @param language the language of its texts
 * @param stamp the instant its data are from; never "now"
 * @param events its events in order
 */
public record Feed(String id, String name, Language language, Instant stamp, List<FeedEvent> events) {

    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(stamp, "stamp");
        events = List.copyOf(events);
    }
}
