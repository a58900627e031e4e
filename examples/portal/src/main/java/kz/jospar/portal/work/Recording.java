package kz.jospar.portal.work;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.Recording.Refused;
import kz.jospar.schedule.execution.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters events: {@link EventRights} says whether it is this account's to enter, the library whether it fits the history,
 * the version whether anybody was quicker. The same event twice is one event, also where midnight lies between.
 */
@Service
public class Recording {
    private final Obligations obligations;
    private final StandingKeeping standings;
    private final Plans plans;

    Recording(Obligations obligations, StandingKeeping standings, Plans plans) {
        this.obligations = obligations;
        this.standings = standings;
        this.plans = plans;
    }

    /**
     * Enters an event for somebody.
     *
     * @param version the version of the obligation that they saw
     * @return the obligation with it
     * @throws NotFoundException if the obligation is not theirs to see
     * @throws ForbiddenEventException if the event is not theirs to enter
     * @throws BackdatedEventException if an executor enters it under an earlier day
     * @throws RefusedEventException if it lies in the future, asks for time in the name of who is no
     *     executor of the measure, or the library does not let it in
     * @throws StaleVersionException if somebody else entered one in between
     */
    @Transactional
    public Tracked record(ExecutionEvent event, int version, Account by) {
        Tracked seen = seen(event, by);
        EventRights.require(by, event, seen);
        if (isIn(seen, event)) {
            return seen;
        }
        if (seen.version() != version) {
            throw new StaleVersionException(seen.id());
        }
        requirePast(event, seen);
        if (by.role() == Role.EXECUTOR && event.on().isBefore(obligations.today())) {
            throw new BackdatedEventException(obligations.today());
        }
        requireExecutor(event, seen);
        var entered = seen.execution().with(event);
        if (entered instanceof Refused refused) {
            throw new RefusedEventException(refused.refusal());
        }
        plans.lock(seen.planId());
        if (!standings.add(seen, entered.execution(), event, by.name())) {
            // The other one may have been this very form, sent twice.
            Tracked now = seen(event, by);
            if (isIn(now, event)) {
                return now;
            }
            throw new StaleVersionException(seen.id());
        }
        plans.touch(seen.planId());
        return new Tracked(seen.planId(), seen.section(), entered.execution(), version + 1);
    }

    private Tracked seen(ExecutionEvent event, Account by) {
        return obligations
                .find(event.obligation(), by.scope())
                .orElseThrow(() -> new NotFoundException(event.obligation()));
    }

    private static boolean isIn(Tracked seen, ExecutionEvent event) {
        return seen.execution().events().stream()
                .anyMatch(one -> Unrecorded.of(one).equals(Unrecorded.of(event)));
    }

    /** The library lets anybody ask; here it is shown and counted as an executor's. */
    private static void requireExecutor(ExecutionEvent event, Tracked seen) {
        if (event instanceof ExecutionEvent.PostponementAsked asked
                && seen.measure().executors().stream()
                        .noneMatch(executor -> executor.id().equals(asked.by()))) {
            String names = seen.measure().executors().stream()
                    .map(one -> one.id() + " (" + one.name() + ")")
                    .collect(Collectors.joining(", "));
            throw new RefusedEventException(new Refusal(
                    Refusal.Reason.NO_EXECUTOR, event, seen.measure().id(), List.of(asked.by(), seen.id(), names)));
        }
    }

    /** An event of a later day would change a standing overnight, behind the back of {@link Course}. */
    private void requirePast(ExecutionEvent event, Tracked seen) {
        LocalDate today = obligations.today();
        if (event.on().isAfter(today)) {
            throw new RefusedEventException(new Refusal(
                    Refusal.Reason.RECORDED_BEFORE,
                    event,
                    seen.measure().id(),
                    List.of(today.toString(), event.on().toString())));
        }
    }
}
