package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline cell means, as a rule: kk орындау мерзімі, ru срок исполнения.
 *
 * <p>Immutable and independent of any calendar, plan or clock; {@code kz.jospar.schedule} turns it into dated
 * obligations. Choose by {@link #choose}, which the compiler keeps exhaustive.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.OnDay.class, name = "day"),
    @JsonSubTypes.Type(value = Timing.Within.class, name = "window"),
    @JsonSubTypes.Type(value = Timing.Recurring.class, name = "recurrence"),
    @JsonSubTypes.Type(value = Timing.AcademicYear.class, name = "academic"),
    @JsonSubTypes.Type(value = Timing.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Timing.Continuous.class, name = "continuous"),
    @JsonSubTypes.Type(value = Timing.AroundEvent.class, name = "relative"),
    @JsonSubTypes.Type(value = Timing.OnEvent.class, name = "event"),
    @JsonSubTypes.Type(value = Timing.BySchedule.class, name = "schedule")
})
public sealed interface Timing {

    /** Hands this timing to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** Tells whether the timing yields dates from a period alone, without an event or a schedule from outside. */
    @JsonIgnore
    default boolean isDated() {
        return choose(new Cases<>() {
            @Override
            public Boolean onDay(OnDay day) {
                return true;
            }

            @Override
            public Boolean within(Within window) {
                return true;
            }

            @Override
            public Boolean recurring(Recurring recurrence) {
                return true;
            }

            @Override
            public Boolean academicYear(AcademicYear academic) {
                return true;
            }

            @Override
            public Boolean several(Several several) {
                return several.timings().stream().anyMatch(Timing::isDated);
            }

            @Override
            public Boolean continuous(Continuous continuous) {
                return false;
            }

            @Override
            public Boolean aroundEvent(AroundEvent relative) {
                return false;
            }

            @Override
            public Boolean onEvent(OnEvent event) {
                return false;
            }

            @Override
            public Boolean bySchedule(BySchedule schedule) {
                return false;
            }
        });
    }

    /** One answer for each shape of timing. */
    interface Cases<R> {
        R onDay(OnDay day);

        R within(Within window);

        R recurring(Recurring recurrence);

        R academicYear(AcademicYear academic);

        R several(Several several);

        R continuous(Continuous continuous);

        R aroundEvent(AroundEvent relative);

        R onEvent(OnEvent event);

        R bySchedule(BySchedule schedule);
    }

    /**
     * On or by one day: kk нақты күн, ru определённая дата ("2019 ж. 5 желтоқсан").
     *
     * @param date the day, in the years 1900..2999
     * @param limit how the phrase binds it; on it, if nothing is said
     */
    record OnDay(LocalDate date, Limit limit) implements Timing {
        public OnDay {
            Guard.day("date", date);
            limit = limit == null ? Limit.ON : limit;
        }

        /** On the day itself. */
        public OnDay(LocalDate date) {
            this(date, Limit.ON);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.onDay(this);
        }
    }

    /**
     * Once within a window, due on its last day: kk мерзім аралығы, ru период ("2025 жылғы 1 тоқсан").
     *
     * @param from the first day, in the years 1900..2999
     * @param toInclusive the last day and the due day, in the years 1900..2999
     */
    record Within(LocalDate from, LocalDate toInclusive) implements Timing {
        public Within {
            Guard.day("from", from);
            Guard.day("toInclusive", toInclusive);
            if (toInclusive.isBefore(from)) {
                throw Guard.broken("window ends on " + toInclusive + ", before " + from);
            }
        }

        /** Returns the window as a period. */
        public PlanPeriod asPeriod() {
            return new PlanPeriod(from, toInclusive);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.within(this);
        }
    }

