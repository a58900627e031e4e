package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.web.Json;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.StepChoice;
import kz.jospar.protocol.sitting.VoteChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** Whatever the library lets a body declare under a regulation can be declared on the page and by a program. */
@PortalTest
class OpenMattersTest {
    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Regulations regulations;

    @Autowired
    OpenMatters matters;

    @Autowired
    JsonDocuments documents;

    @Autowired
    Json json;

    static List<String> samples() {
        return kz.jospar.protocol.regulation.Regulations.names();
    }

    /** The sample under an id of the test's own, its version 1. */
    private Regulation saved(String name, String id) throws IOException {
        Regulation regulation;
        try (InputStream in = kz.jospar.protocol.regulation.Regulations.open(name)) {
            regulation = documents.read(in, Regulation.class);
        }
        String text =
                json.write(regulation).replaceFirst("\"id\": ?\"" + regulation.id() + "\"", "\"id\":\"" + id + "\"");
        Regulation own = json.read(text, Regulation.class);
        assertThat(own.id()).isEqualTo(id);
        regulations.save(own, 0, "keeper");
        return own;
    }

    /** A choice on every matter there is. */
    private static DeclaredChoices all(Regulation regulation) {
        Share share = new Share(Threshold.atLeast(2, 3), Base.ALL_MEMBERS);
        return new DeclaredChoices(
                new Citation("Өкім 5", "1", LocalDate.of(2025, 3, 3), null),
                regulation.composition().seats().stream().collect(Collectors.toMap(SeatRule::id, seat -> false)),
                Counted.EVERY_SEAT,
                AgreedSeats.COUNT_ONCE_AGREED,
                Equality.WHOLE_BASE,
                TieHolder.PRESIDING,
                true,
                new QuorumChoices(
                        share,
                        new Share(Threshold.moreThan(1, 2), null),
                        true,
                        false,
                        Verified.EACH_QUESTION,
                        OnceLost.SITTING_ENDS),
                new RoomChoices(Substitution.WITHOUT_VOTE, true, false, true),
                new VoteChoices(
                        Arrays.stream(QuestionClass.values())
                                .collect(Collectors.toMap(Function.identity(), question -> share)),
                        TieRule.VOTE_AGAIN,
                        Openness.BY_CHOICE,
                        false,
                        new Term(3, TermUnit.WORKING_DAY, Direction.AFTER, Term.Anchor.RECEIPT),
                        Silence.NOTHING),
                regulation.steps().stream()
                        .collect(Collectors.toMap(Step::code, step -> new StepChoice(TermUnit.DAY, true))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_page_offers_what_the_library_lets_declare_and_shows_what_is_open(String name) throws Exception {
        String id = "open-" + name.replace(".json", "");
        Regulation regulation = saved(name, id);
        DeclaredChoices fitting = all(regulation).fitting(regulation).orElseThrow();
        List<OpenMatter> open = matters.of(regulations.find(id).orElseThrow(), Language.EN);
        assertThat(open).extracting(OpenMatter::name).containsExactlyInAnyOrderElementsOf(ChoicesForm.matters(fitting));
        assertThat(open).allSatisfy(matter -> assertThat(matter.isOpen()).isTrue());
        String page = page(id, "viewer");
        for (OpenMatter matter : open) {
            String row = row(page, matter.name());
            assertThat(row).contains("<strong>Open</strong>");
            assertThat(row)
                    .contains(matter.paragraphs().isEmpty() ? "not said anywhere" : ">" + matter.paragraphs() + "<");
        }
        MockHttpServletRequestBuilder form = post("/staff/regulations/" + id + "/choices")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("version", "1");
        String fields = page(id, "keeper");
        ChoicesForm.declared(fitting).forEach((field, value) -> {
            assertThat(fields).contains("name=\"" + field + "\"");
            form.param(field, value);
        });
        web.perform(form).andExpect(status().isFound());
        assertThat(regulations.find(id).orElseThrow().choices()).isEqualTo(fitting);
        // Whoever saves the form again as it comes withdraws nothing.
        assertThat(filledIn(page(id, "keeper"))).containsAllEntriesOf(ChoicesForm.declared(fitting));
        String declared = page(id, "viewer");
        for (OpenMatter matter : open) {
            assertThat(row(declared, matter.name())).doesNotContain("<strong>Open</strong>");
        }
        for (Language language : Language.values()) {
            assertThat(matters.of(regulations.find(id).orElseThrow(), language))
                    .allSatisfy(matter -> assertThat(matter.declared()).isNotBlank());
        }
    }

    /** Returns what a browser would send of the fields of a page. */
    private static Map<String, String> filledIn(String page) {
        Map<String, String> filled = new TreeMap<>();
        Pattern.compile("<select name=\"([^\"]+)\">(.*?)</select>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .forEach(select -> Pattern.compile("<option value=\"([^\"]*)\" selected=\"selected\">")
                        .matcher(select.group(2))
                        .results()
                        .forEach(option -> filled.put(select.group(1), option.group(1))));
        Pattern.compile("<input [^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .forEach(input -> {
                    Matcher name = Pattern.compile(" name=\"([^\"]+)\"").matcher(input);
                    Matcher value = Pattern.compile(" value=\"([^\"]*)\"").matcher(input);
                    if (name.find() && value.find()) {
                        filled.put(name.group(1), HtmlUtils.htmlUnescape(value.group(1)));
                    }
                });
        return filled;
    }

    private String page(String id, String account) throws Exception {
        return web.perform(get("/staff/regulations/" + id).param("lang", "en").with(fixtures.as(account)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String row(String page, String name) {
        int from = page.indexOf("id=\"open-" + name + "\"");
        assertThat(from).as(name).isPositive();
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private MockHttpServletRequestBuilder declaring(String id, String tag, String body) {
        return put("/api/v1/regulations/" + id + "/choices")
                .with(fixtures.as("keeper"))
                .header("If-Match", tag)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_program_declares_the_same(String name) throws Exception {
        String id = "rest-" + name.replace(".json", "");
        Regulation regulation = saved(name, id);
        DeclaredChoices all = all(regulation);
        DeclaredChoices fitting = all.fitting(regulation).orElseThrow();
        int open = matters.of(regulations.find(id).orElseThrow(), Language.EN).size();
        web.perform(get("/api/v1/regulations/" + id + "/choices").with(fixtures.as("viewer")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matters.length()").value(open))
                .andExpect(jsonPath("$.matters[?(@.open == false)]").isEmpty())
                .andExpect(jsonPath("$.declared").doesNotExist());
        if (!all.equals(fitting)) {
            web.perform(declaring(id, "\"1\"", json.write(all)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.code").value("unfit-choices"));
            assertThat(regulations.find(id).orElseThrow().choices()).isNull();
        }
        web.perform(declaring(id, "\"1\"", json.write(fitting)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.regulation.version").value(2))
                .andExpect(jsonPath("$.matters[?(@.open == true)]").isEmpty())
                .andExpect(jsonPath("$.declared.reason.act").value("Өкім 5"));
        assertThat(regulations.find(id).orElseThrow().choices()).isEqualTo(fitting);
        web.perform(declaring(id, "\"1\"", json.write(fitting))).andExpect(status().isPreconditionFailed());
    }

    @Test
    void what_no_document_is_or_names_no_seat_is_refused() throws Exception {
        saved("kostanay-2025", "rest-refused");
        String reason = "\"reason\":{\"act\":\"Өкім\"}";
        web.perform(declaring("rest-refused", "\"1\"", "{")).andExpect(status().is4xxClientError());
        web.perform(declaring("rest-refused", "\"1\"", "{\"voting\":{}}")).andExpect(status().is4xxClientError());
        web.perform(declaring("rest-refused", "\"1\"", "{" + reason + ",\"voting\":{\"nobody\":true}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("vote.nobody")));
        for (String account : List.of("head", "viewer")) {
            web.perform(declaring("rest-refused", "\"1\"", "{" + reason + "}").with(fixtures.as(account)))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/api/v1/regulations").with(fixtures.as("viewer")))
                .andExpect(
                        jsonPath("$.items[?(@.id == 'rest-refused')].version").value(1));
        assertThat(regulations.find("rest-refused").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_share_or_a_term_that_is_none_is_named() throws Exception {
        saved("transport-safety-1998", "open-wrong");
        for (Map<String, String> wrong : List.of(
                Map.of("quorum.ordinary.comparison", "at-least", "quorum.ordinary.numerator", "x"),
                Map.of(
                        "quorum.ordinary.comparison",
                        "at-least",
                        "quorum.ordinary.numerator",
                        "1",
                        "quorum.ordinary.denominator",
                        "0"),
                Map.of("votes.absenteeTerm.amount", "-1", "votes.absenteeTerm.unit", "day"),
                Map.of("room.remote", "perhaps"))) {
            MockHttpServletRequestBuilder form = post("/staff/regulations/open-wrong/choices")
                    .with(fixtures.as("keeper"))
                    .with(csrf())
                    .param("lang", "en")
                    .param("act", "Өкім")
                    .param("version", "1");
            wrong.forEach(form::param);
            web.perform(form)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("This field is empty or wrong")));
        }
        assertThat(regulations.find("open-wrong").orElseThrow().version()).isEqualTo(1);
    }

    private MockHttpServletRequestBuilder form(String id, int version, Map<String, String> fields) {
        MockHttpServletRequestBuilder form = post("/staff/regulations/" + id + "/choices")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param("version", Integer.toString(version));
        fields.forEach(form::param);
        return form;
    }

    @ParameterizedTest
    @CsvSource({
        "quorum.ordinary.numerator, 2, The quorum – Comparison with the fraction",
        "quorum.ordinary.denominator, 3, The quorum – Comparison with the fraction",
        "quorum.ordinary.base, all-members, The quorum – Comparison with the fraction",
        "majority.ordinary.numerator, 2, Majority that adopts: questions of the agenda – Comparison with the fraction",
        "votes.absenteeTerm.unit, day, Term of an absentee vote (from its receipt) – Number",
        "votes.absenteeTerm.amount, 3, Term of an absentee vote (from its receipt) – Unit"
    })
    void half_a_declaration_is_refused_with_the_field_that_is_missing(String field, String value, String missing)
            throws Exception {
        String id = "half-" + field.replace(".", "-");
        saved("transport-safety-1998", id);
        web.perform(form(id, 1, Map.of("act", "Өкім", field, value)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This field is empty or wrong: " + missing + ".")));
        assertThat(regulations.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "quorum.ordinary, '', The quorum – Fraction of what",
        "quorum.ordinary, present, The quorum – Fraction of what",
        "majority.procedural, '', Majority that adopts: procedural questions – Fraction of what",
        "majority.procedural, sides, Majority that adopts: procedural questions – Fraction of what"
    })
    void a_share_of_nothing_or_of_what_nobody_counts_by_is_refused(String matter, String base, String missing)
            throws Exception {
        String id = "of-" + matter.replace(".", "-") + "-" + base;
        saved("transport-safety-1998", id);
        Map<String, String> typed = new TreeMap<>(Map.of(
                "act",
                "Өкім",
                matter + ".comparison",
                "at-least",
                matter + ".numerator",
                "2",
                matter + ".denominator",
                "3",
                matter + ".base",
                base));
        web.perform(form(id, 1, typed))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This field is empty or wrong: " + missing + ".")));
        assertThat(regulations.find(id).orElseThrow().version()).isEqualTo(1);
        typed.put(matter + ".base", "filled-seats");
        web.perform(form(id, 1, typed)).andExpect(status().isFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/quorum/ordinary/base|'quorum':{'ordinary':{'threshold':{'comparison':'at-least','numerator':2,"
                        + "'denominator':3}}}",
                "/votes/majorities/procedural/base|'votes':{'majorities':{'procedural':{'threshold':{'comparison':"
                        + "'more-than','numerator':1,'denominator':2},'base':'sides'}}}",
                "/votes/absenteeTerm/unit|'votes':{'absenteeTerm':{'amount':3,'direction':'after','anchor':'receipt'}}"
            })
    void a_program_is_told_which_part_of_a_choice_is_missing(String missing, String choice) throws Exception {
        String id = "parts" + missing.replace('/', '-');
        saved("transport-safety-1998", id);
        String body = "{\"reason\":{\"act\":\"Өкім\"}," + choice.replace('\'', '"') + "}";
        web.perform(declaring(id, "\"1\"", body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("unfinished-choices"))
                .andExpect(jsonPath("$.pointer").value(missing))
                .andExpect(jsonPath("$.detail").value(containsString(missing)));
        assertThat(regulations.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void saving_the_page_keeps_what_a_program_declared_and_the_page_has_no_field_for() throws Exception {
        Regulation regulation = saved("transport-safety-1998", "kept-parts");
        Term term = new Term(3, TermUnit.WORKING_DAY, Direction.BEFORE, Term.Anchor.REQUEST);
        DeclaredChoices before = new DeclaredChoices(
                        new Citation("Өкім 5", "1", null, "unverified"),
                        Map.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new VoteChoices(Map.of(), null, null, null, term, null),
                        Map.of())
                .fitting(regulation)
                .orElseThrow();
        web.perform(declaring("kept-parts", "\"1\"", json.write(before))).andExpect(status().isOk());
        Map<String, String> typed = new TreeMap<>(ChoicesForm.declared(before));
        typed.put("votes.silence", Silence.NOTHING.code());
        web.perform(form("kept-parts", 2, typed)).andExpect(status().isFound());
        DeclaredChoices kept = regulations.find("kept-parts").orElseThrow().choices();
        assertThat(kept.votes()).isEqualTo(new VoteChoices(Map.of(), null, null, null, term, Silence.NOTHING));
        assertThat(kept.reason()).isEqualTo(before.reason());
        typed.put("act", "Өкім 6");
        typed.put("votes.absenteeTerm.amount", "5");
        web.perform(form("kept-parts", 3, typed)).andExpect(status().isFound());
        DeclaredChoices other = regulations.find("kept-parts").orElseThrow().choices();
        assertThat(other.votes().absenteeTerm())
                .isEqualTo(new Term(5, TermUnit.WORKING_DAY, Direction.BEFORE, Term.Anchor.REQUEST));
        assertThat(other.reason().note()).as("the note was one on another act").isNull();
    }
}
