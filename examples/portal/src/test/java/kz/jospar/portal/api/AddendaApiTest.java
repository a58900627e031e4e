package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.staff.Held;
import kz.jospar.portal.staff.MinutesBooks;
import kz.jospar.portal.staff.Sittings;
import kz.jospar.protocol.minutes.Chain;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesBook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signed minutes are put right by addenda, on the page and by a program, and the book stays one chain. */
@PortalTest
@Import({Api.class, Records.class})
class AddendaApiTest {
    private static final String ADDENDUM = "{\"text\":\"The date is 18 December\",\"signers\":[\"akim\"]}";

    @Autowired
    Api api;

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Records records;

    @Autowired
    Sittings sittings;

    @Autowired
    MinutesBooks books;

    @Autowired
    JsonDocuments documents;

    private static MockHttpServletRequestBuilder adding(String sitting, int version, String body) {
        return Api.posting("/sittings/" + sitting + "/addenda", body)
                .header("If-Match", "\"" + version + "\"")
                .header("Accept-Language", "en");
    }

    private ResultActions page(String sitting, int version, String... signers) throws Exception {
        MockHttpServletRequestBuilder form = post("/staff/sittings/" + sitting + "/addenda")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param("version", Integer.toString(version))
                .param("dated", "2025-12-17")
                .param("text", "Line one\nLine <two>");
        return web.perform(signers.length == 0 ? form : form.param("signers", signers));
    }

    @Test
    void anAddendumStandsInTheBookAfterItsMinutesAndTheyStayAsTheyWere() throws Exception {
        records.ended("amended");
        Minutes before = sittings.find("amended").orElseThrow().minutes().orElseThrow();
        MvcResult first = api.perform(adding("amended", 1, ADDENDUM).header("Idempotency-Key", "addendum-1"), "keeper");
        assertThat(Api.status(first)).isEqualTo(201);
        assertThat(Api.header(first, "Location")).isEqualTo("/api/v1/sittings/amended/addenda/1");
        assertThat(Api.status(
                        api.perform(adding("amended", 1, ADDENDUM).header("Idempotency-Key", "addendum-1"), "keeper")))
                .isEqualTo(201);
        assertThat(Api.status(api.perform(adding("amended", 1, ADDENDUM), "keeper")))
                .isEqualTo(412);
        page("amended", 2, "akim", "secretary").andExpect(status().isFound());
        Held held = sittings.find("amended").orElseThrow();
        assertThat(held.version()).isEqualTo(3);
        assertThat(held.minutes()).contains(before);
        assertThat(books.addenda(held))
                .extracting(one -> one.number() + " " + one.signers())
                .containsExactly("1 [akim]", "2 [akim, secretary]");
        MvcResult read = api.perform(get(Api.header(first, "Location")), "viewer");
        assertThat(Api.json(read).get("text").asString()).isEqualTo("The date is 18 December");
        assertThat(Api.json(api.read("viewer", "/sittings/amended/addenda"))
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        MinutesBook book = documents.read(
                new ByteArrayInputStream(api.read("viewer", "/sittings/amended/book")
                        .getResponse()
                        .getContentAsByteArray()),
                MinutesBook.class);
        assertThat(book.check()).isInstanceOf(Chain.Whole.class);
        assertThat(book.entries()).hasSizeGreaterThanOrEqualTo(3);
        web.perform(get("/staff/sittings/amended/book.json").with(fixtures.as("head")))
                .andExpect(status().isOk());
        assertThat(documents
                        .read(
                                new ByteArrayInputStream(web.perform(get("/staff/sittings/amended/book.json")
                                                .with(fixtures.as("head")))
                                        .andReturn()
                                        .getResponse()
                                        .getContentAsByteArray()),
                                MinutesBook.class)
                        .check(book.head()))
                .isInstanceOf(Chain.Whole.class);
    }

    @Test
    void thePageShowsThemAndEachIsAWordFile() throws Exception {
        records.ended("amended-page");
        page("amended-page", 1, "akim").andExpect(status().isFound());
        for (Language language : Language.values()) {
            String page = web.perform(get("/staff/sittings/amended-page/addenda")
                            .param("lang", language.code())
                            .with(fixtures.as("viewer")))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains("Line &lt;two&gt;").doesNotContain("??", "<form method=\"post\" action=\"/staff");
            byte[] file = web.perform(get("/staff/sittings/amended-page/addenda/1.docx")
                            .param("lang", language.code())
                            .with(fixtures.as("viewer")))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(text(file)).contains("Line one", "Line &lt;two>");
        }
        web.perform(get("/staff/sittings/amended-page/addenda/2.docx").with(fixtures.as("viewer")))
                .andExpect(status().isNotFound());
        assertThat(Api.status(api.read("viewer", "/sittings/amended-page/addenda/2")))
                .isEqualTo(404);
    }

    private static String text(byte[] docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void whatIsNotSignedHasNoTextOrNamesNoSeatIsRefused() throws Exception {
        records.ended("amended-refused");
        records.unsigned("amended-early");
        page("amended-refused", 1)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Line &lt;two&gt;")));
        page("amended-refused", 1, "nobody")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The staff has no seat “nobody”.")));
        page("amended-refused", 7, "akim").andExpect(status().isConflict());
        assertThat(Api.code(api.perform(adding("amended-refused", 1, "{\"signers\":[\"akim\"]}"), "keeper")))
                .isEqualTo("missing-field");
        assertThat(Api.code(api.perform(adding("amended-refused", 1, ADDENDUM.replace("[\"akim\"]", "[]")), "keeper")))
                .isEqualTo("refused-move");
        assertThat(Api.code(api.perform(adding("amended-early", 1, ADDENDUM), "keeper")))
                .isEqualTo("refused-move");
        for (String account : new String[] {"head", "viewer"}) {
            assertThat(Api.status(api.perform(adding("amended-refused", 1, ADDENDUM), account)))
                    .isEqualTo(403);
        }
        assertThat(sittings.find("amended-refused").orElseThrow().version()).isEqualTo(1);
        assertThat(books.addenda(sittings.find("amended-refused").orElseThrow()))
                .isEmpty();
    }
}
