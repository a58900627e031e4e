package kz.jospar.jackson;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Arbitrary timings of every shape, with every component that a shape may have. */
final class Timings {
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Timings() {}

    static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LAST);
    }

    static Arbitrary<PlanPeriod> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 4000))
                .as((from, length) ->
                        new PlanPeriod(from, from.isAfter(LAST.minusDays(length)) ? LAST : from.plusDays(length)));
    }

    static Arbitrary<Timing> any() {
        Arbitrary<Timing> several = simple().list().ofMinSize(2).ofMaxSize(4).map(Timing.Several::new);
        return Arbitraries.frequencyOf(Tuple.of(8, simple()), Tuple.of(3, several));
    }

    private static Arbitrary<Timing> simple() {
        Arbitrary<Timing> onDay = onDays();
        Arbitrary<Timing> within = periods().map(p -> new Timing.Within(p.from(), p.toInclusive()));
        Arbitrary<Timing> academic = Combinators.combine(
                        Arbitraries.of(Cycle.class).injectNull(0.3),
                        Arbitraries.integers().between(1900, 2998).injectNull(0.5))
                .as(Timing.AcademicYear::new);
        Arbitrary<Timing> continuous = Arbitraries.oneOf(
                        onDays(), Texts.words().map(event -> (Timing) new Timing.OnEvent(event)))
                .injectNull(0.5)
                .map(Timing.Continuous::new);
        Arbitrary<Timing> around = Combinators.combine(
                        Arbitraries.integers().between(0, 3660),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class),
                        Texts.any())
                .as(Timing.AroundEvent::new);
        Arbitrary<Timing> bySchedule = Combinators.combine(
                        Texts.words(),
                        dues(0).map(due -> new DueDay(due.day(), 0, due.limit()))
                                .injectNull(0.5))
                .as(Timing.BySchedule::new);
        return Arbitraries.oneOf(
                List.of(onDay, within, recurring(), academic, continuous, around, onEvents(), bySchedule));
    }

    private static Arbitrary<Timing> onDays() {
        return Combinators.combine(days(), Arbitraries.of(Limit.class)).as(Timing.OnDay::new);
    }

    private static Arbitrary<Timing> onEvents() {
        return Combinators.combine(Texts.words(), Arbitraries.of(Cycle.class).injectNull(0.5))
                .as(Timing.OnEvent::new);
    }

    private static Arbitrary<Timing> recurring() {
        Arbitrary<YearPart> part = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as(YearPart::new);
        Arbitrary<Count> count = Combinators.combine(
                        Arbitraries.integers().between(1, 366), Arbitraries.of(true, false))
                .as(Count::new);
        Arbitrary<Timing.Recurring> turns = Combinators.combine(
                        Arbitraries.of(Cycle.class),
                        Arbitraries.integers().between(1, 10),
                        stretches().injectNull(0.5),
                        dues(0).injectNull(0.5),
                        count)
                .as((every, interval, during, due, times) -> new Timing.Recurring(
                        every, interval, List.of(), during, every == Cycle.WEEK ? null : due, times));
        Arbitrary<Timing.Recurring> byTermsAndWeekdays = Arbitraries.of(Cycle.class)
                .flatMap(every -> termsAndWeekdays(every)
                        .map(due -> Timing.Recurring.every(every).due(due)));
        Arbitrary<Timing.Recurring> parts = Combinators.combine(
                        part.list().ofMinSize(1).ofMaxSize(3),
                        stretches().injectNull(0.5),
                        dues(0).injectNull(0.5),
                        count)
                .as((all, during, due, times) -> new Timing.Recurring(Cycle.YEAR, 1, all, during, due, times));
        Arbitrary<Timing.Recurring> ofTheYear = dues(-11).map(Timing.Recurring.every(Cycle.YEAR)::due);
        return Arbitraries.oneOf(turns, parts, ofTheYear, byTermsAndWeekdays).map(recurrence -> recurrence);
    }

    private static Arbitrary<Stretch> stretches() {
        return Combinators.combine(periods(), Arbitraries.integers().between(0, 2))
                .as((period, open) ->
                        new Stretch(open == 1 ? null : period.from(), open == 2 ? null : period.toInclusive()));
    }

    private static Arbitrary<Due> termsAndWeekdays(Cycle every) {
        Arbitrary<Due> terms = Combinators.combine(
                        Arbitraries.integers().between(1, 366),
                        Arbitraries.of(TermUnit.DAY, TermUnit.WORKING_DAY),
                        Arbitraries.of(DueTerm.Edge.class),
                        Arbitraries.of(Limit.class))
                .as(DueTerm::new);
        Arbitrary<Due> weeks = Arbitraries.integers()
                .between(1, 52)
                .map(amount -> DueTerm.by(amount, TermUnit.WEEK, DueTerm.Edge.AFTER_END));
        Arbitrary<Due> weekdays = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(-1, 1, 2, 3, 4),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of(Limit.class))
                .as((day, ordinal, after, limit) ->
                        new DueWeekday(day, every == Cycle.WEEK ? null : ordinal, after, limit));
        return Arbitraries.oneOf(terms, weeks, weekdays);
    }

    private static Arbitrary<DueDay> dues(int earliest) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(earliest, 24),
                        Arbitraries.of(Limit.class))
                .as(DueDay::new);
    }
}
