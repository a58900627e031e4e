package kz.jospar.portal.plan;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.portal.work.Obligations;
import kz.jospar.schedule.AmendedPlan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves plans: what is saved is dated and looked through in the same transaction, so that all pages agree. */
@Service
public class PlanKeeping {
    private final Plans plans;
    private final Obligations obligations;
    private final Deadlines deadlines;
    private final PlanLint lint;

    PlanKeeping(Plans plans, Obligations obligations, Deadlines deadlines, WorkCalendar calendar) {
        this.plans = plans;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.lint = PlanLint.standard().with(calendar);
    }

    /** Returns what is noticed about a plan, saved or not. */
    public List<Finding> findings(Plan plan) {
        return lint.check(plan);
    }

    /** Returns the obligations of a plan, saved or not. */
    public List<Obligation> obligations(Plan plan) {
        return deadlines.obligations(plan);
    }

    /** Returns what is owed when the next edition of a plan takes the place of the one before. */
    public List<Obligation> obligations(Plan before, Plan next) {
        return AmendedPlan.obligations(deadlines, before, next);
    }

    /**
     * Saves a new plan.
     *
     * @throws MissingPeriodException if it does not say which days it runs
     * @throws RefusedPlanException if its id is none under which it could be found, or its period is out of bounds
     * @throws StaleVersionException if there is a plan of this id already
     */
    @Transactional
    public void save(Plan plan, String by) {
        Mending.requireId(plan.id());
        Mending.requireBounded(plan);
        write(plan, obligations(plan), 0, by);
    }

    /**
     * Saves the next edition of a plan; what happened to its obligations stays with those that keep their ids.
     *
     * @param version the version of the edition that it amends
     * @throws RefusedPlanException if its period is out of bounds
     * @throws StaleVersionException if another edition was saved in between
     */
    @Transactional
    public void amend(Plan next, int version, String by) {
        Mending.requireBounded(next);
        write(next, obligations(plans.whole(next.id()), next), version, by);
    }

    private void write(Plan plan, List<Obligation> owed, int version, String by) {
        PlanPeriod period = plan.period();
        if (period == null) {
            throw new MissingPeriodException(plan.id());
        }
        if (!plans.write(plan, period, findings(plan), version, by)) {
            throw new StaleVersionException(plan.id());
        }
        obligations.replace(plan, owed);
    }
}
