package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.feed.Subscriptions;
import kz.jospar.portal.staff.DraftAgenda;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.staff.Regulations;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.http.FeedKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever somebody typed or uploaded is text on every page, and nothing that a browser, Thymeleaf or Excel carries out. */
@PortalTest
@Import(Furnishing.class)
class StoredTextTest {
    /** Markup, and what Thymeleaf would evaluate: to 5041, which stands nowhere else. */
    private static final String HOSTILE =
            "\"'><img src=x onerror=alert(1)><script>alert(1)</script>${71*71}__${71*71}__[[${71*71}]]*{71*71}";

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Furnishing furnishing;

    @Autowired
    Accounts accounts;

    @Autowired
    Recording recording;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Regulations regulations;

    @Autowired
    Holding holding;

    @Autowired
    Json json;

    @Test
    void plansAccountsAndFeedsShowItAsText() throws Exception {
        accounts.add(new Account("hostile", HOSTILE, Role.WORKING_BODY, null), "{noop}" + Fixtures.PASSWORD);
        furnishing.save(
                "hostile",
                HOSTILE,
                List.of(Furnishing.section(HOSTILE, List.of(Furnishing.measure("1", HOSTILE, "dsb", "pd")))));
        Tracked due = furnishing.obligation("hostile/1/");
        Account keeper = ((SignedIn) accounts.loadUserByUsername("hostile")).account();
        record(new ExecutionEvent.Answered("a", due.id(), TestClock.TODAY, null, "dsb", HOSTILE), keeper);
        record(new ExecutionEvent.Returned("b", due.id(), TestClock.TODAY, null, HOSTILE, "dsb", HOSTILE), keeper);
        record(
                new ExecutionEvent.Answered("c", due.id(), TestClock.TODAY, null, "pd", "javascript:alert(1)//x"),
                keeper);
        record(
                new ExecutionEvent.Answered("d", due.id(), TestClock.TODAY, null, "dsb", "data:text/html,<b>x</b>"),
                keeper);
        subscriptions.make(keeper, new FeedKey("hostile", "dsb", Language.KK), HOSTILE);
        String draft = upload(HOSTILE.replace("/", "") + ".json");
        String[] parts = due.id().split("/");
        String one = "/plans/hostile/measures/1";
        shown("/plans");
        shown("/plans/hostile");
        shown("/plans/hostile?executor=dsb");
        shown(one);
        Document page = shown(one + "/" + parts[2]);
        assertThat(page.text()).contains("javascript:alert(1)//x", "data:text/html");
        shown("/due");
        shown("/calendar?plan=hostile");
        shown("/timeline?plan=hostile");
        shown("/subscriptions?plan=hostile");
        shown("/accounts");
        shown("/accounts/hostile");
        shown("/account/password");
        shown(draft);
        // What a script reads is JSON, and says so.
        MockHttpServletResponse events = answer("/calendar/events?start=2025-03-01&end=2025-04-01&plan=hostile");
        assertThat(events.getContentType()).startsWith("application/json");
        assertThat(events.getContentAsString()).doesNotContain("5041");
    }

    @Test
    void staffsAndSittingsShowItAsText() throws Exception {
        Regulation regulation = json.read(
                hostile("kostanay-regulation.json").replace(id("kostanay-regulation.json"), "hostile-act"),
                Regulation.class);
        SittingDocument sitting = json.read(
                hostile("kostanay-sitting.json").replace(id("kostanay-regulation.json"), "hostile-act"),
                SittingDocument.class);
        sitting = new SittingDocument(
                SittingDocument.FORMAT,
                "hostile-sitting",
                sitting.regulation(),
                sitting.choices(),
                null,
                sitting.place(),
                sitting.events());
        regulations.save(regulation, sitting.choices(), 0, "keeper");
        holding.save(
                sitting,
                sitting.replay(regulation).sitting().day().orElse(LocalDate.EPOCH),
                new DraftAgenda(null, List.of()),
                "keeper");
        for (String path : List.of(
                "/staff",
                "/staff/regulations/hostile-act",
                "/staff/sittings/hostile-sitting",
                "/staff/sittings/hostile-sitting/live",
                "/staff/sittings/hostile-sitting/minutes",
                "/staff/sittings/new")) {
            shown(path);
        }
    }

