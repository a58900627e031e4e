package kz.jospar.schedule.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.Refusal.Reason;

/**
 * The histories of many obligations, read at once: kk орындау журналы, ru журнал исполнения.
 *
 * <p>The events may come in any order: only those of one day are taken in the order given. Each event that cannot be
 * entered is kept in a refusal. A postponement that is not later than the day in force is reported too, but stays in its
 * history, without effect: if the grant before it is withdrawn, it counts.
 */
public final class ExecutionLog {
    private final Map<String, Execution> executions;
    private final List<Refusal> refusals;

    private ExecutionLog(Map<String, Execution> executions, List<Refusal> refusals) {
        this.executions = executions;
        this.refusals = List.copyOf(refusals);
    }

    /** Returns the histories under the default policy. */
    public static ExecutionLog of(List<Obligation> obligations, List<? extends ExecutionEvent> events) {
        return of(obligations, events, ExecutionPolicy.STANDARD);
    }

    /**
     * Returns the histories of obligations.
     *
     * @param obligations what is owed, each with an id of its own
     * @param events what happened, in the order of recording
     * @param policy whose answers are waited for
     */
    public static ExecutionLog of(
            List<Obligation> obligations, List<? extends ExecutionEvent> events, ExecutionPolicy policy) {
        Map<String, Execution> executions = new LinkedHashMap<>();
        Map<String, List<ExecutionEvent>> own = new HashMap<>();
        for (Obligation obligation : obligations) {
            own.put(obligation.id(), new ArrayList<>());
            if (executions.put(obligation.id(), Execution.of(obligation, policy)) != null) {
                throw new IllegalArgumentException("obligation '" + obligation.id() + "' stands twice");
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        List<ExecutionEvent> byDay = new ArrayList<>(events);
        byDay.sort(Comparator.comparing(ExecutionEvent::on));
        for (ExecutionEvent event : byDay) {
            List<ExecutionEvent> group = own.get(event.obligation());
            if (group == null) {
                refusals.add(new Refusal(Reason.UNKNOWN_OBLIGATION, event, null, List.of(event.obligation())));
            } else {
                group.add(event);
            }
        }
        executions.replaceAll((id, none) -> none.enterAll(own.getOrDefault(id, List.of()), refusals::add));
        executions.values().forEach(execution -> refusals.addAll(execution.notLater()));
        return new ExecutionLog(executions, inOrder(refusals, events));
    }

    private static List<Refusal> inOrder(List<Refusal> refusals, List<? extends ExecutionEvent> events) {
        IdentityHashMap<ExecutionEvent, Integer> places = new IdentityHashMap<>();
        events.forEach(event -> places.putIfAbsent(event, places.size()));
        return refusals.stream()
                .sorted(Comparator.comparing(refusal -> places.getOrDefault(refusal.event(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Returns the histories in the order of the obligations. */
    public Collection<Execution> executions() {
        return List.copyOf(executions.values());
    }

    /** Returns the history of an obligation, or nothing for an unknown id. */
    public Optional<Execution> execution(String obligation) {
        return Optional.ofNullable(executions.get(obligation));
    }

    /** Returns why events do not count, in the order in which the events were given. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Returns the standing of each obligation on a day, by its id, in the order of the obligations. */
    public Map<String, Standing> standings(LocalDate asOf) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        executions.forEach((id, execution) -> standings.put(id, execution.standing(asOf)));
        return standings;
    }

    /** Returns what each executor did on time, by executor, then by period; see {@link Punctuality}. */
    public List<Punctuality> punctuality(SharePeriod period, LocalDate asOf) {
        return Punctuality.of(executions.values(), period, asOf);
    }
}
