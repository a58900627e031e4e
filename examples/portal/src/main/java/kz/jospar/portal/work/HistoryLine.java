package kz.jospar.portal.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.jospar.core.party.Executor;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history as a page shows it: kk тарих жолы, ru строка истории.
 *
 * @param tracked the obligation
 * @param entry the event with its record
 * @param details what the event says
 * @param recordedAt when it was recorded, by the clock of the office
 * @param withoutEffect whether the library says that it changed nothing
 */
record HistoryLine(Tracked tracked, Entry entry, Details details, LocalDateTime recordedAt, boolean withoutEffect) {

    /**
     * What an event says beside its day.
     *
     * @param who whose answer, or who decided
     * @param evidence the words: evidence, reason, decision
     * @param newDay the day asked for or granted
     * @param withdrawn the key of the event that is withdrawn
     */
    record Details(
            @Nullable String who,
            Evidence evidence,
            @Nullable LocalDate newDay,
            @Nullable String withdrawn) {}

    static HistoryLine of(Tracked tracked, Entry entry, LocalDate today, Clock clock) {
        return new HistoryLine(
                tracked,
                entry,
                entry.event().choose(new Telling(tracked)),
                LocalDateTime.ofInstant(entry.recordedAt(), clock.getZone()),
                tracked.execution().state(today).withoutEffect().contains(entry.event()));
    }

    /** Returns the kind of the event. */
    public EventKind kind() {
        return EventKind.of(entry.event());
    }

    /** Returns whether a later event took this one back. */
    public boolean withdrawn() {
        return tracked.execution().events().stream()
                .anyMatch(event -> event instanceof ExecutionEvent.Withdrawn one
                        && one.event().equals(entry.event().id()));
    }

    private record Telling(Tracked tracked) implements ExecutionEvent.Cases<Details> {
        private static Details of(@Nullable String who, String words) {
            return new Details(who, new Evidence(words), null, null);
        }

        private @Nullable String name(@Nullable String id) {
            return tracked.measure().executors().stream()
                    .filter(executor -> executor.id().equals(id))
                    .map(Executor::name)
                    .findFirst()
                    .orElse(id);
        }

        private String ofWhom(String by, @Nullable String executor) {
            return executor == null ? by : by + " → " + name(executor);
        }

        @Override
        public Details answered(ExecutionEvent.Answered event) {
            return of(name(event.executor()), event.evidence());
        }

        @Override
        public Details accepted(ExecutionEvent.Accepted event) {
            return of(ofWhom(event.by(), event.executor()), event.reason());
        }

        @Override
        public Details returned(ExecutionEvent.Returned event) {
            return of(ofWhom(event.by(), event.executor()), event.reason());
        }

        @Override
        public Details postponementAsked(ExecutionEvent.PostponementAsked event) {
            return new Details(name(event.by()), new Evidence(event.ground()), event.wanted(), null);
        }

        @Override
        public Details postponementGranted(ExecutionEvent.PostponementGranted event) {
            return new Details(event.by(), new Evidence(event.basis()), event.newDay(), null);
        }

        @Override
        public Details postponementRefused(ExecutionEvent.PostponementRefused event) {
            return of(event.by(), event.basis());
        }

        @Override
        public Details superseded(ExecutionEvent.Superseded event) {
            return of(null, event.by());
        }

        @Override
        public Details notRequired(ExecutionEvent.NotRequired event) {
            return of(null, event.basis());
        }

        @Override
        public Details withdrawn(ExecutionEvent.Withdrawn event) {
            return new Details(null, new Evidence(event.reason()), null, event.event());
        }
    }
}
