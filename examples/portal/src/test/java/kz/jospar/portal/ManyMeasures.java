package kz.jospar.portal;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.plan.PlanKeeping;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database file with 100,000 measures and times pages over HTTP, each time another one of its kind, so that no
 * database answers from its last result, on the day of {@link TestClock}, the last of a quarter: the sample plan, filled up to 100 measures, 800 times, and one plan of 20,000. Four of five deadlines before
 * the day are answered by all of their executors.
 *
 * <p>A first argument names another folder than a temporary one, filled only where it is empty; a second one, a part of the
 * addresses that are timed; {@code -Djospar.portal.database=postgresql} takes PostgreSQL.
 */
public final class ManyMeasures {
    private static final int PLANS = 800;
    private static final int OF_EACH = 100;
    private static final int COPIES = 200;
    private static final int WARM_UP = 5;
    private static final int RUNS = 20;
    /** In milliseconds. */
    private static final double GOAL = 300;

    private static final String TEMPLATE = "many-0001";
    private static final String BIG = "many-big";
    private static final List<String> PAGES = List.of(
            "/plans?page={0-15}",
            "/plans/many-{0002-0800}",
            "/plans/many-{0002-0800}?executor=dsb",
            "/plans/many-big?page={0-199}",
            "/plans/many-big?executor=dsb&page={0-20}",
            "/due?page={0-20}",
            "/due?page={100-140}",
            "/due?overduePage={0-20}",
            "/due?overduePage={100-140}",
            "/due?week=2025-06-{10-30}",
            "/calendar?page={0-20}",
            "/calendar?page={500-540}",
            "/calendar?month=2025-{01-12}",
            "/calendar?month=2025-03&day=2025-03-31&page={0-40}",
            "/calendar?month=2025-03&day=2025-03-{10-30}",
            "/calendar?standing=overdue&page={0-20}",
            "/calendar?standing=done&standing=done-late&page={0-20}",
            "/calendar?executor=dsb&page={0-20}",
            "/calendar?plan=many-big&page={0-20}",
            "/calendar?executor=dsb&section=0&standing=due-today&plan=many-big&page={0-20}",
            "/calendar/events?start=2025-03-{01-25}&end=2025-04-06",
            "/calendar/events?start=2025-03-{01-25}&end=2025-04-06&executor=dsb",
            "/calendar/events?start=2025-03-{01-25}&end=2025-04-06&plan=many-big",
            "/calendar/events?start=2025-03-01&end=2025-04-01&plan=many-{0002-0800}",
            "/timeline?plan=many-{0002-0800}",
            "/timeline?plan=many-big&page={0-20}",
            "/timeline?plan=many-big&page={300-390}",
            "/timeline?plan=many-big&standing=overdue&page={0-20}",
            "/timeline?plan=many-big&executor=dsb&section=0&page={0-9}",
            "/plans/many-big/measures/1.7-{2-200}",
            "/plans/many-big/measures/1.7-{2-200}/2025-Q1",
            "/requests?page={0-20}",
            "/requests?decided=true&page={0-20}",
            "/subscriptions?n={1-999}",
            "/staff?n={1-999}",
            "/rating?n={1-999}",
            "/plans/upload?n={1-999}",
            "/api/v1/plans?page={0-15}",
            "/api/v1/plans/many-{0002-0800}",
            "/api/v1/obligations?page={0-20}",
            "/api/v1/obligations?page={1000-1040}");

    private final ConfigurableApplicationContext portal;
    private final JdbcClient jdbc;
    private final String part;
    private final List<String> slow = new ArrayList<>();

