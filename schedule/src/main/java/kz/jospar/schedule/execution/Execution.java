package kz.jospar.schedule.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.jospar.core.party.Executor;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One obligation and what happened to it: kk міндеттің орындалу тарихы, ru история исполнения обязательства.
 *
 * <p>Immutable. A standing is computed from the events up to the day asked about, so that the past can be asked too: an
 * event of a later day changes nothing before it, and an event recorded late counts from the day it happened.
 *
 * <p>Worked case: due Monday 31 March 2025; ДСБ answers on 28 March, the answer is returned on 1 April, and ДСБ answers
 * again on 3 April. It is done as of 31 March, overdue as of 2 April, done three days late as of 3 April.
 */
public final class Execution {
    private final Obligation obligation;
    private final ExecutionPolicy policy;
    private final List<ExecutionEvent> events;

    private Execution(Obligation obligation, ExecutionPolicy policy, List<ExecutionEvent> events) {
        this.obligation = Objects.requireNonNull(obligation, "obligation");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.events = events;
    }

    /** Returns an execution without events, under the default policy. */
    public static Execution of(Obligation obligation) {
        return of(obligation, ExecutionPolicy.STANDARD);
    }

    /** Returns an execution without events. */
    public static Execution of(Obligation obligation, ExecutionPolicy policy) {
        return new Execution(obligation, policy, List.of());
    }

    /** Returns what is owed. */
    public Obligation obligation() {
        return obligation;
    }

    /** Returns whose answers are waited for. */
    public ExecutionPolicy policy() {
        return policy;
    }

    /** Returns all events by the day they happened, those of one day as they were recorded; withdrawn ones too. */
    public List<ExecutionEvent> events() {
        return events;
    }

    /** Returns the same history under another policy. */
    public Execution withPolicy(ExecutionPolicy other) {
        return new Execution(obligation, other, events);
    }

    /**
     * Records an event, if it can be.
     *
     * <p>A postponement to a day that is not later than the one in force is refused here, by what is known now. An answer
     * before the window opens is not: nothing forbids being early. Each call goes through the whole history; for many
     * events at once there is {@link ExecutionLog}.
     */
    public Recording with(ExecutionEvent event) {
        Recording entered = enter(event);
        if (event instanceof ExecutionEvent.PostponementGranted granted) {
            Optional<Refusal> refusal = entered.execution().notLater().stream()
                    .filter(refused -> refused.event().equals(granted))
                    .findFirst();
            if (refusal.isPresent() && !events.contains(event)) {
                return new Recording.Refused(this, refusal.get());
            }
        }
        return entered;
    }

    /** Records an event without asking whether a grant is late enough, which later events may change. */
    private Recording enter(ExecutionEvent event) {
        Map<String, ExecutionEvent> known = new HashMap<>();
        events.forEach(one -> known.put(one.id(), one));
        if (event.equals(known.get(event.id()))) {
            return new Recording.Entered(this);
        }
        Refusal refusal = refusal(event, known, executorIds());
        if (refusal != null) {
            return new Recording.Refused(this, refusal);
        }
        List<ExecutionEvent> all = new ArrayList<>(events);
        int place = all.size();
        while (place > 0 && all.get(place - 1).on().isAfter(event.on())) {
            place--;
        }
        all.add(place, event);
        return new Recording.Entered(new Execution(obligation, policy, List.copyOf(all)));
    }

    /**
     * Records many events on top of none, in one run and as {@link #enter} would one after another.
     *
     * @param byDay the events, earlier days first
     * @param refused is told of each event that cannot be entered
     */
    Execution enterAll(List<ExecutionEvent> byDay, Consumer<Refusal> refused) {
        // In the order of entering, which is the order of days.
        Map<String, ExecutionEvent> known = new LinkedHashMap<>();
        Set<String> executors = executorIds();
        for (ExecutionEvent event : byDay) {
            if (event.equals(known.get(event.id()))) {
                continue;
            }
            Refusal refusal = refusal(event, known, executors);
            if (refusal == null) {
                known.put(event.id(), event);
            } else {
                refused.accept(refusal);
            }
        }
        return new Execution(obligation, policy, List.copyOf(known.values()));
    }

