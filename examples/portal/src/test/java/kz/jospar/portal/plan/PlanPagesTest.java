package kz.jospar.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PlanPagesTest {
    private static final Pattern ROW = Pattern.compile("id=\"m-([^\"]+)\"");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    JsonDocuments json;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sample() {
        fixtures.samplePlan();
    }

    @Test
    void eachLanguageHasEveryWordOfEachPage() throws Exception {
        for (String language : List.of("kk", "ru", "en")) {
            for (String path : List.of("/plans", "/plans/" + Fixtures.PLAN, "/plans/upload")) {
                String page = page("keeper", path, language);
                assertThat(page).as(language + path).doesNotContain("??").contains("lang=\"" + language + "\"");
                assertThat(page).as(language + path).doesNotContain(" style=").doesNotContain("onclick");
            }
        }
        assertThat(page("viewer", "/plans", "kk")).contains("Жоспарлар").doesNotContain("/plans/upload");
        assertThat(page("viewer", "/plans", "ru")).contains("Просрочено");
    }

    @Test
    void theKeyThatProgramsAskForStandsInTheListAndOnThePlan() throws Exception {
        for (String path : List.of("/plans", "/plans/" + Fixtures.PLAN)) {
            assertThat(page("viewer", path, "ru"))
                    .contains("<span>Идентификатор:</span> <code class=\"copied\">" + Fixtures.PLAN + "</code>");
        }
    }

    @Test
    void aPageBehindTheLastLeadsToTheLast() throws Exception {
        String plan = "/plans/" + Fixtures.PLAN;
        assertThat(page("viewer", plan + "?page=99999&executor=dsb", "ru"))
                .contains("Всего страниц в списке", "executor=dsb", "Последняя страница</a>")
                .doesNotContain("Таких мероприятий нет");
        assertThat(page("dsb", "/plans?page=99999", "ru"))
                .contains("href=\"/plans?page=0\"")
                .doesNotContain("Нет доступных вам планов");
    }

    @Test
    void aPlanIsShownInPagesOfFiftyRows() throws Exception {
        List<String> ids =
                fixtures.readSamplePlan().measures().stream().map(Measure::id).toList();
        String first = page("viewer", "/plans/" + Fixtures.PLAN, "kk");
        String second = page("viewer", "/plans/" + Fixtures.PLAN + "?page=1", "kk");
        assertThat(rows(first)).isEqualTo(ids.subList(0, 50));
        assertThat(rows(second)).isEqualTo(ids.subList(50, 68));
        assertThat(first).contains("page=1").doesNotContain("page=2");
        assertThat(rows(page("viewer", "/plans/" + Fixtures.PLAN + "?page=2147483647", "kk")))
                .isEmpty();
        assertThat(rows(page("viewer", "/plans/" + Fixtures.PLAN + "?page=-3", "kk")))
                .hasSize(50);
    }

    @Test
    void aSectionAndAnExecutorAreChosen() throws Exception {
        Plan plan = fixtures.readSamplePlan();
        List<String> section =
                plan.sections().get(1).measures().stream().map(Measure::id).toList();
        List<String> chosen = plan.sections().get(1).measures().stream()
                .filter(measure -> names(measure).contains("dsb"))
                .map(Measure::id)
                .toList();
        assertThat(rows(page("viewer", "/plans/" + Fixtures.PLAN + "?section=1&executor=", "kk")))
                .isEqualTo(section);
        assertThat(rows(page("viewer", "/plans/" + Fixtures.PLAN + "?section=1&executor=dsb", "kk")))
                .isEqualTo(chosen)
                .isNotEqualTo(section);
    }

    @Test
    void anExecutorSeesItsOwnRowsAndNoRemarkOnOthers() throws Exception {
        List<String> own = fixtures.readSamplePlan().measures().stream()
                .filter(measure -> names(measure).contains("bb"))
                .map(Measure::id)
                .toList();
        assertThat(own).isNotEmpty().hasSizeLessThan(51);
        String page = page("bb", "/plans/" + Fixtures.PLAN, "ru");
        assertThat(rows(page)).isEqualTo(own);
        assertThat(rows(page("bb", "/plans/" + Fixtures.PLAN + "?executor=dsb", "ru")))
                .as("a filter never widens")
                .allMatch(own::contains);
        assertThat(page).doesNotContain("Замечания к документу").doesNotContain("export.json");
        assertThat(page("viewer", "/plans/" + Fixtures.PLAN, "ru"))
                .contains("Замечания к документу")
                .contains("export.json");
        assertThat(page("bb", "/plans", "ru")).contains("<td>" + own.size() + "</td>");
    }

    @Test
    void aPlanThatDoesNotNameAnExecutorIsNotThereForIt() throws Exception {
        keeping.save(onlyOf("plan-of-dsb", "dsb", "Тексеру"), "keeper");
        web.perform(get("/plans/plan-of-dsb").with(fixtures.as("bb"))).andExpect(status().isNotFound());
        web.perform(get("/plans/no-such-plan").with(fixtures.as("keeper"))).andExpect(status().isNotFound());
        assertThat(page("bb", "/plans", "kk")).doesNotContain("plan-of-dsb");
        assertThat(page("dsb", "/plans", "kk")).contains("plan-of-dsb");
    }

    @Test
    void theWholePlanGoesToWhoSeesAllOfIt() throws Exception {
        Plan plan = fixtures.samplePlan();
        for (String format : List.of("json", "docx", "xlsx")) {
            String path = "/plans/" + Fixtures.PLAN + "/export." + format;
            web.perform(get(path).with(fixtures.as("bb"))).andExpect(status().isForbidden());
            for (String who : List.of("keeper", "head", "viewer")) {
                byte[] file = web.perform(get(path).with(fixtures.as(who)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
                Plan read = PlanDocuments.readPlan(
                        "plan", new ByteArrayInputStream(file), PlanReader.Hints.NONE, json::readPlan);
                assertThat(read.measures().stream().map(Measure::deadline).toList())
                        .as(format)
                        .isEqualTo(
                                plan.measures().stream().map(Measure::deadline).toList());
            }
        }
    }

    @Test
    void wordsOfAPlanAreNeverMarkup() throws Exception {
        Plan hostile = onlyOf("hostile-plan", "dsb", "<script>alert(1)</script>");
        keeping.save(hostile.withTitle(LocalizedText.of(Language.KK, "<img src=x onerror=alert(2)>")), "keeper");
        for (String path : List.of("/plans", "/plans/hostile-plan")) {
            assertThat(page("keeper", path, "kk"))
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img");
        }
        assertThat(page("keeper", "/plans/hostile-plan", "kk")).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aPageOfALargePlanReadsItsOwnRowsAlone() throws Exception {
        Plan small = onlyOf("large-plan", "dsb", "Тексеру");
        Measure model = small.measures().get(0);
        List<Measure> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(model.withId("m" + i).withTitle(LocalizedText.of(Language.KK, Integer.toString(i))));
        }
        keeping.save(small.withSections(List.of(small.sections().get(0).withMeasures(many))), "keeper");
        // Who reads any other row stumbles over it.
        jdbc.sql(
                        "update measure set document = 'not to be read' where plan_id = 'large-plan' and place not between 1000 and 1049")
                .update();
        assertThat(rows(page("keeper", "/plans/large-plan?page=20", "kk")))
                .hasSize(50)
                .startsWith("m1000")
                .endsWith("m1049");
        assertThat(page("keeper", "/plans", "kk")).contains("<td>2000</td>");
        // Pages of all plans read them too.
        jdbc.sql("delete from obligation where plan_id = 'large-plan'").update();
    }

    private Plan onlyOf(String id, String executor, String title) {
        Plan sample = fixtures.readSamplePlan();
        Measure one = sample.measures().stream()
                .filter(measure -> names(measure).equals(List.of(executor)))
                .findFirst()
                .orElseThrow()
                .withTitle(LocalizedText.of(Language.KK, title));
        return sample.withId(id)
                .withSections(List.of(sample.sections().get(0).withMeasures(List.of(one))))
                .withRemarks(List.of());
    }

    private static List<String> names(Measure measure) {
        return measure.executors().stream().map(executor -> executor.id()).toList();
    }

    private static List<String> rows(String page) {
        List<String> ids = new ArrayList<>();
        var matcher = ROW.matcher(page);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private String page(String who, String path, String language) throws Exception {
        return web.perform(get(path).with(fixtures.as(who)).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
