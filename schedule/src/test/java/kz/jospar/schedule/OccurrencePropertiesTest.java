package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

/** Laws of occurrences over generated timings and horizons of 2014-2030; the work calendar knows 2016-2027. */
class OccurrencePropertiesTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final LocalDate MONDAY = LocalDate.of(2025, 2, 10);
    private static final Deadlines DEADLINES = Deadlines.with(CALENDAR);
    private static final Map<Cycle, Integer> LEAST_DAYS =
            Map.of(Cycle.MONTH, 28, Cycle.QUARTER, 90, Cycle.HALF_YEAR, 181, Cycle.YEAR, 365);

    @Property
    void a_recurrence_agrees_with_counting_day_by_day(
            @ForAll("recurrences") Timing.Recurring recurrence, @ForAll("horizons") PlanPeriod horizon) {
        List<Occurrence> occurrences = DEADLINES.occurrences(recurrence, horizon);

        assertThat(occurrences).extracting(Occurrence::from).isEqualTo(dayByDay(recurrence, horizon, Days::first));
        assertThat(occurrences)
                .extracting(Occurrence::toInclusive)
                .isEqualTo(dayByDay(recurrence, horizon, Days::last));
        assertThat(occurrences)
                .extracting(Occurrence::due)
                .isEqualTo(dayByDay(recurrence, horizon, days -> due(recurrence, days)));
        boolean wraps = recurrence.parts().stream()
                .anyMatch(part -> part.in(2001).toInclusive().getYear() == 2002);
        boolean cut = occurrences.stream()
                .anyMatch(occurrence -> occurrence.from().equals(horizon.from())
                        && horizon.from().getDayOfMonth() != 1);
        boolean after =
                occurrences.stream().anyMatch(occurrence -> occurrence.due().isAfter(horizon.toInclusive()));
        occurs("a part wraps the year", wraps && !occurrences.isEmpty(), 50);
        occurs("a window is cut", cut, 50);
        occurs("a due day is after the horizon", after, 50);
        occurs("a due day is dropped", dropped(recurrence, horizon), 20);
        occurs("there are many", occurrences.size() > 5, 50);
    }

    @Property
    void due_days_and_windows_grow_lie_in_the_horizon_and_do_not_overlap(
            @ForAll("counted") Timing.Recurring recurrence, @ForAll("horizons") PlanPeriod horizon) {
        List<Occurrence> occurrences = DEADLINES.occurrences(recurrence, horizon);

        for (int i = 0; i < occurrences.size(); i++) {
            Occurrence one = occurrences.get(i);
            assertThat(horizon.contains(one.from()) && horizon.contains(one.toInclusive()))
                    .isTrue();
            if (i > 0) {
                assertThat(one.due()).isAfter(occurrences.get(i - 1).due());
                assertThat(one.from()).isAfter(occurrences.get(i - 1).toInclusive());
            }
        }
        occurs("more than one", occurrences.size() > 1, 100);
    }

    @Property
    void shares_of_a_period_leave_no_gap(
            @ForAll Cycle cycle, @ForAll("times") int times, @ForAll("horizons") PlanPeriod horizon) {
        Timing timing = new Timing.Recurring(cycle, 1, List.of(), null, null, new Count(times, false));

        List<LocalDate> covered = DEADLINES.occurrences(timing, horizon).stream()
                .flatMap(one -> one.from().datesUntil(one.toInclusive().plusDays(1)))
                .toList();

        assertThat(covered).containsExactlyElementsOf(all(horizon));
    }

    @Property(tries = 300)
    void shares_of_a_period_are_as_many_as_asked_and_nearly_equal(
            @ForAll("monthly") Cycle cycle, @ForAll("times") int times, @ForAll("years") int year) {
        Timing timing = new Timing.Recurring(cycle, 1, List.of(), null, null, new Count(times, false));

        Map<LocalDate, List<Occurrence>> periods =
                DEADLINES.occurrences(timing, PlanPeriod.ofYears(year, year)).stream()
                        .collect(Collectors.groupingBy(one -> firstOfPeriod(cycle, one.from())));

        assertThat(periods).hasSize(12 / cycle.months());
        periods.forEach((first, shares) -> {
            // A year has 365 days; when the shortest month was taken twelve times, 337 to 365 shares were refused.
            assertThat(shares).hasSize(times > LEAST_DAYS.get(cycle) ? 1 : times);
            assertThat(shares.stream().mapToInt(one -> one.owed().times()).sum())
                    .isEqualTo(times);
            List<Long> lengths = shares.stream()
                    .map(one -> one.toInclusive().toEpochDay() - one.from().toEpochDay() + 1)
                    .sorted()
                    .toList();
            // Whole months differ by up to three days each: 59 days in two, 62 in two others.
            long tolerance = cycle.months() % times == 0 ? 4 : 1;
            assertThat(lengths.get(lengths.size() - 1) - lengths.get(0)).isLessThanOrEqualTo(tolerance);
        });
    }

    @Property
    void each_label_is_unique_and_names_its_due_period_in_order(
            @ForAll("timings") Timing timing, @ForAll("horizons") PlanPeriod horizon) {
        List<Occurrence> occurrences = DEADLINES.occurrences(timing, horizon);
        List<String> labels = occurrences.stream().map(Occurrence::period).toList();

        assertThat(labels).doesNotHaveDuplicates();
        assertThat(labels)
                .allMatch(label -> label.matches("\\d{4}(-(Q[1-4]|H[12]|W\\d\\d|\\d\\d|\\d{4}))?(~([2-9]|\\d\\d+))?"));
        assertThat(occurrences.stream().map(Occurrence::due)).isSorted();
        occurs("a second window in one period", labels.stream().anyMatch(label -> label.contains("~")), 50);
    }

    @Property
    void a_narrower_horizon_renames_nothing_and_adds_no_day_but_its_own_end(
            @ForAll("timings") Timing timing,
            @ForAll("horizons") PlanPeriod wide,
            @ForAll("shares") double from,
            @ForAll("shares") double length) {
        PlanPeriod narrow = narrower(wide, from, length);
        Map<String, Occurrence> before = DEADLINES.occurrences(timing, wide).stream()
                .collect(Collectors.toMap(Occurrence::period, Function.identity()));
        List<Occurrence> after = DEADLINES.occurrences(timing, narrow);

        for (Occurrence one : after) {
            assertThat(before).containsKey(one.period());
            Occurrence whole = before.get(one.period());
            assertThat(whole.from()).isBeforeOrEqualTo(one.from());
            assertThat(whole.toInclusive()).isAfterOrEqualTo(one.toInclusive());
            assertThat(one.due()).isIn(whole.due(), narrow.toInclusive());
        }
        occurs("some are lost, some stay", !after.isEmpty() && after.size() < before.size(), 100);
    }

    @Property
    void the_adjusted_day_is_the_first_working_day_not_before_the_due_day_or_unknown(
            @ForAll("timings") Timing timing, @ForAll("horizons") PlanPeriod horizon) {
        List<Occurrence> occurrences = DEADLINES.occurrences(timing, horizon);

        for (Occurrence one : occurrences) {
            if (one.due().getYear() < 2016 || one.due().getYear() > 2027) {
                assertThat(one.adjusted()).isNull();
                continue;
            }
            assertThat(one.adjusted()).isNotNull().isAfterOrEqualTo(one.due());
            assertThat(CALENDAR.isWorkingDay(one.adjusted())).isTrue();
            assertThat(one.due().datesUntil(one.adjusted())).noneMatch(CALENDAR::isWorkingDay);
        }
        occurs("a day moved", occurrences.stream().anyMatch(Occurrence::isMoved), 100);
        occurs("a year without data", occurrences.stream().anyMatch(one -> one.adjusted() == null), 100);
    }

    @Property(tries = 200)
    void named_years_give_each_of_their_periods_once_wherever_the_horizon_ends(
            @ForAll("monthly") Cycle cycle, @ForAll("years") int first, @ForAll("years") int horizonEnd) {
        Stretch years = Stretch.ofYears(first, first + 1);
        Timing timing = new Timing.Recurring(cycle, 1, List.of(), years, null, Count.ONCE);

        List<Occurrence> occurrences = DEADLINES.occurrences(timing, PlanPeriod.ofYears(2000, horizonEnd));

        assertThat(occurrences).hasSize(24 / cycle.months());
        assertThat(occurrences.get(0).from()).isEqualTo(LocalDate.of(first, 1, 1));
        assertThat(occurrences.get(occurrences.size() - 1).due()).isEqualTo(LocalDate.of(first + 1, 12, 31));
    }

    @Property(tries = 200)
    void the_same_in_every_default_locale_and_zone(
            @ForAll("timings") Timing timing, @ForAll("horizons") PlanPeriod horizon) {
        assertThat(Defaults.each(() -> DEADLINES.occurrences(timing, horizon).toString()))
                .hasSize(1);
    }

    @Provide
    Arbitrary<PlanPeriod> horizons() {
        Arbitrary<LocalDate> starts = Arbitraries.integers()
                .between(0, 365 * 14)
                .withDistribution(RandomDistribution.uniform())
                .map(day -> LocalDate.of(2014, 1, 1).plusDays(day));
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(61, 1100).withDistribution(RandomDistribution.uniform()));
        return Combinators.combine(starts, lengths)
                .as((start, days) -> new PlanPeriod(start, start.plusDays(days)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Timing.Recurring> recurrences() {
        Arbitrary<Timing.Recurring> cycles = Arbitraries.of(Cycle.class)
                .flatMap(cycle -> cycle == Cycle.WEEK
                        ? Arbitraries.just(Timing.Recurring.every(cycle))
                        : dues(1 - cycle.months())
                                .map(due -> Timing.Recurring.every(cycle).due(due)));
        Arbitrary<Timing.Recurring> parts = Combinators.combine(parts(), dues(0))
                .as((part, due) -> Timing.Recurring.yearly(part).due(due));
        return Arbitraries.oneOf(cycles, parts);
    }

    @Provide
    Arbitrary<Timing.Recurring> counted() {
        return Combinators.combine(recurrences(), times()).as((once, times) -> once.times(new Count(times, true)));
    }

    @Provide
    Arbitrary<Timing> timings() {
        Arbitrary<Timing> academic = Arbitraries.of(Cycle.class).injectNull(0.2).map(Timing.AcademicYear::new);
        Arbitrary<Timing> one = Arbitraries.oneOf(counted().map(Function.identity()), academic);
        return Arbitraries.oneOf(one, one.list().ofMinSize(2).ofMaxSize(3).map(Timing.Several::new));
    }

    /** The cycles of whole months. */
    @Provide
    Arbitrary<Cycle> monthly() {
        return Arbitraries.of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);
    }

    @Provide
    Arbitrary<Integer> times() {
        return Arbitraries.oneOf(
                Arbitraries.of(1, 2, 3, 4, 6, 12),
                Arbitraries.integers().between(1, 40),
                Arbitraries.integers().between(1, 366));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2014, 2029);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static Arbitrary<DueDay> dues(int earliest) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(earliest, 3))
                .as(DueDay::by)
                .injectNull(0.3);
    }

    /** Not a part of one month that begins on one of its last days: 31 to 30 April would be a year and a day. */
    private static Arbitrary<YearPart> parts() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days =
                Arbitraries.oneOf(Arbitraries.integers().between(1, 31), Arbitraries.of(1, 28, 29, 30, 31));
        return Combinators.combine(months, days, months, days)
                .as(YearPart::new)
                .filter(part -> part.fromMonth() != part.toMonth() || part.fromDay() < 28);
    }

    private static PlanPeriod narrower(PlanPeriod wide, double from, double length) {
        long days = wide.toInclusive().toEpochDay() - wide.from().toEpochDay();
        LocalDate first = wide.from().plusDays((long) (days * from));
        long left = wide.toInclusive().toEpochDay() - first.toEpochDay();
        return new PlanPeriod(first, first.plusDays((long) (left * length)));
    }

    private static void occurs(String what, boolean happens, int atLeast) {
        Statistics.label(what).collect(happens);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count >= atLeast));
    }

    // --- Day by day: in which period does each day of the horizon lie? ---

    /** A period of a recurrence: its whole last day, and what of it lies in the horizon. */
    private record Days(LocalDate first, LocalDate last, LocalDate wholeLast) {}

    private static List<LocalDate> dayByDay(
            Timing.Recurring recurrence, PlanPeriod horizon, Function<Days, LocalDate> answer) {
        return periods(recurrence, horizon).stream()
                .filter(days -> !due(recurrence, days).isBefore(horizon.from()))
                .map(answer)
                .toList();
    }

    private static boolean dropped(Timing.Recurring recurrence, PlanPeriod horizon) {
        return periods(recurrence, horizon).stream()
                .anyMatch(days -> due(recurrence, days).isBefore(horizon.from()));
    }

    private static List<Days> periods(Timing.Recurring recurrence, PlanPeriod horizon) {
        List<Days> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (LocalDate day : all(horizon)) {
            int key = period(recurrence, day);
            if (key >= 0 && seen.add(key)) {
                LocalDate last = day;
                LocalDate wholeLast = day;
                for (LocalDate next = day.plusDays(1); period(recurrence, next) == key; next = next.plusDays(1)) {
                    wholeLast = next;
                    last = horizon.contains(next) ? next : last;
                }
                found.add(new Days(day, last, wholeLast));
            }
        }
        return found;
    }

    /** A number of the period the day lies in, below 0 for none. */
    private static int period(Timing.Recurring recurrence, LocalDate day) {
        if (recurrence.every() == Cycle.WEEK) {
            return (int) Math.floorDiv(day.toEpochDay() - MONDAY.toEpochDay(), 7L) + 10_000;
        }
        if (recurrence.parts().isEmpty()) {
            return day.getYear() * 12
                    + (day.getMonthValue() - 1) / recurrence.every().months();
        }
        YearPart part = recurrence.parts().get(0);
        boolean begun = reached(day, part.fromMonth(), part.fromDay());
        boolean over = day.getMonthValue() > part.toMonth()
                || (day.getMonthValue() == part.toMonth() && day.getDayOfMonth() > part.toDayInclusive());
        boolean wraps = part.fromMonth() * 100 + part.fromDay() > part.toMonth() * 100 + part.toDayInclusive();
        if (begun && (wraps || !over)) {
            return day.getYear();
        }
        return wraps && !over ? day.getYear() - 1 : -1;
    }

    /** Tells whether the year has come to this day of this month, or to the month's end if it has no such day. */
    private static boolean reached(LocalDate day, int month, int dayOfMonth) {
        boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
        return day.getMonthValue() > month
                || (day.getMonthValue() == month && (day.getDayOfMonth() >= dayOfMonth || lastOfMonth));
    }

    private static LocalDate due(Timing.Recurring recurrence, Days days) {
        DueDay named = (DueDay) recurrence.due();
        if (named == null) {
            return days.last();
        }
        int month = days.wholeLast().getYear() * 12 + days.wholeLast().getMonthValue() - 1 + named.monthsAfter();
        LocalDate due = LocalDate.of(month / 12, month % 12 + 1, 1);
        while (due.getDayOfMonth() < named.day() && due.plusDays(1).getDayOfMonth() != 1) {
            due = due.plusDays(1);
        }
        return due;
    }

    private static LocalDate firstOfPeriod(Cycle cycle, LocalDate day) {
        int month = day.getMonthValue();
        while ((month - 1) % cycle.months() != 0) {
            month--;
        }
        return YearMonth.of(day.getYear(), month).atDay(1);
    }

    private static List<LocalDate> all(PlanPeriod days) {
        return days.from().datesUntil(days.toInclusive().plusDays(1)).toList();
    }
}
