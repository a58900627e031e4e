package kz.jospar.portal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.MovingClock;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.FeedToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a feed reads and what it holds meanwhile. */
@FeedTest
class FeedReadingTest {
    @Autowired
    MockMvc web;

    @Autowired
    MovingClock clock;

    @Autowired
    Feedings feedings;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nine() {
        clock.set(MovingClock.START);
    }

    @Test
    void an_executors_feed_reads_what_is_its_own_alone() throws Exception {
        feedings.plan("read-own");
        // Whatever reads another's measure fails.
        jdbc.sql("update measure set document = 'x' where plan_id = 'read-own' and id not in (select measure_id"
                        + " from measure_executor where plan_id = 'read-own' and executor = 'dsb')")
                .update();
        FeedToken token = feedings.token(Feedings.DSB, "read-own", "dsb");
        MockHttpServletResponse answer =
                web.perform(get(Feedings.path(token))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        // As the table of the sample plan has it: 80 of the 232 deadlines are the DSB's.
        assertThat(Feedings.uids(answer.getContentAsString(UTF_8))).hasSize(80);
    }

    @Test
    void a_feed_is_read_while_somebody_else_writes_to_the_plan() {
        feedings.plan("read-unlocked");
        FeedKey key = new FeedKey("read-unlocked", "dsb", Language.KK);
        FeedRepresentation first = publishing.publish(key).orElseThrow();
        new TransactionTemplate(transactions).executeWithoutResult(writing -> {
            jdbc.sql("select id from plan where id = 'read-unlocked' for update")
                    .query(String.class)
                    .single();
            assertThat(CompletableFuture.supplyAsync(() -> publishing.publish(key))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join()
                            .orElseThrow()
                            .entityTag())
                    .isEqualTo(first.entityTag());
        });
    }
}
