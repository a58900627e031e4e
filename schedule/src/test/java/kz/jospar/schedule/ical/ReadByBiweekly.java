package kz.jospar.schedule.ical;

import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.Related;
import biweekly.parameter.Role;
import biweekly.property.Categories;
import biweekly.property.Color;
import biweekly.property.Completed;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.LastModified;
import biweekly.property.Location;
import biweekly.property.Organizer;
import biweekly.property.Sequence;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.TextProperty;
import biweekly.property.Uid;
import biweekly.property.Url;
import biweekly.util.DateTimeComponents;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** An entry as biweekly reads it. */
final class ReadByBiweekly {
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private ReadByBiweekly() {}

    static FeedEntry entry(ICalendar calendar, ICalComponent component) {
        Instant stamp = component.getProperty(DateTimeStamp.class).getValue().toInstant();
        if (!component.getProperty(LastModified.class).getValue().toInstant().equals(stamp)) {
            throw new AssertionError("LAST-MODIFIED is not DTSTAMP");
        }
        Status status = component.getProperty(Status.class);
        String link = text(component, Url.class);
        List<VAlarm> alarms = component.getComponents(VAlarm.class);
        return new FeedEntry(
                text(component, Uid.class),
                component instanceof VEvent event ? when(calendar, event) : task((VTodo) component),
                text(component, Summary.class),
                text(component, Description.class),
                component.getProperties(Categories.class).stream()
                        .flatMap(words -> words.getValues().stream())
                        .sorted()
                        .toList(),
                component.getProperty(Color.class) == null ? null : text(component, Color.class),
                link.isEmpty() ? null : URI.create(link),
                text(component, Location.class),
                alarms.stream().map(alarm -> alarm(alarm, component)).toList(),
                attendees(component),
                new Revision(
                        component.getProperty(Sequence.class).getValue(),
                        stamp,
                        status != null && status.isCancelled()));
    }

    private static When when(ICalendar calendar, VEvent event) {
        if (event.getDateStart().getValue().hasTime()) {
            TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
            ZoneId id = zone == null
                    ? ZoneOffset.UTC
                    : ZoneId.of(zone.getComponent().getTimezoneId().getValue());
            sameInstant(event.getDateStart(), id);
            sameInstant(event.getDateEnd(), id);
            return new When.Timed(clock(event.getDateStart()), clock(event.getDateEnd()), id);
        }
        LocalDate first = day(event.getProperty(DateStart.class).getValue());
        LocalDate last = day(event.getProperty(DateEnd.class).getValue()).minusDays(1);
        List<LocalDate> days = new ArrayList<>();
        DateIterator iterator = event.getDateIterator(TimeZone.getDefault());
        while (iterator.hasNext()) {
            days.add(day(iterator.next()));
        }
        return days.size() == 1 ? new When.AllDay(first, last) : new When.Series(days, null);
    }

    private static When task(VTodo task) {
        DateStart start = task.getDateStart();
        Completed completed = task.getCompleted();
        if (completed != null && task.getPercentComplete().getValue() != 100) {
            throw new AssertionError("PERCENT-COMPLETE is " + task.getPercentComplete());
        }
        return new When.Task(
                start == null ? null : day(start.getValue()),
                day(task.getProperty(DateDue.class).getValue()),
                completed == null
                        ? null
                        : completed
                                .getValue()
                                .toInstant()
                                .minus(Duration.ofHours(12))
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate());
    }

    /**
     * biweekly 0.6.8 reads by the file's VTIMEZONE, but of a zone without daylight saving time only the last offset, at
     * whatever time: Java's old TimeZone asks it for a raw offset and for daylight.
     */
    private static void sameInstant(DateOrDateTimeProperty property, ZoneId zone) {
        LocalDateTime clock = clock(property);
        Instant instant = property.getValue().toInstant();
        if (!clock.toInstant(zone.getRules().getOffset(FAR)).equals(instant)) {
            throw new AssertionError(clock + " in " + zone + " is read as " + instant);
        }
    }

    private static LocalDateTime clock(DateOrDateTimeProperty property) {
        DateTimeComponents raw = property.getValue().getRawComponents();
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    private static Alarm alarm(VAlarm alarm, ICalComponent of) {
        Related related = alarm.getTrigger().getRelated();
        if (related != (of instanceof VTodo ? Related.END : Related.START)) {
            throw new AssertionError("RELATED is " + related);
        }
        return new Alarm(
                Duration.ofMillis(alarm.getTrigger().getDuration().toMillis()),
                alarm.getDescription().getValue());
    }

    private static List<Attendee> attendees(ICalComponent component) {
        List<Attendee> attendees = new ArrayList<>();
        for (Organizer one : component.getProperties(Organizer.class)) {
            attendees.add(new Attendee(one.getEmail(), name(one.getCommonName()), Attendee.Part.ORGANIZER));
        }
        for (biweekly.property.Attendee one : component.getProperties(biweekly.property.Attendee.class)) {
            attendees.add(new Attendee(one.getEmail(), name(one.getCommonName()), part(one)));
        }
        return attendees;
    }

    private static Attendee.Part part(biweekly.property.Attendee one) {
        if (one.getRole() == Role.CHAIR) {
            return Attendee.Part.CHAIR;
        }
        return one.getParticipationLevel() == ParticipationLevel.OPTIONAL
                ? Attendee.Part.OPTIONAL
                : one.getParticipationLevel() == ParticipationLevel.FYI
                        ? Attendee.Part.INFORMED
                        : Attendee.Part.REQUIRED;
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }

    private static <T extends TextProperty> String text(ICalComponent component, Class<T> type) {
        T property = component.getProperty(type);
        return property == null ? "" : property.getValue();
    }

    /** biweekly gives a date as the default zone's midnight. */
    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
