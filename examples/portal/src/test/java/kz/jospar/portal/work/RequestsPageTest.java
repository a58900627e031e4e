package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Who asks for time is heard by who decides. On a database of its own: the menu counts requests under all plans. */
@PortalTest
@TestPropertySource(properties = "jospar.portal.test=requests-page")
class RequestsPageTest {
    /** Due today; owed by dsb alone. */
    private static final String OWN = "/measures/1.7/2025-Q1";
    /** Due on 28 February; owed by dsb and two others. */
    private static final String SHARED = "/measures/1.2/2025-02";

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Plans plans;

    @Autowired
    Obligations obligations;

    @Autowired
    StandingKeeping standings;

    @Autowired
    JdbcClient jdbc;

    private String plan = "";

    @BeforeEach
    void ownPlan() {
        plan = "requests-" + System.nanoTime();
        keeping.save(fixtures.readSamplePlan().withId(plan), "keeper");
    }

    /** Nothing is left that another test would count. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from postponement_request").update();
    }

    private Tracked tracked(String path) {
        return obligations.find(plan + path.replace("/measures", ""), Scope.ALL).orElseThrow();
    }

    private void enter(String who, String path, String kind, String... more) throws Exception {
        var form = post("/plans/" + plan + path)
                .param("kind", kind)
                .param("id", kind + System.nanoTime())
                .param("version", Integer.toString(tracked(path).version()))
                .param("on", "2025-03-31");
        for (int i = 0; i < more.length; i += 2) {
            form.param(more[i], more[i + 1]);
        }
        assertThat(web.perform(form.with(fixtures.as(who)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private void ask(String path) throws Exception {
        enter("dsb", path, "postponement-asked", "newDay", "2025-04-15", "words", "Сбор данных, https://example.org/a");
    }

    private String page(String address, String who) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get(address).with(fixtures.as(who)).header("Accept-Language", "ru"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String link(String path) {
        return "href=\"/plans/" + plan + path + "\"";
    }

    @Test
    void whatIsAskedStandsInAListUntilItIsDecidedAndThenInTheOther() throws Exception {
        assertThat(page("/requests", "head")).contains("Запросов, ожидающих решения, нет.");
        ask(OWN);
        for (String who : List.of("head", "keeper", "dsb", "viewer")) {
            assertThat(page("/requests", who))
                    .as(who)
                    .contains(link(OWN), "Запросы, ожидающие решения: 1", "31.03.2025", "15.04.2025", "Сбор данных, ")
                    .contains("<span>ДСБ</span>", "href=\"https://example.org/a\"");
        }
        assertThat(page("/requests", "bb")).doesNotContain(plan).contains("Запросов, ожидающих решения, нет.");
        assertThat(page("/requests?decided=true", "head")).doesNotContain(plan);
        enter("head", OWN, "postponement-granted", "newDay", "2025-04-15", "words", "№ 44");
        assertThat(page("/requests", "head")).doesNotContain(plan);
        assertThat(page("/requests?decided=true", "dsb"))
                .contains(link(OWN), "Срок продлён", "новый срок: 15.04.2025", "HEAD: № 44");
    }

    @Test
    void whoIsAbbreviatedIsNamedInFullWhereThePlanDoes() throws Exception {
        enter("keeper", SHARED, "postponement-asked", "executor", "mfbkd", "newDay", "2025-04-15", "words", "№ 3");
        assertThat(page("/requests", "head")).contains("<abbr title=\"" + FULL_NAME + "\">МФБКД</abbr>");
        assertThat(page("/due", "head")).contains("<abbr title=\"" + FULL_NAME + "\">МФБКД</abbr>");
        for (String page : List.of(SHARED, "/measures/1.2")) {
            assertThat(page("/plans/" + plan + page, "dsb")).contains(" – <span>" + FULL_NAME + "</span>");
        }
        assertThat(page("/plans/" + plan, "viewer")).contains("<abbr title=\"" + FULL_NAME + "\">");
    }

    /** As the plan's own list of abbreviations has it, which has no ДСБ. */
    private static final String FULL_NAME =
            "ҚР ДСМ Медициналық және фармацевтикалық бақылау комитетінің Қарағанды облысы бойынша департаменті";

