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
    /** No request takes so long; one that has no answer by then ended with the portal that worked on it. */
    private static final Duration AT_WORK = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A key in the hands of one request: kk кілт иесі, ru занятый ключ.
     *
     * @param account whose key it is
     * @param key the key
     * @param at when it was taken, by which a later taking is told from this one
     */
    record Claim(String account, String key, OffsetDateTime at) {}

    /** Returns what a request holds once it has taken a key. */
    Claim claim(String account, String key) {
        return new Claim(
                account, key, clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }

    /**
     * Takes a key, or returns the answer that it got before.
     *
     * @throws ApiException if the key was another request's, or its answer is still being worked out
     */
    Optional<KeptAnswer> take(Claim claim, String hash) {
        forget(claim);
        try {
            claimed(
                            "insert into api_call (account, call_key, request_hash, started_at)"
                                    + " values (:account, :key, :hash, :at)",
                            claim)
                    .param("hash", hash)
                    .update();
            return Optional.empty();
        } catch (DuplicateKeyException e) {
            return isTakenOver(claim, hash) ? Optional.empty() : Optional.of(given(claim.account(), claim.key(), hash));
        }
    }

    /** The same request comes again after whoever worked on it is gone. */
    private boolean isTakenOver(Claim claim, String hash) {
        return claimed(
                                "update api_call set started_at = :at where account = :account and call_key = :key"
                                        + " and request_hash = :hash and status is null and started_at < :gone",
                                claim)
                        .param("hash", hash)
                        .param("gone", claim.at().minus(AT_WORK))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec claimed(String sql, Claim claim) {
        return jdbc.sql(sql)
                .param("account", claim.account())
                .param("key", claim.key())
                .param("at", claim.at());
    }

    /** Keeps the answer to a key that was taken. */
    void keep(Claim claim, KeptAnswer answer) {
        claimed(
                        "update api_call set status = :status, headers = :headers, body = :body"
                                + " where account = :account and call_key = :key and started_at = :at",
                        claim)
                .param("status", answer.status())
                .param(
                        "headers",
                        answer.headers().entrySet().stream()
                                .map(header -> header.getKey() + ": " + header.getValue())
                                .sorted()
                                .collect(Collectors.joining("\n")))
                .param("body", answer.body())
                .update();
    }

    /** Gives a key back, as after a failure of the portal itself. */
    void release(Claim claim) {
        claimed("delete from api_call where account = :account and call_key = :key and started_at = :at", claim)
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

    private void forget(Claim claim) {
        jdbc.sql("delete from api_call where started_at < :old")
                .param("old", claim.at().minus(KEPT))
                .update();
        // One place is for the key that comes.
        jdbc.sql("delete from api_call where account = :account and status is not null and started_at <"
                        + " (select min(started_at) from (select started_at from api_call where account = :account"
                        + " order by started_at desc limit :others) newest)")
                .param("account", claim.account())
                .param("others", MOST - 1)
                .update();
    }

    private record Call(
            String hash,
            @Nullable Integer status,
            @Nullable String headers,
            @Nullable String body) {}
}