    @Test
    void ratingsShowItAsText() throws Exception {
        String address = web.perform(multipart("/rating/upload")
                        .file(new MockMultipartFile(
                                "methodology", "m.json", "application/json", bytes(hostile("staff-methodology.json"))))
                        .file(new MockMultipartFile(
                                "indicators", "i.csv", "text/csv", bytes(sample("staff-indicators.csv"))))
                        .param("period", "2025")
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).startsWith("/rating/upload/");
        Document preview = shown(String.valueOf(address));
        address = web.perform(post(address + "/save")
                        .param("seen", preview.select("input[name=seen]").attr("value"))
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).matches("/rating/\\d+");
        shown("/rating");
        Document places = shown(String.valueOf(address));
        Element link = places.select("table th a").first();
        assertThat(link).isNotNull();
        shown(link.attr("href") + "?changes=true");
        Document refused = Jsoup.parse(text(web.perform(multipart("/rating/upload")
                        .file(new MockMultipartFile("methodology", HOSTILE, "application/json", bytes("{}")))
                        .file(new MockMultipartFile("indicators", HOSTILE, "text/csv", bytes(HOSTILE)))
                        .param("period", HOSTILE)
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn()
                .getResponse()));
        harmless(refused, "refused upload");
    }

    /** What begins with an equals sign is text in a cell, and no formula; it is exported as it was typed. */
    @Test
    void aCellOfExcelCarriesNothingOut() throws Exception {
        String formula = "=HYPERLINK(1,2)";
        furnishing.save(
                "formulas",
                "=1+1",
                List.of(Furnishing.section("+1", List.of(Furnishing.measure("1", formula, "dsb")))));
        byte[] file = web.perform(get("/plans/formulas/export.xlsx").with(fixtures.as("keeper")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".xml")) {
                    all.append(part);
                }
            }
        }
        assertThat(all).contains(formula + " title").doesNotContainPattern("<(\\w+:)?f[ >/]");
    }

    private void record(ExecutionEvent event, Account by) {
        recording.record(event, furnishing.obligation("hostile/1/").version(), by);
    }

    private Document shown(String path) throws Exception {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(text(answer), "http://localhost/");
        harmless(page, path);
        return page;
    }

    private static void harmless(Document page, String path) {
        assertThat(page.select("img, script:not([src]), iframe, object, embed, base, [src=x]"))
                .as(path)
                .isEmpty();
        Set<String> addresses = new LinkedHashSet<>();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action", "formaction").contains(attribute.getKey())) {
                    addresses.add(attribute.getValue());
                }
            });
        }
        assertThat(addresses).as(path).allMatch(address -> address.matches("(?i)(https?:|webcals?:|[/#?]).*"));
        assertThat(page.outerHtml()).as(path).doesNotContain("5041");
        // Or nothing of it came to the page, and nothing is proved.
        assertThat(page.text() + page.select("[value]").eachAttr("value"))
                .as(path)
                .contains("${71*71}");
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(URI.create(path)).with(fixtures.as(reader(path))))
                .andReturn()
                .getResponse();
    }

    /** Somebody of a hostile name where there is one. */
    private static String reader(String path) {
        return path.startsWith("/staff") || path.startsWith("/rating") || path.startsWith("/plans/upload")
                ? "keeper"
                : "hostile";
    }

    private String upload(String fileName) throws Exception {
        return String.valueOf(web.perform(multipart("/plans/upload")
                        .file(new MockMultipartFile(
                                "file", fileName, "application/json", bytes(hostile("karaganda-plan.json"))))
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** A sample file with the hostile text behind every text that has a language, and every name. */
    private static String hostile(String name) throws IOException {
        JsonNode tree = JSON.readTree(sample(name));
        spoil(tree);
        return JSON.writeValueAsString(tree);
    }

    private static void spoil(JsonNode node) {
        if (node instanceof ObjectNode fields) {
            for (Map.Entry<String, JsonNode> field : new ArrayList<>(fields.properties())) {
                if (List.of("kk", "ru", "en").contains(field.getKey())
                        && field.getValue().isString()) {
                    fields.put(field.getKey(), field.getValue().asString() + HOSTILE);
                }
            }
        }
        node.forEach(StoredTextTest::spoil);
    }

    private static String id(String name) throws IOException {
        return JSON.readTree(sample(name)).path("id").asString();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Fixtures.data(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
