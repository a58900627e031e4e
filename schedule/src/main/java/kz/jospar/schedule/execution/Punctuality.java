package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * How much an executor did on time: kk мерзімінде орындау үлесі, ru доля исполненного в срок.
 *
 * <p>An obligation counts for those whose answers make it done ({@link ExecutionPolicy#decisive}): who only contributes to
 * a consolidator's answer is not counted. Each is judged by its own answer, not by its neighbour's. It counts as due from
 * the day after its last day on, whether answered before or not: otherwise a share would be the better the earlier it is
 * asked for. Until then it is ahead.
 *
 * <p>Worked case: as of 1 April 2025, due on 31 March: answered on 28 March, on 2 April (not yet known), not at all, and
 * superseded: on time 1, overdue 2, excused 1, share 1/3. As of 2 April: on time 1, late 1, overdue 1, share 1/3.
 *
 * @param executor the executor's id
 * @param period the period's name
 * @param days the days of a calendar period, else {@code null}
 * @param onTime answered by the last day in force
 * @param late answered after it
 * @param overdue not answered, or returned, and the last day in force is over
 * @param excused taken off control before it was answered: superseded or not required; not due
 * @param ahead the last day is not over yet; not due
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Punctuality(
        String executor,
        String period,
        @Nullable PlanPeriod days,
        int onTime,
        int late,
        int overdue,
        int excused,
        int ahead) {
    public Punctuality {
        Check.text("executor", executor);
        Check.text("period", period);
        if (Math.min(Math.min(Math.min(onTime, late), Math.min(overdue, excused)), ahead) < 0) {
            throw new IllegalArgumentException("a number of '" + executor + "' is below 0");
        }
    }

    /** Returns the denominator: on time, late and overdue together. */
    public int due() {
        return onTime + late + overdue;
    }

    /** Returns what was done on time of what was due; no share where nothing was due, neither 0 nor 1. */
    public Optional<Share> share() {
        return due() == 0 ? Optional.empty() : Optional.of(new Share(onTime, due()));
    }

    /**
     * Returns the numbers of each executor and period in which it owes anything, by executor, then by period.
     *
     * @param executions the histories
     * @param period what is counted together
     * @param asOf the day of asking
     */
    public static List<Punctuality> of(Collection<Execution> executions, SharePeriod period, LocalDate asOf) {
        Objects.requireNonNull(period, "period");
        TreeMap<String, TreeMap<String, Punctuality>> all = new TreeMap<>();
        for (Execution execution : executions) {
            State state = execution.state(asOf);
            Occurrence occurrence = execution.obligation().occurrence();
            List<Executor> decisive = execution
                    .policy()
                    .decisive(execution.obligation().commitment().executors());
            for (Executor executor : decisive) {
                Punctuality one = one(executor.id(), period.name(occurrence), period.days(occurrence), state);
                all.computeIfAbsent(executor.id(), id -> new TreeMap<>()).merge(one.period, one, Punctuality::plus);
            }
        }
        return all.values().stream().flatMap(own -> own.values().stream()).toList();
    }

    private static Punctuality one(String executor, String period, @Nullable PlanPeriod days, State state) {
        Answer answer = state.answers().stream()
                .filter(own -> own.executor().id().equals(executor))
                .findFirst()
                .orElse(null);
        LocalDate lastDay = answer == null ? state.lastDay() : answer.lastDay();
        if (answer == null && state.closedBy() != null) {
            return new Punctuality(executor, period, days, 0, 0, 0, 1, 0);
        }
        if (!lastDay.isBefore(state.asOf())) {
            return new Punctuality(executor, period, days, 0, 0, 0, 0, 1);
        }
        return answer == null
                ? new Punctuality(executor, period, days, 0, 0, 1, 0, 0)
                : answer.isLate()
                        ? new Punctuality(executor, period, days, 0, 1, 0, 0, 0)
                        : new Punctuality(executor, period, days, 1, 0, 0, 0, 0);
    }

    private Punctuality plus(Punctuality other) {
        return new Punctuality(
                executor,
                period,
                days,
                onTime + other.onTime,
                late + other.late,
                overdue + other.overdue,
                excused + other.excused,
                ahead + other.ahead);
    }
}
