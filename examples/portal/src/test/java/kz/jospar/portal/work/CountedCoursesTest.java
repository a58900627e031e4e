package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.web.Json;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a change of the policy the database finds what the library now says. */
@PortalTest
class CountedCoursesTest {
    private static final String PLAN = "counted-courses";
    private static final Account KEEPER = new Account("keeper", "KEEPER", Role.WORKING_BODY, null);

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Obligations obligations;

    @Autowired
    StandingKeeping standings;

    @Autowired
    Recording recording;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    Json json;

    @Autowired
    Conditions conditions;

    @Autowired
    ExecutionPolicy policy;

    private String answered = "";

    /** Of the two named for measure 1.4, dsb and then eb, dsb answers. */
    @BeforeEach
    void answerByTheFirst() {
        if (obligations.count(Filter.ofPlan(PLAN), Scope.ALL) == 0) {
            keeping.save(fixtures.readSamplePlan().withId(PLAN), "keeper");
        }
        Tracked due =
                obligations.all(Filter.ofMeasure(PLAN, "1.4"), Scope.ALL, 1).get(0);
        answered = due.id();
        if (due.version() == 1) {
            recording.record(
                    new ExecutionEvent.Answered("a1", answered, TestClock.TODAY, null, "dsb", "№ 1"), 1, KEEPER);
        }
    }

    @AfterEach
    void asItWas() {
        start(policy);
    }

    @Test
    void anotherPolicyIsCountedAnewAtStartAndTheFormerOneAgain() {
        assertThat(course()).isEqualTo("partly-done");

        start(firstNamed());
        assertThat(course()).isEqualTo("done-late");

        start(policy);
        assertThat(course()).isEqualTo("partly-done");
    }

    @Test
    void underTheSamePolicyAStartCountsNothing() {
        start(policy);
        jdbc.sql("update obligation set course = 'returned' where id = :id")
                .param("id", answered)
                .update();

        start(policy);
        assertThat(course()).isEqualTo("returned");

        start(new ExecutionPolicy(policy.answering(), policy.byAgreement(), 30, policy.calendar()));
        assertThat(course()).as("days of notice are no matter of a course").isEqualTo("returned");

        start(firstNamed());
    }

    @Test
    void smallStepsReachEveryRow() {
        for (String table : List.of("obligation", "obligation_executor")) {
            jdbc.sql("update " + table + " set course = 'returned' where plan_id = :plan")
                    .param("plan", PLAN)
                    .update();
        }

        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = standings.recount(last.get(), 7);
        }

        for (String table : List.of("obligation", "obligation_executor")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where plan_id = :plan and course = 'returned'")
                            .param("plan", PLAN)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private ExecutionPolicy firstNamed() {
        return new ExecutionPolicy(Answering.FIRST_NAMED, policy.byAgreement(), policy.noticeDays(), policy.calendar());
    }

    private void start(ExecutionPolicy inForce) {
        Obligations read = new Obligations(jdbc, json, inForce, conditions);
        StandingKeeping counted = new StandingKeeping(jdbc, batches, json, inForce, read, Clock.systemUTC());
        new CountedCourses(counted, jdbc, inForce).afterSingletonsInstantiated();
    }

    private String course() {
        return jdbc.sql("select course from obligation where id = :id")
                .param("id", answered)
                .query(String.class)
                .single();
    }
}
