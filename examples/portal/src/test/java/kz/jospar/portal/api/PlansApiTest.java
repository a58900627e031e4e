package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

@PortalTest
@Import(Api.class)
class PlansApiTest {
    @Autowired
    Api api;

    @Autowired
    Fixtures fixtures;

    @BeforeEach
    void samplePlan() {
        fixtures.samplePlan();
    }

    @Test
    void aPlanIsCreatedAndReadAtItsLocation() throws Exception {
        MvcResult created = api.perform(Api.posting("/plans", api.documents.write(api.plan("api-created"))), "keeper");
        assertThat(Api.status(created)).isEqualTo(201);
        assertThat(Api.header(created, "Location")).isEqualTo("/api/v1/plans/api-created");
        MvcResult read = api.perform(get(Api.header(created, "Location")), "viewer");
        assertThat(Api.json(read)).isEqualTo(Api.json(created));
        assertThat(Api.header(read, "ETag"))
                .isEqualTo(Api.header(created, "ETag"))
                .startsWith("\"1-");
        assertThat(Api.json(read).get("measures").asInt()).isEqualTo(1);
        assertThat(Api.json(read).get("from").asString()).isEqualTo("2025-01-01");
        MvcResult again = api.perform(Api.posting("/plans", api.documents.write(api.plan("api-created"))), "keeper");
        assertThat(Api.status(again)).isEqualTo(409);
        assertThat(Api.code(again)).isEqualTo("already-there");
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() throws Exception {
        MvcResult first = api.read("viewer", "/plans/" + Fixtures.PLAN);
        MvcResult second = api.perform(
                get("/api/v1/plans/" + Fixtures.PLAN).header("If-None-Match", Api.header(first, "ETag")), "viewer");
        assertThat(Api.status(second)).isEqualTo(304);
        assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
        MvcResult other =
                api.perform(get("/api/v1/plans/" + Fixtures.PLAN).header("If-None-Match", "\"1-0000\""), "viewer");
        assertThat(Api.status(other)).isEqualTo(200);
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOn() throws Exception {
        api.create("api-amended");
        Plan next = api.plan("api-amended").withTitle(LocalizedText.of(Language.KK, "Жаңа атау"));
        String body = api.documents.write(next);
        String path = "/plans/api-amended";
        assertThat(Api.status(api.perform(Api.putting(path, body), "keeper"))).isEqualTo(428);
        assertThat(Api.status(api.perform(Api.putting(path, body).header("If-Match", "\"7\""), "keeper")))
                .isEqualTo(412);
        assertThat(Api.status(api.perform(Api.putting(path, body).header("If-Match", "W/\"1\""), "keeper")))
                .isEqualTo(412);
        String tag = Api.header(api.read("keeper", path), "ETag");
        MvcResult amended = api.perform(Api.putting(path, body).header("If-Match", tag), "keeper");
        assertThat(Api.status(amended)).isEqualTo(200);
        assertThat(Api.json(amended).get("version").asInt()).isEqualTo(2);
        assertThat(Api.json(amended).get("title").get("kk").asString()).isEqualTo("Жаңа атау");
        MvcResult stale = api.perform(Api.putting(path, body).header("If-Match", tag), "keeper");
        assertThat(Api.status(stale)).isEqualTo(412);
        assertThat(Api.code(stale)).isEqualTo("stale");
        MvcResult other = api.perform(
                Api.putting(path, api.documents.write(api.plan("another"))).header("If-Match", "\"2\""), "keeper");
        assertThat(Api.status(other)).isEqualTo(422);
        assertThat(Api.json(other).get("pointer").asString()).isEqualTo("/id");
    }

    /** RFC 9110, 13.1.1: any of a list, of which weak ones match nothing; the present version, whichever it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "* | 200",
                "\"1\" | 200",
                "\"9\", \"1\" | 200",
                "\"9\",\"8-ab\" , \"1-0123456789abcdef\" | 200",
                ", \"9\",, \"1\", | 200",
                "W/\"9\", \"1\" | 200",
                "\"of-another,server\", \"1\" | 200",
                "\"9\", \"8\" | 412",
                "W/\"1\" | 412",
                "W/\"1\", \"9\" | 412",
                "\"\" | 412",
                "\"99999999999\" | 412",
                "1 | 400",
                "\"1 | 400",
                "\"9\" \"1\" | 400",
                "*, \"1\" | 400",
                "w/\"1\" | 400",
                ", | 400"
            })
    void anyTagOfAListMatches(String ifMatch, int status) throws Exception {
        String id = "api-tags-" + Integer.toHexString(ifMatch.hashCode());
        api.create(id);
        String body = api.documents.write(api.plan(id).withTitle(LocalizedText.of(Language.KK, "Жаңа атау")));
        MvcResult answer = api.perform(Api.putting("/plans/" + id, body).header("If-Match", ifMatch), "keeper");
        assertThat(Api.status(answer)).isEqualTo(status);
        if (status != 200) {
            assertThat(Api.code(answer)).isEqualTo(status == 412 ? "stale" : "unfit-if-match");
        }
    }

    @Test
    void severalLinesOfTheHeaderAreOneList() throws Exception {
        api.create("api-tag-lines");
        String body = api.documents.write(api.plan("api-tag-lines"));
        MvcResult answer =
                api.perform(Api.putting("/plans/api-tag-lines", body).header("If-Match", "\"9\"", "\"1\""), "keeper");
        assertThat(Api.status(answer)).isEqualTo(200);
    }

    @Test
    void onlyTheWorkingBodySavesPlans() throws Exception {
        String body = api.documents.write(api.plan("api-not-mine"));
        for (String account : List.of("dsb", "head", "viewer")) {
            assertThat(Api.status(api.perform(Api.posting("/plans", body), account)))
                    .as(account)
                    .isEqualTo(403);
            assertThat(Api.status(api.perform(
                            Api.putting("/plans/" + Fixtures.PLAN, body).header("If-Match", "\"1\""), account)))
                    .as(account)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsOutOfScopeIsNotThere() throws Exception {
        api.create("api-of-dsb");
        assertThat(Api.status(api.read("dsb", "/plans/api-of-dsb"))).isEqualTo(200);
        for (String path : List.of("", "/measures", "/findings", "/executors")) {
            MvcResult hidden = api.read("bb", "/plans/api-of-dsb" + path);
            MvcResult absent = api.read("bb", "/plans/never-was" + path);
            assertThat(Api.status(hidden)).as(path).isEqualTo(404);
            assertThat(Api.json(hidden)).as(path).isEqualTo(Api.json(absent));
        }
    }

    @Test
    void aListIsWalkedByItsLinks() throws Exception {
        String next = "/api/v1/plans/" + Fixtures.PLAN + "/measures?size=25";
        Stream.Builder<String> seen = Stream.builder();
        int pages = 0;
        while (next != null) {
            MvcResult page = api.perform(get(URI.create(next)), "viewer");
            JsonNode body = Api.json(page);
            assertThat(body.get("total").asInt()).isEqualTo(68);
            body.get("items").forEach(item -> seen.add(item.get("id").asString()));
            next = link(page, "next");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen.build().distinct()).hasSize(68);
    }

    private static String link(MvcResult page, String relation) {
        return Stream.of(Api.header(page, "Link").split(", "))
                .filter(link -> link.endsWith("rel=\"" + relation + '"'))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    @Test
    void anExecutorFindsItselfAlone() throws Exception {
        JsonNode items = Api.json(api.read("dsb", "/plans/" + Fixtures.PLAN + "/executors"))
                .get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("id").asString()).isEqualTo("dsb");
        assertThat(Api.json(api.read("viewer", "/plans/" + Fixtures.PLAN + "/executors"))
                        .get("total")
                        .asInt())
                .isGreaterThan(5);
    }

    @Test
    void findingsAreSaidInTheReadersLanguage() throws Exception {
        String path = "/api/v1/plans/" + Fixtures.PLAN + "/findings?size=1";
        MvcResult kazakh = api.perform(get(path).header("Accept-Language", "kk"), "viewer");
        MvcResult russian = api.perform(get(path).header("Accept-Language", "ru"), "viewer");
        assertThat(Api.header(russian, "Content-Language")).isEqualTo("ru");
        assertThat(Api.header(russian, "ETag")).isNotEqualTo(Api.header(kazakh, "ETag"));
        MvcResult wrong = api.read("viewer", "/plans/" + Fixtures.PLAN + "/findings?severity=grave");
        assertThat(Api.status(wrong)).isEqualTo(400);
        assertThat(Api.json(wrong).get("detail").asString()).contains("error, warning, info");
    }

    @Test
    void aMisspeltFieldOfAPlanIsRefusedAtItsPlace() throws Exception {
        String body = api.documents.write(api.plan("api-misspelt")).replace("\"deadline\":", "\"deadlin\":");
        MvcResult refused = api.perform(Api.posting("/plans", body), "keeper");
        assertThat(Api.status(refused)).isEqualTo(400);
        assertThat(Api.json(refused).get("pointer").asString()).isEqualTo("/sections/0/measures/0/deadlin");
    }

    /** Whatever the next edition has, it is taken or refused with a reason. */
    @Test
    void anAmendmentNeverFailsInside() throws Exception {
        api.create("api-nasty");
        Plan plan = api.plan("api-nasty");
        Section section = plan.sections().get(0);
        Measure measure = section.measures().get(0);
        String id = "x".repeat(201);
        List<Plan> refused = List.of(
                plan.withPeriod(null),
                plan.withPeriod(new PlanPeriod(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))),
                plan.withSections(List.of(section.withMeasures(List.of(measure.withId(id))))));
        for (Plan next : refused) {
            MvcResult answer = amend("api-nasty", api.documents.write(next));
            assertThat(Api.status(answer)).isEqualTo(422);
            assertThat(Api.code(answer)).isIn("missing-period", "refused-plan", "too-long");
        }
        assertThat(Api.json(amend("api-nasty", api.documents.write(refused.get(2))))
                        .get("pointer")
                        .asString())
                .isEqualTo("/sections/0/measures/0/id");
        String twice = api.documents.write(plan.withSections(List.of(section.withMeasures(List.of(measure)))));
        JsonNode document = JsonMapper.shared().readTree(twice);
        ArrayNode measures = (ArrayNode) document.at("/sections/0/measures");
        measures.add(measures.get(0));
        MvcResult doubled = amend("api-nasty", document.toString());
        assertThat(Api.status(doubled)).isEqualTo(400);
        assertThat(Api.code(doubled)).isEqualTo("invalid-document");
        for (Plan next : List.of(plan.withSections(List.of()), plan.withPeriod(PlanPeriod.ofYears(2031, 2031)))) {
            assertThat(Api.status(amend("api-nasty", api.documents.write(next))))
                    .isIn(200, 422);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1899-01-01, 1899-12-31, 1900",
        "2999-12-01, 3000-01-01, 2999",
        "2025-01-01, 2075-01-01, 50",
    })
    void aPeriodOutOfBoundsIsRefusedAndTheBoundsAreNamed(LocalDate from, LocalDate to, String words) throws Exception {
        Plan plan = api.plan("api-far-" + from.getYear()).withPeriod(new PlanPeriod(from, to));
        MvcResult refused = api.perform(Api.posting("/plans", api.documents.write(plan)), "keeper");
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.code(refused)).isEqualTo("refused-plan");
        assertThat(Api.json(refused).get("detail").asString()).contains(words);
        assertThat(Api.status(api.read("keeper", "/plans/" + plan.id()))).isEqualTo(404);
    }

