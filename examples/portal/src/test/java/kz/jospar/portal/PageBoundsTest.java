package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
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
import org.springframework.test.web.servlet.MockMvc;

/** A page of a plan of 2,000 measures reads what it shows, which is at most fifty of them, and not the plan. */
@PortalTest
@Import(ReadRows.class)
class PageBoundsTest {
    private static final String MANY = "page-bounds";
    private static final int MEASURES = 2000;
    /** Fifty deadlines or measures with their plans, findings and events, and what a form offers. */
    private static final int MOST_ROWS = 500;
    /** The executors of all plans are found one by one in the index. */
    private static final int MOST_STATEMENTS = 60;

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

    @BeforeEach
    void save() {
        if (plans.head(MANY, Scope.ALL).isEmpty()) {
            keeping.save(many(fixtures.readSamplePlan()), "keeper");
        }
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
                "/calendar",
                "/calendar?page=7",
                "/calendar?plan=" + MANY,
                "/calendar/events?start=2025-03-01&end=2025-04-01",
                "/timeline?plan=" + MANY,
                "/timeline?plan=" + MANY + "&standing=overdue",
                "/subscriptions",
                "/api/v1/plans/" + MANY + "/measures",
                "/api/v1/obligations"
            })
    void aPageReadsWhatItShows(String page) throws Exception {
        for (String reader : List.of("keeper", "dsb")) {
            read.reset();
            mvc.perform(get(page).with(fixtures.as(reader))).andExpect(status().isOk());
            assertThat(read.rows()).as("rows for %s", reader).isPositive().isLessThan(MOST_ROWS);
            assertThat(read.statements()).as("statements for %s", reader).isLessThan(MOST_STATEMENTS);
        }
    }
}
