package kz.jospar.jackson;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Arbitrary timings of every shape, inside each other too. */
final class Timings {
    private Timings() {}

    static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
    }

    static Arbitrary<PlanPeriod> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 4000))
                .as((from, length) -> new PlanPeriod(from, from.plusDays(length)));
    }

    static Arbitrary<Timing> any() {
        return nested(3);
    }

    private static Arbitrary<Timing> nested(int depth) {
        if (depth == 0) {
            return simple();
        }
        Arbitrary<Timing> several = Arbitraries.lazy(() -> nested(depth - 1))
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(Timing.Several::new);
        return Arbitraries.frequencyOf(Tuple.of(8, simple()), Tuple.of(1 + depth, several));
    }

    private static Arbitrary<Timing> simple() {
        Arbitrary<Timing> onDay = days().map(Timing.OnDay::new);
        Arbitrary<Timing> within = periods().map(p -> new Timing.Within(p.from(), p.toInclusive()));
        Arbitrary<Timing> academic = Arbitraries.of(Cycle.class).injectNull(0.3).map(Timing.AcademicYear::new);
        Arbitrary<Timing> continuous = Arbitraries.just(new Timing.Continuous());
        Arbitrary<Timing> around = Combinators.combine(
                        Arbitraries.integers().between(0, 3660),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class),
                        Texts.any())
                .as(Timing.AroundEvent::new);
        Arbitrary<Timing> onEvent = Texts.words().map(Timing.OnEvent::new);
        Arbitrary<Timing> bySchedule = Texts.words().map(Timing.BySchedule::new);
        return Arbitraries.oneOf(
                List.of(onDay, within, recurring(), academic, continuous, around, onEvent, bySchedule));
    }

    private static Arbitrary<Timing> recurring() {
        Arbitrary<YearPart> part = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as(YearPart::new);
        Arbitrary<YearRange> years = Combinators.combine(
                        Arbitraries.integers().between(1900, 2999),
                        Arbitraries.integers().between(0, 10))
                .as((first, more) -> new YearRange(first, Math.min(2999, first + more)));
        Arbitrary<DueDay> due = Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(-24, 24))
                .as(DueDay::new);
        Arbitrary<Count> count = Combinators.combine(
                        Arbitraries.integers().between(1, 366), Arbitraries.of(true, false))
                .as(Count::new);
        return Combinators.combine(
                        Arbitraries.of(Cycle.class),
                        part.list().ofMaxSize(3),
                        years.injectNull(0.5),
                        due.injectNull(0.5),
                        count)
                .as((every, parts, range, day, times) ->
                        new Timing.Recurring(every, every == Cycle.YEAR ? parts : List.of(), range, day, times));
    }
}
