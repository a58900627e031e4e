package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.jospar.portal.Fixtures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What an office does with the portal, page after page. */
class JourneyTest extends BrowserTest {
    @Test
    void aPlanIsUploadedLookedAtAndSavedAndSubscribedTo() throws Exception {
        browser.signIn("keeper").open("/plans/upload").inspect("plan-upload");
        upload(Fixtures.data("karaganda-plan.json"));
        browser.inspect("plan-preview");
        browser.click("main form[action$='/save'] button").in("ru");
        browser.open("/plans").inspect("plans");
        browser.open("/plans/" + Fixtures.PLAN).inspect("plan");
        browser.in("kk").inspect("plan");
        browser.open("/subscriptions").inspect("subscriptions");
        browser.click("main form[method=post] button").inspect("subscription-made");
        assertThat(browser.find("main").getText()).contains("/feeds/");
        browser.open("/subscriptions");
        assertThat(browser.find("main").getText()).doesNotContain("/feeds/");
        browser.open("/rating").inspect("ratings");
        browser.open("/staff").inspect("staffs");
        browser.open("/staff/upload").inspect("staff-upload");
    }

    @Test
    void thePlanIsReadFromWord() throws Exception {
        String shared = System.getenv("JOSPAR_SHARED");
        Path word = (shared == null
                        ? Path.of(System.getProperty("jospar.root")).resolveSibling("shared")
                        : Path.of(shared))
                .resolve(Path.of("documents", "karaganda-drug-plan-2025-2026.kk.docx"));
        Assumptions.assumeTrue(Files.exists(word), "skipped: ../shared is not here");
        browser.signIn("keeper").open("/plans/upload");
        upload(word);
        browser.inspect("plan-preview-word");
    }

    private void upload(Path file) {
        browser.driver()
                .findElement(By.name("file"))
                .sendKeys(file.toAbsolutePath().toString());
        browser.click("main form[enctype] button[type=submit]");
    }
}
