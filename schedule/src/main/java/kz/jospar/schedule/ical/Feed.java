package kz.jospar.schedule.ical;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.jospar.core.time.PlanPeriod;

/**
 * A calendar to subscribe to: kk күнтізбе арнасы, ru календарная лента.
 *
 * @param head what it says of itself; the zones of its timed entries are added to it
 * @param entries its entries in order, each with a uid of its own; may be empty
 */
public record Feed(FeedHead head, List<FeedEntry> entries) {

    public Feed {
        Objects.requireNonNull(head, "head");
        entries = List.copyOf(entries);
        Set<String> uids = new HashSet<>();
        List<ZoneId> zones = new ArrayList<>(head.zones());
        for (FeedEntry entry : entries) {
            if (!uids.add(entry.uid())) {
                throw new IllegalArgumentException(
                        "feed '" + head.id() + "' has two entries with uid '" + entry.uid() + "'");
            }
            if (entry.when() instanceof When.Timed timed) {
                zones.add(timed.zone());
            }
        }
        head = new FeedHead(head.id(), head.name(), head.language(), head.refresh(), zones);
    }

    /**
     * Returns this feed with those entries only that stand on a day of the period. A series that does stays whole, a task
     * stands on each day from its start to its due day.
     */
    public Feed within(PlanPeriod period) {
        return new Feed(
                head, entries.stream().filter(entry -> entry.touches(period)).toList());
    }

    /** Returns the key of its addressee. */
    public String id() {
        return head.id();
    }

    /** Returns the calendar's name. */
    public String name() {
        return head.name();
    }
}
