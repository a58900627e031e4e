package kz.jospar.portal.work;

import java.util.EnumSet;
import java.util.Set;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.schedule.execution.ExecutionEvent;

/**
 * Who may enter which event: kk оқиға енгізу құқығы, ru право вносить события. The one place that says so, for pages and
 * for programs.
 *
 * <p>An executor answers and asks in its own name; the working body enters what came on paper and controls; the head
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
