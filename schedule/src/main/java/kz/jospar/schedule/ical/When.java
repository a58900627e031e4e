package kz.jospar.schedule.ical;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days or at which time an entry stands in a calendar: kk уақыты, ru время записи. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = When.AllDay.class, name = "all-day"),
    @JsonSubTypes.Type(value = When.Series.class, name = "series"),
    @JsonSubTypes.Type(value = When.Task.class, name = "task"),
    @JsonSubTypes.Type(value = When.Timed.class, name = "timed")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface When {

    /** Returns the first day it stands on. */
    LocalDate firstDay();

    /** Returns the last day it stands on, inclusive. */
    LocalDate lastDay();

    /**
     * All day long, on one day or on several on end: kk күні бойы, ru весь день.
     *
     * @param from the first day, in the years 1..9999
     * @param toInclusive the last day, not before {@code from}; the day after it is still in the year 9999
     */
    record AllDay(LocalDate from, LocalDate toInclusive) implements When {
        public AllDay {
            CalendarYears.require("from", from);
            CalendarYears.require("toInclusive", toInclusive);
            if (toInclusive.isBefore(from)) {
                throw new IllegalArgumentException("toInclusive is " + toInclusive + ", before " + from);
            }
        }

        /** On one day. */
        public AllDay(LocalDate day) {
            this(day, day);
        }

        @Override
        public LocalDate firstDay() {
            return from;
        }

        @Override
        public LocalDate lastDay() {
            return toInclusive;
        }
    }

    /**
     * All day long on many days that are one entry: kk қайталанатын жазба, ru повторяющаяся запись.
     *
     * @param days the days in order, each once, at least one
     * @param pattern the rule that gives exactly these days, or {@code null} where none does and they are listed
     */
    record Series(List<LocalDate> days, @Nullable DayPattern pattern) implements When {
        public Series {
            days = List.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("days are empty");
            }
            for (int i = 0; i < days.size(); i++) {
                CalendarYears.require("days[" + i + "]", days.get(i));
                if (i > 0 && !days.get(i).isAfter(days.get(i - 1))) {
                    throw new IllegalArgumentException(
                            "days[" + i + "] is " + days.get(i) + ", not after " + days.get(i - 1));
                }
            }
            if (pattern != null && !pattern.days(days.get(0), days.size()).equals(days)) {
                throw new IllegalArgumentException("pattern " + pattern + " does not give " + days);
            }
        }

        @Override
        public LocalDate firstDay() {
            return days.get(0);
        }

        @Override
        public LocalDate lastDay() {
            return days.get(days.size() - 1);
        }
    }

    /**
     * Something to be ticked off: kk тапсырма, ru задача.
     *
     * @param start the day from which it is shown, before {@code due}, or {@code null} if that is not told
     * @param due the day by which it is to be done
     * @param done the day on which it was done, or {@code null} if it is not
     */
    record Task(
            @Nullable LocalDate start,
            LocalDate due,
            @Nullable LocalDate done) implements When {
        public Task {
            CalendarYears.require("due", due);
            if (start != null) {
                CalendarYears.require("start", start);
                if (!start.isBefore(due)) {
                    throw new IllegalArgumentException("start is " + start + ", not before due, " + due);
                }
            }
            if (done != null) {
                CalendarYears.require("done", done);
            }
        }

        @Override
        public LocalDate firstDay() {
            return start == null ? due : start;
        }

        @Override
        public LocalDate lastDay() {
            return due;
        }
    }

    /**
     * From a time to a time by the clocks of a zone: kk сағаты бар жазба, ru запись со временем.
     *
     * @param start the local start, in the years {@link FeedZones#FIRST_YEAR}..9999, to the second
     * @param end the local end, after the start
     * @param zone the zone both are in, one with a name, such as {@code Asia/Almaty}, or UTC, which is kept as {@link
     *     ZoneOffset#UTC} by whatever name it came
     */
    record Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) implements When {
        public Timed {
            CalendarYears.require("start", start.toLocalDate());
            CalendarYears.require("end", end.toLocalDate());
            if (start.getYear() < FeedZones.FIRST_YEAR) {
                throw new IllegalArgumentException("start is " + start + ", before " + FeedZones.FIRST_YEAR
                        + ", from which on the rules of zones are written");
            }
            if (!end.isAfter(start)) {
                throw new IllegalArgumentException("end is " + end + ", not after start, " + start);
            }
            if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))
                    || !end.equals(end.truncatedTo(ChronoUnit.SECONDS))) {
                throw new IllegalArgumentException(start + " or " + end + " has fractions of a second");
            }
            zone = FeedHead.named(zone);
        }

        @Override
        public LocalDate firstDay() {
            return start.toLocalDate();
        }

        @Override
        public LocalDate lastDay() {
            LocalDate day = end.toLocalDate();
            return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? day.minusDays(1) : day;
        }
    }
}
