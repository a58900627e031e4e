package kz.jospar.portal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.StandingKeeping;
import kz.jospar.schedule.AmendedPlan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves plans: what is saved is dated and looked through in the same transaction, so that all pages agree. */
@Service
public class PlanKeeping {
    private final Plans plans;
    private final PlanRows rows;
    private final Obligations obligations;
    private final StandingKeeping standings;
    private final Deadlines deadlines;
    private final PlanLint lint;

    PlanKeeping(
            Plans plans,
            PlanRows rows,
            Obligations obligations,
            StandingKeeping standings,
            Deadlines deadlines,
            WorkCalendar calendar) {
        this.plans = plans;
        this.rows = rows;
        this.obligations = obligations;
        this.standings = standings;
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
    public List<Obligation> obligations(Plan before, List<Obligation> owedBefore, Plan next) {
        return AmendedPlan.obligations(deadlines, before, owedBefore, next, Facts::of);
    }

    /**
     * Saves a new plan.
     *
     * @return its head as it is kept
     * @throws MissingPeriodException if it does not say which days it runs
     * @throws RefusedPlanException if it could not be kept, found or shown
     * @throws StaleVersionException if there is a plan of this id already
     */
    @Transactional
    public PlanHead save(Plan plan, String by) {
        KeepablePlan.require(plan);
        return write(plan, obligations(plan), 0, by);
    }

    /**
     * Saves the next edition of a plan; what happened to its obligations stays with those that keep their ids.
     *
     * @param version the version of the edition that it amends
     * @return its head as it is kept
     * @throws MissingPeriodException if it does not say which days it runs
     * @throws RefusedPlanException if it could not be kept or shown
     * @throws StaleVersionException if another edition was saved in between
     */
    @Transactional
    public PlanHead amend(Plan next, int version, String by) {
        KeepablePlan.require(next);
        plans.lock(next.id());
        return write(next, obligations(plans.whole(next.id()), obligations.owed(next.id()), next), version, by);
    }

    private PlanHead write(Plan plan, List<Obligation> owed, int version, String by) {
        PlanPeriod period = plan.period();
        if (period == null) {
            throw new MissingPeriodException(plan.id());
        }
        try {
            if (!rows.write(plan, period, findings(plan), dropped(plan, owed), version, by)) {
                throw new StaleVersionException(plan.id());
            }
            standings.replace(plan, owed);
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(plan.id());
        } catch (DataIntegrityViolationException e) {
            throw new RefusedPlanException("plan.save.refused.tooLong");
        }
        return plans.head(plan.id(), Scope.ALL).orElseThrow();
    }

    /** Returns the measures that a plan has no more and under which something is owed. */
    private static List<Measure> dropped(Plan plan, List<Obligation> owed) {
        Set<String> ids = plan.measures().stream().map(Measure::id).collect(Collectors.toSet());
        Map<String, Measure> dropped = new LinkedHashMap<>();
        for (Obligation obligation : owed) {
            if (obligation.commitment() instanceof Measure measure && !ids.contains(measure.id())) {
                dropped.put(measure.id(), measure);
            }
        }
        return List.copyOf(dropped.values());
    }
}
