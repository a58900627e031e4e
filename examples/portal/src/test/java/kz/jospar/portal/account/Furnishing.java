package kz.jospar.portal.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.feed.Subscriptions;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.rating.RatingIntake;
import kz.jospar.portal.rating.Ratings;
import kz.jospar.portal.staff.DraftAgenda;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.staff.Regulations;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.http.FeedKey;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Something behind every door: most of it the ДСБ's, marked so that it is known where it turns up. */
@TestComponent
class Furnishing {
    /** Stands in everything that is the ДСБ's alone. */
    static final String MARK = "ONLYDSB";
    /** A plan of the ДСБ's alone. */
    static final String OWN = "doors-own";
    /** A plan with measure 1 of the ДСБ, 2 of the ББ and 3 of both. */
    static final String SHARED = "doors-shared";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc web;
    private final Fixtures fixtures;
    private final Accounts accounts;
    private final PlanKeeping keeping;
    private final Obligations obligations;
    private final Recording recording;
    private final Subscriptions subscriptions;
    private final Regulations regulations;
    private final Holding holding;
    private final RatingIntake intake;
    private final Ratings ratings;
    private final JsonDocuments documents;
    private final Json json;
    private final Map<String, String> things = new HashMap<>();

    Furnishing(
            MockMvc web,
            Fixtures fixtures,
            Accounts accounts,
            PlanKeeping keeping,
            Obligations obligations,
            Recording recording,
            Subscriptions subscriptions,
            Regulations regulations,
            Holding holding,
            RatingIntake intake,
            Ratings ratings,
            JsonDocuments documents,
            Json json) {
        this.web = web;
        this.fixtures = fixtures;
        this.accounts = accounts;
        this.keeping = keeping;
        this.obligations = obligations;
        this.recording = recording;
        this.subscriptions = subscriptions;
        this.regulations = regulations;
        this.holding = holding;
        this.intake = intake;
        this.ratings = ratings;
        this.documents = documents;
        this.json = json;
    }

    /** Returns what stands for a variable of a path or for a parameter, once everything is there. */
    synchronized Map<String, String> things() throws Exception {
        if (things.isEmpty()) {
            save(OWN, MARK + " plan", List.of(section(MARK + " heading", List.of(measure("1", MARK, "dsb")))));
            save(
                    SHARED,
                    "Shared plan",
                    List.of(
                            section(MARK + " heading", List.of(measure("1", MARK, "dsb"))),
                            section(
                                    "Common heading",
                                    List.of(measure("2", "BBS", "bb"), measure("3", "BOTH", "dsb", "bb")))));
            answer(OWN);
            answer(SHARED);
            accounts.add(new Account("doors", "Doors", Role.VIEWER, null), "{noop}" + Fixtures.PASSWORD);
            staff();
            things.put("rating earlier", Long.toString(rating("89")));
            things.put("rating", Long.toString(rating("")));
            things.put("unit", "ulgi");
            things.put("name", "doors");
            things.put("plan", OWN);
            things.put("measure", "1");
            things.put("period", period(OWN + "/1/"));
            things.put("event", "e-1");
            things.put("draft", draft());
            things.put("rating draft", ratingDraft());
            for (String who : List.of("keeper", "dsb", "bb", "head", "viewer")) {
                things.put("number " + who, Long.toString(subscribe(who)));
            }
        }
        return Map.copyOf(things);
    }

    /** Saves a plan that is written as its parts. */
    void save(String id, String title, List<Map<String, Object>> sections) {
        String text = JSON.writeValueAsString(Map.of(
                "format",
                "jospar.plan/1",
                "id",
                id,
                "title",
                Map.of("kk", title),
                "kind",
                "measures",
                "level",
                "oblast",
                "period",
                Map.of("from", "2025-01-01", "toInclusive", "2025-12-31"),
                "sections",
                sections));
        keeping.save(json.read(text, Plan.class), "keeper");
    }

    static Map<String, Object> section(String heading, List<Map<String, Object>> measures) {
        return Map.of("heading", Map.of("kk", heading), "measures", measures);
    }

