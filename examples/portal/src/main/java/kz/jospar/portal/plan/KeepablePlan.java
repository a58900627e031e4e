package kz.jospar.portal.plan;

import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.Deadlines;

/** Which plans can be kept, found and shown at all, whichever door they come in by. */
final class KeepablePlan {
    /** A plan of this id would stand where the page of uploads does. */
    private static final String TAKEN = "upload";

    private static final int LONGEST_ID = 200;
    private static final int MOST_YEARS = 50;

    private KeepablePlan() {}

    /** Refuses a plan that could not be kept, found or shown. */
    static void require(Plan plan) {
        requireId(plan.id());
        requireBounded(plan);
    }

    /** Refuses an id under which a plan could not be kept or found. */
    static void requireId(String id) {
        if (!Plan.isId(id) || id.length() > LONGEST_ID || id.equals(TAKEN)) {
            throw new RefusedPlanException("plan.mend.refused.id", id);
        }
    }

    /** Refuses a period that the library does not date, or one so long that no page could show what is owed in it. */
    static Plan requireBounded(Plan plan) {
        PlanPeriod period = plan.period();
        if (period != null
                && (period.from().getYear() < Deadlines.FIRST_YEAR
                        || period.toInclusive().getYear() > Deadlines.LAST_YEAR)) {
            throw new RefusedPlanException(
                    "plan.mend.refused.years",
                    Integer.toString(Deadlines.FIRST_YEAR),
                    Integer.toString(Deadlines.LAST_YEAR));
        }
        if (period != null && period.toInclusive().getYear() - period.from().getYear() >= MOST_YEARS) {
            throw new RefusedPlanException("plan.mend.refused.long", Integer.toString(MOST_YEARS));
        }
        return plan;
    }
}
