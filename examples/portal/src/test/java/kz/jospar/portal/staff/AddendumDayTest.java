package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.SittingDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Papers that were signed long before they are entered; today is Monday 31 March 2025. */
@PortalTest
class AddendumDayTest {
    private static final String REGULATION = "kostanay-addenda";

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Regulations regulations;

    @Autowired
    Sittings sittings;

    @Autowired
    MinutesBooks books;

    @Autowired
    Holding holding;

    @Autowired
    JsonDocuments json;

    @BeforeEach
    void regulation() {
        if (regulations.find(REGULATION).isEmpty()) {
            Regulation regulation = Samples.regulation(
                    json,
                    text -> text.replace("kostanay-2025", REGULATION).replace("\"2025-11-11\"", "\"2024-11-11\""));
            regulations.save(regulation, Samples.read(json).sitting().choices(), 0, "keeper");
        }
    }

    /** A sitting whose minutes were signed on its day. */
    private void signed(String id, String number, LocalDate day) {
        holding.save(
                new SittingDocument(
                        SittingDocument.FORMAT,
                        id,
                        REGULATION,
                        Samples.read(json).sitting().choices(),
                        null,
                        null,
                        List.of(
                                new Preparation.Convened(
                                        day.minusDays(10).atTime(9, 0),
                                        Initiator.Who.HEAD,
                                        List.of(),
                                        day,
                                        false,
                                        false,
                                        false,
                                        List.of()),
                                new InTheRoom.Came(day.atTime(10, 0), "akim", false, null),
                                new InTheRoom.Opened(day.atTime(10, 1), "akim", false),
                                new InTheRoom.Closed(day.atTime(10, 30)),
                                new OnPaper.MinutesDrafted(day.atTime(15, 0), "secretary", number),
                                new OnPaper.MinutesSigned(day.atTime(16, 0), List.of("akim")))),
                day,
                new DraftAgenda(null, List.of()),
                "keeper");
    }

    private ResultActions add(String id, String day) throws Exception {
        return web.perform(post("/staff/sittings/" + id + "/addenda")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param(
                        "version",
                        Integer.toString(sittings.find(id).orElseThrow().version()))
                .param("text", "The date is put right")
                .param("dated", day)
                .param("signers", "akim"));
    }

    @Test
    void the_keeper_says_when_an_addendum_was_signed_and_older_minutes_still_come_to_the_book() throws Exception {
        signed("addendum-first", "1", LocalDate.of(2025, 3, 10));
        web.perform(get("/staff/sittings/addendum-first/addenda")
                        .param("lang", "en")
                        .with(fixtures.as("keeper")))
                .andExpect(content().string(containsString("max=\"2025-03-31\" value=\"2025-03-31\"")));
        add("addendum-first", "2025-04-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("31.03.2025")))
                .andExpect(content().string(containsString("value=\"2025-04-01\"")));
        add("addendum-first", "2025-03-09")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("10.03.2025")));
        add("addendum-first", "").andExpect(status().isUnprocessableContent());
        add("addendum-first", "2025-03-20").andExpect(status().isFound());
        // Signed on the 14th, entered after the addendum of the 20th.
        signed("addendum-second", "2", LocalDate.of(2025, 3, 14));
        String path = "/api/v1/sittings/addendum-second/addenda";
        for (String day : List.of("2025-03-13", "2025-04-01", "14.03.2025")) {
            web.perform(post(path)
                            .with(fixtures.as("keeper"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .header("If-Match", "\"1\"")
                            .content("{\"text\":\"t\",\"day\":\"" + day + "\",\"signers\":[\"akim\"]}"))
                    .andExpect(status().isUnprocessableContent());
        }
        web.perform(post(path)
                        .with(fixtures.as("keeper"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"1\"")
                        .content("{\"text\":\"t\",\"day\":\"2025-03-14\",\"signers\":[\"akim\"]}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.day").value("2025-03-14"));
        assertThat(books.addenda(sittings.find("addendum-first").orElseThrow()))
                .extracting(Addendum::day)
                .containsExactly(LocalDate.of(2025, 3, 20));
    }
}
