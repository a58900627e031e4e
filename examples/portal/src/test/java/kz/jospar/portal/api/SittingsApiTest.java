package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.PortalTest;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;

/** The Kostanay staff: 16 voters, quorum 11, majority 9. Twelve voters came, two of them left before the end. */
@PortalTest
@Import({Api.class, Records.class})
class SittingsApiTest {
    private static final String ENDED = "/sittings/api-ended";

    @Autowired
    Api api;

    @Autowired
    Records records;

    @Autowired
    JsonDocuments documents;

    @BeforeEach
    void samples() throws Exception {
        records.ended("api-ended");
        records.prepared("api-prepared");
    }

    private JsonNode english(String address) throws Exception {
        return Api.json(api.perform(get("/api/v1" + address).header("Accept-Language", "en"), "viewer"));
    }

    @Test
    void aSittingTellsItsQuorumAndWhatCameOfItsQuestions() throws Exception {
        JsonNode sitting = english(ENDED);
        assertThat(sitting.at("/sitting/phase").asString()).isEqualTo("sent");
        assertThat(sitting.at("/sitting/day").asString()).isEqualTo("2025-12-17");
        assertThat(sitting.get("presiding").asString()).isEqualTo("akim");
        assertThat(sitting.at("/quorum/required").asInt()).isEqualTo(11);
        assertThat(sitting.at("/quorum/found").asInt()).isEqualTo(10);
        assertThat(sitting.at("/quorum/met").asBoolean()).isFalse();
        JsonNode first = sitting.at("/questions/0");
        assertThat(first.get("id").asString()).isEqualTo("youth-work");
        assertThat(first.get("verdict").asString()).isEqualTo("adopted");
        // Eleven were for it, among them one who corrected an abstention; one was against.
        assertThat(first.get("votes")
                        .valueStream()
                        .map(votes -> votes.get("choice").asString() + " "
                                + votes.get("number").asInt()))
                .contains("for 11", "against 1", "abstained 0");
        JsonNode second = sitting.at("/questions/1");
        assertThat(second.get("verdict").asString()).isEqualTo("rejected");
        assertThat(second.get("ground").asString())
                .contains("8 for, 9 needed (more than 1/2 of all members, 16). Paragraph 13");
    }

    @Test
    void nobodysVoteIsTold() throws Exception {
        assertThat(api.read("head", ENDED).getResponse().getContentAsString())
                .doesNotContain("rollCall", "deputy-akim", "prosecutor");
    }

    @Test
    void aPreparedSittingHasItsDraftAndNoMinutes() throws Exception {
        JsonNode sitting = english("/sittings/api-prepared");
        assertThat(sitting.at("/sitting/phase").asString()).isEqualTo("new");
        assertThat(sitting.at("/questions/0/status").asString()).isEqualTo("draft");
        assertThat(sitting.at("/questions/0/title/kk").asString()).isEqualTo("Есеп");
        assertThat(sitting.at("/questions/0").has("verdict")).isFalse();
        assertThat(Api.status(api.read("keeper", "/sittings/api-prepared/minutes")))
                .isEqualTo(404);
    }

    @Test
    void minutesCanBeCountedAgain() throws Exception {
        MvcResult answer = api.read("viewer", ENDED + "/minutes");
        Minutes minutes =
                documents.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), Minutes.class);
        assertThat(MinutesCheck.check(minutes, records.ended("api-ended").under(records.regulation())))
                .isInstanceOf(Recount.Confirmed.class);
        MvcResult known = api.perform(
                get("/api/v1" + ENDED + "/minutes").header("If-None-Match", Api.header(answer, "ETag")), "viewer");
        assertThat(Api.status(known)).isEqualTo(304);
    }

    @Test
    void forExecutorsThereAreNone() throws Exception {
        for (String path : List.of("/sittings", ENDED, ENDED + "/minutes")) {
            for (String account : List.of("keeper", "head", "viewer")) {
                assertThat(Api.status(api.read(account, path))).as(path).isEqualTo(200);
            }
            MvcResult shut = api.read("dsb", path);
            assertThat(Api.status(shut)).as(path).isEqualTo(404);
            assertThat(Api.json(shut)).as(path).isEqualTo(Api.json(api.read("viewer", "/sittings/never-was")));
        }
    }

    @Test
    void theListIsPagedAndTheLatestComeFirst() throws Exception {
        JsonNode first = english("/sittings?size=1");
        assertThat(first.get("total").asInt()).isGreaterThanOrEqualTo(2);
        String day = first.at("/items/0/day").asString();
        english("/sittings?size=200")
                .get("items")
                .forEach(item -> assertThat(item.get("day").asString()).isLessThanOrEqualTo(day));
    }
}
