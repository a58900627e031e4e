package kz.jospar.core.lint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Timings of every shape, and each said again as another language says it. */
final class Timings {
    private Timings() {}

    static Arbitrary<Timing> any() {
        Arbitrary<Timing> several = single().list().ofMinSize(2).ofMaxSize(4).map(Timing.Several::new);
        return Arbitraries.frequencyOf(Tuple.of(5, single()), Tuple.of(1, several));
    }

    private static Arbitrary<Timing> single() {
        return Arbitraries.oneOf(List.of(
                onDays().map(Timing.class::cast),
                windows(),
                recurrences(),
                Arbitraries.of(Cycle.class).injectNull(0.3).map(Timing.AcademicYear::new),
                Arbitraries.oneOf(List.of(
                                Arbitraries.just((Timing) null),
                                onDays().map(Timing.class::cast),
                                Arbitraries.just(new Timing.OnEvent("оқиға"))))
                        .map(Timing.Continuous::new),
                relatives(),
                Arbitraries.of(Cycle.class)
                        .injectNull(0.5)
                        .map(every -> new Timing.OnEvent("қорытындылары бойынша", every)),
                dueDays()
                        .map(due -> new DueDay(due.day(), 0, due.limit()))
                        .injectNull(0.5)
                        .map(due -> new Timing.BySchedule("кестеге сәйкес", due))));
    }

    static Arbitrary<Timing.OnDay> onDays() {
        return Combinators.combine(days(), Arbitraries.of(Limit.class)).as(Timing.OnDay::new);
    }

