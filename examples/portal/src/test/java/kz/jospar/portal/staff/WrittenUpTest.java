package kz.jospar.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A sitting of Friday 28 March 2025 that is entered from the first to the last on the Monday after it. */
@PortalTest
class WrittenUpTest {
    /** A field of the moment that has to be filled, and is empty. */
    private static final String MOMENT = "name=\"at\" value=\"\" required=\"required\"";

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Regulations regulations;

    @Autowired
    Sittings sittings;

    @Autowired
    JsonDocuments json;

    /** The regulation of the sample as if it were a year older. */
    private void regulation() {
        Regulation regulation = Samples.regulation(
                json,
                text -> text.replace("kostanay-2025", "kostanay-2024").replace("\"2025-11-11\"", "\"2024-11-11\""));
        regulations.save(regulation, Samples.read(json).sitting().choices(), 0, "keeper");
    }

    private ResultActions move(String path, String kind, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path + "/moves")
                .with(fixtures.as("keeper"))
                .with(csrf())
                .param("lang", "en")
                .param("kind", kind)
                .param("version", Integer.toString(held(path).version()));
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return web.perform(form);
    }

    private Held held(String path) {
        return sittings.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).param("lang", "en").with(fixtures.as("keeper")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The form of a move, as it is on the page. */
    private static String form(String page, String kind) {
        String from = "id=\"move-" + kind + "\"";
        assertThat(page).contains(from);
        String rest = page.substring(page.indexOf(from));
        return rest.substring(0, rest.indexOf("</details>"));
    }

    @Test
    void nothing_happened_on_the_day_of_entering_it() throws Exception {
        regulation();
        String path = web.perform(post("/staff/sittings")
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .param("regulation", "kostanay-2024")
                        .param("day", "2025-03-28")
                        .param("starts", "10:30")
                        .param("title1.kk", "Мәселе"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(path).isNotNull();
        assertThat(page(path)).contains("The day of the sitting is over");
        // When the notice went out the page cannot know.
        assertThat(form(page(path), "convened")).contains(MOMENT);
        move(path, "convened", "by", "head", "day", "2025-03-28")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This field is empty or wrong: Time")));
        move(path, "convened", "by", "head", "day", "2025-03-28", "at", "2025-03-18T09:00")
                .andExpect(status().isFound());
        assertThat(form(page(path), "papers-sent")).contains(MOMENT);
        // It would have been the last word of the sitting: whatever is entered after it may not be before it.
        move(path, "papers-sent").andExpect(status().isUnprocessableContent());
        move(path, "papers-sent", "at", "2025-03-21T09:00").andExpect(status().isFound());
        assertThat(form(page(path), "came")).contains("name=\"at\" value=\"2025-03-28T10:30\" required=\"required\"");
        move(path, "came", "seats", "akim").andExpect(status().isUnprocessableContent());
        move(path, "came", "seats", "akim", "at", "2025-03-28T10:20").andExpect(status().isFound());
        move(path, "opened", "presiding", "akim", "at", "2025-03-28T10:31").andExpect(status().isFound());
        move(path, "closed", "at", "2025-03-28T10:40").andExpect(status().isFound());
        // The minutes are drafted now.
        web.perform(get(path).param("lang", "en").with(fixtures.as("keeper")))
                .andExpect(content().string(containsString("name=\"at\"")))
                .andExpect(content().string(not(matchesPattern("(?s).*name=\"at\" value=\"[^\"]*\" required.*"))))
                .andExpect(content().string(containsString("If no time is given")));
        move(path, "minutes-drafted", "by", "secretary").andExpect(status().isFound());
        List<SittingEvent> events = held(path).document().events();
        assertThat(events.get(events.size() - 1).at()).isEqualTo(LocalDateTime.of(2025, 3, 31, 9, 0));
        assertThat(held(path).sitting().phase()).isEqualTo(Phase.DRAFTED);
        assertThat(held(path).day()).isEqualTo(LocalDate.of(2025, 3, 28));
    }
}
