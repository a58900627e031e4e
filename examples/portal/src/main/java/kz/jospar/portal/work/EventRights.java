package kz.jospar.portal.work;

import java.util.EnumSet;
import java.util.Set;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.State;

/**
 * Who may enter which event: kk оқиға енгізу құқығы, ru право вносить события. The one place that says so, for pages and
 * for programs.
 *
 * <p>An executor answers and asks in its own name, under the day of entry ({@link Recording}); the working body enters what came on paper and controls; the head
 * decides on postponements and may return. Whether the event fits the history is the library's to say.
 */
public final class EventRights {
    private EventRights() {}

    /** Returns the kinds that a role may enter, in the order in which a page offers them. */
    public static Set<EventKind> kinds(Role role) {
        return switch (role) {
            case EXECUTOR -> EnumSet.of(EventKind.ANSWERED, EventKind.POSTPONEMENT_ASKED);
            case WORKING_BODY ->
                EnumSet.of(
                        EventKind.ANSWERED,
                        EventKind.ACCEPTED,
                        EventKind.RETURNED,
                        EventKind.POSTPONEMENT_ASKED,
                        EventKind.SUPERSEDED,
                        EventKind.NOT_REQUIRED,
                        EventKind.WITHDRAWN);
            case HEAD -> EnumSet.of(EventKind.RETURNED, EventKind.POSTPONEMENT_GRANTED, EventKind.POSTPONEMENT_REFUSED);
            case VIEWER -> EnumSet.noneOf(EventKind.class);
        };
    }

    /**
     * Returns the kinds that a page offers a reader for an obligation: those that are theirs to enter and would change
     * something. What is not offered is not forbidden: a program may enter what came late on paper.
     */
    static Set<EventKind> offered(Account account, Tracked tracked, State state) {
        Set<EventKind> offered = EnumSet.noneOf(EventKind.class);
        offered.addAll(kinds(account.role()));
        boolean closed = state.closedBy() != null;
        boolean answered = !state.answers().isEmpty();
        offered.removeIf(kind -> switch (kind) {
            case ANSWERED, SUPERSEDED, NOT_REQUIRED -> closed;
            case ACCEPTED, RETURNED -> closed || !answered;
            case POSTPONEMENT_ASKED -> closed || state.completion() != null || hasAnswered(account, state);
            case POSTPONEMENT_GRANTED -> closed || state.standing() == Standing.DONE;
            case POSTPONEMENT_REFUSED -> Request.of(state).stream().noneMatch(Request::isAwaiting);
            case WITHDRAWN -> tracked.execution().events().isEmpty();
        });
        return offered;
    }

    private static boolean hasAnswered(Account account, State state) {
        return state.answers().stream()
                .anyMatch(answer -> answer.executor().id().equals(account.body()));
    }

    /**
     * Lets an event pass or fails.
     *
     * @throws ForbiddenEventException if its kind is not the account's to enter, or it is in another's name, or the
     *     obligation is not the account's
     */
    static void require(Account account, ExecutionEvent event, Tracked tracked) {
        EventKind kind = EventKind.of(event);
        if (!kinds(account.role()).contains(kind)) {
            throw new ForbiddenEventException(kind);
        }
        if (account.role() == Role.EXECUTOR) {
            String body = account.body();
            boolean owes = tracked.measure().executors().stream()
                    .anyMatch(executor -> executor.id().equals(body));
            if (!owes || !inWhoseName(event).equals(body)) {
                throw new ForbiddenEventException(kind);
            }
        }
    }

    /** Only what an executor may enter has such a name. */
    private static String inWhoseName(ExecutionEvent event) {
        if (event instanceof ExecutionEvent.Answered answered) {
            return answered.executor();
        }
        return event instanceof ExecutionEvent.PostponementAsked asked ? asked.by() : "";
    }
}
