package kz.jospar.core.phrase;

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
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Every legal timing, with its boundary values: nothing that the records allow is left out but odd events' words. */
final class Timings {
    static final List<String> EVENTS = List.of(
            "отырыс аяқталған күннен бастап",
            "отырысқа дейін",
            "Штаб басшысы қол қойғаннан кейін",
            "қажет болған жағдайда",
            "бюджетті қалыптастырған жағдайда",
            "талдау қорытындылары бойынша",
            "олар түскен күннен бастап",
            "после утверждения Плана мероприятий",
            "до заседания",
            "со дня подписания протокола",
            "при выявлении",
            "при формировании бюджета",
            "весьма срочно",
            "после утверждения программы «Жасыл ел»",
            "after the plan is approved",
            "before the sitting",
            "from the day of receipt",
            "if needed");

    static final List<String> SCHEDULES = List.of(
            "кестеге сәйкес",
            "бекіткен кестеге сәйкес",
            "Жоспар бойынша",
            "Жоспарда белгіленген",
            "согласно графику",
            "по плану работы акимата",
            "определенного Планом",
            "according to the schedule",
            "set by the plan");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Timings() {}

    static Arbitrary<Timing> all() {
        return Arbitraries.frequencyOf(Tuple.of(9, single()), Tuple.of(1, several()));
    }

