package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class RecordingPagesTest {
    /** Today; owed by dsb alone. */
    private static final String OWN = "/measures/1.7/2025-Q1";
    /** Due on 28 February; owed by dsb and two others. */
    private static final String SHARED = "/measures/1.2/2025-02";

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

    private String plan = "";

    /** The sample plan under an id of this test's own. */
    @BeforeEach
    void ownPlan() {
        plan = "recording-" + System.nanoTime();
        Plan sample = fixtures.readSamplePlan();
        keeping.save(sample.withId(plan), "keeper");
    }

    private Tracked tracked(String path) {
        return obligations.find(plan + path.replace("/measures", ""), Scope.ALL).orElseThrow();
    }

    private MockHttpServletRequestBuilder form(String path, String kind, String id, int version) {
        return post("/plans/" + plan + path)
                .param("kind", kind)
                .param("id", id)
                .param("version", Integer.toString(version))
                .param("on", "2025-03-31");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form, String who) throws Exception {
        return web.perform(form.with(fixtures.as(who)).with(csrf()).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse();
    }

    /** The month of the test's own plan, as a list. */
    private String due(String who) throws Exception {
        return web.perform(get("/calendar?month=2025-03&plan=" + plan)
                        .with(fixtures.as(who))
                        .header("Accept-Language", "ru"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String shown(String path, String who) throws Exception {
        return web.perform(get("/plans/" + plan + path).with(fixtures.as(who)).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void anExecutorAnswersAndEverybodySeesWhoAndWhen() throws Exception {
        long revision = plans.head(plan, Scope.ALL).orElseThrow().revision();
        MockHttpServletResponse sent =
                send(form(OWN, "answered", "a", 1).param("words", "https://example.org/akt?a=1&b=2"), "dsb");
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(sent.getRedirectedUrl()).isEqualTo("/plans/" + plan + OWN);
        assertThat(tracked(OWN).execution().standing(obligations.today())).isEqualTo(Standing.DONE);
        assertThat(plans.head(plan, Scope.ALL).orElseThrow().revision()).isGreaterThan(revision);
        for (String page : List.of(shown(OWN, "viewer"), shown("/measures/1.7", "viewer"))) {
            assertThat(page)
                    .contains("<a href=\"https://example.org/akt?a=1&amp;b=2\" rel=\"noopener noreferrer\">")
                    .contains("Ответ исполнителя", ">DSB<", "31.03.2025 09:00", "исполнено")
                    .doesNotContain("<form method=\"post\" action=\"/plans/");
        }
    }

    /** Or an executor would make its own overdue answer one in time. */
    @Test
    void whoSentALetterEarlierHasItEnteredByTheWorkingBody() throws Exception {
        for (String kind : List.of("answered", "postponement-asked")) {
            MockHttpServletRequestBuilder early = post("/plans/" + plan + OWN)
                    .param("kind", kind)
                    .param("id", kind)
                    .param("version", "1")
                    .param("on", "2025-03-30")
                    .param("newDay", "2025-06-30")
                    .param("words", "№ 7");
            MockHttpServletResponse refused = send(early, "dsb");
            assertThat(refused.getStatus()).as(kind).isEqualTo(422);
            assertThat(refused.getContentAsString())
                    .contains("role=\"alert\"", "вносит рабочий орган", "value=\"№ 7\"");
        }
        assertThat(tracked(OWN).execution().events()).isEmpty();
        assertThat(shown(OWN, "dsb")).contains("min=\"2025-03-31\" max=\"2025-03-31\"");
        assertThat(shown(OWN, "keeper")).doesNotContain("min=\"2025-03-31\"");
        MockHttpServletRequestBuilder paper = post("/plans/" + plan + OWN)
                .param("kind", "answered")
                .param("id", "paper")
                .param("version", "1")
                .param("on", "2025-03-30")
                .param("executor", "dsb")
                .param("words", "№ 7");
        assertThat(send(paper, "keeper").getStatus()).isEqualTo(302);
    }

    @Test
    void theSameFormSentTwiceIsOneEvent() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(send(form(OWN, "answered", "twice", 1).param("words", "№ 7"), "dsb")
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(tracked(OWN).execution().events()).hasSize(1);
        assertThat(tracked(OWN).version()).isEqualTo(2);
    }

    @Test
    void whoSawAnOlderStateIsToldAndLosesNothingTyped() throws Exception {
        send(form(SHARED, "answered", "first", 1).param("words", "№ 1"), "dsb");
        MockHttpServletResponse late =
                send(form(SHARED, "not-required", "second", 1).param("words", "Решение № 12"), "keeper");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains(
                        "role=\"alert\"",
                        "было внесено событие",
                        "value=\"Решение № 12\"",
                        "name=\"version\" value=\"2\"");
        assertThat(tracked(SHARED).execution().events()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "answered, dsb keeper",
        "accepted, keeper",
        "returned, keeper head",
        "postponement-asked, dsb keeper",
        "postponement-granted, head",
        "postponement-refused, head",
        "superseded, keeper",
        "not-required, keeper",
        "withdrawn, keeper"
    })
    void aKindIsEnteredByTheRolesThatMayAndByNoOther(String kind, String allowed) throws Exception {
        send(form(SHARED, "answered", "a0", 1).param("words", "№ 0").param("executor", "dsb"), "keeper");
        for (String who : List.of("dsb", "keeper", "head", "viewer")) {
            int version = tracked(SHARED).version();
            int status = send(
                            form(SHARED, kind, kind + who, version)
                                    .param("words", "№ 5")
                                    .param("executor", "dsb")
                                    .param("newDay", who.equals("dsb") ? "2025-05-05" : "2025-06-06")
                                    .param("event", "a0"),
                            who)
                    .getStatus();
            boolean may = Set.of(allowed.split(" ")).contains(who);
            assertThat(status).as("%s by %s", kind, who).isEqualTo(may ? 302 : 403);
            assertThat(tracked(SHARED).version()).isEqualTo(may ? version + 1 : version);
        }
    }

    @Test
    void anEventThatWasTakenBackIsMarkedInTheHistory() throws Exception {
        send(form(OWN, "answered", "a", 1).param("words", "№ 5"), "dsb");
        assertThat(shown(OWN, "viewer")).doesNotContain("<del>Ответ исполнителя</del>", "отозвано");
        send(form(OWN, "withdrawn", "w", 2).param("words", "Ошибка").param("event", "a"), "keeper");
        assertThat(shown(OWN, "viewer"))
                .contains(
                        "<del>Ответ исполнителя</del>",
                        "<small>отозвано</small>",
                        "<div>Ответ исполнителя (31.03.2025)");
    }

    @Test
    void anExecutorAnswersForNobodyElse() throws Exception {
        for (String kind : List.of("answered", "postponement-asked")) {
            assertThat(send(
                                    form(SHARED, kind, kind, 1)
                                            .param("executor", "mfbkd")
                                            .param("newDay", "2025-05-05")
                                            .param("words", "№ 1"),
                                    "dsb")
                            .getStatus())
                    .isEqualTo(403);
        }
        // 1.5 is not its measure at all.
        assertThat(send(form("/measures/1.5/2025-02", "answered", "x", 1).param("words", "№ 1"), "dsb")
                        .getStatus())
                .isEqualTo(404);
        assertThat(tracked(SHARED).execution().events()).isEmpty();
    }

    @Test
    void theFutureIsRefusedInWordsWithoutAKeyOrAnIsoDay() throws Exception {
        MockHttpServletResponse refused = send(
                post("/plans/" + plan + OWN)
                        .param("kind", "answered")
                        .param("id", "tomorrow")
                        .param("version", "1")
                        .param("on", "2025-04-01")
                        .param("words", "№ 8"),
                "dsb");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "<p role=\"alert\">Дата события (01.04.2025) ещё не наступила: сегодня 31.03.2025.",
                        "value=\"№ 8\"",
                        "value=\"2025-04-01\"");
        assertThat(tracked(OWN).execution().events()).isEmpty();
    }

    @Test
    void aPostponementThatIsNotLaterIsRefusedAtTheForm() throws Exception {
        MockHttpServletResponse refused = send(
                form(OWN, "postponement-granted", "g", 1)
                        .param("newDay", "2025-03-31")
                        .param("words", "№ 3"),
                "head");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "<p role=\"alert\">Новый срок (31.03.2025) должен быть позже прежнего (31.03.2025).",
                        "value=\"№ 3\"");
    }

    @Test
    void anAskedDayIsGrantedByTheHeadAndTheOldOneIsKept() throws Exception {
        send(
                form(OWN, "postponement-asked", "p", 1)
                        .param("newDay", "2025-04-15")
                        .param("words", "Сбор данных"),
                "dsb");
        assertThat(shown(OWN, "head")).contains("решение не принято", "Сбор данных", "новый срок: 15.04.2025");
        assertThat(due("head")).contains("запрошено продление срока, ожидается решение");
        send(
                form(OWN, "postponement-granted", "g", 2)
                        .param("newDay", "2025-04-15")
                        .param("words", "№ 44"),
                "head");
        assertThat(tracked(OWN).execution().standing(obligations.today())).isEqualTo(Standing.POSTPONED);
        assertThat(due("head")).doesNotContain("запрошено продление срока");
        assertThat(shown(OWN, "viewer")).contains("<del>31.03.2025</del>", "15.04.2025", "№ 44", ">HEAD<");
    }

    @ParameterizedTest
    @CsvSource({"answered,'',Укажите ссылку", "answered,long,длиннее 2000", "unheard-of,x,Вид события"})
    void whatIsMissingIsAskedFor(String kind, String words, String sentence) throws Exception {
        String typed = words.equals("long") ? "я".repeat(2001) : words;
        MockHttpServletResponse answer = send(form(OWN, kind, "m", 1).param("words", typed), "dsb");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("role=\"alert\"", sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "'\" onmouseover=\"alert(1)'",
        "https:evil",
        "//example.org/x"
    })
    void hostileEvidenceIsShownAsText(String evidence) throws Exception {
        send(form(OWN, "answered", "h", 1).param("words", evidence), "dsb");
        assertThat(tracked(OWN).execution().events()).hasSize(1);
        assertThat(shown(OWN, "keeper"))
                .doesNotContain("<script>alert", "href=\"javascript", "href=\"data", "href=\"//", "\" onmouseover=\"")
                .doesNotContain("rel=\"noopener");
    }

    @Test
    void hostileTitlesAreShownAsText() throws Exception {
        Plan sample = plans.whole(plan);
        LocalizedText hostile = new LocalizedText("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", null);
        keeping.amend(
                sample.withTitle(hostile)
                        .withSections(sample.sections().stream()
                                .map(section -> section.withMeasures(section.measures().stream()
                                        .map(measure -> measure.withTitle(hostile))
                                        .toList()))
                                .toList()),
                1,
                "keeper");
        for (String address :
                List.of("/due", "/calendar?plan=" + plan, "/timeline?plan=" + plan, "/plans/" + plan + OWN)) {
            assertThat(web.perform(get(address).with(fixtures.as("keeper")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void withoutTheTokenNothingIsEntered() throws Exception {
        int status = web.perform(
                        form(OWN, "answered", "c", 1).param("words", "№ 1").with(fixtures.as("dsb")))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(403);
        assertThat(tracked(OWN).execution().events()).isEmpty();
    }

    @Test
    void theServiceItselfKeepsTheDoorForPrograms() {
        Tracked own = tracked(SHARED);
        Account dsb = new Account("dsb", "DSB", Role.EXECUTOR, "dsb");
        assertThatThrownBy(() -> EventRights.require(
                        dsb,
                        new ExecutionEvent.Answered("x", own.id(), obligations.today(), null, "mfbkd", "№ 1"),
                        own))
                .isInstanceOf(ForbiddenEventException.class);
    }
}
