package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.byAgreement;
import static kz.jospar.schedule.execution.Given.co;
import static kz.jospar.schedule.execution.Given.consolidator;
import static kz.jospar.schedule.execution.Given.due;
import static kz.jospar.schedule.execution.Given.lead;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws of every history; day 0 is 1 March 2025, the last day is day 30. */
class HistoryLawsTest {
    private static final LocalDate ZERO = LocalDate.of(2025, 3, 1);
    private static final Set<Standing> DONE = Set.of(Standing.DONE, Standing.DONE_LATE);

    /** A history with the obligation it belongs to. */
    record Case(Obligation obligation, ExecutionPolicy policy, List<ExecutionEvent> events) {
        Execution execution() {
            return Given.log(obligation, events, policy);
        }

        Execution with(ExecutionEvent... more) {
            List<ExecutionEvent> all = new ArrayList<>(events);
            all.addAll(List.of(more));
            return Given.log(obligation, all, policy);
        }
    }

    @Property
    void the_order_of_recording_on_different_days_does_not_matter(
            @ForAll("cases") Case one, @ForAll Random random, @ForAll @IntRange(max = 70) int asOf) {
        List<ExecutionEvent> mixed = keepingDays(one.events(), random);
        ExecutionLog straight = ExecutionLog.of(List.of(one.obligation()), one.events(), one.policy());
        ExecutionLog other = ExecutionLog.of(List.of(one.obligation()), mixed, one.policy());

        assertThat(other.standings(day(asOf))).isEqualTo(straight.standings(day(asOf)));
        assertThat(other.executions()).isEqualTo(straight.executions());
        assertThat(other.refusals()).containsExactlyInAnyOrderElementsOf(straight.refusals());
    }

    /** Days in any order, the events of a day in their own. */
    private static List<ExecutionEvent> keepingDays(List<ExecutionEvent> events, Random random) {
        List<LocalDate> days = new ArrayList<>(
                events.stream().map(ExecutionEvent::on).distinct().toList());
        Collections.shuffle(days, random);
        return days.stream()
                .flatMap(day -> events.stream().filter(event -> event.on().equals(day)))
                .toList();
    }

