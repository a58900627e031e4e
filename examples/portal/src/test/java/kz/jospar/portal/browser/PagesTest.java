package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Every page, filled with the samples of the first start, on the day of {@link TestClock}. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jospar.portal.sample.password=" + Fixtures.PASSWORD)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestClock.class)
@ActiveProfiles({"test", "sample"})
class PagesTest {
    private static final String PLAN = "/plans/" + Fixtures.PLAN;
    private static final String SITTING = "main table tbody a[href*='/staff/sittings/']";
    private static final String RATING = "main table tbody a[href*='/rating/']";

    @LocalServerPort
    int port;

    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        browser = Browser.start(port);
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageIsReadableByEverybodyEverywhere(String language) throws IOException {
        browser.open("/sign-in").in(language).signIn("keeper");
        look("plans", "/plans");
        look("plan", PLAN);
        look("upload", "/plans/upload");
        look("measure", PLAN + "/measures/1.7");
        look("obligation", PLAN + "/measures/1.7/2025-Q1");
        look("obligation-postponed", PLAN + "/measures/1.8/2025-Q1");
        look("due", "/due");
        look("requests", "/requests");
        look("requests-decided", "/requests?decided=true");
        look("calendar", "/calendar?plan=" + Fixtures.PLAN + "&executor=dsb");
        browser.find("#calendar .fc-event");
        look("calendar-crowded", "/calendar");
        look("timeline", "/timeline?plan=" + Fixtures.PLAN);
        look("staffs", "/staff");
        look("staff-upload", "/staff/upload");
        look("sitting-new", "/staff/sittings/new");
        look("regulation", "/staff/regulations/kostanay-2025");
        browser.open("/staff").click(SITTING);
        String sitting = browser.path();
        look("sitting", sitting);
        look("minutes", sitting + "/minutes");
        look("ratings", "/rating");
        look("rating-upload", "/rating/upload");
        browser.open("/rating").click(RATING);
        look("rating", browser.path());
        browser.click(RATING);
        look("rating-account", browser.path() + "?changes=true");
        look("subscriptions", "/subscriptions");
        look("accounts", "/accounts");
        look("account", "/accounts/viewer");
        look("password", "/account/password");
        look("error-404", "/nothing-of-the-kind");
        assertThat(complaints).isEmpty();
        browser.assertQuiet();
    }

    @Test
    void ownColoursAreReadableInTheDarkToo() throws IOException {
        browser.signIn("keeper");
        for (String page : List.of(
                PLAN,
                PLAN + "/measures/1.8",
                "/due",
                "/calendar?plan=" + Fixtures.PLAN + "&executor=dsb",
                "/timeline?plan=" + Fixtures.PLAN,
                "/staff",
                "/accounts")) {
            browser.open(page);
            complaints.addAll(browser.complaintsInTheDark(page.replaceAll("[^a-z0-9]+", "-")));
        }
        browser.open("/rating").click(RATING);
        complaints.addAll(browser.complaintsInTheDark("rating"));
        browser.signOut().signIn("keeper", "wrong-password");
        complaints.addAll(browser.complaintsInTheDark("sign-in-refused"));
        assertThat(complaints).isEmpty();
    }

    private void look(String name, String path) throws IOException {
        browser.open(path);
        if (browser.has("html[lang=en]")) {
            assertThat(browser.driver().getTitle()).endsWith(" – Jospar").doesNotContain("??");
        } else {
            complaints.addAll(browser.complaints(name, true));
        }
    }
}
