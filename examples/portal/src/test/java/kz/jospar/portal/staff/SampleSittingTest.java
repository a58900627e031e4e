package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.account.Accounts;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.SittingEvent;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;

/** The sample sitting, held on 17 December 2025, event by event through the forms. */
@PortalTest
class SampleSittingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 17);

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    Regulations regulations;

    @Autowired
    Sittings sittings;

    @Autowired
    Holding holding;

    @Autowired
    MinutesBooks books;

    @Autowired
    JsonDocuments json;

    @Autowired
    WorkCalendar calendar;

    @Test
    void the_sample_sitting_held_through_the_forms_gives_the_minutes_that_the_library_gives() throws Exception {
        Samples sample = Samples.read(json);
        String id = sample.sitting().id();
        if (regulations.find(sample.regulation().id()).isEmpty()) {
            regulations.save(sample.regulation(), sample.sitting().choices(), 0, "keeper");
        }
        holding.save(sample.empty(id), DAY, sample.draft(), "keeper");
        for (SittingEvent event : sample.sitting().events()) {
            Held held = sittings.find(id).orElseThrow();
            if (event instanceof OnTheAgenda.AssignmentGiven) {
                asKeeper(held, event);
            } else {
                assertThat(offered(held, event)).as(event.kind()).isTrue();
                web.perform(post("/staff/sittings/" + id + "/moves")
                                .with(fixtures.as("keeper"))
                                .with(csrf())
                                .params(versioned(FormOf.event(event), held.version())))
                        .andExpect(status().isFound());
            }
        }
        Held held = sittings.find(id).orElseThrow();
        Minutes expected = Minutes.of(
                        id,
                        sample.sitting().replay(sample.regulation(), calendar).sitting(),
                        sample.sitting().place())
                .orElseThrow();
        assertThat(held.document().events()).isEqualTo(sample.sitting().events());
        assertThat(held.minutes()).contains(expected);
        assertThat(books.entry(held).orElseThrow().minutes()).isEqualTo(expected);
        pages(id, expected);
    }

    /** The dates are those of README, example 6. */
    private void pages(String id, Minutes expected) throws Exception {
        web.perform(get("/staff/sittings/" + id).param("lang", "en").with(fixtures.as("viewer")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                "</strong>: <span>8 for, 9 needed (more than 1/2 of all members, 16). Paragraph 13")))
                .andExpect(content().string(not(containsString("name=\"kind\""))));
        for (Language language : Language.values()) {
            web.perform(get("/staff/sittings/" + id + "/minutes")
                            .param("lang", language.code())
                            .with(fixtures.as("head")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("10.04.2026")))
                    .andExpect(content().string(containsString("16.02.2026")))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("style="))));
        }
        // Whoever reads signed minutes is prompted to nothing; the keeper is, beside the paper.
        for (String account : List.of("viewer", "keeper")) {
            String minutes = web.perform(get("/staff/sittings/" + id + "/minutes")
                            .param("lang", "en")
                            .with(fixtures.as(account)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            String paper = minutes.substring(minutes.indexOf("<article"), minutes.indexOf("</article>"));
            assertThat(paper)
                    .contains("the quorum is lost", "whether they are admitted is not said")
                    .doesNotContain("enter when");
            assertThat(minutes).doesNotContain("not read");
        }
        byte[] record = web.perform(
                        get("/staff/sittings/" + id + "/minutes.json").with(fixtures.as("viewer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(json.read(new ByteArrayInputStream(record), Minutes.class)).isEqualTo(expected);
        byte[] word = web.perform(get("/staff/sittings/" + id + "/minutes.docx").with(fixtures.as("viewer")))
                .andExpect(header().string("Content-Disposition", containsString("minutes-kostanay-2025-4")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("word/document.xml");
    }

    private static boolean offered(Held held, SittingEvent event) {
        Probe probe = new Probe(held, Language.KK, event.at());
        String kind = event.kind();
        if (kind.equals("vote-cast") || kind.equals("vote-corrected")) {
            return Ballot.of(probe) != null;
        }
        return Offers.of(probe).stream().anyMatch(offer -> offer.kind().equals(kind) && offer.blocked() == null);
    }

    private void asKeeper(Held held, SittingEvent event) {
        SignedIn keeper = (SignedIn) accounts.loadUserByUsername("keeper");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(keeper, null, "ROLE_WORKING_BODY"));
        try {
            holding.enter(held.id(), held.version(), List.of(event), keeper.account());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static MultiValueMap<String, String> versioned(MultiValueMap<String, String> form, int version) {
        form.set("version", Integer.toString(version));
        return form;
    }
}
