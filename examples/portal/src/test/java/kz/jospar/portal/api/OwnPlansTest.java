package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An executor learns of a plan what its pages show it and nothing else. */
@PortalTest
@Import(Api.class)
class OwnPlansTest {
    @Autowired
    Api api;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void samplePlan() {
        fixtures.samplePlan();
    }

    private long own(String what) {
        return jdbc.sql("select count(*) from " + what + " where plan_id = :plan and "
                        + (what.equals("measure") ? "id" : "measure_id")
                        + " in (select measure_id from measure_executor where plan_id = :plan and executor = 'dsb')")
                .param("plan", Fixtures.PLAN)
                .query(Long.class)
                .single();
    }

    /** A remark on the document as a whole may quote any row of it. */
    @Test
    void remarksOnTheWholeDocumentAreNotAnExecutors() throws Exception {
        api.create("own-findings");
        String remark = jdbc.sql("select document from finding where plan_id = :plan order by place limit 1")
                .param("plan", Fixtures.PLAN)
                .query(String.class)
                .single();
        jdbc.sql("delete from finding where plan_id = 'own-findings'").update();
        for (int place = 0; place < 2; place++) {
            jdbc.sql("insert into finding (plan_id, place, measure_id, severity, document)"
                            + " values ('own-findings', :place, :measure, 'ERROR', :document)")
                    .param("place", place)
                    .param(
                            "measure",
                            place == 0 ? null : api.plan("x").measures().get(0).id())
                    .param("document", remark)
                    .update();
        }
        assertThat(total("dsb")).isEqualTo(1);
        assertThat(total("viewer")).isEqualTo(2);
        assertThat(Api.json(api.read("dsb", "/plans/own-findings"))
                        .get("findings")
                        .asInt())
                .isEqualTo(1);
    }

    private int total(String account) throws Exception {
        JsonNode list = Api.json(api.read(account, "/plans/own-findings/findings"));
        assertThat(list.get("items")).hasSize(list.get("total").asInt());
        return list.get("total").asInt();
    }

    @Test
    void onlyItsOwnMeasuresAndFindingsAreCounted() throws Exception {
        long measures = own("measure");
        JsonNode whole = Api.json(api.read("viewer", "/plans/" + Fixtures.PLAN));
        assertThat(whole.get("measures").asInt()).isEqualTo(68);
        assertThat(measures).isBetween(1L, 67L);
        JsonNode one = Api.json(api.read("dsb", "/plans/" + Fixtures.PLAN));
        assertThat(one.get("measures").asLong()).isEqualTo(measures);
        assertThat(one.get("findings").asLong()).isEqualTo(own("finding"));
        JsonNode listed = null;
        for (JsonNode item : Api.json(api.read("dsb", "/plans?size=200")).get("items")) {
            listed = item.get("id").asString().equals(Fixtures.PLAN) ? item : listed;
        }
        assertThat(listed).isEqualTo(one);
    }

    @Test
    void theHeadingOfASectionWithoutItsMeasuresIsLeftOutAndItsPlaceKept() throws Exception {
        Plan plan = api.plan("own-sections");
        Plan other = fixtures.readSamplePlan();
        LocalizedText foreign = LocalizedText.of(Language.KK, "Басқаның бөлімі");
        List<Measure> theirs = other.measures().stream()
                .filter(measure ->
                        measure.executors().stream().noneMatch(one -> one.id().equals("dsb")))
                .limit(1)
                .toList();
        Plan both = plan.withSections(List.of(
                new Section(foreign, theirs, null, null, List.of()),
                plan.sections().get(0)));
        assertThat(Api.status(api.perform(Api.posting("/plans", api.documents.write(both)), "keeper")))
                .isEqualTo(201);
        JsonNode sections = Api.json(api.read("dsb", "/plans/own-sections")).get("sections");
        assertThat(sections).hasSize(2);
        assertThat(sections.get(0).size()).isZero();
        assertThat(sections.get(1).size()).isPositive();
        assertThat(Api.json(api.read("viewer", "/plans/own-sections"))
                        .at("/sections/0/kk")
                        .asString())
                .isEqualTo("Басқаның бөлімі");
    }
}
