package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@PortalTest
@Import({Api.class, Records.class})
class OpenApiTest {
    @Autowired
    Api api;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Records records;

    private MvcResult description() throws Exception {
        return api.perform(get("/api/openapi"), "viewer");
    }

    @Test
    void itIsOpenApi31AndAStrangerReadsIt() throws Exception {
        MvcResult answer = description();
        assertThat(Api.status(answer)).isEqualTo(200);
        JsonNode api31 = Api.json(answer);
        assertThat(api31.get("openapi").asString()).startsWith("3.1.");
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser()
                .readContents(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), null, options);
        assertThat(read.getMessages()).isNullOrEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSize(api31.get("paths").size());
    }

    @Test
    void everyOperationHasASummaryAndItsRefusals() throws Exception {
        JsonNode paths = Api.json(description()).get("paths");
        paths.forEach(path -> path.forEach(operation -> {
            String id = operation.get("operationId").asString();
            assertThat(operation.path("summary").asString("")).as(id).isNotBlank();
            for (String status : List.of("400", "401", "404")) {
                assertThat(operation
                                .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asString(""))
                        .as(id)
                        .isEqualTo("#/components/schemas/Problem");
            }
        }));
    }

    /** A program was written to these; a change here is a change for it. */
    @Test
    void theOperationsAreThoseThatWerePromised() throws Exception {
        Set<String> found = new TreeSet<>();
        Api.json(description())
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    List<String> parameters = new ArrayList<>();
                    operation
                            .getValue()
                            .path("parameters")
                            .forEach(parameter ->
                                    parameters.add(parameter.get("name").asString()));
                    found.add(operation.getKey() + " " + path.getKey() + " "
                            + operation.getValue().get("operationId").asString() + " " + parameters);
                }));
        try (InputStream promised = OpenApiTest.class.getResourceAsStream("/api/operations.txt")) {
            assertThat(String.join("\n", found) + "\n")
                    .isEqualTo(new String(promised.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void realAnswersAreWhatIsDescribed() throws Exception {
        fixtures.samplePlan();
        JsonNode description = Api.json(description());
        String plan = "/plans/{plan}";
        String one = "/obligations/{plan}/{measure}/{period}";
        api.create("api-described");
        MvcResult list = api.read("keeper", "/obligations?plan=api-described");
        String path = "/obligations/" + Api.json(list).at("/items/0/id").asString();
        MvcResult entered = api.perform(
                Api.posting(path + "/events", "{\"kind\":\"answered\",\"executor\":\"dsb\",\"evidence\":\"№ 1\"}")
                        .header("If-Match", "\"1\""),
                "keeper");
        MockPart file = new MockPart("file", "x.html", new byte[0]);
        conforms(description, "get", "/plans", api.read("keeper", "/plans"), 200);
        conforms(description, "get", plan, api.read("keeper", "/plans/" + Fixtures.PLAN), 200);
        conforms(
                description,
                "get",
                plan + "/measures",
                api.read("keeper", "/plans/" + Fixtures.PLAN + "/measures"),
                200);
        conforms(
                description,
                "get",
                plan + "/findings",
                api.read("keeper", "/plans/" + Fixtures.PLAN + "/findings"),
                200);
        conforms(
                description,
                "get",
                plan + "/executors",
                api.read("keeper", "/plans/" + Fixtures.PLAN + "/executors"),
                200);
        conforms(
                description,
                "post",
                "/plans",
                api.perform(Api.posting("/plans", api.documents.write(api.plan("api-described-2"))), "keeper"),
                201);
        conforms(
                description,
                "put",
                plan,
                api.perform(
                        Api.putting("/plans/api-described-2", api.documents.write(api.plan("api-described-2")))
                                .header("If-Match", "\"1\""),
                        "keeper"),
                200);
        conforms(
                description,
                "post",
                "/plans",
                api.perform(multipart("/api/v1/plans").part(file), "keeper"),
                422);
        conforms(description, "get", "/obligations", list, 200);
        conforms(description, "get", one, api.read("keeper", path), 200);
        conforms(description, "get", one + "/explanation", api.read("keeper", path + "/explanation"), 200);
        conforms(description, "post", one + "/events", entered, 201);
        conforms(
                description,
                "get",
                one + "/events/{event}",
                api.perform(get(Api.header(entered, "Location")), "keeper"),
                200);
        conforms(description, "get", plan, api.read("keeper", "/plans/never-was"), 404);
    }

    @Test
    void realAnswersOnRatingsAndSittingsAreWhatIsDescribed() throws Exception {
        JsonNode description = Api.json(description());
        String rating = "/ratings/" + records.rating();
        records.ended("api-described");
        records.prepared("api-described-draft");
        for (String[] asked : new String[][] {
            {"/ratings", "/ratings"},
            {"/ratings/{rating}", rating},
            {"/ratings/{rating}/units/{unit}", rating + "/units/ulgi"},
            {"/ratings/{rating}/record", rating + "/record"},
            {"/sittings", "/sittings"},
            {"/sittings/{sitting}", "/sittings/api-described"},
            {"/sittings/{sitting}", "/sittings/api-described-draft"},
            {"/sittings/{sitting}/minutes", "/sittings/api-described/minutes"},
            {"/sittings/{sitting}/events", "/sittings/api-described/events"},
            {"/sittings/{sitting}/addenda", "/sittings/api-described/addenda"},
            {"/sittings/{sitting}/book", "/sittings/api-described/book"},
            {"/regulations", "/regulations"},
            {"/regulations/{regulation}/choices", "/regulations/kostanay-2025/choices"}
        }) {
            conforms(description, "get", asked[0], api.read("viewer", asked[1]), 200);
        }
        conforms(description, "get", "/ratings/{rating}", api.read("viewer", "/ratings/999999"), 404);
        conforms(description, "get", "/sittings/{sitting}", api.read("dsb", "/sittings/api-described"), 404);
    }

    @Test
    void aWithdrawalIsAnsweredAsIsDescribed() throws Exception {
        JsonNode description = Api.json(description());
        records.unsigned("api-described-unsigned");
        String path = "/sittings/api-described-unsigned";
        for (int status : new int[] {200, 412}) {
            conforms(
                    description,
                    "post",
                    "/sittings/{sitting}/withdrawals",
                    api.perform(
                            Api.posting(path + "/withdrawals", "{\"reason\":\"a slip\"}")
                                    .header("If-Match", "\"1\""),
                            "keeper"),
                    status);
        }
        conforms(description, "get", "/sittings/{sitting}/events", api.read("viewer", path + "/events?size=200"), 200);
    }

    @Test
    void anAddendumIsAnsweredAsIsDescribed() throws Exception {
        JsonNode description = Api.json(description());
        records.ended("api-described-amended");
        String path = "/sittings/api-described-amended/addenda";
        for (int status : new int[] {201, 412}) {
            conforms(
                    description,
                    "post",
                    "/sittings/{sitting}/addenda",
                    api.perform(
                            Api.posting(path, "{\"text\":\"The date is 18 December\",\"signers\":[\"akim\"]}")
                                    .header("If-Match", "\"1\""),
                            "keeper"),
                    status);
        }
        conforms(description, "get", "/sittings/{sitting}/addenda", api.read("viewer", path), 200);
        conforms(description, "get", "/sittings/{sitting}/addenda/{addendum}", api.read("viewer", path + "/1"), 200);
    }

    @Test
    void aFileThatIsTakenIsAnsweredAsIsDescribed() throws Exception {
        String table = "<html><body><table><tr><th>№</th><th>Іс-шара</th><th>Орындаушылар</th><th>Мерзімі</th></tr>"
                + "<tr><td>1</td><td>Есеп беру</td><td>ДСБ</td><td>тоқсан сайын</td></tr></table></body></html>";
        MockPart file = new MockPart("file", "plan.html", table.getBytes(StandardCharsets.UTF_8));
        conforms(
                Api.json(description()),
                "post",
                "/plans",
                api.perform(
                        multipart("/api/v1/plans?id=api-described-file&from=2025-01-01&to=2025-12-31")
                                .part(file),
                        "keeper"),
                201);
    }

    @Test
    void aRatingIsTakenAndRefusedAsIsDescribed() throws Exception {
        JsonNode description = Api.json(description());
        conforms(description, "post", "/ratings", api.perform(RatingUploadApiTest.sample(), "keeper"), 201);
        conforms(
                description,
                "post",
                "/ratings",
                api.perform(RatingUploadApiTest.sample("2025", "unit,value\n1,2\n"), "keeper"),
                422);
        JsonNode form = description
                .get("paths")
                .get("/api/v1/ratings")
                .get("post")
                .at("/requestBody/content/multipart~1form-data/schema");
        assertThat(form.get("properties").propertyNames())
                .containsExactlyInAnyOrder("period", "methodology", "indicators", "events");
        assertThat(form.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("period", "methodology", "indicators");
        assertThat(form.at("/properties/indicators/format").asString()).isEqualTo("binary");
    }

    /** Each example is one that a program may send: taken, or refused for what happened before and never for its form. */
    @Test
    void theExampleOfEachKindOfEventIsTakenOrRefusedForItsHistoryAlone() throws Exception {
        JsonNode description = Api.json(description());
        JsonNode examples = examples(description);
        assertThat(examples.propertyNames())
                .containsExactlyInAnyOrder(
                        "answered",
                        "accepted",
                        "returned",
                        "postponement-asked",
                        "postponement-granted",
                        "postponement-refused",
                        "superseded",
                        "not-required",
                        "withdrawn");
        Set<String> taken = new TreeSet<>();
        for (String kind : examples.propertyNames()) {
            JsonNode example = examples.get(kind).get("value");
            assertThat(errors(description, example)).as(kind).isEmpty();
            MvcResult answer = enter("api-example-" + kind, example);
            if (Api.status(answer) == 201) {
                taken.add(kind);
            } else {
                assertThat(Api.status(answer)).as(kind).isEqualTo(422);
                assertThat(Api.code(answer)).as(kind).isEqualTo("refused-event");
            }
        }
        assertThat(taken)
                .contains("answered", "postponement-asked", "postponement-granted", "superseded", "not-required");
    }

    @Test
    void whatTheDescriptionRequiresOfAKindIsNamedWhereItIsMissing() throws Exception {
        JsonNode description = Api.json(description());
        JsonNode examples = examples(description);
        Set<String> required = new TreeSet<>();
        for (String kind : examples.propertyNames()) {
            String reference = description
                    .at("/components/schemas/NewEvent/discriminator/mapping/" + kind)
                    .asString();
            JsonNode schema = description.at(reference.substring(1));
            assertThat(schema.at("/properties/kind/const").asString()).isEqualTo(kind);
            for (JsonNode field : schema.get("required")) {
                String name = field.asString();
                ObjectNode lacking =
                        ((ObjectNode) examples.get(kind).get("value").deepCopy()).without(name);
                required.add(kind + " " + name);
                assertThat(errors(description, lacking)).as(kind + " " + name).isNotEmpty();
                MvcResult answer = enter("api-lacking-" + kind, lacking);
                assertThat(Api.code(answer)).as(kind + " " + name).isEqualTo("missing-field");
                assertThat(Api.json(answer).get("pointer").asString()).isEqualTo("/" + name);
            }
        }
        assertThat(required)
                .contains(
                        "answered evidence",
                        "returned reason",
                        "postponement-asked ground",
                        "postponement-asked wanted",
                        "postponement-granted basis",
                        "postponement-granted newDay",
                        "withdrawn event")
                .doesNotContain("accepted reason", "answered executor");
    }

    @Test
    void aFieldOfAnotherKindIsAgainstTheDescriptionAndRefused() throws Exception {
        JsonNode description = Api.json(description());
        ObjectNode mixed =
                ((ObjectNode) examples(description).at("/accepted/value").deepCopy()).put("basis", "№ 1");
        assertThat(errors(description, mixed)).isNotEmpty();
        MvcResult answer = enter("api-mixed", mixed);
        assertThat(Api.code(answer)).isEqualTo("unknown-property");
        assertThat(Api.json(answer).get("pointer").asString()).isEqualTo("/basis");
        assertThat(Api.json(answer).get("detail").asString()).contains("executor, reason");
    }

    /** Which operations insist on a version is read from their answers, not from the description. */
    @Test
    void ifMatchIsRequiredWhereItIsAskedForAndItsRefusalsAreDescribedThereAlone() throws Exception {
        JsonNode paths = Api.json(description()).get("paths");
        Set<String> versioned = new TreeSet<>();
        paths.propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    Set<String> answers =
                            new TreeSet<>(operation.getValue().get("responses").propertyNames());
                    boolean required = false;
                    for (JsonNode parameter : operation.getValue().path("parameters")) {
                        if (parameter.get("name").asString().equals("If-Match")) {
                            assertThat(parameter.get("required").asBoolean()).isTrue();
                            assertThat(parameter.get("description").asString()).contains("ETag");
                            required = true;
                        }
                    }
                    String id = operation.getValue().get("operationId").asString();
                    assertThat(answers.contains("428")).as(id).isEqualTo(required);
                    assertThat(answers.contains("412")).as(id).isEqualTo(required);
                    if (required) {
                        versioned.add(id);
                    }
                }));
        assertThat(versioned)
                .containsExactly("addAddendum", "amendPlan", "declareChoices", "recordEvent", "withdrawSittingEvent");
    }

    private static JsonNode examples(JsonNode description) {
        return description
                .get("paths")
                .get("/api/v1/obligations/{plan}/{measure}/{period}/events")
                .at("/post/requestBody/content/application~1json/examples");
    }

    /** By somebody whose role may enter it, into a deadline of its own. */
    private MvcResult enter(String plan, JsonNode event) throws Exception {
        String account = event.path("kind").asString("").matches("postponement-(granted|refused)") ? "head" : "keeper";
        if (Api.status(api.read("keeper", "/plans/" + plan)) == 404) {
            api.create(plan);
        }
        JsonNode one = Api.json(api.read("keeper", "/obligations?from=2026-01-01&plan=" + plan))
                .at("/items/0");
        return api.perform(
                Api.posting("/obligations/" + one.get("id").asString() + "/events", event.toString())
                        .header("If-Match", "*"),
                account);
    }

    private static List<Error> errors(JsonNode description, JsonNode event) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/NewEvent");
        schema.set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(event.toString(), InputFormat.JSON);
    }

    private static void conforms(JsonNode description, String method, String path, MvcResult answer, int status)
            throws Exception {
        assertThat(Api.status(answer)).as(path).isEqualTo(status);
        JsonNode content = description
                .get("paths")
                .get("/api/v1" + path)
                .get(method)
                .get("responses")
                .get(Integer.toString(status))
                .get("content");
        String type = answer.getResponse().getContentType().replaceAll(";.*", "");
        JsonNode declared = content.get(type);
        assertThat(declared).as(method + " " + path + " " + type).isNotNull();
        ObjectNode schema = (ObjectNode) declared.get("schema").deepCopy();
        schema.set("components", description.get("components"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<Error> errors = registry.getSchema(JsonMapper.shared().writeValueAsString(schema), InputFormat.JSON)
                .validate(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), InputFormat.JSON);
        assertThat(errors).as(method + " " + path).isEmpty();
    }
}
