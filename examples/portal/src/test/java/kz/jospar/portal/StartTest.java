package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class StartTest {
    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    Recording recording;

    @Test
    void whoIsNotSignedInIsSentToTheDoor() throws Exception {
        web.perform(get("/plans")).andExpect(status().isFound()).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/sign-in").header("Accept-Language", "ru"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Вход")));
        web.perform(get("/sign-in")).andExpect(content().string(Matchers.containsString("Кіру")));
    }

    @Test
    void thePlanComesBackAsItWasAndItsDeadlinesAreFound() {
        Plan plan = fixtures.samplePlan();
        assertThat(plan).isEqualTo(fixtures.readSamplePlan());
        assertThat(obligations.count(Filter.ofPlan(Fixtures.PLAN), Scope.ALL)).isEqualTo(232);
        assertThat(obligations.count(Filter.ofPlan(Fixtures.PLAN).withExecutor("dsb"), Scope.ALL))
                .isEqualTo(80)
                .isEqualTo(obligations.count(Filter.ofPlan(Fixtures.PLAN), new Scope.Own("dsb")));
        assertThat(plans.rows(Fixtures.PLAN, Scope.ALL, null, null, 0, 50).total())
                .isEqualTo(68);
    }

    @Test
    void anAnswerIsEntered() {
        Filter soon = Filter.ofPlan(fixtures.ownPlan("start-plan").id()).withStandings(Set.of(Standing.DUE_TODAY));
        Tracked due = obligations.all(soon, new Scope.Own("dsb"), 10).get(0);
        Tracked done = recording.record(
                new ExecutionEvent.Answered("a1", due.id(), TestClock.TODAY, null, "dsb", "https://example.org/1"),
                due.version(),
                new Account("dsb", "DSB", Role.EXECUTOR, "dsb"));
        assertThat(obligations
                        .find(due.id(), Scope.ALL)
                        .orElseThrow()
                        .execution()
                        .events())
                .hasSize(1);
        assertThat(done.version()).isEqualTo(due.version() + 1);
        assertThat(List.of(done.execution().standing(TestClock.TODAY)))
                .containsAnyOf(Standing.DONE, Standing.PARTLY_DONE);
    }
}
