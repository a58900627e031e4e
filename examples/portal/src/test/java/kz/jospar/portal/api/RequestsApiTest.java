package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;

/** The first measure of the sample plan is the ДСБ's and due on 31 July 2025. */
@PortalTest
@TestPropertySource(properties = "jospar.portal.test=requests-api")
@Import(Api.class)
class RequestsApiTest {
    private static final String ASKED =
            "{\"kind\":\"postponement-asked\",\"wanted\":\"2025-08-15\",\"ground\":\"№ 5\"}";
    private static final String GRANTED =
            "{\"kind\":\"postponement-granted\",\"newDay\":\"2025-08-15\",\"basis\":\"№ 6\"}";

    @Autowired
    Api api;

    private JsonNode requests(String account, String query) throws Exception {
        MvcResult answer = api.read(account, "/requests" + query);
        assertThat(Api.status(answer)).isEqualTo(200);
        return Api.json(answer);
    }

    private void enter(String account, String obligation, String event) throws Exception {
        String path = "/obligations/" + obligation;
        String tag = Api.header(api.read(account, path), "ETag");
        assertThat(Api.status(api.perform(Api.posting(path + "/events", event).header("If-Match", tag), account)))
                .isEqualTo(201);
    }

    @Test
    void whatIsAskedAwaitsADecisionAndIsThenDecided() throws Exception {
        api.create("requests-api");
        String obligation = Api.json(api.read("dsb", "/obligations?plan=requests-api&from=2025-07-01&to=2025-07-31"))
                .at("/items/0/id")
                .asString();
        assertThat(requests("head", "").get("total").asInt()).isZero();
        enter("dsb", obligation, ASKED);
        assertThat(requests("bb", "").get("total").asInt()).isZero();
        for (String account : new String[] {"head", "dsb", "keeper", "viewer"}) {
            JsonNode request = requests(account, "?decided=false&size=1").at("/items/0");
            assertThat(request.get("obligation").asString()).isEqualTo(obligation);
            assertThat(request.get("by").asString()).isEqualTo("dsb");
            assertThat(request.get("on").asString()).isEqualTo("2025-03-31");
            assertThat(request.get("lastDay").asString()).isEqualTo("2025-07-31");
            assertThat(request.get("wanted").asString()).isEqualTo("2025-08-15");
            assertThat(request.get("ground").asString()).isEqualTo("№ 5");
            assertThat(request.get("outcome").asString()).isEqualTo("awaiting");
            assertThat(request.has("newDay")).isFalse();
        }
        enter("head", obligation, GRANTED);
        assertThat(requests("head", "").get("total").asInt()).isZero();
        JsonNode decided = requests("dsb", "?decided=true").at("/items/0");
        assertThat(decided.get("outcome").asString()).isEqualTo("granted");
        assertThat(decided.get("newDay").asString()).isEqualTo("2025-08-15");
        assertThat(decided.get("decidedBy").asString()).isEqualTo("HEAD");
        assertThat(decided.get("basis").asString()).isEqualTo("№ 6");
        assertThat(decided.get("version").asInt()).isEqualTo(3);
    }

    /** What came on paper is the executor's, not the keeper's who enters it. */
    @Test
    void whoAsksOnPaperIsNamedByTheWorkingBody() throws Exception {
        api.create("requests-paper");
        String obligation = Api.json(api.read("dsb", "/obligations?plan=requests-paper&from=2025-07-01&to=2025-07-31"))
                .at("/items/0/id")
                .asString();
        String path = "/obligations/" + obligation;
        String named = ASKED.replace("}", ",\"executor\":\"dsb\"}");
        MvcResult unnamed = api.perform(Api.posting(path + "/events", ASKED).header("If-Match", "*"), "keeper");
        assertThat(Api.code(unnamed)).isEqualTo("missing-field");
        assertThat(Api.json(unnamed).get("pointer").asString()).isEqualTo("/executor");
        MvcResult nobody = api.perform(
                Api.posting(path + "/events", named.replace("dsb", "nobody")).header("If-Match", "*"), "keeper");
        assertThat(Api.status(nobody)).isEqualTo(422);
        assertThat(Api.json(nobody).get("reason").asString()).isEqualTo("no-executor");
        assertThat(Api.status(api.perform(
                        Api.posting(path + "/events", named.replace("dsb", "bb"))
                                .header("If-Match", "*"),
                        "dsb")))
                .isEqualTo(403);
        enter("keeper", obligation, named);
        JsonNode request = requests("dsb", "?decided=false").at("/items/0");
        assertThat(request.get("obligation").asString()).isEqualTo(obligation);
        assertThat(request.get("by").asString()).isEqualTo("dsb");
        enter("head", obligation, GRANTED);
    }

    @Test
    void whatIsNeitherTrueNorFalseIsRefused() throws Exception {
        assertThat(Api.status(api.read("head", "/requests?decided=perhaps"))).isEqualTo(400);
    }
}
