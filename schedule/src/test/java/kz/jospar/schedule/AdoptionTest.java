package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.Timing.Recurring;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What a plan adopted within its period owes, and what it does not owe any more. */
class AdoptionTest {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void what_is_owed_and_what_is_dropped_are_together_what_a_plan_adopted_in_time_owes(
            @ForAll("adopted") AnyRule rule) {
        LocalDate adopted = rule.facts().adopted();
        Timetable timetable = rule.timetable();
        Map<String, Occurrence> inTime =
                byPeriod(rule.timetable(rule.facts().withAdopted(null)).all());
        Map<String, Occurrence> dropped = byPeriod(timetable.dropped());
        Map<String, Occurrence> owed = byPeriod(timetable.all());

        Map<String, Occurrence> both = new HashMap<>(owed);
        both.putAll(dropped);
        assertThat(both).hasSize(owed.size() + dropped.size());
        boolean endedBefore =
                anyRecurrence(rule.timing(), one -> endedBefore(one, adopted)) || anyNamed(rule.timing(), adopted);
        if (endedBefore) {
            // A run of a named beginning that ended before the adoption is given whole, and flagged by its days.
            assertThat(both.keySet()).containsAll(inTime.keySet());
        } else {
            assertThat(new TreeSet<>(both.keySet())).isEqualTo(new TreeSet<>(inTime.keySet()));
            dropped.forEach((period, one) -> assertThat(one).isEqualTo(inTime.get(period)));
            owed.forEach((period, one) -> {
                Occurrence whole = inTime.get(period);
                assertThat(one.due()).isEqualTo(whole.due());
                assertThat(one.adjusted()).isEqualTo(whole.adjusted());
                assertThat(one.toInclusive()).isEqualTo(whole.toInclusive());
                assertThat(one.from()).isIn(whole.from(), adopted);
                assertThat(one.owed()).isEqualTo(whole.owed());
            });
        }
        assertThat(dropped.values())
                .allMatch(
                        one -> one.due().isBefore(adopted) || one.toInclusive().isBefore(adopted));
        occurs("some owed, some dropped", !owed.isEmpty() && !dropped.isEmpty(), 30);
        occurs("all dropped", owed.isEmpty() && !dropped.isEmpty(), 1);
        occurs("nothing dropped", !owed.isEmpty() && dropped.isEmpty(), 200);
        occurs("ended before", endedBefore, 20);
        occurs("of one name", both.keySet().stream().anyMatch(name -> name.contains("~")), 50);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothing_of_a_recurrence_is_owed_before_the_adoption_unless_its_words_name_the_beginning(
            @ForAll("adoptedRecurrences") AnyRule rule) {
        LocalDate adopted = rule.facts().adopted();
        Recurring recurrence = (Recurring) rule.timing();
        boolean isNamed = recurrence.during() != null && recurrence.during().from() != null;
        Timetable timetable = rule.timetable();
        boolean straddles =
                !isNamed || (!recurrence.during().from().isAfter(adopted) && !endedBefore(recurrence, adopted));

        if (straddles) {
            assertThat(timetable.all())
                    .allMatch(one -> !one.due().isBefore(adopted) && !one.from().isBefore(adopted));
            assertThat(timetable.next(LocalDate.MIN).map(Occurrence::from).orElse(adopted))
                    .isAfterOrEqualTo(adopted);
        }
        if (timetable.isEmpty()) {
            assertThat(timetable.noDates().orElseThrow() == NoDates.BEFORE_ADOPTION)
                    .as("what is owed on an unknown day comes first")
                    .isEqualTo(!timetable.dropped().isEmpty()
                            && timetable.uncounted().isEmpty());
        }
        occurs("dropped", straddles && !timetable.dropped().isEmpty(), 100);
        occurs("all dropped", timetable.isEmpty() && !timetable.dropped().isEmpty(), 1);
    }

    @Test
    void once_in_three_years_is_reckoned_from_the_plans_first_year_and_not_from_the_adoption() {
        Recurring third = new Recurring(Cycle.YEAR, 3, List.of(), null, DueDay.by(1, -6), Count.ONCE);
        Timetable timetable = Deadlines.with(Office.KAZAKHSTAN)
                .timetable(third, PlanPeriod.ofYears(2020, 2028), Facts.NONE.withAdopted(LocalDate.of(2024, 2, 1)));

        // Of 2020-2022 on Wednesday 1 June 2022; of 2023-2025 on Sunday 1 June 2025.
        assertThat(Shown.show(timetable.dropped())).containsExactly("2020-2022: 2020-01-01..2022-12-31 due 2022-06-01");
        assertThat(Shown.show(timetable.all()))
                .containsExactly(
                        "2023-2025: 2024-02-01..2025-12-31 due 2025-06-01 -> 2025-06-02",
                        "2026-2028: 2026-01-01..2028-12-31 due 2028-06-01 -> ?");
    }

    @Test
    void a_run_of_named_years_that_ended_before_the_adoption_is_given_whole() {
        Recurring named = Recurring.every(Cycle.HALF_YEAR).during(Stretch.ofYears(2024, 2024));
        Timetable timetable = Deadlines.with(Office.KAZAKHSTAN)
                .timetable(named, PlanPeriod.ofYears(2024, 2026), Facts.NONE.withAdopted(LocalDate.of(2025, 3, 3)));

        assertThat(timetable.all()).extracting(Occurrence::period).containsExactly("2024-H1", "2024-H2");
        assertThat(timetable.dropped()).isEmpty();
    }

    @Provide
    Arbitrary<AnyRule> adopted() {
        return AnyRule.rules().filter(rule -> rule.facts().adopted() != null);
    }

    @Provide
    Arbitrary<AnyRule> adoptedRecurrences() {
        return adopted()
                .flatMap(rule -> Arbitraries.oneOf(AnyRule.recurrences())
                        .map(one -> new AnyRule(one, rule.horizon(), rule.facts(), rule.office())));
    }

    private static boolean endedBefore(Recurring recurrence, LocalDate adopted) {
        Stretch during = recurrence.during();
        return during != null
                && during.isClosed()
                && recurrence.parts().stream()
                        .map(part -> part.in(during.toInclusive().getYear()).toInclusive())
                        .filter(end -> during.toInclusive().getDayOfYear()
                                == during.toInclusive().lengthOfYear())
                        .reduce(during.toInclusive(), (a, b) -> a.isAfter(b) ? a : b)
                        .isBefore(adopted);
    }

    /** A window or an academic year that the words name and that ended before the adoption. */
    private static boolean anyNamed(Timing timing, LocalDate adopted) {
        if (timing instanceof Timing.Several several) {
            return several.timings().stream().anyMatch(one -> anyNamed(one, adopted));
        }
        if (timing instanceof Timing.Within window) {
            return window.toInclusive().isBefore(adopted);
        }
        return timing instanceof Timing.AcademicYear year
                && year.startYear() != null
                && LocalDate.of(year.startYear() + 1, 5, 25).isBefore(adopted);
    }

    private static boolean anyRecurrence(Timing timing, Predicate<Recurring> matches) {
        if (timing instanceof Timing.Several several) {
            return several.timings().stream().anyMatch(one -> anyRecurrence(one, matches));
        }
        return timing instanceof Recurring recurrence && matches.test(recurrence);
    }

    private static Map<String, Occurrence> byPeriod(List<Occurrence> occurrences) {
        return occurrences.stream().collect(Collectors.toMap(Occurrence::period, Function.identity()));
    }

    private static void occurs(String what, boolean happens, int atLeast) {
        Statistics.label(what).collect(happens);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count >= atLeast));
    }
}
