package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import kz.jospar.portal.PortalTest;
import kz.jospar.portal.staff.Sittings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** A program withdraws what was entered last about a sitting. */
@PortalTest
@Import({Api.class, Records.class})
class WithdrawalsApiTest {
    @Autowired
    Api api;

    @Autowired
    Records records;

    @Autowired
    Sittings sittings;

    private static MockHttpServletRequestBuilder withdrawing(String sitting, String tag) {
        return Api.posting("/sittings/" + sitting + "/withdrawals", "{\"reason\":\"a slip\"}")
                .header("If-Match", tag);
    }

    @Test
    void theAnswerIsTheSittingWithoutItAndTheHistoryKeepsIt() throws Exception {
        int events = records.unsigned("api-withdrawn").events().size();
        MvcResult before = api.read("keeper", "/sittings/api-withdrawn");
        assertThat(Api.json(before).at("/sitting/phase").asString()).isEqualTo("drafted");
        MvcResult after = api.perform(withdrawing("api-withdrawn", Api.header(before, "ETag")), "keeper");
        assertThat(Api.status(after)).isEqualTo(200);
        assertThat(Api.json(after).at("/sitting/phase").asString()).isEqualTo("closed");
        assertThat(Api.header(after, "ETag"))
                .isEqualTo(Api.header(api.read("keeper", "/sittings/api-withdrawn"), "ETag"));
        JsonNode history = Api.json(api.read("viewer", "/sittings/api-withdrawn/events?size=200"));
        assertThat(history.get("total").asInt()).isEqualTo(events);
        assertThat(history.get("items")).hasSize(events);
        JsonNode last = history.get("items").get(events - 1);
        assertThat(last.get("number").asInt()).isEqualTo(events);
        assertThat(last.get("kind").asString()).isEqualTo("minutes-drafted");
        assertThat(last.at("/withdrawn/by").asString()).isEqualTo("keeper");
        assertThat(last.at("/withdrawn/reason").asString()).isEqualTo("a slip");
        assertThat(last.at("/withdrawn/at").asString()).startsWith("2025-03-31T");
        assertThat(history.get("items").get(events - 2).has("withdrawn")).isFalse();
        assertThat(history.toString()).doesNotContain("akim", "prosecutor", "\"for\"");
    }

    @Test
    void theSameRequestAgainWithdrawsNothingMore() throws Exception {
        records.unsigned("api-withdrawn-once");
        for (int i = 0; i < 2; i++) {
            MvcResult answer = api.perform(
                    withdrawing("api-withdrawn-once", "\"1\"").header("Idempotency-Key", "withdraw-once"), "keeper");
            assertThat(Api.status(answer)).isEqualTo(200);
        }
        MvcResult late = api.perform(withdrawing("api-withdrawn-once", "\"1\""), "keeper");
        assertThat(Api.status(late)).isEqualTo(412);
        assertThat(sittings.find("api-withdrawn-once").orElseThrow().document().withdrawn())
                .hasSize(1);
    }

    @Test
    void onceTheMinutesAreSignedTheRefusalIsToldInTheReadersLanguage() throws Exception {
        records.ended("api-signed");
        MvcResult answer = api.perform(withdrawing("api-signed", "\"1\"").header("Accept-Language", "en"), "keeper");
        assertThat(Api.status(answer)).isEqualTo(422);
        assertThat(Api.code(answer)).isEqualTo("refused-move");
        assertThat(Api.json(answer).get("detail").asString()).contains("The minutes are signed", "addendum");
        assertThat(sittings.find("api-signed").orElseThrow().version()).isEqualTo(1);
        records.prepared("api-new");
        assertThat(Api.json(api.perform(withdrawing("api-new", "\"1\"").header("Accept-Language", "en"), "keeper"))
                        .get("detail")
                        .asString())
                .isEqualTo("There is no entry to withdraw.");
    }

    @ParameterizedTest
    @CsvSource({"{},422", "'{\"reason\":\" \"}',422", "'{\"reason\":\"a\",\"event\":3}',400", "'[]',400"})
    void aWithdrawalHasAReasonAndNothingElse(String body, int status) throws Exception {
        records.unsigned("api-reasons");
        MvcResult answer = api.perform(
                Api.posting("/sittings/api-reasons/withdrawals", body).header("If-Match", "\"1\""), "keeper");
        assertThat(Api.status(answer)).isEqualTo(status);
        String longest = "{\"reason\":\"" + "a".repeat(1_001) + "\"}";
        assertThat(Api.code(api.perform(
                        Api.posting("/sittings/api-reasons/withdrawals", longest)
                                .header("If-Match", "\"1\""),
                        "keeper")))
                .isEqualTo("too-long");
        assertThat(sittings.find("api-reasons").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void onlyTheWorkingBodyWithdrawsAndForExecutorsThereIsNothing() throws Exception {
        records.unsigned("api-roles");
        for (String account : new String[] {"head", "viewer"}) {
            assertThat(Api.status(api.perform(withdrawing("api-roles", "\"1\""), account)))
                    .isEqualTo(403);
            assertThat(Api.status(api.read(account, "/sittings/api-roles/events")))
                    .isEqualTo(200);
        }
        assertThat(Api.status(api.perform(withdrawing("api-roles", "\"1\""), "dsb")))
                .isEqualTo(404);
        assertThat(Api.status(api.read("dsb", "/sittings/api-roles/events"))).isEqualTo(404);
        assertThat(Api.status(
                        api.perform(Api.posting("/sittings/api-roles/withdrawals", "{\"reason\":\"a\"}"), "keeper")))
                .isEqualTo(428);
        assertThat(Api.status(api.perform(get("/api/v1/sittings/api-roles/events?size=0"), "keeper")))
                .isEqualTo(400);
    }
}
