package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;

/** The first measure of the sample plan is due on 31 January and 31 July of 2025 and 2026, both years; it is the ДСБ's. */
@PortalTest
@Import(Api.class)
class ObligationsApiTest {
    private static final String ANSWER = "{\"kind\":\"answered\",\"evidence\":\"№ 5\"}";

    @Autowired
    Api api;

    @Autowired
    Fixtures fixtures;

    @BeforeEach
    void samplePlan() {
        fixtures.samplePlan();
    }

    private String late(String plan) throws Exception {
        api.create(plan);
        MvcResult list = api.read("dsb", "/obligations?plan=" + plan + "&standing=overdue");
        JsonNode items = Api.json(list).get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("due").asString()).isEqualTo("2025-01-31");
        return "/obligations/" + items.get(0).get("id").asString();
    }

    @Test
    void filtersNarrowTheList() throws Exception {
        String plan = "/obligations?plan=" + Fixtures.PLAN;
        assertThat(total(plan)).isEqualTo(232);
        assertThat(total(plan + "&executor=dsb")).isEqualTo(80);
        assertThat(Api.json(api.read("dsb", plan)).get("total").asInt()).isEqualTo(80);
        int overdue = total(plan + "&standing=overdue");
        int today = total(plan + "&standing=due-today");
        assertThat(total(plan + "&standing=overdue&standing=due-today")).isEqualTo(overdue + today);
        assertThat(total(plan + "&from=2025-03-31&to=2025-03-31")).isEqualTo(today);
    }

    private int total(String path) throws Exception {
        return Api.json(api.read("viewer", path)).get("total").asInt();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "standing=late | unknown-value | overdue, done",
                "from=31.03.2025 | unknown-value | yyyy-MM-dd",
                "size=0 | unknown-value | 1..200",
                "size=201 | unknown-value | 1..200",
                "page=-1 | unknown-value | 0..",
                "section=x | unknown-value | 0..",
                "standng=overdue | unknown-parameter | standing"
            })
    void aWrongParameterIsRefusedWithWhatMayStandThere(String query, String code, String words) throws Exception {
        for (String language : new String[] {"kk", "ru", "en"}) {
            MvcResult refused =
                    api.perform(get("/api/v1/obligations?" + query).header("Accept-Language", language), "viewer");
            assertThat(Api.status(refused)).isEqualTo(400);
            assertThat(Api.code(refused)).isEqualTo(code);
            assertThat(Api.json(refused).get("detail").asString()).contains(words);
        }
    }

    @Test
    void anAnswerIsEnteredOnTheVersionThatWasSeen() throws Exception {
        String path = late("api-answered");
        assertThat(Api.status(api.perform(Api.posting(path + "/events", ANSWER), "dsb")))
                .isEqualTo(428);
        String tag = Api.header(api.read("dsb", path), "ETag");
        MvcResult entered = api.perform(Api.posting(path + "/events", ANSWER).header("If-Match", tag), "dsb");
        assertThat(Api.status(entered)).isEqualTo(201);
        assertThat(Api.json(entered).at("/obligation/standing").asString()).isEqualTo("done-late");
        assertThat(Api.json(entered).at("/obligation/version").asInt()).isEqualTo(2);
        MvcResult event = api.perform(get(Api.header(entered, "Location")), "viewer");
        assertThat(Api.json(event)).isEqualTo(Api.json(entered).at("/events/0"));
        assertThat(Api.json(event).get("executor").asString()).isEqualTo("dsb");
        assertThat(Api.json(event).get("on").asString()).isEqualTo("2025-03-31");
        assertThat(Api.status(api.perform(Api.posting(path + "/events", ANSWER).header("If-Match", tag), "dsb")))
                .isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewer | {\"kind\":\"answered\",\"executor\":\"dsb\",\"evidence\":\"№ 5\"} | 403",
                "head | {\"kind\":\"answered\",\"executor\":\"dsb\",\"evidence\":\"№ 5\"} | 403",
                "dsb | {\"kind\":\"answered\",\"executor\":\"bb\",\"evidence\":\"№ 5\"} | 403",
                "dsb | {\"kind\":\"accepted\"} | 403",
                "dsb | {\"kind\":\"postponement-granted\",\"basis\":\"№ 1\",\"newDay\":\"2025-06-30\"} | 403",
                "keeper | {\"kind\":\"postponement-granted\",\"basis\":\"№ 1\",\"newDay\":\"2025-06-30\"} | 403",
                "bb | {\"kind\":\"answered\"} | 404",
                "keeper | {\"kind\":\"answered\",\"executor\":\"nobody\",\"evidence\":\"№ 5\"} | 422",
                "keeper | {\"kind\":\"answered\",\"evidence\":\"№ 5\"} | 422",
                "keeper | {\"kind\":\"applauded\"} | 422",
                "keeper | {} | 422",
                "dsb | {\"kind\":\"answered\",\"newDay\":\"2025-06-30\"} | 422",
                "dsb | {\"kind\":\"answered\",\"evidense\":\"x\"} | 400",
                "dsb | {\"kind\":\"answered\",\"on\":\"31.03.2025\"} | 400",
                "dsb | {\"kind\": | 400",
                "head | {\"kind\":\"postponement-granted\",\"basis\":\"№ 1\",\"newDay\":\"2025-06-30\"} | 201",
                "keeper | {\"kind\":\"not-required\",\"basis\":\"№ 1\"} | 201"
            })
    void whoEntersWhat(String account, String body, int status) throws Exception {
        String plan = "api-who-" + Integer.toHexString((account + body).hashCode());
        String path = late(plan);
        MvcResult answer = api.perform(Api.posting(path + "/events", body).header("If-Match", "\"1\""), account);
        assertThat(Api.status(answer)).isEqualTo(status);
        assertThat(Api.json(api.read("viewer", path)).get("events")).hasSize(status == 201 ? 1 : 0);
    }

    @Test
    void anExecutorDatesNothingBack() throws Exception {
        String path = late("api-backdated");
        String early = "{\"kind\":\"answered\",\"evidence\":\"№ 5\",\"on\":\"2025-01-31\"";
        MvcResult refused =
                api.perform(Api.posting(path + "/events", early + "}").header("If-Match", "\"1\""), "dsb");
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.code(refused)).isEqualTo("backdated-event");
        assertThat(Api.json(refused).get("pointer").asString()).isEqualTo("/on");
        MvcResult paper = api.perform(
                Api.posting(path + "/events", early + ",\"executor\":\"dsb\"}").header("If-Match", "\"1\""), "keeper");
        assertThat(Api.json(paper).at("/obligation/standing").asString()).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource({"200, 201", "201, 422", "2000, 422"})
    void theKeyOfAnEventHasAtMostTwoHundredCharacters(int length, int status) throws Exception {
        String path = late("api-key-" + length);
        MvcResult answer = api.perform(
                Api.posting(
                                path + "/events",
                                "{\"kind\":\"answered\",\"evidence\":\"№ 1\",\"id\":\"" + "k".repeat(length) + "\"}")
                        .header("If-Match", "\"1\""),
                "dsb");
        assertThat(Api.status(answer)).isEqualTo(status);
        if (status == 422) {
            assertThat(Api.code(answer)).isEqualTo("too-long");
            assertThat(Api.json(answer).get("pointer").asString()).isEqualTo("/id");
            assertThat(Api.json(answer).get("detail").asString()).contains("200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a b", "\\u0000", "a%2Fb", "..;x"})
    void aKeyThatCannotStandInAnAddressIsRefused(String key) throws Exception {
        String path = late("api-unfit-" + Integer.toHexString(key.hashCode()));
        MvcResult answer = api.perform(
                Api.posting(path + "/events", "{\"kind\":\"answered\",\"id\":\"" + key + "\"}")
                        .header("If-Match", "\"1\""),
                "dsb");
        assertThat(Api.status(answer)).isEqualTo(422);
    }

    @Test
    void aZeroInAParameterIsRefused() throws Exception {
        assertThat(Api.status(api.perform(get("/api/v1/obligations").param("plan", "a\0b"), "viewer")))
                .isEqualTo(400);
    }

    @Test
    void theLibrarysRefusalIsSaidInTheReadersLanguage() throws Exception {
        String path = late("api-refused");
        MvcResult refused = api.perform(
                Api.posting(
                                path + "/events",
                                "{\"kind\":\"postponement-asked\",\"wanted\":\"2025-01-01\",\"ground\":\"№ 5\",\"id\":\"p1\"}")
                        .header("If-Match", "\"1\"")
                        .header("Accept-Language", "en"),
                "dsb");
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.json(refused).get("reason").asString()).isEqualTo("not-later");
        assertThat(Api.json(refused).at("/errors/0/code").asString()).isEqualTo("event-not-later");
        assertThat(Api.json(refused).get("detail").asString())
                .contains("\"p1\"")
                .contains("2025-01-01")
                .contains("not later");
    }

    @Test
    void aDeadlineIsExplained() throws Exception {
        String path = late("api-explained") + "/explanation";
        MvcResult russian = api.perform(get("/api/v1" + path).header("Accept-Language", "ru"), "dsb");
        assertThat(Api.json(russian).get("text").asString()).contains("31.01.2025");
        // 28 June 2025 is a Saturday.
        String later = late("api-explained-later");
        api.perform(
                Api.posting(
                                later + "/events",
                                "{\"kind\":\"postponement-granted\",\"basis\":\"№ 1\",\"newDay\":\"2025-06-28\"}")
                        .header("If-Match", "\"1\""),
                "head");
        JsonNode moved =
                Api.json(api.perform(get("/api/v1" + later + "/explanation").header("Accept-Language", "ru"), "dsb"));
        assertThat(moved.get("adjusted").asString()).isEqualTo("2025-01-31");
        assertThat(moved.get("lastDay").asString())
                .isEqualTo("2025-06-30")
                .isEqualTo(Api.json(api.read("dsb", later))
                        .at("/obligation/lastDay")
                        .asString());
        assertThat(moved.get("text").asString()).contains("31.01.2025", "до 28.06.2025, основание: № 1", "30.06.2025");
        assertThat(Api.status(api.read("bb", path))).isEqualTo(404);
    }
}
