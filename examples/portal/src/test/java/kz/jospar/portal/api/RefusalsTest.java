package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@PortalTest
@Import({Api.class, RefusalsTest.BrokenApi.class})
class RefusalsTest {
    /** What fails inside; within a test no other test finds it. */
    @RestController
    static class BrokenApi {
        @GetMapping("/api/v1/broken")
        String fail() {
            throw new IllegalStateException("secret-of the inside: select * from account");
        }
    }

    @Autowired
    Api api;

    private static MockHttpServletRequestBuilder request(String what) {
        return switch (what) {
            case "absent" -> get("/api/v1/plans/never-was");
            case "nowhere" -> get("/api/v1/nothing");
            case "outside" -> get("/api/nothing");
            case "method" -> delete("/api/v1/plans");
            case "accept" -> get("/api/v1/plans").accept("text/csv");
            case "type" -> post("/api/v1/plans").contentType("text/csv").content("1;2");
            case "large" ->
                post("/api/v1/plans").contentType(MediaType.APPLICATION_JSON).content(new byte[(21 << 20) + 1]);
            case "broken" -> get("/api/v1/broken");
            default -> throw new IllegalArgumentException(what);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "absent, 404, not-found, Табылмады, Не найдено, Not found",
        "nowhere, 404, not-found, Табылмады, Не найдено, Not found",
        "outside, 404, not-found, Табылмады, Не найдено, Not found",
        "method, 405, method-not-allowed, Бұл әдіске қолдау көрсетілмейді, Метод не поддерживается,"
                + " The method is not supported",
        "accept, 406, not-acceptable, Мұндай пішім жоқ, Формат не поддерживается, No such format",
        "type, 415, unsupported-media-type, Мазмұн түріне қолдау көрсетілмейді, Тип содержимого не поддерживается,"
                + " The type of the body is not supported",
        "large, 413, too-large, Тым үлкен, Слишком большой объём, Too large",
        "broken, 500, internal-error, Порталдағы ақау, Сбой портала, The portal failed"
    })
    void everyRefusalIsAProblemInThreeLanguages(String what, int status, String code, String kk, String ru, String en)
            throws Exception {
        for (String[] expected : new String[][] {{"kk", kk}, {"ru", ru}, {"en", en}}) {
            MvcResult answer = api.perform(request(what).header("Accept-Language", expected[0]), "keeper");
            MockHttpServletResponse response = answer.getResponse();
            assertThat(response.getStatus()).isEqualTo(status);
            assertThat(response.getContentType()).isEqualTo("application/problem+json");
            assertThat(response.getHeader("Content-Language")).isEqualTo(expected[0]);
            JsonNode problem = Api.json(answer);
            assertThat(problem.get("title").asString()).isEqualTo(expected[1]);
            assertThat(problem.get("type").asString()).isEqualTo("urn:jospar:problem:" + code);
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(response.getContentAsString()).doesNotContain("Exception", "kz.jospar", "select", "secret-of");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"answered\",\"on\":\"01.12.2026\"} | /on | ЖЖЖЖ-АА-КК түріндегі күн, мысалы, 2025-03-31"
                        + " | ГГГГ-ММ-ДД, например 2025-03-31 | YYYY-MM-DD, such as 2025-03-31",
                "{\"kind\":\"postponement-asked\",\"wanted\":\"2026-02-30\"} | /wanted | ЖЖЖЖ-АА-КК | ГГГГ-ММ-ДД | YYYY-MM-DD",
                "{\"kind\":\"answered\",\"on\":46000} | /on | ЖЖЖЖ-АА-КК | ГГГГ-ММ-ДД | YYYY-MM-DD",
                "{\"kind\":\"answered\",\"evidence\":{\"a\":1}} | /evidence | мәтін | текст в кавычках | a text in",
                "{\"kind\":[\"answered\"]} | /kind | мәтін | текст в кавычках | a text in"
            })
    void aValueThatDoesNotFitIsPointedAtWithWhatIsExpected(String body, String pointer, String kk, String ru, String en)
            throws Exception {
        unfit("/obligations/a/b/c/events", body, pointer, kk, ru, en);
    }

    @Test
    void aValueWithinAListIsPointedAtToo() throws Exception {
        String path = "/sittings/never-was/addenda";
        unfit(path, "{\"text\":\"a\",\"signers\":\"akim\"}", "/signers", "тізім", "список", "a list");
        unfit(path, "{\"text\":\"a\",\"signers\":[\"akim\",{}]}", "/signers/1", "мәтін", "текст", "a text");
    }

    private void unfit(String path, String body, String pointer, String kk, String ru, String en) throws Exception {
        for (String[] expected : new String[][] {{"kk", kk}, {"ru", ru}, {"en", en}}) {
            MvcResult answer = api.perform(
                    Api.posting(path, body).header("If-Match", "*").header("Accept-Language", expected[0]), "keeper");
            assertThat(Api.status(answer)).isEqualTo(400);
            assertThat(Api.code(answer)).isEqualTo("unfit-value");
            assertThat(Api.json(answer).get("pointer").asString()).isEqualTo(pointer);
            assertThat(Api.json(answer).get("detail").asString())
                    .contains(pointer.substring(1))
                    .contains(expected[1]);
        }
    }

