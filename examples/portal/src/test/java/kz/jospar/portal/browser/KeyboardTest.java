package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.portal.Fixtures;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** An executor without a mouse: signs in, filters the plan, records an answer. */
class KeyboardTest extends BrowserTest {
    private static final int STEPS = 150;

    @Test
    void anAnswerIsRecordedByTabAndEnterAlone() {
        fixtures.samplePlan();
        browser.open("/sign-in");
        // The field of the name has the focus from the start.
        browser.leave(() -> press("bb", Keys.TAB, Fixtures.PASSWORD, Keys.ENTER));
        browser.find("form[action$='/sign-out']");
        browser.open("/plans/" + Fixtures.PLAN);
        walkTo("main select[name=section]");
        press(Keys.ARROW_DOWN);
        walkTo("main form button[type=submit]");
        browser.leave(() -> press(Keys.ENTER));
        assertThat(browser.driver().getCurrentUrl()).contains("section=0");
        browser.open("/due");
        walkTo("main tr:has(.s-due-today) a[href*='/measures/']");
        browser.leave(() -> press(Keys.ENTER));
        String form = "main form:has(input[name=kind][value=answered])";
        walkTo("main details:has(input[name=kind][value=answered]) summary");
        press(Keys.ENTER);
        walkTo(form + " input[name=words]");
        browser.leave(() -> press("https://example.org/keys", Keys.ENTER));
        assertThat(browser.find("main table a[href='https://example.org/keys']").isDisplayed())
                .isTrue();
        browser.assertQuiet();
    }

    /** Goes on by Tab until there; wherever it stands on the way can be seen. */
    private void walkTo(String css) {
        WebElement wanted = browser.find(css);
        for (int step = 0; step < STEPS; step++) {
            press(Keys.TAB);
            WebElement now = browser.driver().switchTo().activeElement();
            if (!now.getTagName().equals("body")) {
                assertThat(browser.driver()
                                .executeScript(
                                        "const s = getComputedStyle(arguments[0]);"
                                                + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0"
                                                + " || s.boxShadow !== 'none'",
                                        now))
                        .as("the focus is seen on " + now.getDomProperty("outerHTML"))
                        .isEqualTo(true);
            }
            if (now.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("no way by keys to " + css);
    }

    private void press(CharSequence... keys) {
        Actions actions = new Actions(browser.driver());
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }
}
