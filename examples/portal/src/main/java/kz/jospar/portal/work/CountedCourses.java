package kz.jospar.portal.work;

import java.util.List;
import java.util.Optional;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the courses in the database are those of the policy in force: after a change of {@code
 * jospar.execution.*} or of the calendar they are counted anew before the first request is answered.
 *
 * <p>The policy is noted when all is counted: a start that is broken off is followed by one that begins again.
 */
@Component
class CountedCourses implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(CountedCourses.class);
    private static final int BATCH = 500;

    private final StandingKeeping standings;
    private final JdbcClient jdbc;
    private final ExecutionPolicy policy;

    CountedCourses(StandingKeeping standings, JdbcClient jdbc, ExecutionPolicy policy) {
        this.standings = standings;
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String inForce = fingerprint(policy);
        // Two that start at once may both have noted it.
        List<String> counted = jdbc.sql("select policy from counted_course")
                .query(String.class)
                .list();
        if (!counted.isEmpty() && counted.stream().allMatch(inForce::equals)) {
            return;
        }
        int batches = 0;
        for (Optional<String> last = standings.recount("", BATCH);
                last.isPresent();
                last = standings.recount(last.get(), BATCH)) {
            batches++;
        }
        if (batches > 0) {
            LOG.info("Standings counted anew for the execution policy in force, in {} steps", batches);
        }
        jdbc.sql(
                        !counted.isEmpty()
                                ? "update counted_course set policy = :policy"
                                : "insert into counted_course (policy) values (:policy)")
                .param("policy", inForce)
                .update();
    }

    /** The days of notice are left out: what is near is asked of the day, no course says it. */
    static String fingerprint(ExecutionPolicy policy) {
        WorkingDays calendar = policy.calendar();
        return policy.answering().code() + "; " + policy.byAgreement().code() + "; "
                + (calendar == null ? "" : calendar.edition())
                + (calendar instanceof WorkCalendar days ? "; " + days.week().code() : "");
    }
}
