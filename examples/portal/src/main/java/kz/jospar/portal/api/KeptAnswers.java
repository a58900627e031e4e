package kz.jospar.portal.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jospar.portal.web.Busy;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the first answer to each key for a day: of one account no more than {@value #MOST}, the oldest go first.
 *
 * <p>A key is taken, its request carried out and the answer kept in one transaction: a portal that ends in between leaves
 * neither what was done nor the key. Whoever comes second waits for the first at the row of the key, as long as the database
 * waits for rows; then it gets the first one's answer, or is told that the first is still at work.
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
     * A key in the hands of one request: kk кілт иесі, ru занятый ключ.
     *
     * @param account whose key it is
     * @param key the key
     * @param hash what makes it the same request
     */
    record Claim(String account, String key, String hash) {}

    /**
     * Takes a key within the transaction at hand.
     *
     * @throws DuplicateKeyException if it got an answer before
     * @throws ApiException if its answer is still being worked out
     */
    void take(Claim claim) {
        try {
            jdbc.sql("insert into api_call (account, call_key, request_hash, started_at)"
                            + " values (:account, :key, :hash, :at)")
                    .param("account", claim.account())
                    .param("key", claim.key())
                    .param("hash", claim.hash())
                    .param("at", now())
                    .update();
        } catch (DataAccessException e) {
            if (!(e instanceof TransientDataAccessException) && !Busy.is(e)) {
                throw e;
            }
            throw new ApiException(HttpStatus.CONFLICT, "request-in-progress");
        }
    }

    /** Keeps the answer to a key that was taken, within the same transaction. */
    void keep(Claim claim, KeptAnswer answer) {
        int kept = jdbc.sql("update api_call set status = :status, headers = :headers, body = :body"
                        + " where account = :account and call_key = :key")
                .param("account", claim.account())
                .param("key", claim.key())
                .param("status", answer.status())
                .param(
                        "headers",
                        answer.headers().entrySet().stream()
                                .map(header -> header.getKey() + ": " + header.getValue())
                                .sorted()
                                .collect(Collectors.joining("\n")))
                .param("body", answer.body())
                .update();
        if (kept != 1) {
            throw new IllegalStateException("a key that was taken is gone");
        }
    }

    /**
     * Returns the answer that a key got before.
     *
     * @throws ApiException if that was to another request
     */
    Optional<KeptAnswer> given(Claim claim) {
        Optional<Call> call = jdbc.sql("select * from api_call where account = :account and call_key = :key")
                .param("account", claim.account())
                .param("key", claim.key())
                .query((row, number) -> new Call(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        row.getString("headers"),
                        row.getString("body")))
                .optional();
        if (call.isPresent() && !call.get().hash().equals(claim.hash())) {
            throw new ApiException(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        return call.map(Call::answer);
    }

    /** Makes room for the key that comes. */
    void forget(String account) {
        // Without an answer are only those that a portal left which took its keys beforehand.
        jdbc.sql("delete from api_call where started_at < :old or status is null")
                .param("old", now().minus(KEPT))
                .update();
        jdbc.sql("delete from api_call where account = :account and started_at <"
                        + " (select min(started_at) from (select started_at from api_call where account = :account"
                        + " order by started_at desc limit :others) newest)")
                .param("account", account)
                .param("others", MOST - 1)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private record Call(String hash, int status, String headers, String body) {
        KeptAnswer answer() {
            Map<String, String> all = headers.lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(header -> header[0], header -> header[1]));
            return new KeptAnswer(status, all, body);
        }
    }
}
