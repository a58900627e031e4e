package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.byAgreement;
import static kz.jospar.schedule.execution.Given.co;
import static kz.jospar.schedule.execution.Given.consolidator;
import static kz.jospar.schedule.execution.Given.due;
import static kz.jospar.schedule.execution.Given.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.Obligation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    private static ExecutionEvent answered(Obligation obligation, LocalDate on, String executor) {
        return new ExecutionEvent.Answered(executor + on, obligation.id(), on, null, executor, "");
    }

    private static Punctuality only(List<Punctuality> numbers) {
        assertThat(numbers).hasSize(1);
        return numbers.get(0);
    }

    /** The worked case: four obligations of one executor, answered in time, late, never, and superseded. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 0, 0, 0, 1, 3, ", // the day is not over
        "2025-04-01, 1, 0, 2, 1, 0, 1/3",
        "2025-04-02, 1, 1, 1, 1, 0, 1/3",
    })
    void the_worked_case(LocalDate asOf, int onTime, int late, int overdue, int excused, int ahead, String share) {
        List<Obligation> owed = new ArrayList<>();
        for (String id : List.of("plan/1/2025-Q1", "plan/2/2025-Q1", "plan/3/2025-Q1", "plan/4/2025-Q1")) {
            owed.add(due(id, DUE, lead("dsb")));
        }
        ExecutionLog log = ExecutionLog.of(
                owed,
                List.of(
                        answered(owed.get(0), LocalDate.of(2025, 3, 28), "dsb"),
                        answered(owed.get(1), LocalDate.of(2025, 4, 2), "dsb"),
                        new ExecutionEvent.Superseded("s", owed.get(3).id(), DUE, null, "plan/5/2025-Q1")));
        Punctuality numbers = only(log.punctuality(SharePeriod.QUARTER, asOf));

        assertThat(numbers)
                .isEqualTo(new Punctuality(
                        "dsb",
                        "2025-Q1",
                        new PlanPeriod(LocalDate.of(2025, 1, 1), DUE),
                        onTime,
                        late,
                        overdue,
                        excused,
                        ahead));
        assertThat(numbers.share().map(Share::toString).orElse(null)).isEqualTo(share);
        assertThat(numbers.due()).isEqualTo(onTime + late + overdue);
    }

    @Test
    void each_is_judged_by_its_own_answer_and_contributors_of_a_consolidator_not_at_all() {
        Obligation shared = due("plan/1/2025-Q1", DUE, lead("a"), co("b"), byAgreement(co("c")));
        Obligation consolidated = due("plan/2/2025-Q1", DUE, consolidator("d"), co("e"));
        ExecutionLog log = ExecutionLog.of(
                List.of(shared, consolidated), List.of(answered(shared, LocalDate.of(2025, 3, 1), "a")));

        assertThat(log.punctuality(SharePeriod.ALL, LocalDate.of(2025, 4, 1)))
                .extracting(
                        numbers -> numbers.executor() + " " + numbers.share().orElseThrow())
                .containsExactly("a 1/1", "b 0/1", "d 0/1");
    }

    @Test
    void what_was_answered_before_it_was_taken_off_control_counts_and_is_not_excused() {
        Obligation owed = due(DUE, lead("a"), co("b"));
        ExecutionLog log = ExecutionLog.of(
                List.of(owed),
                List.of(
                        answered(owed, LocalDate.of(2025, 3, 20), "a"),
                        new ExecutionEvent.NotRequired("n", owed.id(), LocalDate.of(2025, 3, 25), null, "x")));

        assertThat(log.punctuality(SharePeriod.ALL, LocalDate.of(2025, 4, 1)))
                .containsExactly(
                        new Punctuality("a", "all", null, 1, 0, 0, 0, 0),
                        new Punctuality("b", "all", null, 0, 0, 0, 1, 0));
    }

    @Test
    void nothing_due_gives_no_share_neither_none_nor_all() {
        ExecutionLog log = ExecutionLog.of(List.of(due(DUE, lead("a"))), List.of());
        Punctuality numbers = only(log.punctuality(SharePeriod.MONTH, DUE));

        assertThat(numbers.ahead()).isEqualTo(1);
        assertThat(numbers.share()).isEmpty();
    }

    @Test
    void a_postponement_moves_nothing_to_another_period_and_what_it_allows_is_on_time() {
        Obligation owed = due(DUE, lead("a"));
        ExecutionEvent grant = new ExecutionEvent.PostponementGranted(
                "g", owed.id(), LocalDate.of(2025, 3, 20), null, "akim", "x", LocalDate.of(2025, 4, 15));
        ExecutionLog log =
                ExecutionLog.of(List.of(owed), List.of(grant, answered(owed, LocalDate.of(2025, 4, 10), "a")));

        assertThat(only(log.punctuality(SharePeriod.MONTH, LocalDate.of(2025, 4, 15)))
                        .ahead())
                .isEqualTo(1);
        Punctuality after = only(log.punctuality(SharePeriod.MONTH, LocalDate.of(2025, 4, 16)));
        assertThat(after.period()).isEqualTo("2025-03");
        assertThat(after.share()).contains(new Share(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-02, 2025-02-01, 2025-02-28",
        "QUARTER, 2025-Q1, 2025-01-01, 2025-03-31",
        "HALF_YEAR, 2025-H1, 2025-01-01, 2025-06-30",
        "YEAR, 2025, 2025-01-01, 2025-12-31",
        "OWN, 2024-Q4, , ",
        "ALL, all, , ",
    })
    void periods_are_named_as_in_ids(SharePeriod period, String name, LocalDate from, LocalDate to) {
        Obligation owed = due("plan/1/2024-Q4", LocalDate.of(2025, 2, 10), lead("a"));
        Punctuality numbers = only(ExecutionLog.of(List.of(owed), List.of()).punctuality(period, DUE));

        assertThat(numbers.period()).isEqualTo(name);
        assertThat(numbers.days()).isEqualTo(from == null ? null : new PlanPeriod(from, to));
    }

    @Test
    void a_share_lies_between_none_and_all_and_is_not_reduced() {
        assertThat(new Share(2, 4)).hasToString("2/4");
        assertThatThrownBy(() -> new Share(0, 0)).hasMessageContaining("0/0");
        assertThatThrownBy(() -> new Share(2, 1)).hasMessageContaining("2/1");
        assertThatThrownBy(() -> new Share(-1, 1)).hasMessageContaining("-1/1");
    }

    @Property
    void the_numbers_of_all_periods_add_up_to_the_whole(
            @ForAll("logs") ExecutionLog log, @ForAll @IntRange(max = 800) int day) {
        LocalDate asOf = LocalDate.of(2025, 1, 1).plusDays(day);
        Map<String, List<Integer>> whole = sums(log.punctuality(SharePeriod.ALL, asOf));

        for (SharePeriod period : SharePeriod.values()) {
            assertThat(sums(log.punctuality(period, asOf))).isEqualTo(whole);
        }
        int owed = log.executions().stream()
                .mapToInt(execution -> execution
                        .policy()
                        .decisive(execution.obligation().commitment().executors())
                        .size())
                .sum();
        assertThat(whole.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(owed);
    }

    private static Map<String, List<Integer>> sums(List<Punctuality> numbers) {
        return numbers.stream()
                .collect(Collectors.groupingBy(
                        Punctuality::executor,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), PunctualityTest::sum)));
    }

    private static List<Integer> sum(List<Punctuality> numbers) {
        List<ToIntFunction<Punctuality>> columns = List.of(
                Punctuality::onTime, Punctuality::late, Punctuality::overdue, Punctuality::excused, Punctuality::ahead);
        return columns.stream()
                .map(column -> numbers.stream().mapToInt(column).sum())
                .toList();
    }

    @Provide
    Arbitrary<ExecutionLog> logs() {
        Arbitrary<int[]> rows = Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(0, 3))
                .as((last, answer, shape) -> new int[] {last, answer, shape});
        return rows.list().ofMaxSize(25).map(PunctualityTest::log);
    }

    private static ExecutionLog log(List<int[]> rows) {
        List<Obligation> owed = new ArrayList<>();
        List<ExecutionEvent> events = new ArrayList<>();
        for (int[] row : rows) {
            LocalDate last = LocalDate.of(2025, 1, 1).plusDays(row[0]);
            Obligation one = due("plan/" + owed.size() + "/" + last.getYear(), last, lead("a"), co("b"));
            owed.add(one);
            LocalDate on = last.plusDays(row[1]);
            if (row[2] == 0) {
                events.add(new ExecutionEvent.NotRequired("n", one.id(), on, null, "x"));
            } else if (row[2] < 3) {
                events.add(answered(one, on, row[2] == 1 ? "a" : "b"));
            }
        }
        return ExecutionLog.of(owed, events);
    }
}
