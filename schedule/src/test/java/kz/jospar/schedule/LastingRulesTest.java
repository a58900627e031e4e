package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Regularity.State;
import kz.jospar.schedule.Regularity.Window;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastingRulesTest {
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());
    private static final LocalDate ADOPTED = LocalDate.of(2025, 11, 11);
    private static final LastingRules RULES = new LastingRules(DEADLINES, ADOPTED);
    private static final Timing QUARTERLY =
            Timing.Recurring.every(Cycle.QUARTER).times(new Count(1, true));
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2026, 2026);

    private record Owed(String id, Timing timing) implements Commitment {
        @Override
        public LocalizedText title() {
            return LocalizedText.EMPTY;
        }

        @Override
        public List<Executor> executors() {
            return List.of();
        }

        @Override
        public String deadline() {
            return "";
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PlanPeriod days(String from, String to) {
        return new PlanPeriod(day(from), day(to));
    }

    private static Regularity kept(PlanPeriod days, List<LocalDate> done, String asOf) {
        return RULES.regularity(QUARTERLY, days, done, List.of(), day(asOf));
    }

    @Test
    void a_sitting_before_the_first_day_asked_for_keeps_its_quarter() {
        Regularity regularity = kept(days("2026-02-01", "2026-12-31"), List.of(day("2026-01-20")), "2026-04-01");
        assertThat(regularity.windows()).hasSize(4);
        assertThat(regularity.windows().get(0).state()).isEqualTo(State.KEPT);
        assertThat(regularity.earliestBreach()).isEmpty();
    }

    @Test
    void a_quarter_is_not_over_on_the_last_day_asked_for() {
        Regularity regularity = kept(days("2026-04-10", "2026-05-15"), List.of(), "2026-05-20");
        assertThat(regularity.windows()).hasSize(1);
        assertThat(regularity.windows().get(0).state()).isEqualTo(State.OPEN);
        assertThat(regularity.nextBreach()).contains(day("2026-07-01"));
        assertThat(RULES.windows(QUARTERLY, days("2026-04-10", "2026-05-15")))
                .extracting(Occurrence::lastDay)
                .containsExactly(day("2026-06-30"));
    }

    @Test
    void no_quarter_is_breached_before_the_rule_was_there_nor_the_one_it_came_in() {
        PlanPeriod years = PlanPeriod.ofYears(2025, 2026);
        Regularity before = kept(years, List.of(), "2025-12-01");
        assertThat(before.windows().get(0).occurrence().period()).isEqualTo("2025-Q4");
        assertThat(before.windows().get(0).state()).isEqualTo(State.OPEN);
        assertThat(before.nextBreach()).as("that of the first whole quarter").contains(day("2026-04-01"));
        Regularity after = kept(years, List.of(), "2026-04-01");
        assertThat(after.windows())
                .extracting(Window::state)
                .containsExactly(State.UNSETTLED, State.BREACHED, State.OPEN, State.OPEN, State.OPEN);
        assertThat(after.earliestBreach()).contains(day("2026-04-01"));
        assertThat(kept(years, List.of(day("2025-12-20")), "2026-01-01")
                        .windows()
                        .get(0)
                        .state())
                .isEqualTo(State.KEPT);
        assertThat(kept(PlanPeriod.ofYears(2024, 2024), List.of(), "2026-01-01").windows())
                .isEmpty();
        LastingRules fromTheFirst = new LastingRules(DEADLINES, day("2026-01-01"));
        assertThat(fromTheFirst
                        .regularity(QUARTERLY, YEAR, List.of(), List.of(), day("2026-04-01"))
                        .earliestBreach())
                .as("in force on a quarter's first day: a whole one")
                .contains(day("2026-04-01"));
    }

    @Test
    void at_least_twice_a_quarter_is_two_at_any_distance_and_no_halves_of_it() {
        Timing twice = Timing.Recurring.every(Cycle.QUARTER).times(new Count(2, true));
        assertThat(DEADLINES.occurrences(twice, YEAR)).as("a plan divides").hasSize(8);
        assertThat(RULES.windows(twice, YEAR))
                .hasSize(4)
                .allMatch(one -> one.owed().equals(new Count(2, true)));
        assertThat(RULES.regularity(
                                twice,
                                YEAR,
                                List.of(day("2026-03-30"), day("2026-03-31")),
                                List.of(),
                                day("2026-04-01"))
                        .windows()
                        .get(0)
                        .state())
                .isEqualTo(State.KEPT);
        assertThat(RULES.regularity(twice, YEAR, List.of(day("2026-01-05")), List.of(), day("2026-04-01"))
                        .earliestBreach())
                .contains(day("2026-04-01"));
        assertThat(RULES.regularity(twice, YEAR, List.of(), List.of(), day("2026-03-31"))
                        .earliestBreach())
                .as("one working day is left for two sittings")
                .contains(day("2026-03-31"));
    }

    @Test
    void a_step_around_a_sitting_keeps_its_id_when_the_sitting_moves() {
        Owed materials = new Owed("materials~2", new Timing.AroundEvent(5, TermUnit.DAY, Direction.BEFORE, "sitting"));
        for (String sitting : List.of("2026-07-02", "2026-07-10")) {
            Register register =
                    RULES.register("k", List.of(materials), YEAR, one -> Facts.NONE.withEventDate(day(sitting)));
            assertThat(register.obligations()).extracting(Obligation::id).containsExactly("k/materials~2/once");
            assertThat(register.obligations().get(0).occurrence().due())
                    .isEqualTo(day(sitting).minusDays(5));
        }
        assertThat(RULES.register("k", List.of(new Owed("sit", QUARTERLY)), YEAR, one -> Facts.NONE)
                        .obligations())
                .extracting(Obligation::id)
                .containsExactly("k/sit/2026-Q1", "k/sit/2026-Q2", "k/sit/2026-Q3", "k/sit/2026-Q4");
    }

    @Test
    void a_step_is_shown_for_its_own_day_and_not_for_the_sittings() {
        Owed materials = new Owed("m", new Timing.AroundEvent(5, TermUnit.DAY, Direction.BEFORE, "sitting"));
        Facts facts = Facts.NONE.withEventDate(day("2026-04-03"));
        PlanPeriod march = days("2026-03-01", "2026-03-31");
        assertThat(RULES.register("k", List.of(materials), march, one -> facts).obligations())
                .hasSize(1);
        assertThat(RULES.register("k", List.of(materials), days("2026-04-01", "2026-04-30"), one -> facts)
                        .obligations())
                .isEmpty();
        assertThat(RULES.register("k", List.of(materials), days("2026-03-01", "2026-03-26"), one -> facts)
                        .obligations())
                .isEmpty();
    }

    @Test
    void working_days_that_run_into_a_year_without_a_calendar_are_told() {
        Owed papers = new Owed("p", new Timing.AroundEvent(3, TermUnit.WORKING_DAY, Direction.BEFORE, "sitting"));
        Register register = RULES.register(
                "k",
                List.of(papers),
                PlanPeriod.ofYears(2050, 2050),
                one -> Facts.NONE.withEventDate(day("2050-03-01")));
        assertThat(register.obligations()).isEmpty();
        assertThat(register.uncounted())
                .extracting(owed -> owed.window().missingYear())
                .containsExactly(2050);
    }

    /** 2 May 2026 is a Saturday: an urgent sitting on it has its materials that day, not on Monday. */
    @Test
    void what_comes_on_the_day_of_the_sitting_stays_on_it_also_on_a_day_off() {
        Timing onTheDay = new Timing.AroundEvent(0, TermUnit.DAY, Direction.BEFORE, "sitting");
        Occurrence one = RULES.windows(onTheDay, YEAR, Facts.NONE.withEventDate(day("2026-05-02")))
                .get(0);
        assertThat(one.due()).isEqualTo(day("2026-05-02"));
        assertThat(one.adjusted()).isEqualTo(day("2026-05-02"));
    }

    @Test
    void what_was_due_before_the_act_is_not_owed() {
        Register register = RULES.register(
                "k", List.of(new Owed("s", QUARTERLY)), PlanPeriod.ofYears(2025, 2025), one -> Facts.NONE);
        assertThat(register.obligations()).extracting(Obligation::id).containsExactly("k/s/2025-Q4");
        assertThat(register.dropped()).hasSize(3);
    }

    @Test
    void turns_of_two_quarters_begin_with_the_year_of_the_act_whatever_is_asked_for() {
        Timing everySecond = new Timing.Recurring(Cycle.YEAR, 2, List.of(), null, null, Count.ONCE);
        Set<LocalDate> ends = new HashSet<>();
        for (int year = 2026; year <= 2031; year++) {
            RULES.windows(everySecond, PlanPeriod.ofYears(year, year)).forEach(one -> ends.add(one.due()));
        }
        assertThat(ends)
                .containsExactlyInAnyOrder(day("2026-12-31"), day("2028-12-31"), day("2030-12-31"), day("2032-12-31"));
    }

    /** Any display days show the same windows as the whole years do, cut to those that they meet. */
    @Property(tries = 300)
    void what_is_shown_never_changes_a_window(
            @ForAll @IntRange(max = 1000) int from, @ForAll @IntRange(max = 400) int length) {
        LocalDate first = day("2025-12-01").plusDays(from);
        PlanPeriod asked = new PlanPeriod(first, first.plusDays(length));
        List<Occurrence> expected = new ArrayList<>();
        for (Occurrence one : DEADLINES.occurrences(QUARTERLY, PlanPeriod.ofYears(2025, 2030))) {
            boolean meets = !one.from().isAfter(asked.toInclusive())
                    && !(one.lastDay().isBefore(asked.from())
                            && one.toInclusive().isBefore(asked.from()));
            if (meets && !one.lastDay().isBefore(ADOPTED)) {
                expected.add(one);
            }
        }
        assertThat(RULES.windows(QUARTERLY, asked))
                .usingElementComparator((a, b) -> a.period().equals(b.period())
                                && a.from().equals(b.from())
                                && a.toInclusive().equals(b.toInclusive())
                                && a.lastDay().equals(b.toInclusive())
                        ? 0
                        : 1)
                .containsExactlyElementsOf(expected);
    }

    /** All 1,024 sets of sittings on ten candidate days of a year, on five days of asking, against counting by hand. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_set_of_sittings_on_candidate_days_stands_as_a_count_says(int asked) {
        // 31 March and 30 June 2024 are Sundays, and 31 December 2023 is one whose next working day is 3 January: a
        // sitting
        // after each of them still counts in its own quarter, and one on the Sunday itself too.
        List<LocalDate> candidates = List.of(
                day("2024-01-03"),
                day("2024-03-29"),
                day("2024-04-01"),
                day("2024-06-28"),
                day("2024-06-30"),
                day("2024-07-01"),
                day("2024-09-30"),
                day("2024-10-01"),
                day("2024-12-30"),
                day("2024-12-31"));
        String[][] quarters = {
            {"2024-01-01", "2024-03-31"},
            {"2024-04-01", "2024-06-30"},
            {"2024-07-01", "2024-09-30"},
            {"2024-10-01", "2024-12-31"}
        };
        LastingRules rules = new LastingRules(DEADLINES, null);
        Timing rhythm = Timing.Recurring.every(Cycle.QUARTER).times(new Count(asked, true));
        int breached = 0;
        for (int set = 0; set < 1 << candidates.size(); set++) {
            List<LocalDate> held = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((set >> i & 1) == 1) {
                    held.add(candidates.get(i));
                }
            }
            List<Window> windows = rules
                    .regularity(rhythm, PlanPeriod.ofYears(2024, 2024), held, List.of(), day("2025-02-01"))
                    .windows()
                    .stream()
                    .filter(one -> one.occurrence().period().startsWith("2024-Q"))
                    .toList();
            assertThat(windows).hasSize(4);
            for (int q = 0; q < 4; q++) {
                LocalDate from = day(quarters[q][0]);
                LocalDate to = day(quarters[q][1]);
                List<LocalDate> own = held.stream()
                        .filter(one -> !one.isBefore(from) && !one.isAfter(to))
                        .toList();
                State expected = own.size() >= asked ? State.KEPT : State.BREACHED;
                breached += expected == State.BREACHED ? 1 : 0;
                assertThat(windows.get(q).state())
                        .as("%s of %s", quarters[q][0], held)
                        .isEqualTo(expected);
                assertThat(windows.get(q).done()).isEqualTo(own);
            }
        }
        // Two quarters have two of the candidates and two have three: 2/4 + 2/8 of the sets fail once, 6/4 + 2/2 twice.
        assertThat(breached).isEqualTo(asked == 1 ? 768 : 2560);
    }
}
