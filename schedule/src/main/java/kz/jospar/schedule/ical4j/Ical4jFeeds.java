package kz.jospar.schedule.ical4j;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/** Gives feeds as ical4j's components: kk ical4j нысандары, ru объекты ical4j. */
public final class Ical4jFeeds {
    private static final ParameterList DATE = new ParameterList(List.of(Value.DATE));

    private Ical4jFeeds() {}

    /**
     * Returns a calendar of the content that {@link kz.jospar.schedule.ical.FeedWriter} writes; the caller may change it.
     *
     * @throws IllegalArgumentException if the feed has no event: a calendar without a component is invalid
     */
    public static Calendar calendar(Feed feed) {
        List<Property> properties = List.of(
                new Version(new ParameterList(), "2.0"),
                new ProdId(feed.head().productId()),
                new CalScale("GREGORIAN"),
                new Name(feed.name()),
                new XProperty("X-WR-CALNAME", feed.name()),
                new RefreshInterval(
                        new ParameterList(List.of(Value.DURATION)), feed.head().refresh()),
                new XProperty("X-PUBLISHED-TTL", feed.head().refresh().toString()));
        // At once: adding one by one copies the whole list each time.
        List<VEvent> events = feed.entries().stream().map(Ical4jFeeds::event).toList();
        return new Calendar(new PropertyList(properties), new ComponentList<>(events));
    }

    /**
     * Returns one event; the caller may change it.
     *
     * @param event the event
     */
    public static VEvent event(FeedEntry event) {
        Instant stamp = event.revision().modified();
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(event.uid()),
                new DtStamp(stamp),
                new LastModified(stamp),
                new Sequence(event.revision().sequence()),
                new DtStart<>(DATE, event.when().firstDay()),
                new DtEnd<>(DATE, event.when().lastDay().plusDays(1)),
                new Summary(event.title())));
        if (!event.description().isEmpty()) {
            properties.add(new Description(event.description()));
        }
        if (!event.categories().isEmpty()) {
            properties.add(new Categories(new TextList(event.categories())));
        }
        properties.add(new Transp("TRANSPARENT"));
        VEvent made = new VEvent(false); // the other constructors stamp "now"
        made.setPropertyList(new PropertyList(properties));
        return made;
    }
}