    @Test
    void anUnknownFieldIsPointedAtAsRfc6901Writes() throws Exception {
        MvcResult answer = api.perform(
                Api.posting("/obligations/a/b/c/events", "{\"a/b~c\":1}").header("If-Match", "*"), "keeper");
        assertThat(Api.code(answer)).isEqualTo("unknown-property");
        assertThat(Api.json(answer).get("pointer").asString()).isEqualTo("/a~1b~0c");
    }

    @Test
    void aBodyThatIsNoJsonIsToldWithItsPlace() throws Exception {
        MvcResult answer = api.perform(
                Api.posting("/obligations/a/b/c/events", "{\"kind\":\n  oops}").header("If-Match", "*"), "keeper");
        assertThat(Api.status(answer)).isEqualTo(400);
        assertThat(Api.code(answer)).isEqualTo("unreadable-body");
        assertThat(Api.json(answer).get("line").asInt()).isEqualTo(2);
        MvcResult list =
                api.perform(Api.posting("/obligations/a/b/c/events", "[]").header("If-Match", "*"), "keeper");
        assertThat(Api.code(list)).isEqualTo("unreadable-body");
        assertThat(Api.json(list).get("pointer").asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/plans?pgae=1, pgae", "/plans?page=x, page", "/obligations?from=01.12.2026, from"})
    void aParameterThatIsRefusedIsNamed(String path, String parameter) throws Exception {
        MvcResult answer = api.read("keeper", path);
        assertThat(Api.status(answer)).isEqualTo(400);
        assertThat(Api.json(answer).get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void theMethodsThatThereAreAreNamed() throws Exception {
        assertThat(Api.header(api.perform(request("method"), "keeper"), "Allow"))
                .contains("GET")
                .contains("POST");
    }

    @Test
    void whoIsNotSignedInIsAskedForANameAndAPassword() throws Exception {
        for (String path : Set.of("/api/v1/plans", "/api/openapi", "/api/nothing")) {
            MvcResult answer =
                    api.web.perform(get(path).header("Accept-Language", "ru")).andReturn();
            assertThat(Api.status(answer)).isEqualTo(401);
            assertThat(Api.code(answer)).isEqualTo("unauthorized");
            assertThat(Api.header(answer, "WWW-Authenticate")).startsWith("Basic");
            assertThat(Api.json(answer).get("title").asString()).isEqualTo("Требуется вход");
        }
        MvcResult wrong = api.web
                .perform(get("/api/v1/plans").header("Authorization", "Basic a2VlcGVyOndyb25n"))
                .andReturn();
        assertThat(Api.status(wrong)).isEqualTo(401);
        assertThat(Api.code(wrong)).isEqualTo("wrong-password");
    }

    @Test
    void whoMayNotIsToldWhoMay() throws Exception {
        MvcResult plan = api.perform(Api.posting("/plans", "{}").header("Accept-Language", "en"), "head");
        assertThat(Api.status(plan)).isEqualTo(403);
        assertThat(Api.json(plan).get("detail").asString())
                .startsWith("Roles that may do this: Working body. Your role: Head.")
                .contains("ask the working body");
        api.create("api-denied");
        String id = Api.json(api.read("keeper", "/obligations?plan=api-denied"))
                .at("/items/0/id")
                .asString();
        String granted = "{\"kind\":\"postponement-granted\",\"basis\":\"№ 1\",\"newDay\":\"2027-01-20\"}";
        MvcResult event = api.perform(
                Api.posting("/obligations/" + id + "/events", granted)
                        .header("If-Match", "*")
                        .header("Accept-Language", "ru"),
                "keeper");
        assertThat(Api.json(event).get("detail").asString())
                .isEqualTo("Право на это действие есть у ролей: Руководитель. Ваша роль: Рабочий орган.");
        MvcResult anothers = api.perform(
                Api.posting(
                                "/obligations/" + id + "/events",
                                "{\"kind\":\"answered\",\"executor\":\"bb\",\"evidence\":\"№ 1\"}")
                        .header("If-Match", "*")
                        .header("Accept-Language", "en"),
                "dsb");
        assertThat(Api.json(anothers).get("detail").asString()).contains("the work of another body");
    }

    @Test
    void everySentenceStandsInThreeLanguages() throws Exception {
        Set<String> keys = sentences("kk").stringPropertyNames();
        assertThat(sentences("ru").stringPropertyNames()).isEqualTo(keys);
        assertThat(sentences("en").stringPropertyNames()).isEqualTo(keys);
        for (String key : keys) {
            Set<Set<String>> arguments = new HashSet<>();
            for (String language : new String[] {"kk", "ru", "en"}) {
                String sentence = sentences(language).getProperty(key);
                arguments.add(Set.copyOf(Stream.of("{0}", "{1}", "{2}")
                        .filter(sentence::contains)
                        .toList()));
            }
            assertThat(arguments).as(key).hasSize(1);
        }
    }

    private static Properties sentences(String language) throws Exception {
        Properties sentences = new Properties();
        try (var in = RefusalsTest.class.getResourceAsStream("/messages/api_" + language + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