    /** Every shape but several. */
    static Arbitrary<Timing> single() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, onDay()),
                Tuple.of(4, within()),
                Tuple.of(9, recurring()),
                Tuple.of(1, academicYear()),
                Tuple.of(2, continuous()),
                Tuple.of(2, aroundEvent()),
                Tuple.of(1, onEvent()),
                Tuple.of(2, bySchedule()));
    }

    static Arbitrary<Timing> several() {
        return single().list().ofMinSize(2).ofMaxSize(4).map(Timing.Several::new);
    }

    static Arbitrary<Timing> onDay() {
        return Combinators.combine(days(), limits()).as(Timing.OnDay::new);
    }

    static Arbitrary<Timing> within() {
        return closed().map(stretch -> new Timing.Within(stretch.from(), stretch.toInclusive()));
    }

    static Arbitrary<Timing> recurring() {
        return Arbitraries.oneOf(withoutParts(), withParts());
    }

    static Arbitrary<Timing> withoutParts() {
        return Combinators.combine(cycles(), intervals())
                .flatAs((every, interval) -> Combinators.combine(
                                stretches().injectNull(0.6),
                                dues(every, Math.max(-24, 1 - every.months() * interval))
                                        .injectNull(0.3),
                                counts())
                        .as((during, due, count) ->
                                new Timing.Recurring(every, interval, List.of(), during, due, count)));
    }

    static Arbitrary<Timing> withParts() {
        return Combinators.combine(
                        parts().list().ofMinSize(1).ofMaxSize(4),
                        stretches().injectNull(0.6),
                        dues(Cycle.YEAR, 0).injectNull(0.6),
                        counts())
                .as((parts, during, due, count) -> new Timing.Recurring(Cycle.YEAR, 1, parts, during, due, count));
    }

    static Arbitrary<Timing> academicYear() {
        return Combinators.combine(
                        cycles().injectNull(0.2),
                        Arbitraries.integers().between(1900, 2998).injectNull(0.5))
                .as(Timing.AcademicYear::new);
    }

    static Arbitrary<Timing> continuous() {
        return Arbitraries.oneOf(onDay(), Arbitraries.of(EVENTS).map(event -> (Timing) new Timing.OnEvent(event)))
                .injectNull(0.2)
                .map(Timing.Continuous::new);
    }

    static Arbitrary<Timing> aroundEvent() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3660).withDistribution(RandomDistribution.biased()),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class),
                        Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.of(EVENTS)))
                .as(Timing.AroundEvent::new);
    }

    static Arbitrary<Timing> onEvent() {
        return Combinators.combine(Arbitraries.of(EVENTS), cycles().injectNull(0.5))
                .as(Timing.OnEvent::new);
    }

    static Arbitrary<Timing> bySchedule() {
        return Combinators.combine(
                        Arbitraries.of(SCHEDULES),
                        dueDays(0)
                                .map(due -> new DueDay(due.day(), 0, due.limit()))
                                .injectNull(0.5))
                .as(Timing.BySchedule::new);
    }

    /** The edges of the years are frequent, and years near each other. */
    static Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(2024, 2028)),
                Tuple.of(1, Arbitraries.integers().between(1900, 2999)));
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<LocalDate> any = Combinators.combine(
                        years, months, Arbitraries.integers().between(1, 31))
                .as(Timings::day);
        Arbitrary<LocalDate> edges =
                Combinators.combine(years, months, Arbitraries.of(1, 31)).as(Timings::day);
        Arbitrary<LocalDate> yearEdges =
                years.flatMap(year -> Arbitraries.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, any), Tuple.of(4, edges), Tuple.of(2, yearEdges), Tuple.of(1, Arbitraries.of(FIRST, LAST)));
    }

    static Arbitrary<Stretch> stretches() {
        return Arbitraries.oneOf(days().map(Stretch::from), days().map(Stretch::to), closed());
    }

    static Arbitrary<Stretch> closed() {
        Arbitrary<Stretch> far = Combinators.combine(days(), days()).as(Timings::between);
        Arbitrary<Stretch> near = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 40))
                .as((day, more) -> between(day, day.isAfter(LAST.minusDays(more)) ? LAST : day.plusDays(more)));
        Arbitrary<Stretch> months = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 12))
                .as((day, more) -> {
                    LocalDate from = day.withDayOfMonth(1);
                    LocalDate to = from.plusMonths(more);
                    LocalDate end = to.withDayOfMonth(to.lengthOfMonth());
                    return between(from, end.isAfter(LAST) ? LAST : end);
                });
        return Arbitraries.oneOf(far, near, months);
    }

    /** Any days, whole months, and windows of one month. */
    static Arbitrary<YearPart> parts() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 31);
        Arbitrary<YearPart> any =
                Combinators.combine(months, days, months, days).as(YearPart::new);
        Arbitrary<YearPart> whole = Combinators.combine(months, months).as(YearPart::ofMonths);
        Arbitrary<YearPart> inside =
                Combinators.combine(months, days, days).as((month, from, to) -> new YearPart(month, from, month, to));
        Arbitrary<YearPart> single =
                Combinators.combine(months, days).as((month, day) -> new YearPart(month, day, month, day));
        return Arbitraries.oneOf(any, whole, inside, single);
    }

    /** Days of a month, terms, and days of the week as the period takes them. */
    static Arbitrary<Due> dues(Cycle every, int firstMonth) {
        Arbitrary<Due> days = dueDays(firstMonth).map(day -> day);
        Arbitrary<Due> terms = dueTerms().map(term -> term);
        Arbitrary<Due> weekdays = dueWeekdays(every == Cycle.WEEK).map(day -> day);
        return every == Cycle.WEEK
                ? Arbitraries.oneOf(terms, weekdays)
                : Arbitraries.frequencyOf(Tuple.of(2, days), Tuple.of(1, terms), Tuple.of(1, weekdays));
    }

    static Arbitrary<DueTerm> dueTerms() {
        Arbitrary<DueTerm> inDays = Combinators.combine(
                        Arbitraries.integers().between(1, 366).withDistribution(RandomDistribution.biased()),
                        Arbitraries.of(TermUnit.DAY, TermUnit.WORKING_DAY),
                        Arbitraries.of(DueTerm.Edge.class),
                        limits())
                .as(DueTerm::new);
        Arbitrary<DueTerm> inWeeks = Combinators.combine(Arbitraries.integers().between(1, 52), limits())
                .as((weeks, limit) -> new DueTerm(weeks, TermUnit.WEEK, DueTerm.Edge.AFTER_END, limit));
        return Arbitraries.frequencyOf(Tuple.of(4, inDays), Tuple.of(1, inWeeks));
    }

    static Arbitrary<DueWeekday> dueWeekdays(boolean weekly) {
        Arbitrary<Integer> ordinals = weekly ? Arbitraries.just(null) : Arbitraries.of(-1, 1, 2, 3, 4);
        Arbitrary<Integer> after =
                Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, 24));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), ordinals, after, limits())
                .as(DueWeekday::new);
    }

    static Arbitrary<DueDay> dueDays(int firstMonth) {
        Arbitrary<Integer> months = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(firstMonth, 24)),
                Tuple.of(1, Arbitraries.integers().between(Math.max(firstMonth, -2), 2)));
        return Combinators.combine(Arbitraries.integers().between(1, 31), months, limits())
                .as(DueDay::new);
    }

    static Arbitrary<Count> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Count.ONCE)),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.integers()
                                                .between(1, 366)
                                                .withDistribution(RandomDistribution.biased()),
                                        Arbitraries.of(true, false))
                                .as(Count::new)));
    }

    static Arbitrary<Integer> intervals() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 10)));
    }

    static Arbitrary<Cycle> cycles() {
        return Arbitraries.of(Cycle.class);
    }

    static Arbitrary<Limit> limits() {
        return Arbitraries.of(Limit.class);
    }

    private static LocalDate day(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    private static Stretch between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Stretch(other, one) : new Stretch(one, other);
    }
}
