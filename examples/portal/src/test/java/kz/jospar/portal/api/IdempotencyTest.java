package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
@Import(Api.class)
class IdempotencyTest {
    private static final String ANSWER = "{\"kind\":\"answered\",\"evidence\":\"№ 5\"}";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private String path(String plan) throws Exception {
        api.create(plan);
        String id = Api.json(api.read("dsb", "/obligations?plan=" + plan + "&size=1"))
                .at("/items/0/id")
                .asString();
        return "/obligations/" + id + "/events";
    }

    private MvcResult send(String path, String body, String key, String account) throws Exception {
        return api.perform(Api.posting(path, body).header("If-Match", "\"1\"").header("Idempotency-Key", key), account);
    }

    private static List<Object> all(MvcResult answer) {
        MockHttpServletResponse response = answer.getResponse();
        List<Object> all = new ArrayList<>();
        all.add(response.getStatus());
        for (String name : List.of("Location", "ETag", "Content-Type", "Content-Language")) {
            all.add(String.valueOf(response.getHeader(name)));
        }
        for (byte octet : response.getContentAsByteArray()) {
            all.add(octet);
        }
        return all;
    }

    @Test
    void theSameRequestGetsTheSameAnswerByteForByte() throws Exception {
        String path = path("api-same");
        MvcResult first = send(path, ANSWER, "k-same", "dsb");
        assertThat(Api.status(first)).isEqualTo(201);
        assertThat(all(send(path, ANSWER, "k-same", "dsb"))).isEqualTo(all(first));
        assertThat(Api.json(api.read("dsb", path.replace("/events", ""))).get("events"))
                .hasSize(1);
    }

    @Test
    void aRefusalIsRepeatedToo() throws Exception {
        String path = path("api-same-refusal");
        MvcResult first = send(path, "{\"kind\":\"applauded\"}", "k-refusal", "keeper");
        assertThat(Api.status(first)).isEqualTo(422);
        assertThat(all(send(path, "{\"kind\":\"applauded\"}", "k-refusal", "keeper")))
                .isEqualTo(all(first));
    }

    @Test
    void anotherRequestOfTheSameKeyIsRefused() throws Exception {
        String path = path("api-other");
        send(path, ANSWER, "k-other", "dsb");
        MvcResult other = send(path, ANSWER.replace('5', '6'), "k-other", "dsb");
        assertThat(Api.status(other)).isEqualTo(422);
        assertThat(Api.code(other)).isEqualTo("idempotency-key-reused");
        // Another account's keys are its own: this one is refused for the version.
        assertThat(Api.status(send(
                        path, "{\"kind\":\"answered\",\"executor\":\"dsb\",\"evidence\":\"7\"}", "k-other", "keeper")))
                .isEqualTo(412);
    }

    @Test
    void aKeyThatDoesNotFitIsRefused() throws Exception {
        String path = path("api-unfit");
        for (String key : List.of("", "with blank", "k".repeat(101))) {
            assertThat(Api.code(send(path, ANSWER, key, "dsb"))).isEqualTo("unfit-idempotency-key");
        }
    }

    @Test
    void whoeverComesWhileTheFirstIsAtWorkIsRefusedAndNothingIsDoneTwice() throws Exception {
        String path = path("api-threads");
        int many = 8;
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<MvcResult>> futures = new ArrayList<>();
            Callable<MvcResult> request = () -> {
                go.await();
                return send(path, ANSWER, "k-threads", "dsb");
            };
            for (int i = 0; i < many; i++) {
                futures.add(threads.submit(request));
            }
            go.countDown();
            for (Future<MvcResult> future : futures) {
                MvcResult answer = future.get();
                assertThat(Api.status(answer)).isIn(201, 409);
                if (Api.status(answer) == 409) {
                    assertThat(Api.code(answer)).isEqualTo("request-in-progress");
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Api.json(api.read("dsb", path.replace("/events", ""))).get("events"))
                .hasSize(1);
        assertThat(Api.status(send(path, ANSWER, "k-threads", "dsb"))).isEqualTo(201);
    }

    /** As a portal left them that took its keys before it began. */
    @Test
    void aKeyThatWasLeftWithoutAnAnswerIsFree() throws Exception {
        String path = path("api-left");
        jdbc.sql("insert into api_call (account, call_key, request_hash, started_at)"
                        + " values ('dsb', 'k-left', 'h', :at)")
                .param("at", OffsetDateTime.parse("2025-03-31T04:00:00Z"))
                .update();
        assertThat(Api.status(send(path, ANSWER, "k-left", "dsb"))).isEqualTo(201);
    }

    @Test
    void aThousandAnswersAreKeptOfOneAccountAndTheOldestGo() throws Exception {
        for (int i = 0; i < 1000; i++) {
            jdbc.sql("insert into api_call (account, call_key, request_hash, started_at, status, headers, body)"
                            + " values ('head', :key, 'h', :at, 201, '', '')")
                    .param("key", "many-" + i)
                    .param("at", OffsetDateTime.parse("2025-03-30T12:00:00Z").plusSeconds(i))
                    .update();
        }
        api.perform(Api.posting("/plans", "{}").header("Idempotency-Key", "one-more"), "head");
        assertThat(jdbc.sql("select count(*) from api_call where account = 'head'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1000);
        assertThat(jdbc.sql("select call_key from api_call where account = 'head' and call_key in"
                                + " ('many-0', 'many-1', 'one-more')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("many-1", "one-more");
    }

    @Test
    void anAnswerIsKeptForADay() throws Exception {
        String path = path("api-day");
        send(path, ANSWER, "k-day", "dsb");
        // It is 04:00 UTC of 31 March.
        started("k-day", "2025-03-30T04:00:00Z");
        assertThat(Api.status(send(path, ANSWER, "k-day", "dsb"))).isEqualTo(201);
        started("k-day", "2025-03-30T03:59:59Z");
        assertThat(Api.status(send(path, ANSWER, "k-day", "dsb"))).isEqualTo(412);
    }

    private void started(String key, String at) {
        jdbc.sql("update api_call set started_at = :at where call_key = :key")
                .param("at", OffsetDateTime.parse(at))
                .param("key", key)
                .update();
    }

    /** Whatever is sent and in whichever order it is sent again. */
    @Test
    void repeatingChangesNothing() throws Exception {
        String path = path("api-law");
        Random random = new Random(9);
        List<String> bodies = List.of(
                ANSWER,
                "{\"kind\":\"postponement-asked\",\"wanted\":\"2027-01-01\"}",
                "{\"kind\":\"accepted\"}",
                "{\"kind\":",
                "{}");
        List<List<Object>> first = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            first.add(all(send(path, bodies.get(i), "law-" + i, "dsb")));
        }
        String after =
                api.read("dsb", path.replace("/events", "")).getResponse().getContentAsString();
        for (int i = 0; i < 30; i++) {
            int which = random.nextInt(bodies.size());
            assertThat(all(send(path, bodies.get(which), "law-" + which, "dsb")))
                    .isEqualTo(first.get(which));
        }
        assertThat(api.read("dsb", path.replace("/events", "")).getResponse().getContentAsString())
                .isEqualTo(after);
    }
}
