package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import kz.jospar.protocol.sitting.VoteChoices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A sitting rests on the choices it was prepared with, says so, and takes newer ones while nothing is decided. */
@PortalTest
class RestingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 28);

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Regulations regulations;

    @Autowired
    Sittings sittings;

    @Autowired
    Holding holding;

    @Autowired
    JsonDocuments json;

    @Autowired
    JdbcClient jdbc;

    private DeclaredChoices sample() {
        DeclaredChoices choices = Samples.read(json).sitting().choices();
        assertThat(choices).isNotNull();
        return choices;
    }

    /** The sample's choices with more. */
    private DeclaredChoices choices(String act, @Nullable RoomChoices room, @Nullable VoteChoices votes) {
        DeclaredChoices one = sample();
        return new DeclaredChoices(
                Citation.of(act, "1"),
                one.voting(),
                one.counted(),
                one.agreement(),
                one.equality(),
                one.tieHolder(),
                one.recusedLeaveBase(),
                null,
                room,
                votes,
                Map.of());
    }

    private void regulation(String id, DeclaredChoices choices) {
        regulations.save(
                Samples.regulation(
                        json, text -> text.replace("kostanay-2025", id).replace("\"2025-11-11\"", "\"2024-11-11\"")),
                choices,
                0,
                "keeper");
    }

    private void declare(String id, DeclaredChoices choices) {
        KeptRegulation kept = regulations.find(id).orElseThrow();
        regulations.save(kept.regulation(), choices, kept.version(), "keeper");
    }

    private String held(String regulation, String id, DeclaredChoices choices, SittingEvent... events) {
        holding.save(
                new SittingDocument(SittingDocument.FORMAT, id, regulation, choices, null, null, Arrays.asList(events)),
                DAY,
                new DraftAgenda(
                        null,
                        List.of(
                                new Question(
                                        "q1",
                                        LocalizedText.of(Language.EN, "The order of speaking"),
                                        QuestionClass.PROCEDURAL,
                                        null),
                                Question.of("q2", LocalizedText.of(Language.EN, "On the youth")))),
                "keeper");
        return "/staff/sittings/" + id;
    }

    private static Preparation.Convened convened() {
        return new Preparation.Convened(
                DAY.minusDays(10).atTime(9, 0), Initiator.Who.HEAD, List.of(), DAY, false, false, false, List.of());
    }

    private String page(String path, String account) throws Exception {
        return web.perform(get(path).param("lang", "en").with(fixtures.as(account)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions take(String path, int version, int declared) throws Exception {
        return web.perform(post(path + "/choices")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param("version", Integer.toString(version))
                .param("declared", Integer.toString(declared)));
    }

    private static VoteChoices procedural() {
        return new VoteChoices(
                Map.of(QuestionClass.PROCEDURAL, new Share(Threshold.moreThan(1, 2), Base.PRESENT)),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void what_is_not_declared_is_named_and_what_is_declared_later_can_be_taken_over() throws Exception {
        regulation("kostanay-rest", choices("Order 1", null, null));
        String path = held(
                "kostanay-rest",
                "resting",
                choices("Order 1", null, null),
                convened(),
                new InTheRoom.Came(DAY.atTime(10, 0), "akim", false, null),
                new InTheRoom.Opened(DAY.atTime(10, 1), "akim", false));
        String before = page(path, "keeper");
        assertThat(before)
                .contains("The sitting rests on the choices declared by:", "Order 1")
                .contains("href=\"/staff/regulations/kostanay-rest#choices\"")
                .contains("the majority on “The order of speaking” and what it is taken of (procedural questions)")
                .doesNotContain("majority on “On the youth”", "the quorum and what", "Newer choices");
        take(path, 1, 1).andExpect(status().isUnprocessableContent());
        declare("kostanay-rest", choices("Order 2", null, procedural()));
        assertThat(page(path, "viewer"))
                .contains("Newer choices have been declared since")
                .doesNotContain("Take over the newer choices");
        assertThat(page(path, "keeper")).contains("Take over the newer choices", "name=\"declared\" value=\"2\"");
        take(path, 1, 1).andExpect(status().isConflict());
        take(path, 7, 2).andExpect(status().isConflict());
        take(path, 1, 2).andExpect(status().isFound());
        Held held = sittings.find("resting").orElseThrow();
        assertThat(held.document().choices()).isEqualTo(choices("Order 2", null, procedural()));
        assertThat(held.document().events()).hasSize(3);
        assertThat(held.version()).isEqualTo(2);
        assertThat(page(path, "keeper"))
                .contains("Order 2", "Newer ones were taken over on 31.03.2025")
                .doesNotContain("majority on “The order", "Newer choices have been declared");
    }

    @Test
    void each_taking_over_is_kept_with_what_the_sitting_rested_on_until_then() throws Exception {
        regulation("kostanay-rest-twice", choices("Order 1", null, null));
        String path = held("kostanay-rest-twice", "resting-twice", choices("Order 1", null, null), convened());
        assertThat(page(path, "viewer")).doesNotContain("id=\"takings\"");
        declare("kostanay-rest-twice", choices("Order 2", null, procedural()));
        take(path, 1, 2).andExpect(status().isFound());
        web.perform(post(path + "/withdrawals")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "2")
                        .param("why", "another day"))
                .andExpect(status().isFound());
        declare("kostanay-rest-twice", choices("Order 3", null, null));
        take(path, 3, 3).andExpect(status().isFound());
        assertThat(sittings.takings("resting-twice"))
                .extracting(Sittings.Taking::former)
                .containsExactly(choices("Order 1", null, null), choices("Order 2", null, procedural()));
        assertThat(sittings.takings("resting-twice"))
                .allSatisfy(one -> assertThat(one.entry().by()).isEqualTo("keeper"))
                .extracting(Sittings.Taking::events)
                .containsExactly(1, 1);
        String history = page(path, "viewer");
        assertThat(history.substring(history.indexOf("id=\"takings\"")))
                .containsSubsequence("rested on: Order 1", "Entries by then: 1.", "rested on: Order 2");
    }

    @Test
    void once_the_quorum_is_verified_the_old_choices_stay_until_that_is_withdrawn() throws Exception {
        regulation("kostanay-rest-decided", choices("Order 1", null, null));
        String path = held(
                "kostanay-rest-decided",
                "resting-decided",
                choices("Order 1", null, null),
                convened(),
                new InTheRoom.Came(DAY.atTime(10, 0), "akim", false, null),
                new InTheRoom.Opened(DAY.atTime(10, 1), "akim", false),
                new InTheRoom.QuorumVerified(DAY.atTime(10, 2)));
        declare("kostanay-rest-decided", choices("Order 2", null, procedural()));
        assertThat(page(path, "keeper"))
                .contains("the quorum was verified or the agenda approved under the old ones")
                .doesNotContain("Take over the newer choices");
        take(path, 1, 2)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Withdraw those entries first.")));
        web.perform(post(path + "/withdrawals")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "1")
                        .param("why", "newer choices"))
                .andExpect(status().isFound());
        take(path, 2, 2).andExpect(status().isFound());
    }

    @Test
    void newer_choices_under_which_an_entry_would_not_stand_are_refused() throws Exception {
        RoomChoices remote = new RoomChoices(null, true, null, null);
        regulation("kostanay-rest-remote", choices("Order 1", remote, null));
        String path = held(
                "kostanay-rest-remote",
                "resting-remote",
                choices("Order 1", remote, null),
                convened(),
                new InTheRoom.Came(DAY.atTime(10, 0), "akim", true, null));
        assertThat(sittings.find("resting-remote").orElseThrow().replay().refused())
                .isEmpty();
        declare("kostanay-rest-remote", choices("Order 2", new RoomChoices(null, false, null, null), null));
        take(path, 1, 2)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("cannot take part from afar")));
        assertThat(sittings.find("resting-remote").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void the_day_an_older_draft_was_planned_for_comes_back_when_the_call_is_withdrawn() throws Exception {
        regulation("kostanay-rest-day", sample());
        LocalDate called = DAY.plusDays(20);
        String early = held("kostanay-rest-day", "older-draft", sample());
        older("older-draft");
        web.perform(post(early + "/moves")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "1")
                        .param("kind", "convened")
                        .param("by", "head")
                        .param("day", called.toString())
                        .param("at", DAY.minusDays(10) + "T09:00"))
                .andExpect(status().isFound());
        assertThat(sittings.find("older-draft").orElseThrow().day()).isEqualTo(called);
        // Of one that was called already the id alone tells the day.
        String id = "kostanay-rest-day-" + DAY + "-2";
        held(
                "kostanay-rest-day",
                id,
                sample(),
                new Preparation.Convened(
                        DAY.minusDays(10).atTime(9, 0),
                        Initiator.Who.HEAD,
                        List.of(),
                        called,
                        false,
                        false,
                        false,
                        List.of()));
        older(id);
        for (Map.Entry<String, Integer> one : Map.of("older-draft", 2, id, 1).entrySet()) {
            web.perform(post("/staff/sittings/" + one.getKey() + "/withdrawals")
                            .with(fixtures.as("keeper"))
                            .with(csrf())
                            .param("version", one.getValue().toString())
                            .param("why", "another day"))
                    .andExpect(status().isFound());
            assertThat(sittings.find(one.getKey()).orElseThrow().day()).isEqualTo(DAY);
        }
    }

    /** As the portal kept a draft before it kept its day. */
    private void older(String id) {
        assertThat(jdbc.sql("update staff_sitting set draft = '{\"questions\":[]}' where id = :id")
                        .param("id", id)
                        .update())
                .isEqualTo(1);
        if (sittings.find(id).orElseThrow().document().events().isEmpty()) {
            return;
        }
        jdbc.sql("update staff_sitting set sitting_day = :day where id = :id")
                .param("day", DAY.plusDays(20))
                .param("id", id)
                .update();
    }

    @Test
    void the_history_says_who_entered_what_and_when() throws Exception {
        regulation("kostanay-rest-history", sample());
        String path = held("kostanay-rest-history", "entered", sample());
        web.perform(post(path + "/moves")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "1")
                        .param("kind", "convened")
                        .param("by", "head")
                        .param("day", DAY.toString())
                        .param("at", "2025-03-18T09:00"))
                .andExpect(status().isFound());
        // Entered on 31 March at 9, what happened on the 18th.
        assertThat(page(path, "viewer"))
                .contains("<td>18.03.2025 09:00</td>")
                .contains("<span>31.03.2025 09:00</span>, <span>keeper</span></td>");
    }
}
