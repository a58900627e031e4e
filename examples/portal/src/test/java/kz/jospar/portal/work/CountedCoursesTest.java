package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    Plans plans;

    @Autowired
    PlatformTransactionManager transactions;

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

    /** One instance serves while another one starts. */
    @Test
    void aDecisionMadeWhileAStartCountsIsNotOverwritten() throws Exception {
        String plan = "counted-" + System.nanoTime();
        keeping.save(fixtures.readSamplePlan().withId(plan), "keeper");
        Tracked due =
                obligations.all(Filter.ofMeasure(plan, "1.7"), Scope.ALL, 1).get(0);
        LocalDate wanted = TestClock.TODAY.plusDays(15);
        recording.record(
                new ExecutionEvent.PostponementAsked("p1", due.id(), TestClock.TODAY, null, "dsb", wanted, "№ 3"),
                1,
                KEEPER);
        assertThat(awaiting(due)).isTrue();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<String>> start = new TransactionTemplate(transactions).execute(deciding -> {
                recording.record(
                        new ExecutionEvent.PostponementGranted(
                                "p2", due.id(), TestClock.TODAY, null, "HEAD", "№ 4", wanted),
                        2,
                        new Account("head", "HEAD", Role.HEAD, null));
                Future<Optional<String>> counting = other.submit(() -> standings.recount(plan, 1000));
                assertThatThrownBy(() -> counting.get(700, TimeUnit.MILLISECONDS))
                        .as("it waits")
                        .isInstanceOf(TimeoutException.class);
                return counting;
            });
            assertThat(start.get()).isPresent();
        } finally {
            other.shutdownNow();
        }
        assertThat(awaiting(due)).isFalse();
    }

    @Test
    void twoMayStartAtOnce() throws Exception {
        String plan = "counted-twice-" + System.nanoTime();
        keeping.save(fixtures.readSamplePlan().withId(plan), "keeper");
        Tracked due =
                obligations.all(Filter.ofMeasure(plan, "1.7"), Scope.ALL, 1).get(0);
        recording.record(
                new ExecutionEvent.PostponementAsked(
                        "p1", due.id(), TestClock.TODAY, null, "dsb", TestClock.TODAY.plusDays(15), "№ 3"),
                1,
                KEEPER);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<String>> second = new TransactionTemplate(transactions).execute(first -> {
                standings.recount(plan, 1000);
                Future<Optional<String>> counting = other.submit(() -> standings.recount(plan, 1000));
                assertThatThrownBy(() -> counting.get(700, TimeUnit.MILLISECONDS))
                        .as("it waits")
                        .isInstanceOf(TimeoutException.class);
                return counting;
            });
            assertThat(second.get()).isPresent();
        } finally {
            other.shutdownNow();
        }
        assertThat(awaiting(due)).isTrue();
    }

    private boolean awaiting(Tracked one) {
        return jdbc.sql("select awaiting from postponement_request where id = :id")
                .param("id", one.id())
                .query(Boolean.class)
                .single();
    }

    private ExecutionPolicy firstNamed() {
        return new ExecutionPolicy(Answering.FIRST_NAMED, policy.byAgreement(), policy.noticeDays(), policy.calendar());
    }

    private void start(ExecutionPolicy inForce) {
        Obligations read = new Obligations(jdbc, json, inForce, conditions);
        StandingKeeping counted = new StandingKeeping(jdbc, batches, json, inForce, read, plans, Clock.systemUTC());
        new CountedCourses(counted, jdbc, inForce).afterSingletonsInstantiated();
    }

    private String course() {
        return jdbc.sql("select course from obligation where id = :id")
                .param("id", answered)
                .query(String.class)
                .single();
    }
}
