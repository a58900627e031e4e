package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.ServedPortal;
import kz.jospar.portal.TestDatabase;
import kz.jospar.portal.web.Busy;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.Standing;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody holds the rows and does not let go: whoever waits for them is told so, and nothing is done. */
@ServedPortal
@TestPropertySource(
        properties = {
            "jospar.portal.lock-wait=300ms",
            "spring.jdbc.template.query-timeout=1s",
            "spring.datasource.hikari.connection-timeout=500"
        })
@Timeout(120)
class BusyTest {
    private static final String PLAN = "busy-plan";

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Obligations obligations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource pool;

    @Autowired
    PlatformTransactionManager transactions;

    private Tracked due;

    /** What is tried while the rows are held. */
    private interface Try {
        HttpResponse<String> send() throws Exception;
    }

    @BeforeEach
    void plan() {
        if (due == null && obligations.count(Filter.ofPlan(PLAN), Scope.ALL) == 0) {
            fixtures.ownPlan(PLAN);
        }
        due = obligations
                .all(Filter.ofPlan(PLAN).withStandings(Set.of(Standing.DUE_TODAY)), new Scope.Own("dsb"), 1)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"kk, жұмысын әлі аяқтаған жоқ", "ru, ещё не закончил работу", "en, has not finished"})
    void aPageIsAnswered503InTheReadersLanguage(String language, String title) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("dsb", Fixtures.PASSWORD);
        visitor.get("/plans?lang=" + language);
        String[] parts = due.id().split("/");
        String page = "/plans/" + parts[0] + "/measures/" + parts[1] + "/" + parts[2];
        HttpResponse<String> answer = whileHeld(() -> visitor.post(
                page,
                page,
                Map.of(
                        "kind", "answered",
                        "id", "busy-" + language,
                        "version", Integer.toString(due.version()),
                        "on", "2025-03-31",
                        "executor", "dsb",
                        "words", "№ 5")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains(title, "№ 5");
        assertThat(events()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Дерекқормен басқа пайдаланушы жұмыс істеп жатыр",
        "ru, База данных занята",
        "en, The database is busy"
    })
    void aProgramIsAnswered503(String language, String title) throws Exception {
        HttpResponse<String> answer = whileHeld(() -> program("Accept-Language", language));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains(title, "urn:jospar:problem:busy");
        assertThat(events()).isZero();
        HttpResponse<String> withKey = whileHeld(() -> program("Idempotency-Key", "k-busy"));
        assertThat(withKey.statusCode()).isEqualTo(503);
        assertThat(jdbc.sql("select count(*) from api_call where call_key = 'k-busy'")
                        .query(Long.class)
                        .single())
                .as("the key is free")
                .isZero();
        assertThat(events()).isZero();
    }

    /** The head's menu has a number from the database: the page of errors does without it. */
    @ParameterizedTest
    @CsvSource({"head, /plans", "head, /requests", "dsb, /due", "keeper, /accounts"})
    void whereNoConnectionIsLeftThePageOfErrorsComesAllTheSame(String who, String page) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(who, Fixtures.PASSWORD);
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                all.add(pool.getConnection());
            }
            HttpResponse<String> answer = visitor.get(page, "Accept", "text/html", "Accept-Language", "en");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains("has not finished");
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }

    @Test
    void aKeyThatAnotherRequestIsAtWorkOnIsRefused() throws Exception {
        HttpResponse<String> answer = new TransactionTemplate(transactions).execute(held -> {
            jdbc.sql("insert into api_call (account, call_key, request_hash, started_at)"
                            + " values ('dsb', 'k-at-work', 'h', :at)")
                    .param("at", OffsetDateTime.parse("2025-03-31T04:00:00Z"))
                    .update();
            held.setRollbackOnly();
            return sent(() -> program("Idempotency-Key", "k-at-work"));
        });
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("request-in-progress");
        assertThat(events()).isZero();
    }

    @Test
    void aStatementThatDoesNotEndIsEnded() {
        String endless = TestDatabase.isPostgres()
                ? "select count(*) from generate_series(1, 100000000000)"
                : "select count(*) from system_range(1, 100000000000) where mod(x, 7) = 3";
        Throwable ended = Assertions.catchThrowable(
                () -> jdbc.sql(endless).query(Long.class).single());
        assertThat(ended).isNotNull().matches(Busy::is, "is busy");
    }

    /** What the database says of a deadlock it says itself here. */
    @Test
    void ofTwoWhoWaitForEachOtherOneIsToldThatItIsBusy() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<@Nullable Throwable> one = threads.submit(() -> crossing(both, "dsb", "bb"));
            Future<@Nullable Throwable> other = threads.submit(() -> crossing(both, "bb", "dsb"));
            List<Throwable> failures =
                    Stream.of(one.get(), other.get()).filter(Objects::nonNull).toList();
            assertThat(failures).hasSize(1).allMatch(Busy::is, "is busy");
            Throwable root = failures.get(0);
            while (!(root instanceof SQLException)) {
                root = root.getCause();
            }
            assertThat(((SQLException) root).getSQLState()).isIn("40P01", "40001");
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable Throwable crossing(CyclicBarrier both, String first, String second) {
        return Assertions.catchThrowable(() -> new TransactionTemplate(transactions).executeWithoutResult(held -> {
            // The deadlock is found before anybody has waited too long.
            jdbc.sql(TestDatabase.isPostgres() ? "set local deadlock_timeout = '50ms'" : "set lock_timeout 900")
                    .update();
            if (TestDatabase.isPostgres()) {
                jdbc.sql("set local lock_timeout = 900").update();
            }
            try {
                hold(first);
                both.await();
                hold(second);
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            } finally {
                if (!TestDatabase.isPostgres()) {
                    jdbc.sql("set lock_timeout 300").update();
                }
            }
        }));
    }

    private void hold(String account) {
        jdbc.sql("select name from account where name = :name for update")
                .param("name", account)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> whileHeld(Try one) {
        return new TransactionTemplate(transactions).execute(held -> {
            jdbc.sql("select id from plan where id = :plan for update")
                    .param("plan", PLAN)
                    .query(String.class)
                    .single();
            return sent(one);
        });
    }

    private static HttpResponse<String> sent(Try one) {
        try {
            return one.send();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> program(String header, String value) throws Exception {
        return new Visitor(port)
                .send(HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/v1/obligations/" + due.id() + "/events"))
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + due.version() + "\"")
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        ("dsb:" + Fixtures.PASSWORD).getBytes(StandardCharsets.UTF_8)))
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"kind\":\"answered\",\"evidence\":\"№ 5\",\"executor\":\"dsb\"}")));
    }

    private long events() {
        return jdbc.sql("select count(*) from event where plan_id = :plan")
                .param("plan", PLAN)
                .query(Long.class)
                .single();
    }
}
