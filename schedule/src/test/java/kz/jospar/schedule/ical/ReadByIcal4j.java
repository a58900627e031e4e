package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Trigger;

/** An entry as ical4j reads it. */
final class ReadByIcal4j {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private ReadByIcal4j() {}

    static FeedEntry entry(Component component) {
        Instant stamp = date(component, Property.DTSTAMP);
        boolean cancelled = text(component, Property.STATUS).equals("CANCELLED");
        int sequence =
                component.<Sequence>getRequiredProperty(Property.SEQUENCE).getSequenceNo();
        if (!date(component, Property.LAST_MODIFIED).equals(stamp)) {
            throw new AssertionError("LAST-MODIFIED is not DTSTAMP");
        }
        return new FeedEntry(
                text(component, Property.UID),
                component instanceof VToDo ? task(component) : when(component),
                text(component, Property.SUMMARY),
                text(component, Property.DESCRIPTION),
                component.<Categories>getProperty(Property.CATEGORIES).stream()
                        .flatMap(words -> words.getCategories().getTexts().stream())
                        .sorted()
                        .toList(),
                component.<Property>getProperty("COLOR").map(Property::getValue).orElse(null),
                component
                        .<Property>getProperty(Property.URL)
                        .map(url -> URI.create(url.getValue()))
                        .orElse(null),
                text(component, Property.LOCATION),
                (component instanceof VEvent event ? event.getAlarms() : ((VToDo) component).getAlarms())
                        .stream().map(alarm -> alarm(alarm, component)).toList(),
                attendees(component),
                new Revision(sequence, stamp, cancelled));
    }

    private static When when(Component event) {
        if (!(event.<DateProperty<?>>getRequiredProperty(Property.DTSTART).getDate() instanceof LocalDate)) {
            return new When.Timed(clock(event, Property.DTSTART), clock(event, Property.DTEND), zone(event));
        }
        LocalDate first = date(event, Property.DTSTART);
        LocalDate last = ReadByIcal4j.<LocalDate>date(event, Property.DTEND).minusDays(1);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first));
        event.<RDate<LocalDate>>getProperty(Property.RDATE).ifPresent(listed -> days.addAll(listed.getDates()));
        event.<RRule<LocalDate>>getProperty(Property.RRULE)
                .ifPresent(rule -> days.addAll(rule.getRecur().getDates(first, first, first.plusYears(200))));
        return days.size() == 1 ? new When.AllDay(first, last) : new When.Series(List.copyOf(days), null);
    }

    private static When task(Component task) {
        String done = text(task, Property.STATUS);
        Optional<Instant> completed =
                task.<DateProperty<Instant>>getProperty(Property.COMPLETED).map(DateProperty::getDate);
        if (!done.equals("CANCELLED") && done.equals("COMPLETED") != completed.isPresent()) {
            throw new AssertionError("STATUS is " + done + ", COMPLETED is " + completed);
        }
        return new When.Task(
                task.<DateProperty<LocalDate>>getProperty(Property.DTSTART)
                        .map(DateProperty::getDate)
                        .orElse(null),
                date(task, Property.DUE),
                completed
                        .map(instant -> instant.atZone(ZoneOffset.UTC))
                        .filter(time -> time.toLocalTime().equals(LocalTime.NOON))
                        .map(ZonedDateTime::toLocalDate)
                        .orElse(null));
    }

    /** The clock's time as text: of ical4j's instants none is right for Kazakhstan. */
    private static LocalDateTime clock(Component event, String name) {
        return LocalDateTime.parse(text(event, name).replaceAll("Z$", ""), CLOCK);
    }

    private static ZoneId zone(Component event) {
        Property start = event.getRequiredProperty(Property.DTSTART);
        return start.<Parameter>getParameter(Parameter.TZID)
                .map(zone -> ZoneId.of(zone.getValue()))
                .orElse(ZoneOffset.UTC);
    }

    private static Alarm alarm(VAlarm alarm, Component of) {
        Trigger trigger = alarm.getRequiredProperty(Property.TRIGGER);
        String related =
                trigger.<Parameter>getRequiredParameter(Parameter.RELATED).getValue();
        if (!related.equals(of instanceof VToDo ? "END" : "START")) {
            throw new AssertionError("RELATED is " + related);
        }
        Duration offset = trigger.getDuration() instanceof Period days
                ? Duration.ofDays(days.getDays())
                : Duration.from(trigger.getDuration());
        return new Alarm(offset, text(alarm, Property.DESCRIPTION));
    }

    private static List<Attendee> attendees(Component component) {
        List<Property> properties = new ArrayList<>(component.getProperties(Property.ORGANIZER));
        properties.addAll(component.getProperties(Property.ATTENDEE));
        return properties.stream()
                .map(one -> new Attendee(
                        one.getValue().replaceFirst("^mailto:", ""),
                        parameter(one, Parameter.CN),
                        switch (parameter(one, Parameter.ROLE)) {
                            case "" -> Attendee.Part.ORGANIZER;
                            case "CHAIR" -> Attendee.Part.CHAIR;
                            case "OPT-PARTICIPANT" -> Attendee.Part.OPTIONAL;
                            case "NON-PARTICIPANT" -> Attendee.Part.INFORMED;
                            default -> Attendee.Part.REQUIRED;
                        }))
                .toList();
    }

    private static String parameter(Property property, String name) {
        return property.<Parameter>getParameter(name).map(Parameter::getValue).orElse("");
    }

    private static <T extends Temporal> T date(PropertyContainer component, String name) {
        return component.<DateProperty<T>>getRequiredProperty(name).getDate();
    }

    private static String text(PropertyContainer component, String name) {
        return component.<Property>getProperty(name).map(Property::getValue).orElse("");
    }
}