    @Property
    void an_event_of_a_later_day_changes_nothing(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 60) int asOf, @ForAll("kinds") int kind) {
        ExecutionEvent later = event("later", asOf + 1, kind, "0", "a");

        assertThat(one.with(later).state(day(asOf))).isEqualTo(one.execution().state(day(asOf)));
    }

    @Property
    void a_withdrawn_event_is_as_if_it_never_was(
            @ForAll("cases") Case one,
            @ForAll("kinds") int kind,
            @ForAll @IntRange(max = 60) int on,
            @ForAll @IntRange(max = 9) int later) {
        ExecutionEvent mistake = event("mistake", on, kind == 6 ? 0 : kind, "0", "a");
        ExecutionEvent withdrawal = event("withdrawal", on + later, 6, "mistake", "a");
        ExecutionLog mended = ExecutionLog.of(
                List.of(one.obligation()),
                Stream.concat(one.events().stream(), Stream.of(mistake, withdrawal))
                        .toList(),
                one.policy());
        ExecutionLog never = ExecutionLog.of(List.of(one.obligation()), one.events(), one.policy());

        for (int asOf = on + later; asOf <= 75; asOf++) {
            assertThat(mended.execution(Given.ID).orElseThrow().state(day(asOf)))
                    .isEqualTo(never.execution(Given.ID).orElseThrow().state(day(asOf)));
        }
        assertThat(mended.refusals()).isEqualTo(never.refusals());
    }

    @Property
    void done_becomes_undone_by_a_return_or_a_withdrawal_only(@ForAll("cases") Case one) {
        Execution execution = one.execution();
        for (int asOf = 1; asOf <= 70; asOf++) {
            LocalDate today = day(asOf);
            Standing before = execution.standing(day(asOf - 1));
            Standing after = execution.standing(today);
            if (DONE.contains(before) && after != before) {
                assertThat(execution.events())
                        .anyMatch(event -> event.on().equals(today)
                                && (event instanceof ExecutionEvent.Returned
                                        || event instanceof ExecutionEvent.Withdrawn));
                Statistics.collect("undone or late again");
            }
        }
    }

    @Property
    void what_is_taken_off_control_stays_so_unless_that_is_withdrawn(@ForAll("cases") Case one) {
        Execution execution = one.execution();
        for (int asOf = 1; asOf <= 70; asOf++) {
            LocalDate today = day(asOf);
            Standing before = execution.standing(day(asOf - 1));
            if (Set.of(Standing.SUPERSEDED, Standing.NOT_REQUIRED).contains(before)
                    && execution.standing(today) != before) {
                assertThat(execution.events())
                        .anyMatch(event -> event.on().equals(today) && event instanceof ExecutionEvent.Withdrawn);
            }
        }
    }

    @Property
    void the_last_day_never_moves_back_without_a_withdrawal_and_every_old_day_is_kept(@ForAll("cases") Case one) {
        Execution execution = one.execution();
        for (int asOf = 1; asOf <= 70; asOf++) {
            State state = execution.state(day(asOf));
            LocalDate today = day(asOf);
            if (execution.events().stream()
                    .noneMatch(event -> event.on().equals(today) && event instanceof ExecutionEvent.Withdrawn)) {
                assertThat(state.lastDay())
                        .isAfterOrEqualTo(execution.state(day(asOf - 1)).lastDay());
            }
            LocalDate chain = state.originalDay();
            for (Postponement postponement : state.postponements()) {
                assertThat(postponement.oldDay()).isEqualTo(chain);
                chain = postponement.newDay();
            }
            assertThat(chain).isEqualTo(state.lastDay());
        }
    }

    @Property
    void what_a_state_tells_fits_together(@ForAll("cases") Case one) {
        for (int asOf = 0; asOf <= 70; asOf++) {
            State state = one.execution().state(day(asOf));
            Statistics.collect(state.standing());
            fitsTogether(state);
        }
        Statistics.coverage(coverage -> {
            for (Standing standing : Standing.values()) {
                coverage.check(standing).count(count -> count > 0);
            }
        });
    }

    private static void fitsTogether(State state) {
        assertThat(DONE.contains(state.standing())).isEqualTo(state.completion() != null);
        assertThat(state.answers()).noneMatch(answer -> state.missing().contains(answer.executor()));
        assertThat(state.reworks())
                .noneMatch(rework -> state.answers().stream()
                        .anyMatch(answer -> answer.executor().equals(rework.executor())));
        if (state.standing() == Standing.OVERDUE) {
            assertThat(state.lastDay()).isBefore(state.asOf());
            assertThat(state.missing()).isNotEmpty();
        }
        if (state.standing() == Standing.POSTPONED) {
            assertThat(state.isPostponed()).isTrue();
            assertThat(state.asOf()).isBefore(state.lastDay());
        }
        if (state.standing() == Standing.DONE_LATE) {
            assertThat(state.completion().daysLate()).isPositive();
        }
    }

    @Property
    void entering_one_by_one_gives_the_standings_of_the_bulk_where_nothing_is_withdrawn(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 70) int asOf) {
        List<ExecutionEvent> events = one.events().stream()
                .filter(event -> !(event instanceof ExecutionEvent.Withdrawn))
                .toList();
        Execution single = Execution.of(one.obligation(), one.policy());
        for (ExecutionEvent event : events) {
            single = single.with(event).execution();
        }

        assertThat(single.standing(day(asOf)))
                .isEqualTo(Given.log(one.obligation(), events, one.policy()).standing(day(asOf)));
    }

    @Provide
    Arbitrary<Integer> kinds() {
        return Arbitraries.frequency(
                Tuple.of(6, 0),
                Tuple.of(3, 1),
                Tuple.of(1, 2),
                Tuple.of(3, 3),
                Tuple.of(1, 4),
                Tuple.of(1, 5),
                Tuple.of(2, 6),
                Tuple.of(1, 7),
                Tuple.of(1, 8));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Obligation> obligations = Arbitraries.of(
                due(day(30), lead("a"), co("b")),
                due(day(30), lead("a")),
                due(day(30), consolidator("a"), co("b"), byAgreement(co("c"))),
                due(day(30), byAgreement(lead("a")), co("b"), co("c")));
        Arbitrary<ExecutionPolicy> policies = Arbitraries.of(
                ExecutionPolicy.STANDARD,
                ExecutionPolicy.STANDARD.with(Answering.FIRST_NAMED),
                ExecutionPolicy.STANDARD.with(ByAgreement.AWAITED));
        Arbitrary<Object[]> drafts = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        kinds(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("a", "a", "b", "c", ""))
                .as((on, kind, target, who) -> new Object[] {on, kind, target, who});
        return Combinators.combine(obligations, policies, drafts.list().ofMaxSize(10))
                .as((obligation, policy, moves) -> new Case(
                        obligation,
                        policy,
                        IntStream.range(0, moves.size())
                                .mapToObj(i -> event(
                                        Integer.toString(i),
                                        (int) moves.get(i)[0],
                                        (int) moves.get(i)[1],
                                        Integer.toString((int) moves.get(i)[2] % Math.max(1, i)),
                                        (String) moves.get(i)[3]))
                                .toList()));
    }

    private static ExecutionEvent event(String id, int on, int kind, String target, String who) {
        LocalDate day = day(on);
        String somebody = who.isEmpty() ? "a" : who;
        String all = who.isEmpty() ? null : who;
        int jump = 1 + Math.floorMod(id.hashCode() * 31 + on, 20);
        return switch (kind) {
            case 0 -> new ExecutionEvent.Answered(id, Given.ID, day, null, somebody, "");
            case 1 -> new ExecutionEvent.Returned(id, Given.ID, day, null, "akimat", all, "");
            case 2 -> new ExecutionEvent.PostponementAsked(id, Given.ID, day, null, somebody, day(30 + jump), "");
            case 3 -> new ExecutionEvent.PostponementGranted(id, Given.ID, day, null, "akim", "x", day(25 + jump));
            case 4 -> new ExecutionEvent.PostponementRefused(id, Given.ID, day, null, "akim", "");
            case 5 -> new ExecutionEvent.Accepted(id, Given.ID, day, null, "akimat", all, "");
            case 6 -> new ExecutionEvent.Withdrawn(id, Given.ID, day, null, target, "");
            case 7 -> new ExecutionEvent.Superseded(id, Given.ID, day, null, "other");
            default -> new ExecutionEvent.NotRequired(id, Given.ID, day, null, "x");
        };
    }

    private static LocalDate day(int number) {
        return ZERO.plusDays(number);
    }
}
