package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Regularity.State;
import kz.jospar.schedule.Regularity.Window;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularityTest {
    private static final WorkingDays CALENDAR = WorkCalendar.kazakhstan();
    private static final Deadlines DEADLINES = Deadlines.with(CALENDAR);
    private static final Timing QUARTERLY =
            Timing.Recurring.every(Cycle.QUARTER).times(new Count(1, true));

    private static List<Occurrence> year(Timing timing, int year) {
        return DEADLINES.occurrences(timing, PlanPeriod.ofYears(year, year));
    }

    private static Regularity of2026(List<LocalDate> done, List<LocalDate> planned, LocalDate asOf) {
        return Regularity.of(DEADLINES, year(QUARTERLY, 2026), done, planned, asOf);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        // 2026: 31 March and 30 June are Tuesdays, 30 September a Wednesday, 31 December a Thursday
        "2026-01-01, open, open, open, open, , 2026-04-01",
        "2026-03-16, open, open, open, open, , 2026-04-01",
        "2026-03-17, kept, open, open, open, , 2026-07-01",
        "2026-06-30, kept, open, open, open, , 2026-07-01",
        "2026-07-01, kept, breached, open, open, 2026-07-01, 2026-10-01",
        "2026-09-29, kept, breached, kept, open, 2026-07-01, 2027-01-01",
        "2027-01-01, kept, breached, kept, breached, 2026-07-01, "
    })
    void a_quarter_is_kept_possible_or_breached_by_the_day_one_looks(
            LocalDate asOf, String q1, String q2, String q3, String q4, LocalDate earliest, LocalDate next) {
        List<LocalDate> sittings = List.of(day("2026-03-17"), day("2026-09-29"));
        Regularity regularity =
                of2026(sittings.stream().filter(day -> !day.isAfter(asOf)).toList(), List.of(), asOf);
        assertThat(regularity.windows().stream().map(window -> window.state().code()))
                .containsExactly(q1, q2, q3, q4);
        assertThat(regularity.earliestBreach().orElse(null)).isEqualTo(earliest);
        assertThat(regularity.nextBreach().orElse(null)).isEqualTo(next);
    }

    @Test
    void what_is_planned_keeps_nothing_until_it_is_held() {
        List<LocalDate> planned = List.of(day("2026-03-17"), day("2026-06-16"));
        assertThat(of2026(List.of(), planned, day("2026-03-17")).windows())
                .extracting(Window::state)
                .containsExactly(State.PLANNED, State.PLANNED, State.OPEN, State.OPEN);
        assertThat(of2026(List.of(), planned, day("2026-03-18")).windows())
                .extracting(Window::state)
                .as("the day passed without a sitting")
                .containsExactly(State.OPEN, State.PLANNED, State.OPEN, State.OPEN);
        assertThat(of2026(planned, List.of(), day("2026-03-18")).windows())
                .extracting(Window::state)
                .as("told as held on a day to come, it is planned")
                .containsExactly(State.KEPT, State.PLANNED, State.OPEN, State.OPEN);
    }

    @Test
    void a_sitting_on_the_day_to_which_a_quarters_end_moved_counts_once() {
        // 30 June 2024 is a Sunday, so the second quarter's last day moves to Monday 1 July.
        assertThat(day("2024-06-30").getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        List<Occurrence> quarters = year(QUARTERLY, 2024);
        LocalDate monday = day("2024-07-01");
        assertThat(quarters.get(1).lastDay()).isEqualTo(monday);
        LocalDate asOf = day("2024-12-01");
        List<Window> one = Regularity.of(DEADLINES, quarters, List.of(monday), List.of(), asOf)
                .windows();
        assertThat(one.get(1).state()).isEqualTo(State.KEPT);
        assertThat(one.get(2).state()).isEqualTo(State.BREACHED);
        List<Window> two = Regularity.of(DEADLINES, quarters, List.of(day("2024-05-06"), monday), List.of(), asOf)
                .windows();
        assertThat(two.get(1).done()).containsExactly(day("2024-05-06"));
        assertThat(two.get(2).done()).containsExactly(monday);
        assertThat(two.get(2).state()).isEqualTo(State.KEPT);
    }

    @Test
    void a_year_without_a_calendar_is_judged_by_its_nominal_days() {
        List<Occurrence> quarters = year(QUARTERLY, 2031);
        LocalDate last = day("2031-03-31");
        assertThat(Regularity.of(DEADLINES, quarters, List.of(), List.of(), last)
                        .windows()
                        .get(0)
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(Regularity.of(DEADLINES, quarters, List.of(), List.of(), last.plusDays(1))
                        .earliestBreach())
                .contains(day("2031-04-01"));
    }

    /** Against a count day by day: lost is what more is missing than working days are left. */
    @Property(tries = 400)
    void breach_is_what_a_count_of_the_working_days_left_says(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int asked, @ForAll @IntRange(max = 364) int at) {
        // Whole quarters, none of whose last days of 2026 moves: a calculator would split them among so many times.
        List<Occurrence> windows = year(QUARTERLY, 2026).stream()
                .map(one -> new Occurrence(
                        one.period(),
                        one.from(),
                        one.toInclusive(),
                        one.due(),
                        one.adjusted(),
                        null,
                        new Count(asked, true),
                        null))
                .toList();
        LocalDate first = day("2026-01-01");
        LocalDate asOf = first.plusDays(at);
        List<LocalDate> done = new ArrayList<>();
        IntStream.range(0, random.nextInt(12)).forEach(i -> done.add(first.plusDays(random.nextInt(365))));
        List<LocalDate> shuffled = new ArrayList<>(done);
        Collections.shuffle(shuffled, random);
        Regularity regularity = Regularity.of(DEADLINES, windows, done, List.of(), asOf);
        assertThat(Regularity.of(DEADLINES, windows, shuffled, List.of(), asOf)).isEqualTo(regularity);
        Map<State, Integer> seen = new TreeMap<>();
        for (Window window : regularity.windows()) {
            int times = window.occurrence().owed().times();
            LocalDate from = window.occurrence().from();
            LocalDate last = window.occurrence().lastDay();
            long did = done.stream()
                    .filter(one -> !one.isBefore(from) && !one.isAfter(last) && !one.isAfter(asOf))
                    .count();
            long left = 0;
            for (LocalDate one = asOf.isBefore(from) ? from : asOf; !one.isAfter(last); one = one.plusDays(1)) {
                left += CALENDAR.isWorkingDay(one) ? 1 : 0;
            }
            long will = done.stream()
                    .filter(one -> !one.isBefore(from) && !one.isAfter(last) && one.isAfter(asOf))
                    .count();
            State expected = did >= times
                    ? State.KEPT
                    : did + left < times ? State.BREACHED : did + will >= times ? State.PLANNED : State.OPEN;
            assertThat(window.state()).as("%s on %s of %s", window, asOf, done).isEqualTo(expected);
            seen.merge(window.state(), 1, Integer::sum);
        }
        seen.keySet().forEach(state -> Statistics.collect(state));
    }

    /** Whatever is done more, no breach comes earlier; and a breach once there stays. */
    @Property(tries = 200)
    void more_sittings_never_bring_a_breach_nearer_and_no_breach_heals(@ForAll Random random) {
        LocalDate first = day("2024-01-01");
        List<Occurrence> quarters = year(QUARTERLY, 2024);
        List<LocalDate> done = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        LocalDate end = day("2025-02-01");
        for (int i = 0; i < 8; i++) {
            LocalDate breach = Regularity.of(DEADLINES, quarters, done, List.of(), end)
                    .earliestBreach()
                    .orElse(LocalDate.MAX);
            assertThat(breach).isAfterOrEqualTo(before);
            before = breach;
            done.add(first.plusDays(random.nextInt(366)));
        }
        boolean[] breached = new boolean[4];
        for (LocalDate asOf = first; asOf.isBefore(end); asOf = asOf.plusDays(1)) {
            List<Window> windows =
                    Regularity.of(DEADLINES, quarters, done, List.of(), asOf).windows();
            for (int i = 0; i < 4; i++) {
                boolean now = windows.get(i).state() == State.BREACHED;
                assertThat(now || !breached[i])
                        .as("quarter %s on %s", i + 1, asOf)
                        .isTrue();
                breached[i] = now;
            }
        }
    }
}