    /**
     * Again in every month, quarter, half-year or year: kk кезең сайын, ru периодически ("тоқсан сайын келесі айдың 5-не").
     *
     * <p>Worked case: "үш жылда бір рет" is every third year; its first three years begin with the year in which the
     * recurrence begins to run.
     *
     * @param every the period that comes back
     * @param interval how many such periods make one turn, 1..10; more than one only without parts
     * @param parts the windows inside each year; only with {@link Cycle#YEAR}; empty means the whole period
     * @param during the days the phrase itself lets it run, if it does; else the plan's period decides
     * @param due the due day, in or after each window, or {@code null} for the last day of each window; a week takes a day
     *     of the week without an ordinal or a term, and any other period a day of the week with one, a term or a day of a
     *     month
     * @param count how many times in each window
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Recurring(
            Cycle every,
            Integer interval,
            List<YearPart> parts,
            @Nullable Stretch during,
            @Nullable Due due,
            Count count)
            implements Timing {
        public Recurring {
            Guard.present("every", every);
            interval = interval == null ? 1 : interval;
            Guard.range("interval", interval, 1, 10);
            parts = Guard.copy("parts", parts);
            count = count == null ? Count.ONCE : count;
            if (!parts.isEmpty() && (every != Cycle.YEAR || interval != 1)) {
                throw Guard.broken(
                        "parts of a year need a yearly recurrence, not one every " + interval + " " + every.code());
            }
            if (due instanceof DueDay day) {
                Guard.holds(every != Cycle.WEEK, "a week has no due day of a month");
                int first = parts.isEmpty() ? 1 - every.months() * interval : 0;
                if (day.monthsAfter() < first) {
                    throw Guard.broken("due day lies " + -day.monthsAfter()
                            + " months before the window's last month, not within it");
                }
                due = every == Cycle.YEAR && parts.isEmpty() ? inMonth(day) : day;
            }
            if (due instanceof DueWeekday day && (every == Cycle.WEEK) != (day.ordinal() == null)) {
                throw Guard.broken(
                        every == Cycle.WEEK
                                ? "a week has one " + day.weekday() + ", not number " + day.ordinal()
                                : "which " + day.weekday() + " of the month is not told for every " + every.code());
            }
        }

        /** Returns a recurrence due at the end of each period, once. */
        public static Recurring every(Cycle cycle) {
            return new Recurring(cycle, 1, List.of(), null, null, Count.ONCE);
        }

        /** Returns a yearly recurrence of these windows. */
        public static Recurring yearly(YearPart... parts) {
            return new Recurring(Cycle.YEAR, 1, List.of(parts), null, null, Count.ONCE);
        }

        /** Returns this recurrence over these days only, or over the plan's period for {@code null}. */
        public Recurring during(@Nullable Stretch stretch) {
            return new Recurring(every, interval, parts, stretch, due, count);
        }

        /** Returns this recurrence with another due day, or the windows' last days for {@code null}. */
        public Recurring due(@Nullable Due day) {
            return new Recurring(every, interval, parts, during, day, count);
        }

        /** Returns this recurrence with another number of times in each window. */
        public Recurring times(Count times) {
            return new Recurring(every, interval, parts, during, due, times);
        }

