package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
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
     * @param date the last permitted day, inclusive
     */
    record OnDay(LocalDate date) implements Timing {
        public OnDay {
            Guard.present("date", date);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.onDay(this);
        }
    }

    /**
     * Once within a window, due on its last day: kk мерзім аралығы, ru период ("2025 жылғы 1 тоқсан").
     *
     * @param from the first day
     * @param toInclusive the last day and the due day
     */
    record Within(LocalDate from, LocalDate toInclusive) implements Timing {
        public Within {
            Guard.present("from", from);
            Guard.present("toInclusive", toInclusive);
            Guard.holds(!toInclusive.isBefore(from), "window ends on " + toInclusive + ", before " + from);
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
     * @param every the period that comes back
     * @param parts the windows inside each year; only with {@link Cycle#YEAR}; empty means the whole period
     * @param years the years the phrase itself names, if it does; else the plan's period decides
     * @param due the due day, or {@code null} for the last day of each window
     * @param count how many times in each period
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Recurring(
            Cycle every,
            List<YearPart> parts,
            @Nullable YearRange years,
            @Nullable DueDay due,
            Count count) implements Timing {
        public Recurring {
            Guard.present("every", every);
            parts = Guard.copy("parts", parts);
            count = count == null ? Count.ONCE : count;
            Guard.holds(
                    parts.isEmpty() || every == Cycle.YEAR,
                    "parts of a year need a yearly recurrence, not one every " + every.code());
        }

        /** Returns a recurrence due at the end of each period, once. */
        public static Recurring every(Cycle cycle) {
            return new Recurring(cycle, List.of(), null, null, Count.ONCE);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.recurring(this);
        }
    }

    /**
     * Within the academic year, and not in its summer: kk оқу жылы ішінде, ru в течение учебного года.
     *
     * @param every the period that comes back inside it, or {@code null} for once in each academic year
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AcademicYear(@Nullable Cycle every) implements Timing {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.academicYear(this);
        }
    }

    /**
     * Several timings of one measure, in the order of the phrase: kk бірнеше мерзім, ru несколько сроков.
     *
     * @param timings at least two
     */
    record Several(List<Timing> timings) implements Timing {
        public Several {
            timings = Guard.copy("timings", timings);
            Guard.holds(timings.size() >= 2, "several timings are at least two, not " + timings.size());
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.several(this);
        }
    }

    /**
     * All the time, without a due day: kk тұрақты, үнемі, ru постоянно. A date is never invented; the body in charge may
     * set a control date itself (Government resolution 10 of 06.01.2023, ed. 04.10.2024, 183).
     */
    record Continuous() implements Timing {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.continuous(this);
        }
    }

    /**
     * A term counted from an event: kk оқиғадан есептелетін мерзім, ru срок, исчисляемый от события.
     *
     * @param amount how many units, 0..3660
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
     */
    record OnEvent(String event) implements Timing {
        public OnEvent {
            Guard.text("event", event);
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
     */
    record BySchedule(String schedule) implements Timing {
        public BySchedule {
            Guard.text("schedule", schedule);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.bySchedule(this);
        }
    }
}