    /** Returns how it stands on a day; see the table of {@link Standing}. */
    public Standing standing(LocalDate asOf) {
        return state(asOf).standing();
    }

    /** Returns all that is known as of a day, with the events by which it is known. */
    public State state(LocalDate asOf) {
        return History.until(this, asOf).state();
    }

    /** Returns the refusals of the grants that count for nothing, by all that is known. */
    List<Refusal> notLater() {
        if (events.isEmpty()) {
            return List.of();
        }
        History history = History.until(this, events.get(events.size() - 1).on());
        return history.notLater().entrySet().stream()
                .map(grant -> refuse(
                        Reason.NOT_LATER,
                        grant.getKey(),
                        dayToName(grant.getValue()).toString(),
                        grant.getValue().oldDay().toString()))
                .toList();
    }

    /** The day that the decision names, unless it is only too early since it moved back. */
    private static LocalDate dayToName(Postponement grant) {
        return grant.newDay().isAfter(grant.oldDay()) ? grant.lastDay() : grant.newDay();
    }

    private @Nullable Refusal refusal(
            ExecutionEvent event, Map<String, ExecutionEvent> known, Set<String> executorIds) {
        if (!event.obligation().equals(obligation.id())) {
            return refuse(Reason.OTHER_OBLIGATION, event, event.obligation(), obligation.id());
        }
        if (known.containsKey(event.id())) {
            return refuse(Reason.USED_ID, event);
        }
        LocalDate recorded = event.recorded();
        if (recorded != null && recorded.isBefore(event.on())) {
            return refuse(
                    Reason.RECORDED_BEFORE,
                    event,
                    recorded.toString(),
                    event.on().toString());
        }
        String executor = executor(event);
        if (executor != null && !executorIds.contains(executor)) {
            String names = executors().stream()
                    .map(one -> one.id() + " (" + one.name() + ")")
                    .collect(Collectors.joining(", "));
            return refuse(Reason.NO_EXECUTOR, event, executor, obligation.id(), names);
        }
        LocalDate lastDay = obligation.occurrence().lastDay();
        if (event instanceof ExecutionEvent.PostponementAsked asked
                && !asked.wanted().isAfter(lastDay)) {
            return refuse(Reason.NOT_LATER, event, asked.wanted().toString(), lastDay.toString());
        }
        if (event instanceof ExecutionEvent.Withdrawn withdrawn) {
            ExecutionEvent target = known.get(withdrawn.event());
            if (target == null) {
                return refuse(Reason.UNKNOWN_EVENT, event, withdrawn.event());
            }
            LocalDate happened = target.on();
            if (event.on().isBefore(happened)) {
                return refuse(
                        Reason.WITHDRAWN_BEFORE,
                        event,
                        withdrawn.event(),
                        event.on().toString(),
                        happened.toString());
            }
        }
        return null;
    }

    private static @Nullable String executor(ExecutionEvent event) {
        return event instanceof ExecutionEvent.Answered answered
                ? answered.executor()
                : event instanceof ExecutionEvent.Accepted accepted
                        ? accepted.executor()
                        : event instanceof ExecutionEvent.Returned returned ? returned.executor() : null;
    }

    private Refusal refuse(Reason reason, ExecutionEvent event, String... facts) {
        return new Refusal(reason, event, obligation.commitment().id(), List.of(facts));
    }

    private Set<String> executorIds() {
        Set<String> ids = new HashSet<>();
        executors().forEach(executor -> ids.add(executor.id()));
        return ids;
    }

    private List<Executor> executors() {
        return obligation.commitment().executors();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Execution execution
                && obligation.equals(execution.obligation)
                && policy.equals(execution.policy)
                && events.equals(execution.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(obligation, policy, events);
    }

    @Override
    public String toString() {
        return obligation.id() + " " + events;
    }
}