        /** A yearly due day has a month of its own: 31 June is 30 June. */
        private static DueDay inMonth(DueDay due) {
            int month = Math.floorMod(due.monthsAfter() - 1, 12) + 1;
            return new DueDay(Math.min(due.day(), Month.of(month).maxLength()), due.monthsAfter(), due.limit());
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.recurring(this);
        }
    }

    /**
     * Within the academic year, and not in its summer: kk оқу жылы ішінде, ru в течение учебного года.
     *
     * @param every the period that comes back inside it, or {@code null} for once in each academic year, which a year
     *     means too
     * @param startYear the calendar year in which the one academic year begins that the phrase names ("2025-2026 оқу
     *     жылы"), 1900..2998, or {@code null} for each one
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AcademicYear(@Nullable Cycle every, @Nullable Integer startYear) implements Timing {
        public AcademicYear {
            every = every == Cycle.YEAR ? null : every;
            if (startYear != null) {
                Guard.range("startYear", startYear, 1900, 2998);
            }
        }

        /** In each academic year. */
        public AcademicYear(@Nullable Cycle every) {
            this(every, null);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.academicYear(this);
        }
    }

    /**
     * Several timings of one measure, in the order of the phrase: kk бірнеше мерзім, ru несколько сроков.
     *
     * @param timings 2..1000; several inside several are taken out, in order
     */
    record Several(List<Timing> timings) implements Timing {
        public Several {
            timings = Guard.<Timing>copy("timings", timings).stream()
                    .flatMap(one -> one instanceof Several more ? more.timings().stream() : Stream.of(one))
                    .toList();
            if (timings.size() < 2) {
                throw Guard.broken("several timings are at least two, not " + timings.size());
            }
            Guard.range("number of timings", timings.size(), 2, 1000);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.several(this);
        }
    }

    /**
     * All the time, without a due day: kk тұрақты, үнемі, ru постоянно. A date is never invented; the body in charge may
     * set a control date itself (Government resolution 10 of 06.01.2023, ed. 04.10.2024, 183).
     *
     * @param since the day or the event it begins with, or {@code null} if the phrase names none; {@link OnDay} or
     *     {@link OnEvent}; a day is meant as it stands, without a limit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Continuous(@Nullable Timing since) implements Timing {
        public Continuous {
            if (since != null && !(since instanceof OnDay) && !(since instanceof OnEvent)) {
                throw Guard.broken("continuous work begins with a day or an event, not with " + since);
            }
            Guard.holds(
                    !(since instanceof OnEvent event) || event.every() == null,
                    "continuous work begins once, not with an event that comes back");
            since = since instanceof OnDay day ? new OnDay(day.date()) : since;
        }

        /** Without a beginning of its own. */
        public Continuous() {
            this(null);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.continuous(this);
        }
    }

    /**
     * A term counted from an event: kk оқиғадан есептелетін мерзім, ru срок, исчисляемый от события.
     *
     * @param amount how many units, 0..3660; 0 is the day of the event itself, whatever the unit and the direction
     * @param unit the unit
     * @param direction before or after
     * @param event the event in the phrase's words; empty where it is the assignment itself
     */
    record AroundEvent(@JsonProperty(required = true) int amount, TermUnit unit, Direction direction, String event)
            implements Timing {
        public AroundEvent {
            Guard.range("amount", amount, 0, 3660);
            Guard.present("unit", unit);
            Guard.present("direction", direction);
            event = event == null ? "" : event;
            unit = amount == 0 ? TermUnit.DAY : unit;
            direction = amount == 0 ? Direction.AFTER : direction;
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.aroundEvent(this);
        }
    }

    /**
     * When something happens, no length given: kk оқиға болғанда, ru при наступлении события.
     *
     * @param event the event in the phrase's words
     * @param every the period in which it comes back, if the phrase names one ("жыл сайын бюджетті қалыптастырған жағдайда")
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OnEvent(String event, @Nullable Cycle every) implements Timing {
        public OnEvent {
            Guard.text("event", event);
        }

        /** An event that may come once or often. */
        public OnEvent(String event) {
            this(event, null);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.onEvent(this);
        }
    }

    /**
     * By a schedule outside the plan: kk кестеге сәйкес, ru согласно графику.
     *
     * @param schedule the schedule in the phrase's words
     * @param due the day of the month that the schedule names, if the phrase gives one ("не позднее 1 числа месяца,
     *     определенного Планом")
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BySchedule(String schedule, @Nullable DueDay due) implements Timing {
        public BySchedule {
            Guard.text("schedule", schedule);
            Guard.holds(
                    due == null || due.monthsAfter() == 0,
                    "a schedule's month has its day in that month, not in another");
        }

        /** The schedule names the days itself. */
        public BySchedule(String schedule) {
            this(schedule, null);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.bySchedule(this);
        }
    }
}
