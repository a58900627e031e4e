package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing.Recurring;
import kz.jospar.core.time.YearPart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** How often something is owed, and when that can no longer be done in time. */
class OwedTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_window_is_lost_on_the_first_day_from_which_no_set_of_worked_days_does_it(
            @ForAll @IntRange(max = 365 * 13) int start,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(max = 4) int after,
            @ForAll @IntRange(min = 1, max = 8) int times,
            @ForAll @IntRange(max = 5) int doneSets,
            @ForAll("offices") Office office) {
        LocalDate from = LocalDate.of(2016, 1, 4).plusDays(start);
        LocalDate to = from.plusDays(length - 1);
        LocalDate last = to.plusDays(after);
        if (!office.calendar().covers(from.getYear()) || !office.calendar().covers(last.getYear())) {
            return;
        }
        Occurrence window = new Occurrence("w", from, to, last, null, null, new Count(times, true), null);
        List<LocalDate> done = new ArrayList<>(List.of(from.minusDays(1), last.plusDays(1)));
        for (int i = 0; i < doneSets; i++) {
            done.add(from.plusDays((i * 3L) % (length + after)));
        }
        int missing = Math.max(0, times - doneSets);

        LocalDate expected = from;
        if (possible(office, from, last, missing)) {
            while (possible(office, expected, last, missing)) {
                expected = expected.plusDays(1);
                if (missing == 0) {
                    break;
                }
            }
        }
        assertThat(office.deadlines().lostFrom(window, done))
                .isEqualTo(missing == 0 ? Optional.empty() : Optional.of(expected));
        occurs("done", missing == 0, 10);
        occurs("too short", missing > 0 && expected.equals(from), 10);
        occurs("lost before the last day", missing > 1 && !expected.isAfter(last) && expected.isAfter(from), 10);
        occurs("days off at the end", missing > 0 && !office.calendar().isWorkingDay(last), 10);
    }

    /** Tries every set of the days left. */
    private static boolean possible(Office office, LocalDate from, LocalDate last, int missing) {
        List<LocalDate> days = from.isAfter(last)
                ? List.of()
                : from.datesUntil(last.plusDays(1)).toList();
        for (int set = 0; set < 1 << days.size(); set++) {
            int chosen = set;
            if (Integer.bitCount(set) == missing
                    && IntStream.range(0, days.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .allMatch(i -> office.calendar().isWorkingDay(days.get(i)))) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_the_windows_of_whole_turns_owe_adds_up_to_the_count_of_each_turn(
            @ForAll Cycle cycle,
            @ForAll @IntRange(min = 1, max = 6) int interval,
            @ForAll @IntRange(min = 1, max = 366) int times,
            @ForAll @IntRange(min = 1, max = 3) int turns,
            @ForAll("terms") DueTerm due,
            @ForAll boolean split) {
        LocalDate from = LocalDate.of(2018, 1, 1); // a Monday
        LocalDate after = cycle == Cycle.WEEK
                ? from.plusWeeks((long) interval * turns)
                : from.plusMonths((long) cycle.months() * interval * turns);
        Recurring recurrence = new Recurring(cycle, interval, List.of(), null, due, new Count(times, false));
        Deadlines deadlines = Deadlines.with(Office.Own.ALWAYS)
                .withPolicies(Policies.STANDARD.with(split ? Choice.SPLIT_EQUAL : Choice.SPLIT_NONE));

        List<Occurrence> all = deadlines.occurrences(recurrence, new PlanPeriod(from, after.minusDays(1)));

        assertThat(all.stream().mapToInt(one -> one.owed().times()).sum()).isEqualTo(times * turns);
        assertThat(split || all.size() == turns).isTrue();
        occurs("divided", all.size() == times * turns && times > 1, 10);
        occurs("whole", all.size() == turns && times > 1, 10);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void what_the_parts_of_a_year_owe_adds_up_too(
            @ForAll("parts") List<YearPart> parts, @ForAll @IntRange(min = 1, max = 40) int times) {
        Recurring recurrence = Recurring.yearly(parts.toArray(new YearPart[0])).times(new Count(times, true));

        List<Occurrence> all =
                Deadlines.with(Office.KAZAKHSTAN).occurrences(recurrence, PlanPeriod.ofYears(2024, 2025));

        assertThat(all.stream().mapToInt(one -> one.owed().times()).sum()).isEqualTo(2 * parts.size() * times);
        occurs("divided", all.size() > 2 * parts.size(), 10);
        occurs("whole", times > 1 && all.size() == 2 * parts.size(), 1);
    }

    @Provide
    Arbitrary<Office> offices() {
        return Arbitraries.of(Office.ALL);
    }

    @Provide
    Arbitrary<DueTerm> terms() {
        return AnyRule.terms()
                .filter(term -> term.edge() == DueTerm.Edge.AFTER_END || term.unit() == TermUnit.DAY)
                .injectNull(0.3);
    }

    @Provide
    Arbitrary<List<YearPart>> parts() {
        return AnyRule.parts()
                .filter(part -> !part.runsOverNewYear())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static void occurs(String what, boolean happens, int atLeast) {
        Statistics.label(what).collect(happens);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count >= atLeast));
    }
}