    @Test
    void anIdThatIsAnAddressOfThePortalIsRefused() throws Exception {
        MvcResult refused = api.perform(Api.posting("/plans", api.documents.write(api.plan("upload"))), "keeper");
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.code(refused)).isEqualTo("refused-plan");
    }

    private MvcResult amend(String plan, String body) throws Exception {
        String version =
                Api.json(api.read("keeper", "/plans/" + plan)).get("version").asString();
        return api.perform(Api.putting("/plans/" + plan, body).header("If-Match", '"' + version + '"'), "keeper");
    }

    @Test
    void aPlanWithoutItsDaysIsRefused() throws Exception {
        Plan plan = api.plan("api-no-period").withPeriod(null);
        MvcResult refused = api.perform(Api.posting("/plans", api.documents.write(plan)), "keeper");
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.code(refused)).isEqualTo("missing-period");
    }

    @Test
    void aFileIsReadAndSaved() throws Exception {
        String table = "<html><body><table><tr><th>№</th><th>Іс-шара</th><th>Орындаушылар</th><th>Мерзімі</th></tr>"
                + "<tr><td>1</td><td>Есеп беру</td><td>ДСБ</td><td>тоқсан сайын</td></tr></table></body></html>";
        MockPart file = new MockPart("file", "plan.html", table.getBytes(StandardCharsets.UTF_8));
        MvcResult created = api.perform(
                multipart("/api/v1/plans?id=api-uploaded&from=2025-01-01&to=2025-12-31")
                        .part(file),
                "keeper");
        assertThat(created.getResponse().getContentAsString()).contains("api-uploaded");
        assertThat(Api.status(created)).isEqualTo(201);
        // Four quarters of 2025.
        assertThat(Api.json(api.read("keeper", "/obligations?plan=api-uploaded"))
                        .get("total")
                        .asInt())
                .isEqualTo(4);
        MockPart empty = new MockPart("file", "plan.docx", new byte[0]);
        MvcResult refused = api.perform(multipart("/api/v1/plans").part(empty), "keeper");
        assertThat(Api.status(refused)).isEqualTo(422);
        assertThat(Api.code(refused)).isEqualTo("unreadable-document");
    }
}
