package kz.jospar.schedule.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.party.Executor;
import kz.jospar.schedule.Grounds;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import org.jspecify.annotations.Nullable;

/** Runs once through the events of an obligation, in order; each case tells whether the event changed anything. */
final class History implements ExecutionEvent.Cases<Boolean> {
    private final Execution execution;
    private final LocalDate asOf;
    private final LocalDate originalDay;

    /** By executor, in the order in which the answers came. */
    private final Map<String, ExecutionEvent.Answered> answered = new LinkedHashMap<>();

    private final Map<String, ExecutionEvent.Returned> returned = new LinkedHashMap<>();
    private final List<ExecutionEvent.Accepted> accepted = new ArrayList<>();
    private final List<ExecutionEvent.PostponementAsked> asked = new ArrayList<>();
    private final List<Postponement> postponements = new ArrayList<>();
    private final List<ExecutionEvent> withoutEffect = new ArrayList<>();
    /** With what would have come of it. */
    private final Map<ExecutionEvent.PostponementGranted, Postponement> notLater = new LinkedHashMap<>();

    private LocalDate lastDay;
    private LocalDate nominalDay;
    private @Nullable ExecutionEvent closedBy;

    private History(Execution execution, LocalDate asOf) {
        this.execution = execution;
        this.asOf = asOf;
        this.originalDay = execution.obligation().occurrence().lastDay();
        this.lastDay = originalDay;
        this.nominalDay = execution.obligation().occurrence().due();
    }

    static History until(Execution execution, LocalDate asOf) {
        History history = new History(execution, asOf);
        for (ExecutionEvent event : history.standingEvents()) {
            if (history.closedBy != null || !event.choose(history)) {
                history.withoutEffect.add(event);
            }
        }
        return history;
    }

