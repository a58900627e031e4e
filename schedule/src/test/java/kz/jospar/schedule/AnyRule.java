package kz.jospar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.DueTerm.Edge;
import kz.jospar.core.time.DueWeekday;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** A timing of any shape with a horizon, facts and a calculator: what the laws of timetables are tried on. */
record AnyRule(Timing timing, PlanPeriod horizon, Facts facts, Office office) {
    private static final RandomDistribution UNIFORM = RandomDistribution.uniform();

    Timetable timetable() {
        return office.deadlines().timetable(timing, horizon, facts);
    }

    Timetable timetable(Facts others) {
        return office.deadlines().timetable(timing, horizon, others);
    }

    static Arbitrary<AnyRule> rules() {
        return horizons()
                .flatMap(horizon -> Combinators.combine(timings(), facts(horizon), offices())
                        .as((timing, facts, office) -> new AnyRule(timing, horizon, facts, office)));
    }

    /** Mostly of days to four years about the years with a calendar, some of up to a century from 1900 on. */
    static Arbitrary<PlanPeriod> horizons() {
        Arbitrary<PlanPeriod> near = Combinators.combine(
                        days(),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(0, 60)),
                                Tuple.of(
                                        5,
                                        Arbitraries.integers().between(61, 1500).withDistribution(UNIFORM)),
                                Tuple.of(
                                        1,
                                        Arbitraries.integers()
                                                .between(1501, 6000)
                                                .withDistribution(UNIFORM))))
                .as((from, days) -> new PlanPeriod(from, from.plusDays(days)));
        Arbitrary<PlanPeriod> long_ = Combinators.combine(
                        Arbitraries.integers().between(0, 365 * 990).withDistribution(UNIFORM),
                        Arbitraries.integers().between(6000, 36_525).withDistribution(UNIFORM))
                .as((from, days) -> {
                    LocalDate last = LocalDate.of(2999, 12, 31);
                    LocalDate first = LocalDate.of(1900, 1, 1).plusDays(from);
                    LocalDate end = first.plusDays(days);
                    return new PlanPeriod(first, end.isAfter(last) ? last : end);
                });
        return Arbitraries.frequencyOf(Tuple.of(40, near), Tuple.of(1, long_)).withoutEdgeCases();
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 15)
                .withDistribution(UNIFORM)
                .map(day -> LocalDate.of(2014, 1, 1).plusDays(day));
    }

    static Arbitrary<Facts> facts(PlanPeriod horizon) {
        int length = (int) (horizon.toInclusive().toEpochDay() - horizon.from().toEpochDay());
        Arbitrary<LocalDate> adopted = Arbitraries.integers()
                .between(0, length)
                .withDistribution(UNIFORM)
                .map(day -> horizon.from().plusDays(day))
                .injectNull(0.4);
        Arbitrary<Facts.Event> events = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 23).injectNull(0.5))
                .as((day, hour) -> new Facts.Event(day, hour == null ? null : LocalTime.of(hour, 30)));
        Arbitrary<PlanPeriod> scheduled = Combinators.combine(
                        days(), Arbitraries.oneOf(Arbitraries.integers().between(0, 40), Arbitraries.of(90, 365)))
                .as((from, days) -> new PlanPeriod(from, from.plusDays(days)));
        return Combinators.combine(
                        events.list().ofMaxSize(5),
                        days().injectNull(0.5),
                        adopted,
                        scheduled.list().ofMaxSize(5),
                        Arbitraries.of(true, false))
                .as(Facts::new);
    }

    static Arbitrary<Timing> timings() {
        return Arbitraries.frequencyOf(Tuple.of(3, single()), Tuple.of(2, several()));
    }

    static Arbitrary<Timing> several() {
        return single().list().ofMinSize(2).ofMaxSize(4).map(Timing.Several::new);
    }

    static Arbitrary<Timing> single() {
        Arbitrary<Timing> onDay =
                Combinators.combine(days(), Arbitraries.of(Limit.class)).as(Timing.OnDay::new);
        Arbitrary<Timing> within = Combinators.combine(
                        days(), Arbitraries.oneOf(Arbitraries.integers().between(0, 95), Arbitraries.of(364, 800)))
                .as((from, days) -> new Timing.Within(from, from.plusDays(days)));
        Arbitrary<Timing> quarter = Combinators.combine(
                        Arbitraries.integers().between(2014, 2028),
                        Arbitraries.integers().between(0, 3))
                .as((year, number) -> new Timing.Within(
                        LocalDate.of(year, 3 * number + 1, 1),
                        LocalDate.of(year, 3 * number + 1, 1).plusMonths(3).minusDays(1)));
        Arbitrary<Timing> academic = Combinators.combine(
                        Arbitraries.of(Cycle.class).injectNull(0.2),
                        Arbitraries.integers().between(2014, 2028).injectNull(0.6))
                .as(Timing.AcademicYear::new);
        Arbitrary<Timing> around = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.integers().between(0, 130)),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of("", "отырыс"))
                .as(Timing.AroundEvent::new);
        Arbitrary<Timing> schedule = dueDays(0)
                .filter(day -> day.monthsAfter() == 0)
                .injectNull(0.5)
                .map(day -> new Timing.BySchedule("кесте", day));
        Arbitrary<Timing> undated =
                Arbitraries.of(new Timing.Continuous(), new Timing.OnEvent("қажет болғанда"), new Timing.OnEvent("x"));
        return Arbitraries.frequencyOf(
                Tuple.of(12, recurrences().map(one -> (Timing) one)),
                Tuple.of(1, onDay),
                Tuple.of(1, within),
                Tuple.of(1, quarter),
                Tuple.of(2, academic),
                Tuple.of(2, around),
                Tuple.of(1, schedule),
                Tuple.of(1, undated));
    }

    static Arbitrary<Timing.Recurring> recurrences() {
        return Arbitraries.frequencyOf(Tuple.of(3, turns()), Tuple.of(2, yearly()));
    }

    static Arbitrary<Timing.Recurring> turns() {
        Arbitrary<Integer> intervals =
                Arbitraries.oneOf(Arbitraries.just(1), Arbitraries.integers().between(1, 10));
        return Arbitraries.of(Cycle.class)
                .flatMap(cycle -> intervals.flatMap(interval -> Combinators.combine(
                                stretches(), dues(cycle, 1 - cycle.months() * interval), counts())
                        .as((during, due, count) ->
                                new Timing.Recurring(cycle, interval, List.of(), during, due, count))));
    }

    static Arbitrary<Timing.Recurring> yearly() {
        return Combinators.combine(parts().list().ofMinSize(1).ofMaxSize(3), stretches(), dues(Cycle.YEAR, 0), counts())
                .as((parts, during, due, count) -> new Timing.Recurring(Cycle.YEAR, 1, parts, during, due, count));
    }

    static Arbitrary<YearPart> parts() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days =
                Arbitraries.oneOf(Arbitraries.integers().between(1, 31), Arbitraries.of(1, 28, 29, 30, 31));
        return Arbitraries.oneOf(
                Combinators.combine(months, months).as(YearPart::ofMonths),
                Combinators.combine(months, days, months, days).as(YearPart::new));
    }

    static Arbitrary<Stretch> stretches() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 3))
                .as((from, length, ends) -> ends == 3
                        ? Stretch.ofYears(from.getYear(), from.getYear() + length / 500)
                        : new Stretch(ends == 1 ? null : from, ends == 2 ? null : from.plusDays(length)))
                .injectNull(0.5);
    }

    static Arbitrary<Count> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Count.ONCE)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.oneOf(
                                                Arbitraries.of(2, 3, 4, 6, 12),
                                                Arbitraries.integers().between(1, 30)),
                                        Arbitraries.of(true, false))
                                .as(Count::new)));
    }

    /** No due day, or one that fits the cycle. */
    static Arbitrary<Due> dues(Cycle cycle, int earliest) {
        Arbitrary<Due> weekdays = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.of(1, 2, 3, 4, -1),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(0, 5)),
                        Arbitraries.of(Limit.class))
                .as((day, ordinal, after, limit) ->
                        new DueWeekday(day, cycle == Cycle.WEEK ? null : ordinal, after, limit));
        Arbitrary<Due> some = cycle == Cycle.WEEK
                ? Arbitraries.oneOf(terms().map(one -> (Due) one), weekdays)
                : Arbitraries.oneOf(dueDays(Math.max(-24, earliest)).map(one -> (Due) one), terms(), weekdays);
        return some.injectNull(0.35);
    }

    static Arbitrary<DueDay> dueDays(int earliest) {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.integers().between(1, 31), Arbitraries.of(29, 30, 31)),
                        Arbitraries.oneOf(
                                Arbitraries.of(0, 1),
                                Arbitraries.integers().between(earliest, 6),
                                Arbitraries.integers().between(earliest, 24)),
                        Arbitraries.of(Limit.class))
                .as(DueDay::new);
    }

    static Arbitrary<DueTerm> terms() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(1, 70)),
                        Arbitraries.of(TermUnit.DAY, TermUnit.WORKING_DAY, TermUnit.WEEK),
                        Arbitraries.of(Edge.class),
                        Arbitraries.of(Limit.class))
                .as((amount, unit, edge, limit) -> unit == TermUnit.WEEK
                        ? new DueTerm(Math.min(amount, 52), unit, Edge.AFTER_END, limit)
                        : new DueTerm(amount, unit, edge, limit));
    }

    static Arbitrary<Office> offices() {
        Arbitrary<Set<Choice>> choices = Arbitraries.of(Choice.class)
                .set()
                .ofMaxSize(4)
                .injectNull(0.5)
                .map(set -> set == null ? Set.of() : set);
        return Combinators.combine(Arbitraries.of(Office.ALL), choices)
                .as((office, chosen) -> office.with(Policies.of(chosen)));
    }
}
