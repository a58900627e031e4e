package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.jospar.core.party.Executor;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * All that the events tell of an obligation as of a day: kk міндеттің белгілі бір күнгі жай-күйі, ru состояние
 * обязательства на день.
 *
 * <p>Of several things that are true at once {@link Standing} shows the first of its table; nothing is lost by that, for
 * the others stand here: an overdue obligation still says what was returned and who answered.
 *
 * @param asOf the day asked about
 * @param standing how it stands
 * @param byDates how it would stand by {@code lastDay} alone: upcoming, due soon, due today or overdue
 * @param originalDay the obligation's own last day
 * @param lastDay the last day in force, after postponements
 * @param nominalDay the due day of which {@code lastDay} was made: the one granted last, or the obligation's own
 * @param postponements later days asked for, granted and refused, in order, each with the day it replaces
 * @param answers the answers that count, in the cell's order
 * @param missing those waited for whose answer is not there, in the cell's order
 * @param coordinators those who give the final answer; nobody where no executor is marked
 * @param reworks answers returned and not given again, in the cell's order
 * @param acceptances who was content with what, in order
 * @param completion the answer that made it done, or {@code null} if it is not done
 * @param closedBy what took it off control: superseded or not required; {@code null} if nothing did
 * @param withoutEffect events that changed nothing, in order: a further answer, a return of what was not there, a grant
 *     that is not later than the day in force, whatever happened after it was taken off control
 */
public record State(
        LocalDate asOf,
        Standing standing,
        Standing byDates,
        LocalDate originalDay,
        LocalDate lastDay,
        LocalDate nominalDay,
        List<Postponement> postponements,
        List<Answer> answers,
        List<Executor> missing,
        List<Executor> coordinators,
        List<Rework> reworks,
        List<ExecutionEvent.Accepted> acceptances,
        @Nullable Answer completion,
        @Nullable ExecutionEvent closedBy,
        List<ExecutionEvent> withoutEffect) {
    public State {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(byDates, "byDates");
        Objects.requireNonNull(originalDay, "originalDay");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(nominalDay, "nominalDay");
        postponements = List.copyOf(postponements);
        answers = List.copyOf(answers);
        missing = List.copyOf(missing);
        coordinators = List.copyOf(coordinators);
        reworks = List.copyOf(reworks);
        acceptances = List.copyOf(acceptances);
        withoutEffect = List.copyOf(withoutEffect);
    }

    /** Returns the coordinators' own answers; empty where they have not answered, or nobody coordinates. */
    public List<Answer> finalAnswers() {
        return answers.stream()
                .filter(answer -> coordinators.contains(answer.executor()))
                .toList();
    }

    /** Tells whether the last day in force is later than the obligation's own. */
    @JsonIgnore
    public boolean isPostponed() {
        return lastDay.isAfter(originalDay);
    }
}
