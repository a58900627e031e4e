package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A body like the Kostanay staff whose votes are secret. */
@PortalTest
class SecretBallotPageTest {
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

    private static Regulation secret(Regulation open) {
        VotingRules rules = open.voting();
        Regulation other = open.with(new VotingRules(
                rules.majorities(),
                rules.consentOfSides(),
                rules.chairMaySetOther(),
                rules.tie(),
                rules.equality(),
                rules.tieHolder(),
                rules.recusedLeaveBase(),
                rules.abstention(),
                rules.invalidBallots(),
                Rule.of(Openness.SECRET, "13"),
                rules.rollCall(),
                rules.dissent()));
        return new Regulation(
                other.format(),
                "secret-2025",
                other.name(),
                other.act(),
                other.level(),
                other.composition(),
                other.sessions(),
                other.quorum(),
                other.voting(),
                other.attendance(),
                other.absenteeVote(),
                other.papers(),
                other.minutes(),
                other.workPlan(),
                other.assignments(),
                other.effect(),
                other.steps(),
                other.entries());
    }

    @Test
    void a_secret_ballot_shows_counts_and_nobodys_vote() throws Exception {
        Samples sample = Samples.read(json);
        regulations.save(secret(sample.regulation()), 0, "keeper");
        SittingDocument document = new SittingDocument(
                SittingDocument.FORMAT,
                "secret",
                "secret-2025",
                sample.sitting().choices(),
                null,
                null,
                List.of());
        for (SittingEvent event : sample.sitting().events()) {
            if (event instanceof InTheVote) {
                break;
            }
            document = document.with(event);
        }
        holding.save(document, LocalDate.of(2025, 12, 17), sample.draft(), "keeper");
        enter(1, "kind", "voting-opened", "question", "youth-work", "secret", "true")
                .andExpect(status().isFound());
        enter(2, "kind", "votes", "question", "youth-work", "vote.akim", "for")
                .andExpect(status().isUnprocessableContent());
        web.perform(get("/staff/sittings/secret").with(fixtures.as("keeper")))
                .andExpect(content().string(containsString("value=\"secret-ballot-counted\"")))
                .andExpect(content().string(not(containsString("name=\"vote."))));
        enter(2, "kind", "secret-ballot-counted", "question", "youth-work", "for", "-1", "against", "1")
                .andExpect(status().isUnprocessableContent());
        enter(
                        2,
                        "kind",
                        "secret-ballot-counted",
                        "question",
                        "youth-work",
                        "seats",
                        "akim,deputy-akim,police,prosecutor,national-security,office,sport,employment,culture,youth,economy",
                        "for",
                        "9",
                        "against",
                        "1",
                        "abstained",
                        "1",
                        "invalid",
                        "0",
                        "discloser",
                        "akim",
                        "disclosed",
                        "for")
                .andExpect(status().isFound());
        enter(3, "kind", "voting-closed", "question", "youth-work").andExpect(status().isFound());
        Held held = sittings.find("secret").orElseThrow();
        assertThat(held.sitting().question("youth-work").orElseThrow().rollCall())
                .containsOnlyKeys("akim");
        for (String reader : List.of("keeper", "viewer")) {
            web.perform(get("/staff/sittings/secret/live").param("lang", "en").with(fixtures.as(reader)))
                    .andExpect(content().string(containsString("The ballot is secret")))
                    .andExpect(content().string(containsString("Adopted")))
                    .andExpect(content().string(not(containsString("Roll call"))));
        }
        LiveView.Point point = LiveView.of(held, Language.EN).questions().get(0);
        assertThat(point.votes()).isEmpty();
        assertThat(point.counts())
                .filteredOn(count -> count.number() > 0)
                .extracting(LiveView.Count::number)
                .startsWith(9, 1, 1);
    }

    private ResultActions enter(int version, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post("/staff/sittings/secret/moves")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("at", "2025-12-17T10:13")
                .param("version", Integer.toString(version));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i].equals("seats") ? fields[i + 1].split(",") : new String[] {fields[i + 1]});
        }
        return web.perform(form);
    }
}
