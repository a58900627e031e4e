package kz.jospar.portal.plan;

import java.time.Instant;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;

/**
 * A plan without its measures: kk жоспардың басы, ru шапка плана.
 *
 * @param plan the plan, its sections empty
 * @param period the days it runs
 * @param measures how many measures it has
 * @param findings how many findings
 * @param revision rises with everything that its readers see, events too
 * @param version rises with each saving of the plan itself
 * @param savedAt when it was saved
 * @param savedBy the account that saved it
 */
public record PlanHead(
        Plan plan,
        PlanPeriod period,
        int measures,
        int findings,
        long revision,
        int version,
        Instant savedAt,
        String savedBy) {
    /** Returns the key. */
    public String id() {
        return plan.id();
    }
}
