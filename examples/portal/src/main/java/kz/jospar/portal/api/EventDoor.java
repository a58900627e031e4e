package kz.jospar.portal.api;

import java.util.Set;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.springframework.security.access.AccessDeniedException;

/** Who may enter which kind of event; whether it fits the history is the library's to say. */
final class EventDoor {
    private EventDoor() {}

    static void require(Account account, String kind, ExecutionEvent event) {
        boolean own = account.role() != Role.EXECUTOR
                || !(event instanceof ExecutionEvent.Answered answered)
                || answered.executor().equals(account.body());
        if (!own || !kinds(account.role()).contains(kind)) {
            throw new AccessDeniedException("not this account's to enter: " + kind);
        }
    }

    private static Set<String> kinds(Role role) {
        return switch (role) {
            case EXECUTOR -> Set.of("answered", "postponement-asked");
            case WORKING_BODY ->
                Set.of(
                        "answered",
                        "accepted",
                        "returned",
                        "postponement-asked",
                        "superseded",
                        "not-required",
                        "withdrawn");
            case HEAD -> Set.of("returned", "postponement-granted", "postponement-refused");
            case VIEWER -> Set.of();
        };
    }
}
