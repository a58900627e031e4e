package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A page of a plan of 2,000 measures reads what it shows, which is at most fifty of them, and not the plan. */
@PortalTest
@Import({ReadRows.class, ScannedRows.class})
class PageBoundsTest {
    private static final String MANY = "page-bounds";
    private static final int MEASURES = 2000;
    /** Fifty deadlines or measures with their plans, findings and events, and what a form offers. */
    private static final int MOST_ROWS = 500;

    private static final Pattern LOOK_UP = Pattern.compile("unnest|(measure|obligation)_id in \\(\\?");
    private static final int MOST_STATEMENTS = 25;
    /** A query counts, or gathers a page, in one go through the measures of a plan: joined, each is met a few times. */
    private static final int MOST_OF_PLAN = 6 * MEASURES;
    /** What is looked up for the rows of a page: less than a plan has. */
    private static final int MOST_LOOKED_UP = 2000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Plans plans;

    @Autowired
    ReadRows read;

    @Autowired
    ScannedRows scanned;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void save() {
        if (plans.head(MANY, Scope.ALL).isEmpty()) {
            keeping.save(many(fixtures.readSamplePlan()), "keeper");
            ask();
        }
    }

    /**
     * A request for each deadline after today of every second measure; every second is in the list of those that are
     * decided. Of fewer events than {@link #MOST_LOOKED_UP}: PostgreSQL goes through as few rather than through an index.
     */
    private void ask() {
        jdbc.sql("insert into event (plan_id, obligation_id, id, document, recorded_at, recorded_by)"
                        + " select plan_id, id, 'p', '{\"kind\":\"postponement-asked\",\"id\":\"p\",\"obligation\":\"' || id"
                        + " || '\",\"on\":\"2025-03-31\",\"by\":\"dsb\",\"wanted\":\"2027-12-31\",\"ground\":\"№ 1\"}',"
                        + " current_timestamp, 'keeper' from obligation where last_day > :today and mod(place, 2) = 0")
                .param("today", TestClock.TODAY)
                .update();
        jdbc.sql("insert into postponement_request (id, event_id, awaiting, asked_on)"
                        + " select obligation_id, id, mod(seq, 2) = 0, :today from event where id = 'p'")
                .param("today", TestClock.TODAY)
                .update();
    }

    private static Plan many(Plan sample) {
        Section first = sample.sections().get(0);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < MEASURES; i++) {
            Measure measure = first.measures().get(i % first.measures().size());
            measures.add(measure.withId(measure.id() + "-" + i));
        }
        return sample.withId(MANY).withSections(List.of(first.withMeasures(measures)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans",
                "/plans/" + MANY,
                "/plans/" + MANY + "?page=30",
                "/plans/" + MANY + "?executor=dsb",
                "/due",
                "/due?overduePage=2",
                "/requests",
                "/requests?page=3",
                "/requests?decided=true",
                "/calendar",
                "/calendar?page=7",
                "/calendar?plan=" + MANY,
                "/calendar/events?start=2025-03-01&end=2025-04-01",
                "/timeline?plan=" + MANY,
                "/timeline?plan=" + MANY + "&standing=overdue",
                "/timeline?plan=" + MANY + "&executor=dsb&page=2",
                "/subscriptions",
                "/api/v1/plans/" + MANY + "/measures",
                "/api/v1/obligations",
                "/api/v1/requests"
            })
    void aPageReadsWhatItShows(String page) throws Exception {
        for (String reader : List.of("keeper", "dsb")) {
            read.reset();
            mvc.perform(get(page).with(fixtures.as(reader))).andExpect(status().isOk());
            assertThat(read.rows()).as("rows for %s", reader).isPositive().isLessThan(MOST_ROWS);
            assertThat(read.statements()).as("statements for %s", reader).isLessThan(MOST_STATEMENTS);
        }
    }

    /** No query goes through deadlines or measures again for each of them, nor through a plan for the rows of a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans",
                "/plans/" + MANY,
                "/plans/" + MANY + "?page=30",
                "/plans/" + MANY + "?executor=dsb&page=1",
                "/due",
                "/due?overduePage=2",
                "/requests?page=3",
                "/requests?decided=true",
                "/calendar?page=7",
                "/calendar?executor=dsb",
                "/calendar?plan=" + MANY + "&executor=dsb&section=0&standing=due-today",
                "/calendar/events?start=2025-03-01&end=2025-04-01",
                "/calendar/events?start=2025-03-01&end=2025-04-01&executor=dsb",
                "/timeline?plan=" + MANY,
                "/timeline?plan=" + MANY + "&page=30",
                "/timeline?plan=" + MANY + "&executor=dsb&page=2",
                "/timeline?plan=" + MANY + "&standing=upcoming",
                "/api/v1/obligations?page=20"
            })
    void theDatabaseGoesThroughItsRowsOnce(String page) throws Exception {
        jdbc.sql("analyze").update();
        long deadlines = count("select count(*) from obligation");
        for (String reader : List.of("keeper", "dsb")) {
            scanned.start();
            mvc.perform(get(page).with(fixtures.as(reader))).andExpect(status().isOk());
            Map<String, Long> queries = scanned.stop();
            assertThat(queries).isNotEmpty();
            queries.forEach((query, rows) -> assertThat(rows)
                    .as("rows gone through for %s by %s", reader, query)
                    .isLessThan(
                            LOOK_UP.matcher(query).find()
                                    ? MOST_LOOKED_UP
                                    : query.contains("from obligation") ? deadlines + MOST_LOOKED_UP : MOST_OF_PLAN));
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
