package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.portal.Fixtures;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody in front of the portal. */
final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;
    private static final Pattern ASKED = Pattern.compile(
            "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"", Pattern.DOTALL);

    private final ChromeDriver driver;
    private final String portal;
    private final Path downloads;

    private Browser(ChromeDriver driver, int port, Path downloads) {
        this.driver = driver;
        this.portal = "http://localhost:" + port;
        this.downloads = downloads;
    }

    static Browser start(int port) throws IOException {
        Path downloads = Files.createDirectories(Path.of("target", "downloads").resolve(Integer.toString(port)));
        Browser browser = new Browser(Chromium.start(downloads), port, downloads);
        browser.resize(DESK);
        // The browser's first page is its own, and so is what it loads.
        browser.driver.get("about:blank");
        browser.driver.manage().logs().get(LogType.PERFORMANCE);
        browser.driver.manage().logs().get(LogType.BROWSER);
        return browser;
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser open(String path) {
        driver.get(portal + path);
        return this;
    }

    /** Reads on in another language, by the link of the page. */
    Browser in(String language) {
        click("header a[hreflang=" + language + "]");
        assertThat(find("html").getDomAttribute("lang")).isEqualTo(language);
        return this;
    }

    Browser signIn(String name) {
        return signIn(name, Fixtures.PASSWORD);
    }

    Browser signIn(String name, String password) {
        open("/sign-in").type("username", name).type("password", password).click("main button[type=submit]");
        return this;
    }

    Browser signOut() {
        click("form[action$='/sign-out'] button");
        return this;
    }

    Browser type(String field, String text) {
        WebElement element = driver.findElement(By.name(field));
        element.clear();
        element.sendKeys(text);
        return this;
    }

    Browser choose(String field, String value) {
        new Select(driver.findElement(By.name(field))).selectByValue(value);
        return this;
    }

    /** Clicks and waits for the next page where there is one. */
    Browser click(String css) {
        WebElement element = find(css);
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(page ->
                        "complete".equals(((JavascriptExecutor) page).executeScript("return document.readyState")));
        return this;
    }

    WebElement find(String css) {
        return new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    String text(String css) {
        return find(css).getText();
    }

    String path() {
        return URI.create(driver.getCurrentUrl()).getRawPath();
    }

    Path downloads() {
        return downloads;
    }

    /** Looks at a page as it is: at a desk and on a phone, with axe's eyes, and takes its pictures. */
    void inspect(String name) throws IOException {
        String language = find("html").getDomAttribute("lang");
        for (int width : new int[] {DESK, PHONE}) {
            resize(width);
            picture(name + "-" + language + "-" + width);
            assertThat(((Number) ((JavascriptExecutor) driver)
                                    .executeScript("return document.documentElement.scrollWidth"))
                            .intValue())
                    .as(name + " scrolls sideways at " + width)
                    .isLessThanOrEqualTo(width);
            List<Rule> violations = new AxeBuilder()
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                    .analyze(driver)
                    .getViolations();
            assertThat(violations)
                    .as(name + " at " + width)
                    .extracting(rule -> rule.getId() + ": "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                    .toList())
                    .isEmpty();
        }
        resize(DESK);
        assertQuiet();
    }

    /** Nothing was asked of anybody else, nothing forbidden was tried; an answer of 4xx that a test wants is no complaint. */
    void assertQuiet() {
        assertThat(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .map(LogEntry::getMessage)
                        .map(ASKED::matcher)
                        .filter(Matcher::find)
                        .map(asked -> asked.group(1)))
                .allSatisfy(address ->
                        assertThat(address).matches("(" + Pattern.quote(portal) + "/|data:|blob:|about:).*"));
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .filter(message -> !message.matches("(?s).*the server responded with a status of 4\\d\\d.*")))
                .isEmpty();
    }

    private void resize(int width) {
        // A window cannot be as narrow as a phone.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width == PHONE));
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), HEIGHT));
    }

    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Path file = driver.getScreenshotAs(OutputType.FILE).toPath();
        Files.copy(file, PICTURES.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
