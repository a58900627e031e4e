package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A secretary who pressed the wrong button takes the entry back: it stays to be seen and does not count. */
@PortalTest
class WithdrawalPagesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);

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

    private Samples sample;

    @BeforeEach
    void sample() {
        sample = Samples.read(json);
        if (regulations.find(sample.regulation().id()).isEmpty()) {
            regulations.save(sample.regulation(), sample.sitting().choices(), 0, "keeper");
        }
    }

    /** The sample up to its first event of a kind, that one too. */
    private String upTo(String id, Class<? extends SittingEvent> last) {
        SittingDocument document = sample.empty(id);
        for (SittingEvent event : sample.sitting().events()) {
            document = document.with(event);
            if (last.isInstance(event)) {
                break;
            }
        }
        holding.save(document, DAY, sample.draft(), "keeper");
        return "/staff/sittings/" + id;
    }

    private ResultActions withdraw(String path, int version, String why) throws Exception {
        return web.perform(post(path + "/withdrawals")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param("version", Integer.toString(version))
                .param("why", why));
    }

    private String page(String path, String account) throws Exception {
        return web.perform(get(path).param("lang", "en").with(fixtures.as(account)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void a_wrong_vote_is_withdrawn_entered_anew_and_stays_in_the_history() throws Exception {
        String path = upTo("withdrawn-vote", InTheVote.VoteCast.class);
        InTheVote.VoteCast slip =
                (InTheVote.VoteCast) sittings.find("withdrawn-vote").orElseThrow().document().standing().stream()
                        .reduce((first, last) -> last)
                        .orElseThrow();
        assertThat(page(path, "keeper")).contains("Withdraw the last entry");
        withdraw(path, 1, "the <b>wrong</b> button")
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(path));
        Held held = sittings.find("withdrawn-vote").orElseThrow();
        assertThat(held.version()).isEqualTo(2);
        assertThat(held.sitting().question(slip.question()).orElseThrow().rollCall())
                .isEmpty();
        assertThat(held.document().events()).last().isEqualTo(slip);
        // The vote is new, not a correction: nobody is asked for its reason.
        web.perform(post(path + "/moves")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("version", "2")
                        .param("kind", "votes")
                        .param("question", slip.question())
                        .param("vote." + slip.seat(), "against")
                        .param("at", slip.at().toString()))
                .andExpect(status().isFound());
        assertThat(sittings.find("withdrawn-vote")
                        .orElseThrow()
                        .sitting()
                        .question(slip.question())
                        .orElseThrow()
                        .rollCall())
                .containsEntry(slip.seat(), Choice.AGAINST);
        assertThat(page(path, "viewer"))
                .contains("withdrawn: 1", "31.03.2025", "keeper", "the &lt;b&gt;wrong&lt;/b&gt; button", "<del>")
                .doesNotContain("Withdraw the last entry");
    }

    @Test
    void of_two_keepers_the_second_withdraws_nothing() throws Exception {
        String path = upTo("withdrawn-twice", InTheVote.VoteCast.class);
        withdraw(path, 1, "a slip").andExpect(status().isFound());
        withdraw(path, 1, "a slip")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Something has been entered in the meantime")))
                .andExpect(content().string(containsString("value=\"a slip\"")));
        assertThat(sittings.find("withdrawn-twice").orElseThrow().document().withdrawn())
                .hasSize(1);
    }

    @Test
    void a_withdrawal_without_a_reason_is_refused() throws Exception {
        String path = upTo("withdrawn-why", InTheVote.VoteCast.class);
        for (String why : List.of(" ", "a".repeat(1_001))) {
            withdraw(path, 1, why)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Reason of the withdrawal")));
        }
        assertThat(sittings.find("withdrawn-why").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void drafted_minutes_can_be_withdrawn_and_signed_ones_never() throws Exception {
        String drafted = upTo("withdrawn-draft", OnPaper.MinutesDrafted.class);
        withdraw(drafted, 1, "a wrong number").andExpect(status().isFound());
        String signed = upTo("withdrawn-signed", OnPaper.MinutesSigned.class);
        assertThat(page(signed, "keeper")).doesNotContain("Withdraw the last entry");
        withdraw(signed, 1, "too late")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The minutes are signed, so no entry can be withdrawn.")));
        assertThat(sittings.find("withdrawn-signed").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_call_for_a_wrong_day_leaves_nothing_behind_once_it_is_withdrawn() throws Exception {
        Preparation.Convened wrong = new Preparation.Convened(
                LocalDate.of(2025, 12, 1).atTime(9, 0),
                null,
                List.of(),
                LocalDate.of(2026, 12, 17),
                false,
                false,
                false,
                List.of());
        holding.save(sample.empty("withdrawn-call").with(wrong), DAY, sample.draft(), "keeper");
        assertThat(sittings.find("withdrawn-call").orElseThrow().day()).isEqualTo(LocalDate.of(2026, 12, 17));
        withdraw("/staff/sittings/withdrawn-call", 1, "the year").andExpect(status().isFound());
        assertThat(sittings.find("withdrawn-call").orElseThrow().day()).isEqualTo(DAY);
        assertThat(sittings.heads(0, 50).items())
                .filteredOn(head -> head.id().equals("withdrawn-call"))
                .extracting(SittingHead::day)
                .containsExactly(DAY);
    }

    @Test
    void of_a_secret_ballot_the_history_names_nobody() throws Exception {
        Question question = Question.of("q1", LocalizedText.of(Language.EN, "A secret matter"));
        InTheVote.VotingOpened opened = new InTheVote.VotingOpened(DAY.atTime(10, 0), "q1", null, true);
        SittingDocument document = sample.empty("withdrawn-secret")
                .with(opened)
                .with(new InTheVote.VoteCast(DAY.atTime(10, 1), "q1", "akim", Choice.AGAINST));
        holding.save(document, DAY, new DraftAgenda(null, List.of(question)), "keeper");
        Held held = sittings.find("withdrawn-secret").orElseThrow();
        assertThat(HistoryLine.of(held, Map.of(), ZoneOffset.UTC, Language.EN))
                .extracting(HistoryLine::about)
                .containsExactly("A secret matter", "A secret matter");
    }

    @Test
    void the_history_misses_no_word_in_any_language() throws Exception {
        String path = upTo("withdrawn-words", OnPaper.MinutesDrafted.class);
        withdraw(path, 1, "a slip").andExpect(status().isFound());
        for (Language language : Language.values()) {
            web.perform(get(path).param("lang", language.code()).with(fixtures.as("keeper")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }
}
