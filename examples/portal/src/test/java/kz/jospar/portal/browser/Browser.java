package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.portal.Fixtures;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
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
    private static final int TALLEST = 6000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
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
        Path downloads = Files.createTempDirectory(Files.createDirectories(Path.of("target", "downloads")), "of");
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

    /** Clicks what leads to another page, and waits for that. */
    Browser click(String css) {
        WebElement element = inSight(css);
        return leave(element::click);
    }

    /**
     * Does what leads to another page, be it the same one anew, and waits until that is there.
     *
     * <p>A driver waits for a page after a click only where it sees one coming in time; what comes then may still be the old
     * page, which is as complete as ever. So the old one is marked, and the new one is the one without the mark.
     */
    Browser leave(Runnable way) {
        driver.executeScript("window.leftBehind = true");
        way.run();
        new WebDriverWait(driver, PATIENCE)
                // Asked in between two pages.
                .ignoring(JavascriptException.class)
                .withMessage("no page came after " + driver.getCurrentUrl())
                .until(page -> driver.executeScript("return !window.leftBehind && document.readyState === 'complete'")
                                instanceof Boolean there
                        && there);
        return this;
    }

    private WebElement inSight(String css) {
        WebElement element = find(css);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }

    /**
     * Fills one field of one form, and opens what hides it.
     *
     * @param form its selector, or {@code main form} where the page has one
     */
    Browser fill(String form, String field, String value) {
        WebElement element = find(form + " [name='" + field + "']");
        unfold(element);
        if (element.getTagName().equals("select")) {
            new Select(element).selectByValue(value);
        } else if (List.of("date", "datetime-local", "time")
                .contains(String.valueOf(element.getDomAttribute("type")))) {
            // In which order the digits are typed hangs on the browser's own language.
            driver.executeScript("arguments[0].value = arguments[1]", element, value);
        } else {
            element.clear();
            element.sendKeys(value);
        }
        return this;
    }

    Browser tick(String form, String field, String value) {
        WebElement box = find(form + " [name='" + field + "'][value='" + value + "']");
        unfold(box);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    Browser attach(String field, Path file) {
        driver.findElement(By.name(field)).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Sends a form by its button. */
    Browser send(String form) {
        unfold(find(form));
        return click(form + " button[type=submit]");
    }

    private void unfold(WebElement element) {
        for (WebElement hiding : element.findElements(By.xpath("ancestor::details[not(@open)]"))) {
            WebElement summary = hiding.findElement(By.tagName("summary"));
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", summary);
            summary.click();
        }
    }

    WebElement find(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "no " + css + " on " + driver.getCurrentUrl() + "\n"
                        + driver.findElement(By.tagName("body")).getText())
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

    /** Follows a link to a file and waits for it. */
    Path download(String css) throws IOException, InterruptedException {
        String address = find(css).getDomAttribute("href");
        String ending = address.substring(address.lastIndexOf('.'));
        inSight(css).click();
        for (long until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until; ) {
            try (Stream<Path> files = Files.list(downloads)) {
                Optional<Path> found = files.filter(
                                file -> file.getFileName().toString().endsWith(ending))
                        .findFirst();
                if (found.isPresent()) {
                    return found.orElseThrow();
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError(address + " was not downloaded");
    }

    /** Returns how much of a canvas is painted: 0 to 1. */
    double paintedShare(String css) {
        return ((Number) driver.executeScript(
                        "const c = arguments[0]; const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
                                + " let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i] > 0) n++;"
                                + " return n / (d.length / 4);",
                        find(css)))
                .doubleValue();
    }

    /** Looks at a page as it is, at a desk and on a phone, with axe's eyes too, and takes its pictures. */
    void inspect(String name) throws IOException {
        assertThat(complaints(name, false)).isEmpty();
        assertQuiet();
    }

    /**
     * Returns what is wrong with the page; nothing where nothing is.
     *
     * @param again whether it is opened anew at each width, as scripts may see how wide it is
     */
    List<String> complaints(String name, boolean again) throws IOException {
        String page = name + "-" + find("html").getDomAttribute("lang");
        List<String> complaints = new ArrayList<>();
        for (int width : new int[] {DESK, PHONE}) {
            resize(width);
            if (again) {
                driver.navigate().refresh();
            }
            picture(page + "-" + width);
            if (number("return document.documentElement.scrollWidth") > width) {
                complaints.add(page + " scrolls sideways at " + width);
            }
            contrasts(page + " at " + width, complaints);
        }
        resize(DESK);
        String source = String.valueOf(driver.getPageSource());
        if (source.contains("??")) {
            complaints.add(page + " misses a text");
        }
        if (number("return document.querySelectorAll('img:not([alt]), canvas:not([aria-label])').length") > 0) {
            complaints.add(page + " has a picture without words");
        }
        return complaints;
    }

    /** Returns what axe finds on the page as it is, in dark colours. */
    List<String> complaintsInTheDark(String name) throws IOException {
        scheme("dark");
        List<String> complaints = new ArrayList<>();
        picture(name + "-dark");
        contrasts(name + " in the dark", complaints);
        scheme("light");
        return complaints;
    }

    private void scheme(String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    private void contrasts(String page, List<String> complaints) {
        for (Rule rule : new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze(driver)
                .getViolations()) {
            rule.getNodes()
                    .forEach(node -> complaints.add(
                            page + ": " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()));
        }
    }

    /** Returns what a phone shows of some elements only in part, or not before one moves the page or a table sideways. */
    List<?> cutOnPhones(String css) {
        resize(PHONE);
        Object cut = driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])]"
                        + ".filter(one => one.getBoundingClientRect().right > window.innerWidth).map(one => one.outerHTML)",
                css);
        resize(DESK);
        return (List<?>) Objects.requireNonNull(cut);
    }

    private int number(String script) {
        return ((Number) driver.executeScript(script)).intValue();
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
        // Charts follow the width a frame later, and are painted in the next one.
        driver.executeAsyncScript("const done = arguments[0];"
                + " requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    /** The whole page, or its first metres. */
    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        int height = Math.min(TALLEST, number("return document.documentElement.scrollHeight"));
        Object taken = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x",
                                        0,
                                        "y",
                                        0,
                                        "width",
                                        number("return window.innerWidth"),
                                        "height",
                                        height,
                                        "scale",
                                        1)))
                .get("data");
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(taken)));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
