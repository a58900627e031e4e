package kz.jospar.portal.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the first answer to each key for a day: of one account no more than {@value #MOST}, the oldest go first.
 *
 * <p>The key is taken in a statement of its own before anything is done. Who comes second while the first is at work is
 * refused, so that nothing is done twice.
 */
@Repository
class KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a key, or returns the answer that it got before.
     *
     * @throws ApiException if the key was another request's, or its answer is still being worked out
     */
    Optional<KeptAnswer> take(String account, String key, String hash) {
        forget(account);
        try {
            jdbc.sql("insert into api_call (account, call_key, request_hash, started_at)"
                            + " values (:account, :key, :hash, :now)")
                    .param("account", account)
                    .param("key", key)
                    .param("hash", hash)
                    .param("now", now())
                    .update();
            return Optional.empty();
        } catch (DuplicateKeyException e) {
            return Optional.of(given(account, key, hash));
        }
    }

    /** Keeps the answer to a key that was taken. */
    void keep(String account, String key, KeptAnswer answer) {
        jdbc.sql("update api_call set status = :status, headers = :headers, body = :body"
                        + " where account = :account and call_key = :key")
                .param("status", answer.status())
                .param(
                        "headers",
                        answer.headers().entrySet().stream()
                                .map(header -> header.getKey() + ": " + header.getValue())
                                .sorted()
                                .collect(Collectors.joining("\n")))
                .param("body", answer.body())
                .param("account", account)
                .param("key", key)
                .update();
    }

    /** Gives a key back, as after a failure of the portal itself. */
    void release(String account, String key) {
        jdbc.sql("delete from api_call where account = :account and call_key = :key")
                .param("account", account)
                .param("key", key)
                .update();
    }

    private KeptAnswer given(String account, String key, String hash) {
        Call call = jdbc.sql("select * from api_call where account = :account and call_key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, number) -> new Call(
                        row.getString("request_hash"),
                        row.getObject("status", Integer.class),
                        row.getString("headers"),
                        row.getString("body")))
                .optional()
                .orElseThrow(() -> new ApiException(HttpStatus.CONFLICT, "request-in-progress"));
        if (!call.hash().equals(hash)) {
            throw new ApiException(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        if (call.status() == null || call.headers() == null || call.body() == null) {
            throw new ApiException(HttpStatus.CONFLICT, "request-in-progress");
        }
        Map<String, String> headers = call.headers()
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(header -> header[0], header -> header[1]));
        return new KeptAnswer(call.status(), headers, call.body());
    }

    private void forget(String account) {
        jdbc.sql("delete from api_call where started_at < :old")
                .param("old", now().minus(KEPT))
                .update();
        jdbc.sql("delete from api_call where account = :account and status is not null and started_at <"
                        + " (select min(started_at) from (select started_at from api_call where account = :account"
                        + " order by started_at desc limit :most) newest)"
                        + " and (select count(*) from api_call where account = :account) >= :most")
                .param("account", account)
                .param("most", MOST)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private record Call(
            String hash,
            @Nullable Integer status,
            @Nullable String headers,
            @Nullable String body) {}
}
