package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kz.jospar.portal.Fixtures;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A phone of 360 pixels: one row of header, and tables as cards that are still tables to a screen reader. */
class PhoneTest extends BrowserTest {
    private static final int WIDTH = 360;

    private void onAPhone() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", WIDTH, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    @Test
    void theHeaderIsOneRowAndItsMenuOpensByKeys() {
        browser.signIn("keeper").open("/due");
        onAPhone();
        WebElement sections = browser.find("header nav.sections");
        WebElement summary = browser.find("header .menu summary");
        assertThat(sections.isDisplayed()).isFalse();
        assertThat(browser.find("body > header").getSize().getHeight()).isLessThan(72);
        browser.driver().executeScript("arguments[0].focus()", summary);
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(sections.isDisplayed()).isTrue();
        assertThat(browser.find("header form[action$='/sign-out'] button").isDisplayed())
                .isTrue();
        new Actions(browser.driver()).sendKeys(Keys.TAB, Keys.ENTER).perform();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(page -> browser.path().equals("/plans"));
    }

    @Test
    void aRowIsACardWithTheWordsOfItsHeadings() {
        fixtures.samplePlan();
        browser.signIn("keeper").in("ru").open("/due");
        onAPhone();
        WebElement region = browser.find("main .scroll");
        assertThat(region.getDomAttribute("tabindex")).isNull();
        assertThat(((Number) browser.driver()
                                .executeScript("return arguments[0].scrollWidth - arguments[0].clientWidth", region))
                        .intValue())
                .isZero();
        WebElement row = browser.find("main tbody tr");
        assertThat(row.findElements(By.tagName("td")))
                .extracting(cell -> cell.getDomAttribute("data-label"))
                .containsExactly("Состояние исполнения", "Срок", "Исполнители", "План");
        // As the browser tells it to a screen reader.
        assertThat(row.getAriaRole()).isEqualTo("row");
        assertThat(row.findElement(By.tagName("th")).getAriaRole()).isEqualTo("rowheader");
        assertThat(row.findElement(By.tagName("td")).getAriaRole()).isEqualTo("cell");
        assertThat(browser.find("main table").getAriaRole()).isEqualTo("table");
        assertThat(browser.find("main thead th").getAriaRole()).isEqualTo("columnheader");
    }

    @Test
    void theTimelineShowsTheMonthsInWhichSomethingIsDue() {
        fixtures.samplePlan();
        browser.signIn("keeper").in("ru").open("/timeline?year=2025&plan=" + Fixtures.PLAN);
        onAPhone();
        WebElement row = browser.find("main tr:has(a[href$='/measures/1.7'])");
        assertThat(row.findElements(By.tagName("td")).stream().filter(WebElement::isDisplayed))
                .extracting(cell -> cell.getDomAttribute("data-label"))
                .containsExactly("Март", "Июнь", "Сентябрь", "Декабрь");
    }
}
