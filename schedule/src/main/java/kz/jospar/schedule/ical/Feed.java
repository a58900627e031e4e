package kz.jospar.schedule.ical;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kz.jospar.core.lang.Language;

/**
 * A calendar to subscribe to: kk күнтізбе арнасы, ru календарная лента.
 *
 * @param id the key of its addressee, fit for a file's name
 * @param name the calendar's name, as {@link FeedEvent} keeps its texts
 * @param language the language of its texts
 * @param stamp the instant its data are from, in the years 1..9999; never "now"
 * @param events its events in order, each with a uid of its own
 */
public record Feed(String id, String name, Language language, Instant stamp, List<FeedEvent> events) {
    /** How often a client may ask again. */
    public static final Duration REFRESH = Duration.ofHours(12);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    public Feed {
        Objects.requireNonNull(id, "id");
        name = PlainText.of(name);
        Objects.requireNonNull(language, "language");
        if (stamp.isBefore(FIRST) || !stamp.isBefore(END)) {
            throw new IllegalArgumentException("stamp is " + stamp + ", outside the years 1..9999");
        }
        events = List.copyOf(events);
        Set<String> uids = new HashSet<>();
        for (FeedEvent event : events) {
            if (!uids.add(event.uid())) {
                throw new IllegalArgumentException("feed '" + id + "' has two events with uid '" + event.uid() + "'");
            }
        }
    }

    /** Returns what stands as the calendar's PRODID. */
    public String productId() {
        return "-//Jospar//Jospar 0.1//" + language.code().toUpperCase(Locale.ROOT);
    }

    /**
     * Fails if there is no event to write.
     *
     * @throws IllegalArgumentException if it has no event: a calendar without a component is invalid, so an addressee
     *     without events gets no feed
     */
    public void requireEvents() {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("feed '" + id + "' has no event; write no feed for it");
        }
    }
}
