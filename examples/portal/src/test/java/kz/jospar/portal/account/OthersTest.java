package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.feed.Subscriptions;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.http.FeedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An executor asks, at every door there is, for what is another's alone: ББ for what {@link Furnishing} marks as the ДСБ's. */
@PortalTest
@Import(Furnishing.class)
class OthersTest {
    /** What is added to an address: filters name the other body, its plan and its measure. */
    private static final List<String> QUERIES = List.of(
            "",
            "executor=dsb",
            "section=0",
            "plan=" + Furnishing.OWN,
            "plan=" + Furnishing.OWN + "&executor=dsb",
            "plan=" + Furnishing.SHARED + "&executor=dsb&section=0",
            "plan=" + Furnishing.SHARED + "&measure=1",
            "month=2025-03&day=2025-03-31&executor=dsb",
            "week=2025-03-31&executor=dsb&lang=ru",
            "year=2025&executor=dsb",
            "standing=returned",
            "size=200");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Furnishing furnishing;

    @Autowired
    Accounts accounts;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Map<String, RequestMappingHandlerMapping> mappings;

    @Test
    void nothingOfAnotherBodyIsReadAnywhereAndNothingChanges() throws Exception {
        furnishing.things();
        String before = rows();
        List<String> leaks = new ArrayList<>();
        for (String method : List.of("GET", "POST", "PUT")) {
            knock("bb", method, method.equals("GET") ? QUERIES : List.of("")).forEach((asked, answer) -> {
                if (answer.contains(Furnishing.MARK)) {
                    leaks.add(asked);
                }
            });
        }
        assertThat(leaks).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    /** Or the sweep above would be blind. */
    @Test
    void whoseItIsReadsAllOfIt() throws Exception {
        String all = String.join("\n", knock("dsb", "GET", List.of("")).values());
        assertThat(List.of(
                        " plan", " heading", " title", " form", " name", " deadline", " evidence", " reason", " label"))
                .allMatch(what -> all.contains(Furnishing.MARK + what));
        // A random token may have the letters, not the space behind them.
        assertThat(all.contains("BBS ")).isFalse();
        String keepers = String.join("\n", knock("keeper", "GET", List.of("")).values());
        assertThat(List.of("ONLYDSB title", "BBS title")).allMatch(keepers::contains);
        // Nor does any page tell its reader to use an option of the command line.
        assertThat(keepers.replaceAll("<[^>]*>", " ")).doesNotContainPattern("(?<![\\w-])--[a-z]{2}");
    }

    @Test
    void aFeedOfOnesOwnHasNothingOfAnother() throws Exception {
        furnishing.things();
        Account bb = ((SignedIn) accounts.loadUserByUsername("bb")).account();
        String secret = subscriptions
                .make(bb, new FeedKey(Furnishing.SHARED, "bb", Language.KK), "own")
                .secret();
        String feed =
                text(web.perform(get("/feeds/" + secret + ".ics")).andReturn().getResponse());
        assertThat(feed.replace("\r\n ", ""))
                .contains("BBS title", "BOTH title")
                .doesNotContain(Furnishing.MARK);
    }

    /** Measure 3 is of both, 2 of the ББ alone: nobody answers in another's name, whichever way the answer comes. */
    @ParameterizedTest
    @CsvSource({"bb, 3, dsb, 403", "dsb, 3, bb, 403", "bb, 2, dsb, 403", "dsb, 2, dsb, 404", "dsb, 2, bb, 404"})
    void nobodyAnswersInAnothersName(String who, String measure, String name, int status) throws Exception {
        furnishing.things();
        Tracked due = furnishing.obligation(Furnishing.SHARED + "/" + measure + "/");
        String before = rows();
        MockHttpServletResponse program = web.perform(post("/api/v1/obligations/" + due.id() + "/events")
                        .with(fixtures.as(who))
                        .header("If-Match", "\"" + due.version() + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"answered\",\"evidence\":\"forged\",\"executor\":\"" + name + "\"}"))
                .andReturn()
                .getResponse();
        String[] parts = due.id().split("/");
        MockHttpServletResponse page = web.perform(post("/plans/" + parts[0] + "/measures/" + parts[1] + "/" + parts[2])
                        .with(fixtures.as(who))
                        .with(csrf())
                        .param("kind", "answered")
                        .param("id", "forged")
                        .param("version", Integer.toString(due.version()))
                        .param("on", "2025-03-31")
                        .param("executor", name)
                        .param("words", "forged"))
                .andReturn()
                .getResponse();
        assertThat(List.of(program.getStatus(), page.getStatus())).containsExactly(status, status);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anAnswerThatIsKeptForAnotherIsNotGivenOut() throws Exception {
        furnishing.things();
        String address = "/api/v1/obligations/"
                + furnishing.obligation(Furnishing.OWN + "/1/").id() + "/events";
        String own = text(repeated(address, "dsb"));
        assertThat(own).contains("urn:jospar:problem:");
        MockHttpServletResponse other = repeated(address, "bb");
        assertThat(other.getStatus()).isEqualTo(404);
        assertThat(text(other)).doesNotContain(Furnishing.MARK).isNotEqualTo(own);
    }

    private MockHttpServletResponse repeated(String address, String who) throws Exception {
        return web.perform(post(address)
                        .with(fixtures.as(who))
                        .header("Idempotency-Key", "of-the-dsb")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\":\"" + Furnishing.MARK + "\"}"))
                .andReturn()
                .getResponse();
    }

    @Test
    void executorsAreNotShownTheWayToWhatIsNotThereForThem() throws Exception {
        assertThat(text(web.perform(get("/plans").with(fixtures.as("bb")))
                        .andReturn()
                        .getResponse()))
                .doesNotContain("href=\"/staff\"")
                .contains("href=\"/rating\"");
        assertThat(text(web.perform(get("/plans").with(fixtures.as("viewer")))
                        .andReturn()
                        .getResponse()))
                .contains("href=\"/staff\"");
    }

    /** Asks at each door of a method for the things of the ДСБ in both plans; returns what was answered, headers too. */
    private Map<String, String> knock(String who, String method, List<String> queries) throws Exception {
        Map<String, HandlerMethod> built = Door.built(mappings.values());
        Map<String, String> answers = new HashMap<>();
        for (Map.Entry<String, HandlerMethod> one : built.entrySet()) {
            String[] key = one.getKey().split("\t");
            if (!key[0].equals(method)) {
                continue;
            }
            Door door = new Door(key[0], key[1], List.of());
            for (String plan : List.of(Furnishing.OWN, Furnishing.SHARED)) {
                Map<String, String> things = new HashMap<>(furnishing.things());
                things.put("plan", plan);
                // Whoever asks, the subscription is the ДСБ's.
                things.put("number " + who, things.getOrDefault("number dsb", ""));
                for (String query : queries) {
                    AbstractMockHttpServletRequestBuilder<?> request = door.request(one.getValue(), who, things);
                    for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
                        request.queryParam(pair.split("=")[0], pair.split("=")[1]);
                    }
                    if (!door.isOfPrograms()) {
                        request.with(csrf());
                    }
                    MockHttpServletResponse answer = web.perform(request.with(fixtures.as(who)))
                            .andReturn()
                            .getResponse();
                    answers.put(
                            method + " " + door.path() + " of " + plan + " ? " + query,
                            text(answer)
                                    + answer.getHeaderNames().stream()
                                            .map(name -> name + answer.getHeaders(name))
                                            .collect(Collectors.joining("\n")));
                }
            }
        }
        assertThat(answers).isNotEmpty();
        return answers;
    }

    /** Everything that somebody could have changed, of both plans, the subscriptions and the accounts. */
    private String rows() {
        return jdbc.sql("select (select count(*) from event where plan_id like 'doors-%') as events,"
                        + " (select sum(version) from obligation where plan_id like 'doors-%') as obligations,"
                        + " (select sum(version) from plan where id like 'doors-%') as plans,"
                        + " (select count(*) from subscription where revoked is null and owner = 'dsb') as feeds,"
                        + " (select sum(version) + count(*) from account where name in ('dsb', 'doors')) as accounts,"
                        + " (select count(*) from plan_draft where owner = 'keeper') as drafts,"
                        + " (select sum(version) from staff_sitting) as sittings,"
                        + " (select count(*) from rating) as ratings")
                .query()
                .singleRow()
                .toString();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
