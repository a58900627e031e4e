package kz.jospar.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Editions of a plan one after another, and what is done to a plan at the same moment. It is 31 March 2025. */
@PortalTest
class EditionsTest {
    private static final Account DSB = new Account("dsb", "DSB", Role.EXECUTOR, "dsb");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Plans plans;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Obligations obligations;

    @Autowired
    Recording recording;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private static Plan edition(String id, String approved, Measure... measures) {
        return new Plan(
                Plan.FORMAT,
                id,
                LocalizedText.of(Language.KK, "Жоспар"),
                null,
                null,
                PlanPeriod.ofYears(2025, 2025),
                new Approval(null, null, LocalDate.parse(approved), null, List.of()),
                List.of(),
                List.of(),
                List.of(new Section(LocalizedText.of(Language.KK, "Бөлім"), List.of(measures), null)),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private Measure measure(String id, String executor, String phrase) {
        Executor named = fixtures.readSamplePlan().measures().stream()
                .flatMap(measure -> measure.executors().stream())
                .filter(one -> one.id().equals(executor))
                .findFirst()
                .orElseThrow();
        return new Measure(
                id,
                new MeasureNumber(id),
                LocalizedText.of(Language.KK, "Іс-шара " + id),
                null,
                List.of(named),
                phrase,
                TimingPhrase.read(phrase).timing().orElseThrow(),
                null,
                null,
                null);
    }

    private Tracked answer(String id) {
        Tracked tracked = obligations.find(id, DSB.scope()).orElseThrow();
        return recording.record(
                new ExecutionEvent.Answered("a", id, TestClock.TODAY, null, "dsb", "№ 1"), tracked.version(), DSB);
    }

    @Test
    void whatWasDueUnderADroppedMeasureIsShownAndAnswered() throws Exception {
        Measure kept = measure("2", "bb", "ай сайын");
        keeping.save(edition("dropping", "2025-01-15", measure("1", "dsb", "ай сайын"), kept), "keeper");
        keeping.amend(edition("dropping", "2025-03-20", kept), 1, "keeper");

        Filter ofDropped = Filter.ofMeasure("dropping", "1");
        for (Scope scope : List.of(Scope.ALL, DSB.scope())) {
            assertThat(obligations.count(ofDropped, scope)).isEqualTo(2);
            assertThat(obligations.page(ofDropped, scope, 0, 50).items())
                    .extracting(Tracked::id)
                    .containsExactly("dropping/1/2025-01", "dropping/1/2025-02");
        }
        assertThat(obligations.count(Filter.ofPlan("dropping").withSection(0), Scope.ALL))
                .as("the measure is in no section any more")
                .isEqualTo(12);
        assertThat(answer("dropping/1/2025-01").execution().events()).hasSize(1);
        for (String address : List.of(
                "/plans/dropping/measures/1", "/plans/dropping/measures/1/2025-02", "/plans/dropping", "/due")) {
            web.perform(get(address).with(fixtures.as("dsb"))).andExpect(status().isOk());
        }
        web.perform(get("/plans/dropping/measures/1")
                        .with(fixtures.as("viewer"))
                        .header("Accept-Language", "en"))
                .andExpect(content().string(Matchers.containsString("A later edition of the plan dropped")));
        web.perform(get("/timeline?plan=dropping").with(fixtures.as("dsb")))
                .andExpect(content().string(Matchers.containsString("/measures/1/2025-02")));
        assertThat(plans.whole("dropping").measures()).extracting(Measure::id).containsExactly("2");
        assertThat(plans.rows("dropping", Scope.ALL, null, null, 0, 50).total()).isEqualTo(1);
    }

    /** Lists, counts, one deadline and one measure say the same of who owes what an earlier edition made due. */
    @Test
    void whoOwesWhatWasDueBeforeIsWhomTheEditionInForceNames() {
        Account bb = new Account("bb", "BB", Role.EXECUTOR, "bb");
        keeping.save(edition("handed-on", "2025-01-15", measure("1", "bb", "ай сайын")), "keeper");
        keeping.amend(edition("handed-on", "2025-03-20", measure("1", "dsb", "ай сайын")), 1, "keeper");

        for (Filter filter : List.of(Filter.ofPlan("handed-on"), Filter.ofMeasure("handed-on", "1"))) {
            assertThat(obligations.count(filter, DSB.scope())).isEqualTo(12);
            assertThat(obligations.page(filter, DSB.scope(), 0, 50).items())
                    .extracting(Tracked::id)
                    .contains("handed-on/1/2025-01", "handed-on/1/2025-12");
            assertThat(obligations.count(filter, bb.scope())).isZero();
        }
        assertThat(obligations.find("handed-on/1/2025-01", DSB.scope())).isPresent();
        assertThat(obligations.find("handed-on/1/2025-01", bb.scope())).isEmpty();
        assertThat(obligations.urgent(List.of("handed-on"), DSB.scope())).containsKey("handed-on");
        assertThat(obligations.urgent(List.of("handed-on"), bb.scope())).isEmpty();
    }

    @Test
    void theThirdEditionKeepsWhatTheFirstLeftWithItsEvents() {
        Measure other = measure("2", "bb", "ай сайын");
        keeping.save(
                edition("thrice", "2025-01-15", measure("1", "dsb", "ай сайын"), measure("3", "dsb", "ай сайын")),
                "keeper");
        answer("thrice/1/2025-01");
        keeping.amend(edition("thrice", "2025-02-10", measure("1", "dsb", "тоқсан сайын")), 1, "keeper");
        keeping.amend(edition("thrice", "2025-03-20", measure("1", "dsb", "тоқсан сайын"), other), 2, "keeper");

        assertThat(obligations.all(Filter.ofPlan("thrice"), DSB.scope(), 100))
                .extracting(Tracked::id)
                .containsExactly(
                        "thrice/1/2025-01",
                        "thrice/3/2025-01",
                        "thrice/1/2025-Q1",
                        "thrice/1/2025-Q2",
                        "thrice/1/2025-Q3",
                        "thrice/1/2025-Q4");
        assertThat(obligations
                        .find("thrice/1/2025-01", Scope.ALL)
                        .orElseThrow()
                        .execution()
                        .events())
                .hasSize(1);
    }

    @Test
    void aDeadlineThatWentAndCameBackHasAVersionThatNobodySaw() {
        Plan with =
                edition("back-again", "2025-01-15", measure("1", "dsb", "ай сайын"), measure("2", "dsb", "ай сайын"));
        keeping.save(with, "keeper");
        Tracked seen = answer("back-again/1/2025-01");
        keeping.amend(edition("back-again", "2025-01-15", measure("2", "dsb", "ай сайын")), 1, "keeper");
        assertThat(obligations.find(seen.id(), Scope.ALL)).isEmpty();
        keeping.amend(with, 2, "keeper");
        assertThat(obligations.find(seen.id(), Scope.ALL).orElseThrow().version())
                .isGreaterThan(seen.version());
    }

    @Test
    void theVersionThatIsToldIsTheOneThatWasSaved() {
        Plan plan = edition("told", "2025-01-15", measure("1", "dsb", "ай сайын"));
        assertThat(keeping.save(plan, "keeper").version()).isEqualTo(1);
        assertThat(keeping.amend(plan, 1, "head").savedBy()).isEqualTo("head");
        assertThat(keeping.amend(plan, 2, "keeper").version()).isEqualTo(3);
    }

    @Test
    void whatCouldNotBeKeptFoundOrShownIsRefusedWhicheverDoorItComesInBy() {
        Plan plan = edition("refusing", "2025-01-15", measure("1", "dsb", "ай сайын"));
        for (Plan bad : List.of(
                plan.withId("upload"),
                plan.withId("x".repeat(201)),
                plan.withPeriod(PlanPeriod.ofYears(2025, 2075)),
                plan.withSections(List.of(
                        plan.sections().get(0).withMeasures(List.of(measure("m".repeat(201), "dsb", "ай сайын"))))))) {
            assertThatThrownBy(() -> keeping.save(bad, "keeper")).isInstanceOf(RefusedPlanException.class);
        }
        keeping.save(plan, "keeper");
        assertThatThrownBy(() -> keeping.amend(plan.withPeriod(PlanPeriod.ofYears(2025, 2075)), 1, "keeper"))
                .isInstanceOf(RefusedPlanException.class);
    }

    @Test
    @Timeout(60)
    void whoRecordsWaitsForWhoAmendsAndNeitherDies() throws Exception {
        keeping.save(edition("crossing", "2025-01-15", measure("1", "dsb", "ай сайын")), "keeper");
        CompletableFuture<Tracked> recorded = transaction.execute(status -> {
            plans.lock("crossing");
            CompletableFuture<Tracked> begun = CompletableFuture.supplyAsync(() -> answer("crossing/1/2025-01"));
            pause(500);
            jdbc.sql("update obligation set section = section where plan_id = 'crossing'")
                    .update();
            return begun;
        });
        assertThat(recorded.get(20, TimeUnit.SECONDS).execution().events()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void whoWaitedInVainMaySendItAgain() throws Exception {
        keeping.save(edition("waiting", "2025-01-15", measure("1", "dsb", "ай сайын")), "keeper");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            plans.lock("waiting");
            held.countDown();
            await(answered);
        }));
        try {
            await(held);
            web.perform(post("/plans/waiting/measures/1/2025-01")
                            .param("kind", "answered")
                            .param("id", "a")
                            .param("version", "1")
                            .param("on", "2025-03-31")
                            .param("words", "№ 1")
                            .with(csrf())
                            .with(fixtures.as("dsb")))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content().string(Matchers.containsString("№ 1")));
        } finally {
            answered.countDown();
            holder.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    @Timeout(120)
    void aPlanIsReadOfOneEdition() throws Exception {
        Plan small = edition("torn", "2025-01-15", measure("1", "dsb", "2025 жылғы мамыр"));
        List<Section> sections = new ArrayList<>(small.sections());
        sections.add(new Section(null, List.of(measure("2", "bb", "2025 жылғы мамыр")), null));
        Plan large = small.withSections(sections);
        keeping.save(small, "keeper");
        CompletableFuture<Void> amending = CompletableFuture.runAsync(() -> {
            for (int version = 1; version <= 150; version++) {
                keeping.amend(version % 2 == 1 ? large : small, version, "keeper");
            }
        });
        while (!amending.isDone()) {
            assertThat(plans.whole("torn")).isIn(small, large);
        }
        amending.get(1, TimeUnit.SECONDS);
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
