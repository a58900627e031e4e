package kz.jospar.schedule.execution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;

/** Obligations and events of the tests. */
final class Given {
    static final String ID = "plan/1.7/2025-Q1";

    private Given() {}

    /** Due on the last day of a window of one month, a working day. */
    static Obligation due(LocalDate lastDay, Executor... executors) {
        return due(ID, lastDay, executors);
    }

    static Obligation due(String id, LocalDate lastDay, Executor... executors) {
        String[] parts = id.split("/", -1);
        return new Obligation(
                id,
                measure(parts[1], executors),
                new Occurrence(parts[2], lastDay.withDayOfMonth(1), lastDay, lastDay, lastDay));
    }

    private static Measure measure(String id, Executor... executors) {
        return new Measure(
                id,
                new MeasureNumber(id),
                LocalizedText.EMPTY,
                null,
                Arrays.asList(executors),
                "",
                null,
                null,
                null,
                null);
    }

    static Executor lead(String id) {
        return new Executor(id, id, Role.LEAD, false, false, id);
    }

    static Executor co(String id) {
        return new Executor(id, id, Role.CO_EXECUTOR, false, false, id);
    }

    static Executor consolidator(String id) {
        return new Executor(id, id, Role.CONSOLIDATOR, false, false, id);
    }

    static Executor convenor(String id) {
        return new Executor(id, id, Role.CONVENOR, false, false, id);
    }

    static Executor byAgreement(Executor executor) {
        return new Executor(executor.id(), executor.name(), executor.role(), true, false, executor.text());
    }

    static ExecutionEvent answered(String id, String on, String executor) {
        return new ExecutionEvent.Answered(id, ID, LocalDate.parse(on), null, executor, "");
    }

    static ExecutionEvent returned(String id, String on, String executor) {
        return new ExecutionEvent.Returned(
                id, ID, LocalDate.parse(on), null, "akimat", executor.isEmpty() ? null : executor, "");
    }

    static ExecutionEvent asked(String id, String on, String wanted) {
        return new ExecutionEvent.PostponementAsked(
                id, ID, LocalDate.parse(on), null, "dsb", LocalDate.parse(wanted), "");
    }

    static ExecutionEvent granted(String id, String on, String newDay) {
        return new ExecutionEvent.PostponementGranted(
                id, ID, LocalDate.parse(on), null, "akim", "order 5", LocalDate.parse(newDay));
    }

    static ExecutionEvent refused(String id, String on) {
        return new ExecutionEvent.PostponementRefused(id, ID, LocalDate.parse(on), null, "akim", "");
    }

    static ExecutionEvent superseded(String id, String on) {
        return new ExecutionEvent.Superseded(id, ID, LocalDate.parse(on), null, "plan/2.1/2025-Q1");
    }

    static ExecutionEvent notRequired(String id, String on) {
        return new ExecutionEvent.NotRequired(id, ID, LocalDate.parse(on), null, "order 6");
    }

    static ExecutionEvent withdrawn(String id, String on, String event) {
        return new ExecutionEvent.Withdrawn(id, ID, LocalDate.parse(on), null, event, "");
    }

    /** All events entered one by one, none refused. */
    static Execution with(Execution execution, ExecutionEvent... events) {
        for (ExecutionEvent event : events) {
            Recording recording = execution.with(event);
            if (recording instanceof Recording.Refused refused) {
                throw new AssertionError(refused.refusal());
            }
            execution = recording.execution();
        }
        return execution;
    }

    static Execution log(Obligation obligation, List<ExecutionEvent> events, ExecutionPolicy policy) {
        return ExecutionLog.of(List.of(obligation), events, policy)
                .execution(obligation.id())
                .orElseThrow();
    }
}
