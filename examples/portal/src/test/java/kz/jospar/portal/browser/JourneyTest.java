package kz.jospar.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.MovingClock;
import kz.jospar.protocol.minutes.Minutes;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an office does with the portal, page after page and month after month: a plan, its deadlines, a sitting, a rating. */
@Import(MovingClock.class)
class JourneyTest extends BrowserTest {
    /** Words of the pages, written down here a second time. */
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "kk",
            Map.of(
                    "due-today", "мерзімі бүгін",
                    "done", "орындалды",
                    "postponed", "мерзімі ұзартылды",
                    "adopted", "Қабылданды",
                    "needed", "Қажетті жақтаған дауыс: 9; әзірге берілгені: 8;",
                    "abstention", "Қалыс қалу қарсы дауыспен тең."),
            "ru",
            Map.of(
                    "due-today", "срок сегодня",
                    "done", "исполнено",
                    "postponed", "срок продлён",
                    "adopted", "Принято",
                    "needed", "Нужно голосов «за»: 9; подано «за»: 8;",
                    "abstention", "Воздержание равносильно голосу против."));

    private static final List<String> FOR = List.of(
            "akim",
            "deputy-akim",
            "police",
            "prosecutor",
            "national-security",
            "office",
            "sport",
            "employment",
            "culture");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    JsonDocuments json;

    @Autowired
    MovingClock clock;

    private String language;
    private String plan;

    @BeforeEach
    void inMarch() {
        clock.set(MovingClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void anOfficeWorksWithThePortalFromThePlanToTheRating(String in) throws Exception {
        language = in;
        plan = "journey-" + in;
        theWorkingBodyUploadsThePlan();
        String secret = anExecutorSubscribes();
        anExecutorAnswersAndAsksForTime();
        theHeadGrantsIt();
        theStaffSits();
        theRatingIsRead();
        theSubscriptionIsRevoked(secret);
    }

    private void theWorkingBodyUploadsThePlan() throws IOException {
        as("keeper").open("/plans/upload").attach("file", planFile()).send("main form[enctype]");
        assertThat(browser.path()).startsWith("/plans/upload/");
        String mending = "form:has([name=adopted])";
        browser.fill(mending, "id", plan).send(mending).inspect("preview");
        List<String> understood = browser.driver().findElements(By.cssSelector("main dl dd")).stream()
                .map(one -> one.getText())
                .toList();
        // 68 measures, 232 dated deadlines; what the period is stands in the document's title.
        assertThat(understood).contains(plan, "68", "232");
        assertThat(browser.text("main dl")).contains("01.01.2025");
        assertThat(browser.has("main .finding")).isTrue();
        browser.click("main form[action$='/save'] button");
        assertThat(browser.path()).isEqualTo("/plans/" + plan);
        assertThat(browser.has("main [role=status]")).isTrue();
        browser.inspect("plan-saved");
        browser.signOut();
    }

    /** The plan as the region published it, or the same measures as data where that file is not here. */
    private Path planFile() {
        String shared = System.getenv("JOSPAR_SHARED");
        Path word = (shared == null
                        ? Path.of(System.getProperty("jospar.root")).resolveSibling("shared")
                        : Path.of(shared))
                .resolve(Path.of("documents", "karaganda-drug-plan-2025-2026.kk.docx"));
        return Files.exists(word) ? word : Fixtures.data("karaganda-plan.json");
    }

    private String anExecutorSubscribes() throws Exception {
        as("dsb").open("/subscriptions?plan=" + plan);
        browser.fill("main form[method=post]", "label", "journey " + language).send("main form[method=post]");
        String secret = browser.find("input[readonly]").getDomProperty("value");
        browser.inspect("subscription-made");
        HttpResponse<String> feed = ask(secret);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed.body()));
        List<String> deadlines = calendar.getComponents("VEVENT").stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                // Beside the deadlines stands one reminder of what is overdue.
                .filter(uid -> !uid.startsWith("overdue_"))
                .toList();
        assertThat(deadlines).hasSize(80).doesNotHaveDuplicates();
        browser.open("/subscriptions");
        assertThat(browser.text("main")).contains("journey " + language);
        assertThat(browser.driver().getPageSource()).doesNotContain(secret);
        return secret;
    }

    private static HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** 1.7 and 1.8 are the quarterly duties of this body alone; the first quarter ends today, a Monday. */
    private void anExecutorAnswersAndAsksForTime() throws IOException {
        browser.open("/due");
        assertThat(browser.text(row("1.7"))).contains(word("due-today"));
        browser.click(row("1.7") + " a").inspect("obligation");
        String answer = form("answered");
        browser.fill(answer, "words", "https://example.org/journey/" + language + "?page=1&part=2")
                .send(answer);
        assertThat(browser.text(".standing.s-done")).isEqualTo(word("done"));
        assertThat(browser.find("main table a[href^='https://example.org/']").getText())
                .isEqualTo("https://example.org/journey/" + language + "?page=1&part=2");
        browser.inspect("obligation-answered");
        browser.open("/plans/" + plan + "/measures/1.7");
        assertThat(browser.text(".s-done")).isEqualTo(word("done"));
        browser.open("/due");
        assertThat(browser.text(row("1.7"))).contains(word("done"));
        browser.open("/calendar?plan=" + plan);
        assertThat(browser.text(row("1.7"))).contains(word("done"));
        assertThat(browser.text("#calendar .fc-event.s-done")).contains(word("done"), "1.7");
        browser.open("/plans/" + plan + "/measures/1.8/2025-Q1");
        String asking = form("postponement-asked");
        browser.fill(asking, "newDay", "2025-04-15")
                .fill(asking, "words", "№ 5")
                .send(asking);
        assertThat(browser.has(".s-due-today")).isTrue();
        browser.signOut();
    }

    private void theHeadGrantsIt() throws IOException {
        as("head").open("/due").click("header nav a[href='/requests']").inspect("requests");
        browser.click(row("1.8") + " a[href$='#record']");
        String granting = form("postponement-granted");
        assertThat(browser.find(granting + " input[name=newDay]").getDomProperty("value"))
                .isEqualTo("2025-04-15");
        browser.fill(granting, "words", "№ 6, 31.03.2025").send(granting);
        assertThat(browser.text(".standing.s-postponed")).isEqualTo(word("postponed"));
        assertThat(browser.text("main dl del")).isEqualTo("31.03.2025");
        browser.inspect("obligation-postponed");
        browser.signOut();
    }

    private void theStaffSits() throws IOException, InterruptedException {
        itIs("2025-12-08T10:00");
        as("keeper").open("/staff/upload").attach("file", Fixtures.data("kostanay-regulation.json"));
        browser.send("main form[enctype]").inspect("regulation-preview");
        browser.click("main form[action$='/save'] button");
        String declaring = "main form[action$='/choices']";
        browser.fill(declaring, "vote.secretary", "false")
                .fill(declaring, "counted", "every-seat")
                .fill(declaring, "equality", "votes-cast")
                .fill(declaring, "act", "№ 1")
                .send(declaring)
                .inspect("regulation");
        browser.click("main a[role=button]");
        String preparing = "main form[method=post]";
        browser.fill(preparing, "day", "2025-12-17")
                .fill(preparing, "starts", "10:00")
                .fill(preparing, "title1.kk", "Жастармен жұмыс туралы")
                .fill(preparing, "title1.ru", "О работе с молодёжью")
                .fill(preparing, "title1.en", "On work with the young")
                .inspect("sitting-form");
        browser.send(preparing);
        String address = browser.path();
        String convening = move("convened");
        browser.fill(convening, "by", "head").send(convening);
        itIs("2025-12-17T10:00");
        browser.open(address);
        for (String seat : FOR) {
            browser.tick(move("came"), "seats", seat);
        }
        for (String seat : List.of("internal-policy", "economy", "youth")) {
            browser.tick(move("came"), "seats", seat);
        }
        browser.send(move("came"));
        browser.fill(move("opened"), "presiding", "akim").send(move("opened"));
        browser.send(move("quorum-verified"));
        browser.fill(move("agenda-approved"), "by", "akim").send(move("agenda-approved"));
        browser.send(move("question-opened"));
        browser.send(move("voting-opened"));
        for (String seat : FOR.subList(0, 8)) {
            vote(seat, "for");
        }
        vote("internal-policy", "abstained");
        vote("economy", "abstained");
        browser.send("form:has(input[value=votes])");
        assertThat(browser.text("#live .agenda")).contains(word("needed"), word("abstention"));
        browser.inspect("sitting-live");
        assertThat(browser.cutOnPhones(".choices label, .counts dd, #live th:nth-child(2), #live td:nth-child(2)"))
                .isEmpty();
        vote("culture", "for");
        vote("youth", "against");
        browser.send("form:has(input[value=votes])");
        browser.send(move("voting-closed"));
        assertThat(browser.text("#live .agenda strong")).isEqualTo(word("adopted"));
        String ground = browser.text("#live .agenda strong + span");
        assertThat(ground).contains("16", "9");
        browser.inspect("sitting-verdict");
        itIs("2025-12-17T11:10");
        browser.send(move("closed"));
        browser.fill(move("minutes-drafted"), "by", "secretary").send(move("minutes-drafted"));
        browser.open(address + "/minutes").inspect("minutes");
        theMinutesAreDownloaded(ground);
        browser.signOut();
    }

    private void theMinutesAreDownloaded(String ground) throws IOException, InterruptedException {
        Path word = browser.download("main a[href$='.docx']");
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(ground);
        }
        try (InputStream in = Files.newInputStream(browser.download("main a[href$='.json']"))) {
            assertThat(json.read(in, Minutes.class).questions()).hasSize(1);
        }
    }

    private void vote(String seat, String choice) {
        browser.tick("form:has(input[value=votes])", "vote." + seat, choice);
    }

    private void theRatingIsRead() throws IOException {
        as("keeper").open("/rating/upload");
        browser.fill("main form[enctype]", "period", "2025")
                .attach("methodology", Fixtures.data("staff-methodology.json"))
                .attach("indicators", Fixtures.data("staff-indicators.csv"))
                .attach("events", Fixtures.data("staff-events.csv"))
                .send("main form[enctype]");
        browser.inspect("rating-preview");
        // The sample's rating has the same data: it is in force, and nothing is saved twice.
        browser.click(
                browser.has("main form[action$='/save']")
                        ? "main form[action$='/save'] button"
                        : "main p a[href^='/rating/']:not([href*=upload])");
        assertThat(browser.path()).matches("/rating/\\d+");
        assertThat(browser.text("main")).contains("80,9");
        assertThat(browser.paintedShare("canvas")).isGreaterThan(0.01);
        browser.inspect("rating");
        browser.click("main table tbody a").inspect("rating-account");
        assertThat(browser.paintedShare("canvas")).isGreaterThan(0.01);
        browser.signOut();
    }

    private void theSubscriptionIsRevoked(String secret) throws Exception {
        as("dsb").open("/subscriptions").click("main a[href$='/revoke']").click("main form[action$='/revoke'] button");
        assertThat(ask(secret).statusCode()).isEqualTo(410);
        browser.signOut();
        browser.assertQuiet();
    }

    /** Another moment in Kazakhstan; what is entered without a moment happens then. */
    private void itIs(String moment) {
        clock.set(LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Almaty")).toInstant());
    }

    private Browser as(String name) {
        return browser.open("/sign-in").in(language).signIn(name);
    }

    private String word(String of) {
        return WORDS.get(language).get(of);
    }

    private static String form(String kind) {
        return "main form:has(input[name=kind][value=" + kind + "])";
    }

    private static String move(String kind) {
        return "#move-" + kind + " form";
    }

    private String row(String measure) {
        return "main tr:has(a[href^='/plans/" + plan + "/measures/" + measure + "/'])";
    }
}
