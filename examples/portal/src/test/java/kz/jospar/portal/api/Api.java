package kz.jospar.portal.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.web.Json;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests of a program. */
@TestComponent
class Api {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Json documents;

    MvcResult perform(AbstractMockHttpServletRequestBuilder<?> request, String account) throws Exception {
        return web.perform(request.with(fixtures.as(account))).andReturn();
    }

    MvcResult read(String account, String path) throws Exception {
        return perform(get("/api/v1" + path), account);
    }

    static MockHttpServletRequestBuilder posting(String path, String body) {
        return post("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static MockHttpServletRequestBuilder putting(String path, String body) {
        return put("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static int status(MvcResult answer) {
        return answer.getResponse().getStatus();
    }

    static String header(MvcResult answer, String name) {
        return answer.getResponse().getHeader(name);
    }

    static JsonNode json(MvcResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    static String code(MvcResult answer) {
        return json(answer).path("code").asString("");
    }

    /** The first measure of the sample plan, which is the ДСБ's, under an id of the test's own. */
    Plan plan(String id) {
        Plan sample = fixtures.readSamplePlan();
        Section first = sample.sections().get(0);
        return sample.withId(id)
                .withGoals(List.of())
                .withSections(List.of(
                        new Section(first.heading(), first.measures().subList(0, 1), first.row(), null, List.of())));
    }

    /** Saves that plan through the API. */
    void create(String id) throws Exception {
        int status = status(perform(posting("/plans", documents.write(plan(id))), "keeper"));
        if (status != 201) {
            throw new AssertionError("created with " + status);
        }
    }
}