    private ManyMeasures(ConfigurableApplicationContext portal, String part) {
        this.part = part;
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    /** Fills and times. */
    public static void main(String[] args) throws IOException, InterruptedException {
        run(
                args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("jospar-many"),
                args.length > 1 ? args[1] : "");
    }

    /** Fills, times, and returns the pages whose median is above the goal. */
    static List<String> run(Path home) throws IOException, InterruptedException {
        return run(home, "");
    }

    private static List<String> run(Path home, String part) throws IOException, InterruptedException {
        SpringApplicationBuilder builder =
                new SpringApplicationBuilder(PortalApplication.class, TestClock.class, Fixtures.class);
        if (TestDatabase.isPostgres()) {
            builder.initializers(new TestDatabase());
        }
        try (ConfigurableApplicationContext portal = builder.run(
                "--server.port=0",
                "--jospar.portal.home=" + home,
                // H2 would answer a repeated query from its last result.
                "--spring.datasource.url=jdbc:h2:file:" + home.toAbsolutePath()
                        + "/portal;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0")) {
            ManyMeasures many = new ManyMeasures(portal, part);
            if (many.count("measure") == 0) {
                many.fill();
            }
            many.time("keeper");
            many.time("dsb");
            return many.slow;
        }
    }

    private void fill() {
        long start = System.nanoTime();
        Plan sample = portal.getBean(Fixtures.class).readSamplePlan();
        portal.getBean(PlanKeeping.class).save(filledUp(sample).withId(TEMPLATE), "keeper");
        for (int i = 2; i <= PLANS; i++) {
            copy(String.format(Locale.ROOT, "many-%04d", i), "", 0);
        }
        copy(BIG, "-1", 0);
        for (int i = 2; i <= COPIES; i++) {
            copyRows(BIG, "-" + i, (i - 1) * OF_EACH);
        }
        jdbc.sql("update plan set measures = (select count(*) from measure where plan_id = plan.id)")
                .update();
        answer();
        ask();
        jdbc.sql(TestDatabase.isPostgres() ? "vacuum analyze" : "analyze").update();
        System.out.printf(
                Locale.ROOT,
                "%n%d measures, %d deadlines, %d events in %d s%n",
                count("measure"),
                count("obligation"),
                count("event"),
                (System.nanoTime() - start) / 1_000_000_000);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static Plan filledUp(Plan sample) {
        List<Section> sections = new ArrayList<>(sample.sections());
        int missing = OF_EACH - sample.measures().size();
        Section first = sections.get(0);
        List<Measure> more = sample.measures().stream()
                .limit(missing)
                .map(measure -> measure.withId(measure.id() + "-b"))
                .toList();
        sections.set(
                0,
                first.withMeasures(
                        Stream.concat(first.measures().stream(), more.stream()).toList()));
        return sample.withSections(sections);
    }

    /** Rows are copied by the database itself, which takes a minute; saving each plan would take a quarter of an hour. */
    private void copy(String plan, String suffix, int place) {
        jdbc.sql("insert into plan (id, title, first_day, last_day, head, measures, findings, revision, version,"
                        + " saved_at, saved_by) select :plan, title, first_day, last_day,"
                        + " replace(head, :template, :plan), measures, findings, revision, version, saved_at, saved_by"
                        + " from plan where id = :template")
                .param("plan", plan)
                .param("template", TEMPLATE)
                .update();
        copyRows(plan, suffix, place);
        jdbc.sql("insert into plan_executor (plan_id, executor, name) select :plan, executor, name from plan_executor"
                        + " where plan_id = :template")
                .param("plan", plan)
                .param("template", TEMPLATE)
                .update();
    }

    private void copyRows(String plan, String suffix, int place) {
        for (String sql : List.of(
                "insert into measure (plan_id, id, place, section, document) select :plan, id || :suffix,"
                        + " place + :place, section, replace(document, '\"id\":\"' || id || '\"',"
                        + " '\"id\":\"' || id || :suffix || '\"') from measure where plan_id = :template",
                "insert into measure_executor (plan_id, measure_id, place, executor, name) select :plan,"
                        + " measure_id || :suffix, place, executor, name from measure_executor"
                        + " where plan_id = :template",
                "insert into obligation (id, plan_id, measure_id, section, place, occurrence, from_day, last_day,"
                        + " course, version) select :plan || '/' || measure_id || :suffix"
                        + " || substring(id, length(:template || '/' || measure_id) + 1), :plan,"
                        + " measure_id || :suffix, section, place + :place, occurrence, from_day, last_day, course, version"
                        + " from obligation where plan_id = :template",
                "insert into obligation_executor (id, executor, plan_id, measure_id, section, place, last_day, course)"
                        + " select :plan || '/' || measure_id || :suffix"
                        + " || substring(id, length(:template || '/' || measure_id) + 1), executor, :plan,"
                        + " measure_id || :suffix, section, place + :place, last_day, course from obligation_executor"
                        + " where plan_id = :template")) {
            jdbc.sql(sql)
                    .param("plan", plan)
                    .param("suffix", suffix)
                    .param("place", place)
                    .param("template", TEMPLATE)
                    .update();
        }
    }

    /** Of what is not due yet a tenth is asked to be put off; every second of these stands in the list of what is decided. */
    private void ask() {
        jdbc.sql("insert into event (plan_id, obligation_id, id, document, recorded_at, recorded_by)"
                        + " select o.plan_id, o.id, 'p', '{\"kind\":\"postponement-asked\",\"id\":\"p\",\"obligation\":\"'"
                        + " || o.id || '\",\"on\":\"2025-03-31\",\"by\":\"dsb\",\"wanted\":\"2027-12-31\",\"ground\":\"№ 1\"}',"
                        + " current_timestamp, 'keeper' from obligation o where o.last_day > :today"
                        + " and mod(o.place, 10) = 0")
                .param("today", TestClock.TODAY)
                .update();
        jdbc.sql("insert into postponement_request (id, event_id, awaiting, asked_on)"
                        + " select obligation_id, id, mod(seq, 2) = 0, :today from event where id = 'p'")
                .param("today", TestClock.TODAY)
                .update();
    }

    private void answer() {
        String past = " where o.last_day < :today and mod(length(o.id) + extract(day from o.last_day), 5) > 0";
        jdbc.sql("insert into event (plan_id, obligation_id, id, document, recorded_at, recorded_by)"
                        + " select o.plan_id, o.id, 'a' || e.place, '{\"kind\":\"answered\",\"id\":\"a' || e.place"
                        + " || '\",\"obligation\":\"' || o.id || '\",\"on\":\"' || cast(o.last_day as varchar)"
                        + " || '\",\"executor\":\"' || e.executor || '\",\"evidence\":\"№ 1\"}', current_timestamp,"
                        + " 'keeper' from obligation o join measure_executor e on e.plan_id = o.plan_id"
                        + " and e.measure_id = o.measure_id" + past)
                .param("today", TestClock.TODAY)
                .update();
        jdbc.sql("update obligation o set course = 'done', version = version + 1" + past)
                .param("today", TestClock.TODAY)
                .update();
        jdbc.sql("update obligation_executor o set course = 'done'" + past)
                .param("today", TestClock.TODAY)
                .update();
    }

    private void time(String reader) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String root = "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
        String token = token(client, root + "/sign-in");
        client.send(
                HttpRequest.newBuilder(URI.create(root + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + reader + "&password="
                                + Fixtures.PASSWORD + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        System.out.printf(
                Locale.ROOT,
                "%n| `%s` reads | median, ms | worst of %d, ms | processor, ms | KB |%n|---|--:|--:|--:|--:|%n",
                reader,
                RUNS);
        for (String page : PAGES) {
            if (page.contains(part)) {
                line(client, root, page, reader);
            }
        }
        if (reader.equals("keeper") && part.isEmpty()) {
            line(client, root, upload(client, root), reader);
        }
    }

    /** Uploads the sample plan and returns the path of its preview. */
    private static String upload(HttpClient client, String root) throws IOException, InterruptedException {
        String boundary = "part-of-the-form";
        String start = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + token(client, root + "/plans/upload") + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.json\"\r\n\r\n";
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(root + "/plans/upload"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(start),
                                HttpRequest.BodyPublishers.ofFile(Fixtures.data("karaganda-plan.json")),
                                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElseThrow().replace(root, "");
    }

    private static String token(HttpClient client, String address) throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(client.send(
                                HttpRequest.newBuilder(URI.create(address)).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body());
        if (!token.find()) {
            throw new IllegalStateException("no form at " + address);
        }
        return token.group(1);
    }

    private void line(HttpClient client, String root, String page, String reader)
            throws IOException, InterruptedException {
        Random random = new Random(page.hashCode());
        int status = 0;
        int size = 0;
        double[] took = new double[RUNS];
        long processor = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            if (i == 0) {
                processor = processor();
            }
            String address = root + some(page, random);
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", page.startsWith("/api/") ? basic(reader) : "none")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                took[i] = (System.nanoTime() - start) / 1e6;
            }
            status = answer.statusCode();
            size = answer.body().length();
        }
        processor = processor() - processor;
        Arrays.sort(took);
        double median = (took[RUNS / 2 - 1] + took[RUNS / 2]) / 2;
        if (median > GOAL) {
            slow.add(reader + ": " + page);
        }
        if (status == 200) {
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f | %.0f | %d |%n",
                    page,
                    median,
                    took[RUNS - 1],
                    processor / 1e6 / RUNS,
                    size / 1024);
        } else {
            System.out.printf(Locale.ROOT, "| `%s` | answered %d | | | |%n", page, status);
        }
    }

    /** The time of the processor that this process has used, portal and reader alike, whatever else runs beside it. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Another number for each {@code {first-last}}, with as many digits as the first has. */
    private static String some(String page, Random random) {
        return Pattern.compile("\\{(\\d+)-(\\d+)}").matcher(page).replaceAll(range -> {
            int first = Integer.parseInt(range.group(1));
            int number = first + random.nextInt(Integer.parseInt(range.group(2)) - first + 1);
            return String.format(Locale.ROOT, "%0" + range.group(1).length() + "d", number);
        });
    }

    private static String basic(String reader) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((reader + ":" + Fixtures.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