    @Test
    void theMenuTellsWhoDecidesHowManyWait() throws Exception {
        assertThat(page("/plans", "head")).contains(">Запросы о продлении</a>");
        ask(OWN);
        ask(SHARED);
        assertThat(page("/plans", "head")).contains(">Запросы о продлении: 2</a>");
        for (String who : List.of("keeper", "dsb", "viewer")) {
            assertThat(page("/plans", who)).contains(">Запросы о продлении</a>");
        }
        enter("head", SHARED, "postponement-refused", "words", "№ 45");
        assertThat(page("/plans", "head")).contains(">Запросы о продлении: 1</a>");
        assertThat(page("/requests?decided=true", "head")).contains("Отказано", "HEAD: № 45");
    }

    @Test
    void aPageComesWithoutTheNumberWhereItCannotBeCounted() throws Exception {
        ask(OWN);
        jdbc.sql("alter table postponement_request rename to not_there").update();
        try {
            assertThat(page("/plans", "head")).contains(">Запросы о продлении</a>");
        } finally {
            jdbc.sql("alter table not_there rename to postponement_request").update();
        }
        assertThat(page("/plans", "head")).contains(">Запросы о продлении: 1</a>");
    }

    @Test
    void theWeekNamesTheRequests() throws Exception {
        assertThat(page("/due", "head")).doesNotContain("id=\"requests\"");
        ask(SHARED);
        assertThat(page("/due?week=2026-11-23", "head"))
                .contains("id=\"requests\"", link(SHARED), "href=\"/requests\"");
        assertThat(page("/due", "bb")).doesNotContain("id=\"requests\"");
    }

    @Test
    void aRequestMadeByMistakeIsGoneAndOneWithoutNeedIsNotAwaited() throws Exception {
        ask(OWN);
        enter(
                "keeper",
                OWN,
                "withdrawn",
                "event",
                tracked(OWN).execution().events().get(0).id(),
                "words",
                "Ошибка");
        assertThat(page("/requests", "head") + page("/requests?decided=true", "head"))
                .doesNotContain(plan);
        ask(OWN);
        enter("dsb", OWN, "answered", "words", "№ 1");
        assertThat(page("/requests", "head")).doesNotContain(plan);
        assertThat(page("/requests?decided=true", "head")).contains(link(OWN), "Решение не потребовалось");
    }

    @Test
    void theNextEditionAndAnotherCountKeepTheRequests() throws Exception {
        ask(OWN);
        keeping.amend(
                plans.whole(plan), plans.head(plan, Scope.ALL).orElseThrow().version(), "keeper");
        assertThat(page("/requests", "head")).contains(link(OWN));
        jdbc.sql("delete from postponement_request").update();
        standings.recount(plan, 1000);
        assertThat(page("/requests", "head")).contains(link(OWN));
    }

    @Test
    void theFormOfTheHeadKnowsWhatWasAsked() throws Exception {
        String unasked = page("/plans/" + plan + OWN, "head");
        assertThat(unasked)
                .contains("<summary>Продление срока без запроса</summary>")
                .doesNotContain("value=\"postponement-refused\"", "value=\"returned\"", "<details open");
        ask(OWN);
        assertThat(page("/plans/" + plan + OWN, "head"))
                .contains("<summary>Продление срока</summary>", "name=\"newDay\" required value=\"2025-04-15\"")
                .contains("value=\"postponement-refused\"", "ДСБ просит продлить срок до 15.04.2025");
    }

    @ParameterizedTest
    @CsvSource({
        "head, '', postponement-granted",
        "head, answer, returned",
        "keeper, '', answered postponement-asked superseded not-required",
        "keeper, answer, answered accepted returned superseded not-required withdrawn",
        "dsb, '', answered postponement-asked",
        "dsb, answer, answered",
        "viewer, answer, ''"
    })
    void onlyWhatWouldChangeSomethingIsOffered(String who, String before, String offered) throws Exception {
        if (before.equals("answer")) {
            enter("dsb", OWN, "answered", "words", "№ 1");
        }
        String page = page("/plans/" + plan + OWN, who);
        List<String> forms = Pattern.compile("name=\"kind\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> expected = offered.isEmpty() ? List.of() : List.of(offered.split(" "));
        assertThat(forms).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests?page=7",
                "/due?page=7",
                "/due?overduePage=99999",
                "/calendar?page=99999",
                "/plans?page=7"
            })
    void aPageBehindTheLastSaysThatThereIsNone(String address) throws Exception {
        ask(OWN);
        assertThat(page(address, "head"))
                .contains("Всего страниц в списке", "Последняя страница</a>")
                .doesNotContain("Нет доступных", "решения, нет", "сроков нет", "мероприятий нет");
    }
}
