package kz.jospar.schedule.ical4j;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.schedule.ical.Alarm;
import kz.jospar.schedule.ical.DayPattern;
import kz.jospar.schedule.ical.When;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Completed;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.PercentComplete;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/** The times of an entry as properties of ical4j. */
final class EntryTimes {
    private static final ParameterList DATE = new ParameterList(List.of(Value.DATE));

    private EntryTimes() {}

    static List<Property> of(When when) {
        if (when instanceof When.AllDay days) {
            return List.of(start(days.from()), end(days.toInclusive()), new Transp(Transp.VALUE_TRANSPARENT));
        } else if (when instanceof When.Series series) {
            return series(series);
        } else if (when instanceof When.Task task) {
            return task(task);
        } else if (when instanceof When.Timed timed) {
            return timed(timed);
        }
        throw new IllegalArgumentException("when is " + when + ", of an unknown kind");
    }

    static VAlarm alarm(Alarm alarm, boolean beforeDue) {
        ParameterList related = new ParameterList(List.of(beforeDue ? Related.END : Related.START));
        return new VAlarm(new PropertyList(List.of(
                new Action(Action.VALUE_DISPLAY),
                new Trigger(related, length(alarm.offset())),
                new Description(alarm.text()))));
    }

    /** Whole days as days, as ical4j itself reads them. */
    private static TemporalAmount length(Duration offset) {
        return offset.isZero() || !offset.equals(Duration.ofDays(offset.toDays()))
                ? offset
                : Period.ofDays(Math.toIntExact(offset.toDays()));
    }

    private static List<Property> series(When.Series series) {
        List<Property> properties = new ArrayList<>(
                List.of(start(series.firstDay()), end(series.firstDay()), new Transp(Transp.VALUE_TRANSPARENT)));
        DayPattern pattern = series.pattern();
        if (pattern != null) {
            properties.add(new RRule<>(recur(pattern, series.lastDay())));
        } else if (series.days().size() > 1) {
            properties.add(new RDate<>(DATE, new DateList<>(series.days())));
        }
        return properties;
    }

    private static Recur<LocalDate> recur(DayPattern pattern, LocalDate until) {
        Recur.Builder<LocalDate> recur = new Recur.Builder<LocalDate>()
                .frequency(pattern.every() == ChronoUnit.WEEKS ? Frequency.WEEKLY : Frequency.MONTHLY)
                .until(until);
        if (pattern.interval() > 1) {
            recur.interval(pattern.interval());
        }
        if (pattern.monthDay() != null) {
            recur.monthDayList(pattern.monthDay());
        }
        if (pattern.weekday() != null) {
            WeekDay day = WeekDay.getWeekDay(pattern.weekday());
            recur.dayList(pattern.ordinal() == null ? day : new WeekDay(day, pattern.ordinal()));
        }
        return recur.build();
    }

    private static List<Property> task(When.Task task) {
        List<Property> properties = new ArrayList<>();
        @Nullable LocalDate start = task.start();
        if (start != null) {
            properties.add(start(start));
        }
        properties.add(new Due<>(DATE, task.due()));
        @Nullable LocalDate done = task.done();
        if (done != null) {
            properties.add(new Completed(done.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
            properties.add(new PercentComplete(100));
        }
        return properties;
    }

    /** The clock's time beside the zone's name, or an instant: a ZonedDateTime is written an hour or two off. */
    private static List<Property> timed(When.Timed timed) {
        ZoneId zone = timed.zone();
        if (zone.equals(ZoneOffset.UTC)) {
            return List.of(
                    new DtStart<>(timed.start().toInstant(ZoneOffset.UTC)),
                    new DtEnd<>(timed.end().toInstant(ZoneOffset.UTC)),
                    new Transp(Transp.VALUE_OPAQUE));
        }
        ParameterList named = new ParameterList(List.of(new TzId(zone.getId())));
        return List.of(
                new DtStart<LocalDateTime>(named, timed.start()),
                new DtEnd<LocalDateTime>(named, timed.end()),
                new Transp(Transp.VALUE_OPAQUE));
    }

    private static Property start(LocalDate day) {
        return new DtStart<>(DATE, day);
    }

    private static Property end(LocalDate last) {
        return new DtEnd<>(DATE, last.plusDays(1));
    }
}