    /** Returns the events up to the day that nobody withdrew up to the day, withdrawals left out. */
    private List<ExecutionEvent> standingEvents() {
        List<ExecutionEvent> known = execution.events().stream()
                .filter(event -> !event.on().isAfter(asOf))
                .toList();
        Set<String> withdrawn = new HashSet<>();
        // A withdrawal comes after what it withdraws, so the last word is read first.
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i) instanceof ExecutionEvent.Withdrawn word && !withdrawn.contains(word.id())) {
                withdrawn.add(word.event());
            }
        }
        return known.stream()
                .filter(event -> !(event instanceof ExecutionEvent.Withdrawn) && !withdrawn.contains(event.id()))
                .toList();
    }

    /** Returns the grants that counted for nothing because a day as late was in force, each with what would have come of it. */
    Map<ExecutionEvent.PostponementGranted, Postponement> notLater() {
        return notLater;
    }

    State state() {
        List<Executor> executors =
                ExecutionPolicy.distinct(execution.obligation().commitment().executors());
        ExecutionPolicy policy = execution.policy();
        List<Answer> answers = new ArrayList<>();
        List<Rework> reworks = new ArrayList<>();
        for (Executor executor : executors) {
            ExecutionEvent.Answered answer = answered.get(executor.id());
            ExecutionEvent.Returned rework = returned.get(executor.id());
            if (answer != null) {
                answers.add(new Answer(executor, answer, lastDayOn(answer.on())));
            } else if (rework != null) {
                reworks.add(new Rework(executor, rework));
            }
        }
        List<Postponement> all = new ArrayList<>(postponements);
        if (!asked.isEmpty()) {
            all.add(new Postponement(asked, null, null, lastDay, null));
        }
        Answer completion = completion(answers, policy.decisive(executors));
        Standing byDates = Standing.byDates(lastDay, asOf, policy.noticeDays());
        return new State(
                asOf,
                standing(completion, byDates),
                byDates,
                originalDay,
                lastDay,
                nominalDay,
                all,
                answers,
                policy.awaited(executors).stream()
                        .filter(executor -> !answered.containsKey(executor.id()))
                        .toList(),
                policy.coordinators(executors),
                reworks,
                accepted,
                completion,
                closedBy,
                withoutEffect);
    }

    /** The table of {@link Standing}, from its first row to its last. */
    private Standing standing(@Nullable Answer completion, Standing byDates) {
        if (completion != null) {
            return completion.isLate() ? Standing.DONE_LATE : Standing.DONE;
        }
        if (closedBy != null) {
            return closedBy instanceof ExecutionEvent.Superseded ? Standing.SUPERSEDED : Standing.NOT_REQUIRED;
        }
        if (byDates == Standing.OVERDUE) {
            return Standing.OVERDUE;
        }
        if (!returned.isEmpty()) {
            return Standing.RETURNED;
        }
        if (!answered.isEmpty()) {
            return Standing.PARTLY_DONE;
        }
        return byDates != Standing.DUE_TODAY && lastDay.isAfter(originalDay) ? Standing.POSTPONED : byDates;
    }

    /** Returns the last of the answers that make it done, or nothing while one of them is missing. */
    private @Nullable Answer completion(List<Answer> answers, List<Executor> decisive) {
        List<String> order = List.copyOf(answered.keySet());
        Answer last = null;
        for (Executor executor : decisive) {
            Answer own = answers.stream()
                    .filter(answer -> answer.executor().equals(executor))
                    .findFirst()
                    .orElse(null);
            if (own == null) {
                return null;
            }
            if (last == null
                    || order.indexOf(own.executor().id())
                            > order.indexOf(last.executor().id())) {
                last = own;
            }
        }
        return last;
    }

    /** Returns the last day in force on a day; what was granted on the day itself counts. */
    private LocalDate lastDayOn(LocalDate day) {
        LocalDate last = originalDay;
        for (Postponement postponement : postponements) {
            ExecutionEvent.PostponementGranted granted = postponement.granted();
            if (granted != null && !granted.on().isAfter(day)) {
                last = postponement.lastDay();
            }
        }
        return last;
    }

    @Override
    public Boolean answered(ExecutionEvent.Answered event) {
        returned.remove(event.executor());
        return answered.putIfAbsent(event.executor(), event) == null;
    }

    @Override
    public Boolean accepted(ExecutionEvent.Accepted event) {
        return accepted.add(event);
    }

    @Override
    public Boolean returned(ExecutionEvent.Returned event) {
        String executor = event.executor();
        List<String> affected = executor == null ? List.copyOf(answered.keySet()) : List.of(executor);
        boolean changed = false;
        for (String id : affected) {
            if (answered.remove(id) != null) {
                returned.put(id, event);
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public Boolean postponementAsked(ExecutionEvent.PostponementAsked event) {
        return asked.add(event);
    }

    @Override
    public Boolean postponementGranted(ExecutionEvent.PostponementGranted event) {
        LocalDate adjusted = execution.policy().adjusted(event.newDay(), roll());
        Postponement granted = new Postponement(asked, event, null, lastDay, adjusted);
        if (!granted.lastDay().isAfter(lastDay)) {
            notLater.put(event, granted);
            return false;
        }
        decided(granted);
        lastDay = granted.lastDay();
        nominalDay = granted.newDay();
        return true;
    }

    @Override
    public Boolean postponementRefused(ExecutionEvent.PostponementRefused event) {
        return decided(new Postponement(asked, null, event, lastDay, null));
    }

    /** A granted day moves as the obligation's own days do. */
    private Roll roll() {
        Grounds grounds = execution.obligation().occurrence().grounds();
        return grounds == null ? Roll.FOLLOWING : grounds.roll();
    }

    private boolean decided(Postponement postponement) {
        asked.clear();
        return postponements.add(postponement);
    }

    @Override
    public Boolean superseded(ExecutionEvent.Superseded event) {
        closedBy = event;
        return true;
    }

    @Override
    public Boolean notRequired(ExecutionEvent.NotRequired event) {
        closedBy = event;
        return true;
    }

    @Override
    public Boolean withdrawn(ExecutionEvent.Withdrawn event) {
        throw new IllegalStateException("withdrawals are applied before: " + event);
    }
}
