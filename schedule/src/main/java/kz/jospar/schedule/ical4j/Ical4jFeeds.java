package kz.jospar.schedule.ical4j;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.When;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/** Gives feeds as ical4j's components: kk ical4j нысандары, ru объекты ical4j. */
public final class Ical4jFeeds {
    private Ical4jFeeds() {}

    /**
     * Returns a calendar of the content that {@link kz.jospar.schedule.ical.FeedWriter} writes; the caller may change
     * it. A feed without entries is a calendar of one time zone, since one without a component is invalid.
     */
    public static Calendar calendar(Feed feed) {
        FeedHead head = feed.head();
        RefreshInterval refresh = new RefreshInterval(new ParameterList(List.of(Value.DURATION)), head.refresh());
        List<Property> properties = List.of(
                new Version(new ParameterList(), "2.0"),
                new ProdId(head.productId()),
                new CalScale("GREGORIAN"),
                new Name(head.name()),
                new XProperty("X-WR-CALNAME", head.name()),
                refresh,
                new XProperty("X-PUBLISHED-TTL", refresh.getValue()));
        // At once: adding one by one copies the whole list each time.
        List<CalendarComponent> components = new ArrayList<>();
        if (feed.entries().isEmpty() || head.zones().stream().anyMatch(zone -> !zone.equals(ZoneOffset.UTC))) {
            components.addAll(WrittenZones.of(head));
        }
        feed.entries().forEach(entry -> components.add(entry(entry)));
        return new Calendar(new PropertyList(properties), new ComponentList<>(components));
    }

    /**
     * Returns one entry: a {@link VToDo} of a {@link When.Task}, else a {@link VEvent}; the caller may change it.
     *
     * <p>A timed entry has the clock's time and the name of its zone. Ask ical4j 4.4.0 for no instant of it: its own
     * rules for Kazakhstan's zones are an hour or two off. Its calendar needs the zone's VTIMEZONE, which {@link
     * #calendar} adds.
     */
    public static CalendarComponent entry(FeedEntry entry) {
        Instant stamp = entry.revision().modified();
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(entry.uid()),
                new DtStamp(stamp),
                new LastModified(stamp),
                new Sequence(entry.revision().sequence()),
                new Summary(entry.title())));
        properties.addAll(EntryTimes.of(entry.when()));
        if (!entry.description().isEmpty()) {
            properties.add(new Description(entry.description()));
        }
        if (!entry.place().isEmpty()) {
            properties.add(new Location(entry.place()));
        }
        if (!entry.categories().isEmpty()) {
            properties.add(new Categories(new TextList(entry.categories())));
        }
        if (entry.color() != null) {
            properties.add(new Color(new ParameterList(), entry.color()));
        }
        if (entry.link() != null) {
            properties.add(new Url(new ParameterList(), entry.link().toString()));
        }
        if (entry.revision().cancelled()) {
            properties.add(new Status(Status.VALUE_CANCELLED));
        } else if (entry.when() instanceof When.Task task) {
            properties.add(new Status(task.done() == null ? Status.VALUE_NEEDS_ACTION : Status.VALUE_COMPLETED));
        }
        entry.attendees().stream().map(EntryPeople::property).forEach(properties::add);
        boolean task = entry.when() instanceof When.Task;
        ComponentList<VAlarm> alarms = new ComponentList<>(entry.alarms().stream()
                .map(alarm -> EntryTimes.alarm(alarm, task))
                .toList());
        // The constructors without a list of properties stamp "now".
        return task
                ? new VToDo(new PropertyList(properties), alarms)
                : new VEvent(new PropertyList(properties), alarms);
    }
}
