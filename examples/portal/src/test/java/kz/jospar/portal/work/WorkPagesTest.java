package kz.jospar.portal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * It is Monday 31 March 2025: the first quarter ends today. On a database of its own: these pages show what is due under
 * all plans, and a page holds only so much.
 */
@PortalTest
@TestPropertySource(properties = "jospar.portal.test=work-pages")
class WorkPagesTest {
    private static final String PLAN = Fixtures.PLAN;
    /** Due in each quarter, owed by the health department alone. */
    private static final String QUARTERLY = "/plans/" + PLAN + "/measures/1.7";

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void plan() {
        fixtures.samplePlan();
    }

    private String page(String address, String reader, String language) throws Exception {
        return web.perform(get(address).with(fixtures.as(reader)).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageIsWholeInEachLanguageWithoutStyleOrScriptInIt(String language) throws Exception {
        for (String address : List.of(
                "/due",
                "/due?week=2025-04-07",
                "/calendar",
                "/calendar?month=2025-06&plan=" + PLAN + "&executor=dsb&section=0&standing=upcoming",
                "/calendar?month=2025-03&day=2025-03-31",
                "/timeline",
                "/timeline?plan=" + PLAN + "&year=2026",
                QUARTERLY,
                QUARTERLY + "/2025-Q1")) {
            for (String reader : List.of("keeper", "dsb", "head", "viewer")) {
                String page = page(address, reader, language);
                assertThat(page)
                        .as("%s for %s in %s", address, reader, language)
                        .doesNotContain("??", " style=", " onclick=", "{0}")
                        .doesNotContainPattern("<script(?![^>]* src=)")
                        .contains("lang=\"" + language + "\"", "<h1>", "</html>");
            }
        }
    }

    @Test
    void whatIsDueThisWeekStandsUnderItsDayWithItsStandingInAWord() throws Exception {
        String page = page("/due", "dsb", "ru");
        assertThat(page)
                .contains("31.03.2025 – 06.04.2025", "Понедельник, 31.03.2025", "срок сегодня", "s-due-today")
                .contains("href=\"" + QUARTERLY + "/2025-Q1\"")
                .contains("href=\"/due?week=2025-04-07\"");
        // What was due in February comes after it.
        assertThat(page.indexOf("id=\"overdue\"")).isGreaterThan(page.indexOf("Понедельник, 31.03.2025"));
        assertThat(page.substring(page.indexOf("id=\"overdue\"")))
                .contains("28.02.2025", "просрочено")
                .doesNotContain("31.03.2025</td>");
    }

    @Test
    void anExecutorSeesOnEachPageOnlyWhatItOwes() throws Exception {
        // 1.5 is owed by the police and others, due in February 2025.
        assertThat(page("/due", "keeper", "ru")).contains("/measures/1.5/");
        assertThat(page("/due", "dsb", "ru")).doesNotContain("/measures/1.5/");
        assertThat(page("/calendar?month=2025-02", "keeper", "ru")).contains("/measures/1.5/");
        assertThat(page("/calendar?month=2025-02", "dsb", "ru")).doesNotContain("/measures/1.5/");
        assertThat(page("/timeline?plan=" + PLAN, "keeper", "ru")).contains("/measures/1.5\"");
        assertThat(page("/timeline?plan=" + PLAN, "dsb", "ru")).doesNotContain("/measures/1.5");
        String events = "/calendar/events?start=2025-02-01T00:00:00Z&end=2025-03-01T00:00:00Z";
        assertThat(page(events, "keeper", "ru")).contains("/measures/1.5/");
        assertThat(page(events, "dsb", "ru")).doesNotContain("/measures/1.5/").contains("/measures/1.2/");
        for (String closed : List.of("", "/2025-02")) {
            web.perform(get("/plans/" + PLAN + "/measures/1.5" + closed).with(fixtures.as("dsb")))
                    .andExpect(status().isNotFound());
            web.perform(get("/plans/" + PLAN + "/measures/1.5" + closed).with(fixtures.as("viewer")))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void aPlanThatIsNotThereHasNoCalendar() throws Exception {
        for (String address : List.of("/calendar", "/timeline", "/calendar/events?start=2025-03-01&end=2025-04-01")) {
            web.perform(get(address).param("plan", "no-such-plan").with(fixtures.as("keeper")))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void theCalendarIsGivenItsNumberAndItsEvents() throws Exception {
        String page = web.perform(get("/calendar").with(fixtures.as("viewer")))
                .andExpect(header().string("Content-Security-Policy", containsString("style-src 'self' 'nonce-")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher nonce = Pattern.compile("csp-nonce\" content=\"([^\"]+)\"").matcher(page);
        assertThat(nonce.find()).isTrue();
        assertThat(page).contains("data-month=\"2025-03-01\"", "/locales/kk.global.min.js");
        web.perform(get("/due").with(fixtures.as("viewer")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("nonce-"))));
        web.perform(get("/calendar/events?start=2025-03-31T00:00:00Z&end=2025-04-01T00:00:00Z&executor=dsb&plan="
                                + PLAN)
                        .with(fixtures.as("viewer"))
                        .header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.url == '" + QUARTERLY + "/2025-Q1')].start")
                        .value("2025-03-31"))
                .andExpect(jsonPath("$[?(@.url == '" + QUARTERLY + "/2025-Q1')].classNames[0]")
                        .value("s-due-today"));
    }

    @Test
    void whatIsNoDayOrTooLongATimeIsABadRequest() throws Exception {
        for (String address : List.of(
                "/calendar?month=never",
                "/calendar?day=2025-02-30",
                "/due?week=yesterday",
                "/calendar/events?start=2025-01-01&end=2026-01-01",
                "/calendar/events?start=x&end=y")) {
            web.perform(get(address).with(fixtures.as("keeper"))).andExpect(status().isBadRequest());
        }
    }

    @Test
    void theTimelineHasEachDeadlineInItsMonth() throws Exception {
        String page = page("/timeline?plan=" + PLAN + "&year=2025&executor=dsb", "keeper", "en");
        String row = page.substring(page.indexOf("/measures/1.7\""));
        row = row.substring(0, row.indexOf("</tr>"));
        String[] cells = row.split("<td>");
        assertThat(cells).hasSize(13);
        assertThat(cells[3]).contains("2025-Q1", ">31<", "due today");
        assertThat(cells[6]).contains("2025-Q2", ">30<");
        assertThat(cells[1]).doesNotContain("<a");
        assertThat(page("/timeline?plan=" + PLAN + "&year=2025&standing=due-today", "keeper", "en"))
                .contains("2025-Q1")
                .doesNotContain("2025-Q2", "/measures/1.2\"");
    }

    @Test
    void anExecutorIsOfferedNoYearInWhichOnlyOthersOweSomething() throws Exception {
        fixtures.ownPlan("long-ended");
        // 1.5 is not owed by the health department.
        for (String table : List.of("obligation", "obligation_executor")) {
            jdbc.sql("update " + table + " set last_day = :day where plan_id = 'long-ended' and measure_id = '1.5'")
                    .param("day", LocalDate.of(2031, 5, 1))
                    .update();
        }
        assertThat(page("/timeline?plan=long-ended", "keeper", "en")).contains("year=2031");
        assertThat(page("/timeline?plan=long-ended", "dsb", "en"))
                .contains("year=2026")
                .doesNotContain("year=2031");
        jdbc.sql("delete from obligation where plan_id = 'long-ended'").update();
    }

    @Test
    void aMeasureTellsWhyEachOfItsDaysIsThatDay() throws Exception {
        web.perform(get(QUARTERLY).with(fixtures.as("dsb")).header("Accept-Language", "ru"))
                .andExpect(content().string(containsString("тоқсан сайын")))
                .andExpect(content().string(containsString("01.01.2025 – 31.03.2025")))
                .andExpect(content().string(containsString("30.06.2025")));
    }
}
