package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MvcResult;

/** What the page of uploads refuses, the API refuses too. */
@PortalTest
@Import(Api.class)
class RefusedPlansTest {
    @Autowired
    Api api;

    private MvcResult saved(Plan plan) throws Exception {
        return api.perform(Api.posting("/plans", api.documents.write(plan)), "keeper");
    }

    @Test
    void aPlanThatCouldNotBeFoundOrShownIsNotSaved() throws Exception {
        MvcResult taken = saved(api.plan("upload"));
        assertThat(Api.status(taken)).isEqualTo(422);
        assertThat(Api.code(taken)).isEqualTo("refused-plan");
        assertThat(Api.json(taken).get("detail").asString()).contains("upload");
        MvcResult endless = saved(api.plan("endless").withPeriod(PlanPeriod.ofYears(2025, 3024)));
        assertThat(Api.status(endless)).isEqualTo(422);
        assertThat(Api.code(endless)).isEqualTo("refused-plan");
    }
}
