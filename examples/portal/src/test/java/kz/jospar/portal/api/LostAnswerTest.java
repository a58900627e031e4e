package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** What is done and that it was answered are kept both or neither: asked again, nothing is done twice, and nothing not at all. */
@PortalTest
@Import(Api.class)
class LostAnswerTest {
    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whereTheAnswerCannotBeKeptNothingIsDone() throws Exception {
        api.create("api-lost");
        String id = Api.json(api.read("dsb", "/obligations?plan=api-lost&size=1"))
                .at("/items/0/id")
                .asString();
        jdbc.sql("alter table api_call add constraint lost_answer check (call_key <> 'k-lost' or status is null)")
                .update();
        try {
            MvcResult lost = send(id);
            assertThat(Api.status(lost)).isEqualTo(500);
            assertThat(Api.code(lost)).isEqualTo("internal-error");
            assertThat(lost.getResponse().getHeader("Location")).isNull();
            assertThat(lost.getResponse().getHeader("ETag")).isNull();
            assertThat(events(id)).isZero();
            assertThat(keys()).isEmpty();
        } finally {
            jdbc.sql("alter table api_call drop constraint lost_answer").update();
        }
        // The version that was seen is still the present one: the first time nothing was done.
        MvcResult done = send(id);
        assertThat(Api.status(done)).isEqualTo(201);
        MvcResult again = send(id);
        assertThat(Api.status(again)).isEqualTo(201);
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(done.getResponse().getContentAsString());
        assertThat(events(id)).isOne();
        assertThat(keys()).containsExactly("k-lost");
    }

    @Test
    void aRefusalThatCannotBeKeptIsGivenAllTheSame() throws Exception {
        jdbc.sql("alter table api_call add constraint lost_refusal check (call_key <> 'k-refused' or status is null)")
                .update();
        try {
            MvcResult refused =
                    api.perform(Api.posting("/plans", "{}").header("Idempotency-Key", "k-refused"), "keeper");
            assertThat(Api.status(refused)).isEqualTo(400);
            assertThat(Api.code(refused)).isEqualTo("invalid-document");
        } finally {
            jdbc.sql("alter table api_call drop constraint lost_refusal").update();
        }
    }

    private MvcResult send(String id) throws Exception {
        return api.perform(
                Api.posting("/obligations/" + id + "/events", "{\"kind\":\"answered\",\"evidence\":\"№ 5\"}")
                        .header("If-Match", "\"1\"")
                        .header("Idempotency-Key", "k-lost"),
                "dsb");
    }

    private long events(String id) {
        return jdbc.sql("select count(*) from event where obligation_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private List<String> keys() {
        return jdbc.sql("select call_key from api_call where call_key = 'k-lost'")
                .query(String.class)
                .list();
    }
}
