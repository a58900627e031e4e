package kz.jospar.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.party.Executor;
import kz.jospar.schedule.execution.Answer;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.Postponement;
import kz.jospar.schedule.execution.Punctuality;
import kz.jospar.schedule.execution.Rework;
import kz.jospar.schedule.execution.Share;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;

/** What events tell, as properties of JSON lines: each fact with the id of the event by which it is known. */
final class StateJson {
    private StateJson() {}

    static void put(Map<String, @Nullable Object> line, State state) {
        line.put("byDates", state.byDates().code());
        line.put("originalDay", state.originalDay().toString());
        line.put("lastDay", state.lastDay().toString());
        line.put("answered", state.answers().stream().map(StateJson::answer).toList());
        line.put("missing", state.missing().stream().map(Executor::id).toList());
        line.put(
                "finalAnswer",
                state.coordinators().isEmpty() ? null : !state.finalAnswers().isEmpty());
        line.put("returned", state.reworks().stream().map(StateJson::rework).toList());
        line.put(
                "postponements",
                state.postponements().stream().map(StateJson::postponement).toList());
        Answer completion = state.completion();
        line.put("doneOn", completion == null ? null : completion.on().toString());
        line.put("daysLate", completion == null ? null : completion.daysLate());
        ExecutionEvent closedBy = state.closedBy();
        line.put("closedBy", closedBy == null ? null : closedBy.id());
        line.put(
                "withoutEffect",
                state.withoutEffect().stream().map(ExecutionEvent::id).toList());
    }

    private static Map<String, @Nullable Object> answer(Answer answer) {
        Map<String, @Nullable Object> line = event(answer.event());
        line.put("executor", answer.executor().id());
        line.put("late", answer.isLate());
        line.put("evidence", answer.event().evidence());
        return line;
    }

    private static Map<String, @Nullable Object> rework(Rework rework) {
        Map<String, @Nullable Object> line = event(rework.event());
        line.put("executor", rework.executor().id());
        line.put("by", rework.event().by());
        line.put("reason", rework.event().reason());
        return line;
    }

    private static Map<String, @Nullable Object> postponement(Postponement postponement) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        ExecutionEvent.PostponementGranted granted = postponement.granted();
        ExecutionEvent.PostponementRefused refused = postponement.refused();
        line.put("asked", postponement.asked().stream().map(StateJson::asked).toList());
        line.put("outcome", granted != null ? "granted" : refused != null ? "refused" : "open");
        if (granted != null) {
            line.putAll(decision(granted, granted.by(), granted.basis()));
        } else if (refused != null) {
            line.putAll(decision(refused, refused.by(), refused.basis()));
        }
        line.put("oldDay", postponement.oldDay().toString());
        line.put("newDay", postponement.newDay().toString());
        if (granted != null) {
            LocalDate adjusted = postponement.adjusted();
            line.put("adjusted", adjusted == null ? null : adjusted.toString());
        }
        return line;
    }

    private static Map<String, @Nullable Object> decision(ExecutionEvent event, String by, String basis) {
        Map<String, @Nullable Object> line = event(event);
        line.put("by", by);
        line.put("basis", basis);
        return line;
    }

    private static Map<String, @Nullable Object> asked(ExecutionEvent.PostponementAsked asked) {
        Map<String, @Nullable Object> line = event(asked);
        line.put("by", asked.by());
        line.put("wanted", asked.wanted().toString());
        line.put("ground", asked.ground());
        return line;
    }

    private static Map<String, @Nullable Object> event(ExecutionEvent event) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("event", event.id());
        line.put("on", event.on().toString());
        return line;
    }

    static Map<String, @Nullable Object> punctuality(Punctuality numbers, String name) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("executor", numbers.executor());
        line.put("name", name);
        line.put("period", numbers.period());
        line.put("from", numbers.days() == null ? null : text(numbers.days().from()));
        line.put("to", numbers.days() == null ? null : text(numbers.days().toInclusive()));
        line.put("due", numbers.due());
        line.put("onTime", numbers.onTime());
        line.put("late", numbers.late());
        line.put("overdue", numbers.overdue());
        line.put("excused", numbers.excused());
        line.put("ahead", numbers.ahead());
        line.put("share", numbers.share().map(Share::toString).orElse(null));
        return line;
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    /** The executors' names by their ids, as the plan first writes them. */
    static String name(List<Executor> executors, String id) {
        return executors.stream()
                .filter(executor -> executor.id().equals(id))
                .map(Executor::name)
                .findFirst()
                .orElse(id);
    }
}
