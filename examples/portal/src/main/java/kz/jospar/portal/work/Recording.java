package kz.jospar.portal.work;

import kz.jospar.portal.account.Account;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters events: the library says whether one may be, the version whether anybody was quicker. */
@Service
public class Recording {
    private final Obligations obligations;
    private final Plans plans;

    Recording(Obligations obligations, Plans plans) {
        this.obligations = obligations;
        this.plans = plans;
    }

    /**
     * Enters an event for somebody.
     *
     * @param version the version of the obligation that they saw
     * @return the obligation with it
     * @throws NotFoundException if the obligation is not theirs to see
     * @throws RefusedEventException if the library does not let the event in
     * @throws StaleVersionException if somebody else entered one in between
     */
    @Transactional
    public Tracked record(ExecutionEvent event, int version, Account by) {
        String id = event.obligation();
        Tracked seen = obligations.find(id, by.scope()).orElseThrow(() -> new NotFoundException(id));
        if (seen.version() != version) {
            throw new StaleVersionException(id);
        }
        kz.jospar.schedule.execution.Recording entered = seen.execution().with(event);
        if (entered instanceof kz.jospar.schedule.execution.Recording.Refused refused) {
            throw new RefusedEventException(refused.refusal());
        }
        if (!obligations.add(seen, entered.execution(), event, by.name())) {
            throw new StaleVersionException(id);
        }
        plans.touch(seen.planId());
        return new Tracked(seen.planId(), seen.section(), entered.execution(), version + 1);
    }
}
