package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.PortalTest;
import kz.jospar.rating.replay.ReplayRecord;
import kz.jospar.rating.replay.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;

/** The sample rating of README, example 7. */
@PortalTest
@Import({Api.class, Records.class})
class RatingsApiTest {
    @Autowired
    Api api;

    @Autowired
    Records records;

    @Autowired
    JsonDocuments documents;

    private String path;

    @BeforeEach
    void sample() throws Exception {
        path = "/ratings/" + records.rating();
    }

    private JsonNode english(String account, String address) throws Exception {
        return Api.json(api.perform(get("/api/v1" + address).header("Accept-Language", "en"), account));
    }

    @Test
    void placesStandByGroup() throws Exception {
        JsonNode rating = english("viewer", path);
        assertThat(rating.at("/rating/period").asString()).isEqualTo("2025");
        assertThat(rating.at("/rating/units").asInt()).isEqualTo(12);
        assertThat(rating.get("confirmed").asBoolean()).isTrue();
        List<String> lines = new ArrayList<>();
        rating.get("groups").forEach(group -> {
            if (group.get("group").asString().equals("town")) {
                group.get("places")
                        .forEach(place -> lines.add(place.get("unit").asString() + " "
                                + place.get("place").asInt() + " "
                                + place.get("score").decimalValue().toPlainString()));
            }
        });
        assertThat(lines).containsExactly("mysal 1 80.9", "qiyal 2 66.6", "ulgi 3 54.9", "zhoba 4 19.4");
    }

    @Test
    void anAccountIsSentencesAndNumbers() throws Exception {
        JsonNode account = english("dsb", path + "/units/ulgi");
        assertThat(account.at("/place/score").decimalValue()).isEqualByComparingTo("54.9");
        List<String> text = new ArrayList<>();
        account.get("text").forEach(line -> text.add(line.asString()));
        assertThat(text)
                .startsWith(
                        "Ulgi town, 2025: score 54.9.",
                        "Place 3 in the group “town”, where 4 bodies have a score.",
                        "Band: middle.")
                .contains("• “Anti-drug information campaigns”: +0.9");
        // 54.9 less the mean of 55.4.
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode contribution : account.get("contributions")) {
            sum = sum.add(contribution.get("amount").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo("-0.5");
        assertThat(account.get("data")).isNotEmpty();
    }

    @Test
    void theRecordIsWhatWasSavedAndCanBeCountedAgain() throws Exception {
        MvcResult answer = api.read("bb", path + "/record");
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/json");
        assertThat(Api.header(answer, "Content-Disposition")).startsWith("attachment");
        String text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(records.record());
        ReplayRecord record = documents.read(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()), ReplayRecord.class);
        assertThat(Verification.of(record)).isInstanceOf(Verification.Confirmed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/units/ulgi", "/record"})
    void whatIsKnownAlreadyIsNotSentAgain(String rest) throws Exception {
        String tag = Api.header(api.read("viewer", path + rest), "ETag");
        MvcResult again = api.perform(get("/api/v1" + path + rest).header("If-None-Match", tag), "viewer");
        assertThat(Api.status(again)).isEqualTo(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ratings/999999", "/ratings/none", "/ratings/-1", "/ratings/99999999999999999999"})
    void whatIsNotThereIsNotFoundWhateverIsTyped(String address) throws Exception {
        for (String rest : List.of("", "/record", "/units/ulgi")) {
            MvcResult absent = api.read("viewer", address + rest);
            assertThat(Api.status(absent)).isEqualTo(404);
            assertThat(Api.code(absent)).isEqualTo("not-found");
        }
        assertThat(Api.status(api.read("viewer", path + "/units/nobody"))).isEqualTo(404);
    }

    @Test
    void theListIsPaged() throws Exception {
        MvcResult page = api.read("viewer", "/ratings?size=1");
        assertThat(Api.json(page).get("items")).hasSize(1);
        assertThat(Api.header(page, "Link")).contains("rel=\"last\"");
        assertThat(Api.status(api.read("viewer", "/ratings?size=0"))).isEqualTo(400);
    }
}
