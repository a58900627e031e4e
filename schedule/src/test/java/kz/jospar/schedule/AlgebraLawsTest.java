package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.AcademicYears;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

/** Laws of turns, stretches, weeks and policies over generated timings and horizons of 2014-2030. */
class AlgebraLawsTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final Deadlines STANDARD = Deadlines.with(CALENDAR);
    private static final Facts REPORT = Facts.NONE.withReport(true);

    @Property
    void turns_over_a_stretch_agree_with_counting_day_by_day(
            @ForAll("turning") Recurring recurrence, @ForAll("horizons") PlanPeriod horizon) {
        List<String> expected = new ArrayList<>();
        for (Turn turn : dayByDay(recurrence, horizon)) {
            DueDay day = (DueDay) recurrence.due();
            LocalDate due = day == null ? turn.last : dayOf(turn.wholeLast, day);
            if (!due.isBefore(turn.runFirst)) {
                expected.add(turn.first + ".." + turn.last + " " + due);
            }
        }

        assertThat(STANDARD.occurrences(recurrence, horizon))
                .extracting(one -> one.from() + ".." + one.toInclusive() + " " + one.due())
                .isEqualTo(expected);
        boolean outside = recurrence.during() != null
                && STANDARD.occurrences(recurrence, horizon).stream().anyMatch(one -> !horizon.contains(one.from()));
        occurs("many turns of more than one period", recurrence.interval() > 1 && expected.size() > 2, 50);
        occurs("outside the horizon", outside, 20);
        occurs("none", expected.isEmpty(), 20);
        occurs("weeks", recurrence.every() == Cycle.WEEK && expected.size() > 2, 20);
    }

    @Property(tries = 300)
    void a_week_is_named_as_Java_names_it(@ForAll("days") LocalDate day) {
        Occurrence week = STANDARD.occurrences(Recurring.every(Cycle.WEEK), new PlanPeriod(day, day))
                .get(0);

        assertThat(week.period())
                .isEqualTo(DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8));
    }

    @Property
    void until_exclusive_is_until_inclusive_one_day_earlier_and_renames_nothing(
            @ForAll("limited") Timing timing, @ForAll("horizons") PlanPeriod horizon) {
        Map<String, Occurrence> inclusive = byPeriod(STANDARD.occurrences(timing, horizon));
        Map<String, Occurrence> exclusive =
                byPeriod(with(Choice.UNTIL_EXCLUSIVE).occurrences(timing, horizon));
        boolean shifts = timing instanceof Recurring recurrence
                ? recurrence.due() != null && recurrence.due().limit() == Limit.UNTIL
                : ((Timing.OnDay) timing).limit() == Limit.UNTIL;

        assertThat(inclusive.keySet()).containsAll(exclusive.keySet());
        inclusive.forEach((period, one) -> {
            LocalDate due = shifts ? one.due().minusDays(1) : one.due();
            if (exclusive.containsKey(period)) {
                assertThat(exclusive.get(period).due()).isEqualTo(due);
            } else {
                assertThat(due).isEqualTo(horizon.from().minusDays(1));
            }
        });
        assertThat(STANDARD.choices(timing, horizon, Facts.NONE).contains(Choice.UNTIL_INCLUSIVE))
                .isEqualTo(shifts && !inclusive.isEmpty());
        occurs("a day moves", shifts && !exclusive.isEmpty(), 100);
        occurs("all stays", !shifts && !exclusive.isEmpty(), 100);
    }

    @Property
    void not_split_n_times_are_the_windows_of_once(
            @ForAll("turning") Recurring recurrence,
            @ForAll("horizons") PlanPeriod horizon,
            @ForAll("times") int times) {
        Recurring often = recurrence.times(new Count(times, false));

        List<Occurrence> whole = with(Choice.SPLIT_NONE).occurrences(often, horizon);
        assertThat(Shown.show(whole)).isEqualTo(Shown.show(STANDARD.occurrences(recurrence, horizon)));
        assertThat(whole).allMatch(one -> one.owed().equals(often.count()));
        boolean split = !Shown.show(STANDARD.occurrences(often, horizon)).equals(Shown.show(whole));
        assertThat(STANDARD.choices(often, horizon, Facts.NONE).contains(Choice.SPLIT_EQUAL))
                .isEqualTo(split);
        occurs("really split", split, 50);
    }

    @Property
    void a_report_has_one_due_day_a_window_the_20th_after_a_reporting_period_or_what_it_had(
            @ForAll("turning") Recurring recurrence, @ForAll("horizons") PlanPeriod horizon) {
        Map<String, Occurrence> plain = byPeriod(STANDARD.occurrences(recurrence, horizon, REPORT));
        Map<String, Occurrence> reported = byPeriod(with(Choice.REPORT_R177).occurrences(recurrence, horizon, REPORT));

        assertThat(reported.keySet()).isEqualTo(plain.keySet());
        boolean moved = false;
        for (Map.Entry<String, Occurrence> one : reported.entrySet()) {
            Occurrence before = plain.get(one.getKey());
            assertThat(one.getValue().from()).isEqualTo(before.from());
            assertThat(one.getValue().toInclusive()).isEqualTo(before.toInclusive());
            boolean period = recurrence.due() == null && one.getKey().matches("\\d{4}(-Q[1-4]|-H[12])?");
            if (!period || one.getValue().due().equals(before.due())) {
                assertThat(one.getValue().due()).isEqualTo(before.due());
            } else {
                moved = true;
                assertThat(one.getValue().due().getDayOfMonth()).isEqualTo(20);
                assertThat(one.getValue().due().getMonthValue()).isIn(1, 4, 7, 10);
            }
        }
        boolean whole = recurrence.due() == null
                && recurrence.interval() == 1
                && recurrence.every().months() >= 3;
        assertThat(moved || !whole || plain.isEmpty())
                .as("a calendar period itself is always one")
                .isTrue();
        assertThat(STANDARD.choices(recurrence, horizon, REPORT).contains(Choice.REPORT_PERIOD_END))
                .isEqualTo(moved);
        occurs("a report's day", moved, 50);
    }

    @Property
    void kept_days_stay_nominal_and_only_those_counted_back(
            @ForAll("terms") Timing.AroundEvent term, @ForAll("days") LocalDate event) {
        Facts facts = Facts.NONE.withEventDate(event);
        List<Occurrence> moved = STANDARD.occurrences(term, PlanPeriod.ofYears(2025, 2025), facts);
        List<Occurrence> kept = with(Choice.BACKWARD_KEEP).occurrences(term, PlanPeriod.ofYears(2025, 2025), facts);

        if (term.direction() == Direction.AFTER) {
            assertThat(Shown.show(kept)).isEqualTo(Shown.show(moved));
        } else {
            assertThat(kept)
                    .extracting(Occurrence::due)
                    .isEqualTo(moved.stream().map(Occurrence::due).toList());
            assertThat(kept).noneMatch(Occurrence::isMoved);
        }
        // A term in hours runs on days off too.
        boolean matters = term.direction() == Direction.BEFORE
                && term.unit() != TermUnit.HOUR
                && kept.stream().anyMatch(one -> one.adjusted() != null && !CALENDAR.isWorkingDay(one.due()));
        assertThat(STANDARD.choices(term, PlanPeriod.ofYears(2025, 2025), facts).contains(Choice.BACKWARD_PRECEDING))
                .isEqualTo(matters);
        occurs("a day off counted back to", matters, 30);
    }

    @Property
    void ordered_only_drops_the_academic_years_without_an_order_and_nothing_else(
            @ForAll("horizons") PlanPeriod horizon, @ForAll("academicCycles") Cycle every) {
        Timing timing = new Timing.AcademicYear(every);
        AcademicYears years = AcademicYears.kazakhstan();
        List<Occurrence> all = STANDARD.occurrences(timing, horizon);
        List<Occurrence> expected = all.stream()
                .filter(one ->
                        years.isOrdered(one.from().getYear() - (one.from().getMonthValue() < 9 ? 1 : 0)))
                .toList();

        assertThat(with(Choice.ACADEMIC_YEAR_ORDERED_ONLY).occurrences(timing, horizon))
                .isEqualTo(expected);
        assertThat(STANDARD.choices(timing, horizon, Facts.NONE).contains(Choice.ACADEMIC_YEAR_ASSUMED))
                .isEqualTo(expected.size() < all.size());
        occurs("some are dropped, some stay", !expected.isEmpty() && expected.size() < all.size(), 20);
    }

    @Property(tries = 300)
    void a_choice_in_force_is_named_whichever_it_is(
            @ForAll("turning") Recurring recurrence, @ForAll("horizons") PlanPeriod horizon) {
        List<Choice> named = STANDARD.choices(recurrence.times(new Count(2, true)), horizon, REPORT);
        List<Choice> others = with(Choice.SPLIT_NONE).choices(recurrence.times(new Count(2, true)), horizon, REPORT);

        assertThat(named).allMatch(Choice::isDefault).isSorted().doesNotHaveDuplicates();
        assertThat(others.contains(Choice.SPLIT_NONE)).isEqualTo(named.contains(Choice.SPLIT_EQUAL));
        assertThat(others).doesNotContain(Choice.SPLIT_EQUAL);
    }

    @Provide
    Arbitrary<PlanPeriod> horizons() {
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(61, 1500).withDistribution(RandomDistribution.uniform()));
        return Combinators.combine(days(), lengths)
                .as((start, length) -> new PlanPeriod(start, start.plusDays(length)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 14)
                .withDistribution(RandomDistribution.uniform())
                .map(day -> LocalDate.of(2014, 1, 1).plusDays(day));
    }

    @Provide
    Arbitrary<Recurring> turning() {
        Arbitrary<Stretch> stretches = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 2))
                .as((from, length, ends) ->
                        new Stretch(ends == 1 ? null : from, ends == 2 ? null : from.plusDays(length)));
        Arbitrary<Integer> intervals =
                Arbitraries.oneOf(Arbitraries.just(1), Arbitraries.integers().between(1, 10));
        return Combinators.combine(
                        Arbitraries.of(Cycle.class),
                        intervals,
                        stretches.injectNull(0.4),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((cycle, interval, during, day, after, named) -> new Recurring(
                        cycle,
                        interval,
                        List.of(),
                        during,
                        named && cycle != Cycle.WEEK ? DueDay.by(day, after) : null,
                        Count.ONCE));
    }

    @Provide
    Arbitrary<Timing> limited() {
        Arbitrary<Limit> limits = Arbitraries.of(Limit.class);
        Arbitrary<DueDay> dues = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.integers().between(1, 31), Arbitraries.of(1, 29, 30, 31)),
                        Arbitraries.integers().between(0, 2),
                        limits)
                .as(DueDay::new);
        Arbitrary<Timing> cycles = Combinators.combine(
                        Arbitraries.of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR), dues)
                .as((cycle, due) -> Recurring.every(cycle).due(due));
        Arbitrary<Timing> parts = Combinators.combine(Arbitraries.integers().between(1, 12), dues)
                .as((month, due) ->
                        Recurring.yearly(YearPart.ofMonths(month, month)).due(due));
        Arbitrary<Timing> single = Combinators.combine(days(), limits).as(Timing.OnDay::new);
        return Arbitraries.oneOf(cycles, parts, single);
    }

    @Provide
    Arbitrary<Timing.AroundEvent> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class))
                .as((amount, unit, direction) -> new Timing.AroundEvent(amount, unit, direction, ""));
    }

    @Provide
    Arbitrary<Integer> times() {
        return Arbitraries.oneOf(
                Arbitraries.of(2, 3, 4, 6), Arbitraries.integers().between(2, 30));
    }

    @Provide
    Arbitrary<Cycle> academicCycles() {
        return Arbitraries.of(Cycle.class).injectNull(0.2);
    }

    private static Deadlines with(Choice choice) {
        return STANDARD.withPolicies(Policies.STANDARD.with(choice));
    }

    private static Map<String, Occurrence> byPeriod(List<Occurrence> occurrences) {
        return occurrences.stream().collect(Collectors.toMap(Occurrence::period, Function.identity()));
    }

    private static void occurs(String what, boolean happens, int atLeast) {
        Statistics.label(what).collect(happens);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count >= atLeast));
    }

    // --- Day by day: in which turn does each day of the run lie? ---

    private record Turn(LocalDate first, LocalDate last, LocalDate wholeLast, LocalDate runFirst) {}

    private static List<Turn> dayByDay(Recurring recurrence, PlanPeriod horizon) {
        Stretch during = recurrence.during();
        LocalDate anchor = during == null || during.from() == null ? horizon.from() : during.from();
        LocalDate last = during == null || during.toInclusive() == null ? horizon.toInclusive() : during.toInclusive();
        boolean straddles = !anchor.isAfter(horizon.from()) && !last.isBefore(horizon.from());
        LocalDate first = straddles ? horizon.from() : anchor;
        Map<Long, Turn> turns = new LinkedHashMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            long key = turn(recurrence, anchor, day);
            LocalDate since = turns.containsKey(key) ? turns.get(key).first : day;
            turns.put(key, new Turn(since, day, day, first));
        }
        return turns.entrySet().stream()
                .map(one -> {
                    LocalDate end = one.getValue().last;
                    while (turn(recurrence, anchor, end.plusDays(1)) == one.getKey()) {
                        end = end.plusDays(1);
                    }
                    return new Turn(one.getValue().first, one.getValue().last, end, first);
                })
                .toList();
    }

    private static long turn(Recurring recurrence, LocalDate anchor, LocalDate day) {
        if (recurrence.every() == Cycle.WEEK) {
            LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return (day.toEpochDay() - monday.toEpochDay()) / (7L * recurrence.interval());
        }
        int months = recurrence.every().months();
        return (index(day) / months - index(anchor) / months) / recurrence.interval();
    }

    private static int index(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    private static LocalDate dayOf(LocalDate last, DueDay due) {
        LocalDate day = last.withDayOfMonth(1).plusMonths(due.monthsAfter());
        while (day.getDayOfMonth() < due.day() && day.plusDays(1).getDayOfMonth() != 1) {
            day = day.plusDays(1);
        }
        return day;
    }
}