    static Arbitrary<Timing.Within> windows() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 1500))
                .as((from, length) -> new Timing.Within(from, from.plusDays(length)));
    }

    static Arbitrary<Timing.Recurring> recurrences() {
        Arbitrary<List<YearPart>> parts = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as(YearPart::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        Arbitrary<Timing.Recurring> inParts = Combinators.combine(
                        parts, stretches().injectNull(0.5), dueDays().injectNull(0.5), counts())
                .as((list, during, due, count) -> new Timing.Recurring(
                        Cycle.YEAR,
                        1,
                        list,
                        during,
                        due == null ? null : new DueDay(due.day(), Math.abs(due.monthsAfter()), due.limit()),
                        count));
        Arbitrary<Timing.Recurring> whole = Combinators.combine(
                        Arbitraries.of(Cycle.class),
                        Arbitraries.integers().between(1, 5),
                        stretches().injectNull(0.5),
                        dueDays().injectNull(0.5),
                        counts())
                .as((every, interval, during, due, count) -> new Timing.Recurring(
                        every,
                        interval,
                        List.of(),
                        during,
                        due == null || every == Cycle.WEEK ? null : fit(due, every.months() * interval),
                        count));
        Arbitrary<Timing.Recurring> others = Arbitraries.of(Cycle.class)
                .flatMap(every -> Combinators.combine(
                                Arbitraries.integers().between(1, 5),
                                every == Cycle.YEAR ? parts.injectNull(0.5) : Arbitraries.just(null),
                                stretches().injectNull(0.5),
                                dueTermsAndWeekdays(every),
                                counts())
                        .as((interval, list, during, due, count) ->
                                new Timing.Recurring(every, list == null ? interval : 1, list, during, due, count)));
        return Arbitraries.oneOf(List.of(whole, inParts, others));
    }

    private static DueDay fit(DueDay due, int months) {
        return new DueDay(due.day(), Math.max(due.monthsAfter(), 1 - months), due.limit());
    }

    static Arbitrary<Timing.AroundEvent> relatives() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class))
                .as((amount, unit, direction) -> new Timing.AroundEvent(amount, unit, direction, "отырыс"));
    }

    private static Due twin(Due due) {
        Limit limit = twin(due.limit());
        if (due instanceof DueTerm term) {
            return term.unit() == TermUnit.WEEK
                    ? new DueTerm(7 * term.amount(), TermUnit.DAY, term.edge(), limit)
                    : new DueTerm(term.amount(), term.unit(), term.edge(), limit);
        }
        if (due instanceof DueWeekday day) {
            return new DueWeekday(day.weekday(), day.ordinal(), day.after(), limit);
        }
        DueDay day = (DueDay) due;
        return new DueDay(day.day(), day.monthsAfter(), limit);
    }

    /** Terms and days of the week, as the period takes them. */
    static Arbitrary<Due> dueTermsAndWeekdays(Cycle every) {
        Arbitrary<Due> terms = Combinators.combine(
                        Arbitraries.integers().between(1, 52),
                        Arbitraries.of(TermUnit.DAY, TermUnit.WORKING_DAY, TermUnit.WEEK),
                        Arbitraries.of(DueTerm.Edge.class),
                        Arbitraries.of(Limit.class))
                .as((amount, unit, edge, limit) ->
                        new DueTerm(amount, unit, unit == TermUnit.WEEK ? DueTerm.Edge.AFTER_END : edge, limit));
        Arbitrary<Due> weekdays = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(-1, 1, 2, 3, 4),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of(Limit.class))
                .as((day, ordinal, after, limit) ->
                        new DueWeekday(day, every == Cycle.WEEK ? null : ordinal, after, limit));
        return Arbitraries.oneOf(terms, weekdays);
    }

    static Arbitrary<DueDay> dueDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(-11, 11),
                        Arbitraries.of(Limit.class))
                .as(DueDay::new);
    }

    private static Arbitrary<Count> counts() {
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.of(true, false))
                .as(Count::new);
    }

    private static Arbitrary<Stretch> stretches() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 2))
                .as((from, length, open) ->
                        new Stretch(open == 1 ? null : from, open == 2 ? null : from.plusDays(length)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9_000).map(LocalDate.of(2003, 1, 1)::plusDays);
    }

    /** The same deadline in the other language: other words, another order, "by" for "on", another way to count. */
    static Timing translated(Timing timing) {
        return timing.choose(new Timing.Cases<>() {
            @Override
            public Timing onDay(Timing.OnDay day) {
                return new Timing.OnDay(day.date(), twin(day.limit()));
            }

            @Override
            public Timing within(Timing.Within window) {
                return window.from().equals(window.toInclusive()) ? new Timing.OnDay(window.from(), Limit.BY) : window;
            }

            @Override
            public Timing recurring(Timing.Recurring recurrence) {
                List<YearPart> parts = new ArrayList<>(recurrence.parts());
                Collections.reverse(parts);
                boolean halves = recurrence.every() == Cycle.HALF_YEAR && recurrence.interval() == 1;
                Due due = recurrence.due();
                Due sameDue = due == null ? null : twin(due);
                return halves && (!(due instanceof DueDay day) || day.monthsAfter() >= 0)
                        ? new Timing.Recurring(
                                Cycle.YEAR,
                                1,
                                List.of(YearPart.ofMonths(7, 12), YearPart.ofMonths(1, 6)),
                                recurrence.during(),
                                sameDue,
                                recurrence.count())
                        : new Timing.Recurring(
                                recurrence.every(),
                                recurrence.interval(),
                                parts,
                                recurrence.during(),
                                sameDue,
                                recurrence.count());
            }

            @Override
            public Timing academicYear(Timing.AcademicYear academic) {
                return academic;
            }

            @Override
            public Timing several(Timing.Several several) {
                List<Timing> timings = new ArrayList<>(several.timings());
                Collections.reverse(timings);
                return new Timing.Several(
                        timings.stream().map(Timings::translated).toList());
            }

            @Override
            public Timing continuous(Timing.Continuous continuous) {
                return new Timing.Continuous(continuous.since() == null ? null : translated(continuous.since()));
            }

            @Override
            public Timing aroundEvent(Timing.AroundEvent relative) {
                return relative.unit() == TermUnit.WEEK
                        ? new Timing.AroundEvent(7 * relative.amount(), TermUnit.DAY, relative.direction(), "заседание")
                        : new Timing.AroundEvent(relative.amount(), relative.unit(), relative.direction(), "заседание");
            }

            @Override
            public Timing onEvent(Timing.OnEvent event) {
                return new Timing.OnEvent("по итогам", event.every());
            }

            @Override
            public Timing bySchedule(Timing.BySchedule schedule) {
                DueDay due = schedule.due();
                return new Timing.BySchedule(
                        "согласно графику",
                        due == null ? null : new DueDay(due.day(), due.monthsAfter(), twin(due.limit())));
            }
        });
    }

    private static Limit twin(Limit limit) {
        return limit == Limit.ON ? Limit.BY : limit == Limit.BY ? Limit.ON : Limit.UNTIL;
    }
}