    /** A measure that is due today. */
    static Map<String, Object> measure(String id, String mark, String... bodies) {
        return Map.of(
                "id",
                id,
                "number",
                id + ".",
                "title",
                Map.of("kk", mark + " title"),
                "form",
                Map.of("text", mark + " form", "items", List.of(Map.of("text", mark + " form", "kind", "information"))),
                "executors",
                List.of(bodies).stream()
                        .map(body -> Map.of("id", body, "name", mark + " name", "role", "lead", "text", mark + " name"))
                        .toList(),
                "deadline",
                mark + " deadline",
                "timing",
                Map.of("kind", "window", "from", "2025-03-01", "toInclusive", "2025-03-31"));
    }

    /** Returns the obligation of a plan whose id begins so. */
    Tracked obligation(String beginning) {
        return obligations.all(Filter.ofPlan(beginning.substring(0, beginning.indexOf('/'))), Scope.ALL, 10).stream()
                .filter(one -> one.id().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private String period(String beginning) {
        return obligation(beginning).id().substring(beginning.length());
    }

    private void answer(String plan) {
        Tracked due = obligation(plan + "/1/");
        Tracked answered = recording.record(
                new ExecutionEvent.Answered("e-1", due.id(), TestClock.TODAY, null, "dsb", MARK + " evidence"),
                due.version(),
                new Account("dsb", "DSB", Role.EXECUTOR, "dsb"));
        recording.record(
                new ExecutionEvent.Returned("e-2", due.id(), TestClock.TODAY, null, "HEAD", "dsb", MARK + " reason"),
                answered.version(),
                new Account("head", "HEAD", Role.HEAD, null));
    }

    private void staff() {
        Regulation regulation = read("kostanay-regulation.json", Regulation.class);
        SittingDocument sitting = read("kostanay-sitting.json", SittingDocument.class);
        regulations.save(regulation, sitting.choices(), 0, "keeper");
        holding.save(
                sitting,
                sitting.replay(regulation).sitting().day().orElse(LocalDate.EPOCH),
                new DraftAgenda(null, List.of()),
                "keeper");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("keeper", "", "ROLE_WORKING_BODY"));
        try {
            holding.amend(
                    sitting.id(),
                    1,
                    "An addendum",
                    null,
                    List.of("akim"),
                    new Account("keeper", "K", Role.WORKING_BODY, null));
        } finally {
            SecurityContextHolder.clearContext();
        }
        things.put("addendum", "1");
        things.put("regulation", regulation.id());
        things.put("sitting", sitting.id());
    }

    /** The one is not saved as the other once more: of a row of each the value is another. */
    private long rating(String value) throws IOException {
        String rows = Files.readString(Fixtures.data("staff-indicators.csv"));
        String changed = value.isEmpty() ? rows : rows.replace("\nulgi,4,2025,88,", "\nulgi,4,2025," + value + ",");
        RatingIntake.Outcome outcome = intake.read(
                "2025",
                source("staff-methodology.json"),
                new RatingIntake.Source(
                        "staff-indicators.csv", new ByteArrayResource(changed.getBytes(StandardCharsets.UTF_8))),
                Optional.of(source("staff-events.csv")),
                Language.EN);
        return ratings.add(outcome.record().orElseThrow(), "keeper").id();
    }

    private String ratingDraft() throws Exception {
        String page = web.perform(multipart("/rating/upload")
                        .file(ratingFile("methodology", "staff-methodology.json"))
                        .file(ratingFile("indicators", "staff-indicators.csv"))
                        .param("period", "2025")
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(page).replaceFirst("^/rating/upload/", "");
    }

    private static MockMultipartFile ratingFile(String part, String name) throws IOException {
        return new MockMultipartFile(part, name, "text/plain", Files.readAllBytes(Fixtures.data(name)));
    }

    private String draft() throws Exception {
        byte[] plan = json.write(fixtures.readSamplePlan()).getBytes(StandardCharsets.UTF_8);
        String page = web.perform(multipart("/plans/upload")
                        .file(new MockMultipartFile("file", MARK + ".json", "application/json", plan))
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(page).substring("/plans/upload/".length());
    }

    private long subscribe(String who) {
        Account account = ((SignedIn) accounts.loadUserByUsername(who)).account();
        String addressee = account.body() == null ? "dsb" : account.body();
        subscriptions.make(
                account, new FeedKey(SHARED, addressee, Language.KK), who.equals("dsb") ? MARK + " label" : "label");
        return subscriptions.of(account).get(0).number();
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream in = Files.newInputStream(Fixtures.data(name))) {
            return documents.read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RatingIntake.Source source(String name) {
        return new RatingIntake.Source(name, new FileSystemResource(Fixtures.data(name)));
    }
}
