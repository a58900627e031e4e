package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was done stays done, also where the answer to it cannot be kept. */
@PortalTest
@Import({Api.class, LostAnswerTest.CountedApi.class})
class LostAnswerTest {
    private static final AtomicInteger WRITES = new AtomicInteger();

    @RestController
    static class CountedApi {
        @PostMapping("/api/v1/counted")
        String count(@RequestBody String body) {
            return "\"" + WRITES.incrementAndGet() + "\"";
        }
    }

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noAnswerCanBeKept() {
        jdbc.sql("alter table api_call add constraint lost_answer check (call_key <> 'k-lost' or status is null)")
                .update();
    }

    @AfterEach
    void allCan() {
        jdbc.sql("alter table api_call drop constraint lost_answer").update();
    }

    @Test
    void itIsGivenAndTheKeyStaysTaken() throws Exception {
        MvcResult first = send();
        assertThat(Api.status(first)).isEqualTo(200);
        assertThat(first.getResponse().getContentAsString()).isEqualTo("\"1\"");
        MvcResult again = send();
        assertThat(Api.status(again)).isEqualTo(409);
        assertThat(Api.code(again)).isEqualTo("request-in-progress");
        assertThat(WRITES).hasValue(1);
    }

    private MvcResult send() throws Exception {
        return api.perform(Api.posting("/counted", "{}").header("Idempotency-Key", "k-lost"), "keeper");
    }
}
