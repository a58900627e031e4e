package kz.jospar.portal.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import kz.jospar.portal.web.Json;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedMemory;
import kz.jospar.schedule.ical.FeedLedger;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each feed last said. {@link Publishing} reads it with the feed and writes it where it is still what was read. */
@Repository
class Memories {
    private final JdbcClient jdbc;
    private final Json json;

    Memories(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    FeedMemory find(FeedKey key) {
        return statement(
                        "select ledger, entity_tag, changed from feed"
                                + " where plan_id = :plan and addressee = :addressee and language = :language",
                        key)
                .query((row, number) -> new FeedMemory(
                        json.read(row, "ledger", FeedLedger.class),
                        row.getString("entity_tag"),
                        row.getObject("changed", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(FeedMemory.NONE);
    }

    /**
     * Keeps what a feed says in the place of what it said; returns whether that still was what it said.
     *
     * @throws DuplicateKeyException if it had said nothing and somebody was quicker
     */
    boolean replace(FeedKey key, FeedMemory before, FeedMemory memory) {
        if (before.changed() == null) {
            return written(
                                    "insert into feed (plan_id, addressee, language, ledger, entity_tag, changed)"
                                            + " values (:plan, :addressee, :language, :ledger, :tag, :changed)",
                                    key,
                                    memory)
                            .update()
                    == 1;
        }
        return written(
                                "update feed set ledger = :ledger, entity_tag = :tag, changed = :changed"
                                        + " where plan_id = :plan and addressee = :addressee and language = :language"
                                        + " and entity_tag = :seenTag and changed = :seenChanged",
                                key,
                                memory)
                        .param("seenTag", before.entityTag())
                        .param("seenChanged", before.changed().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec written(String sql, FeedKey key, FeedMemory memory) {
        return statement(sql, key)
                .param("ledger", json.write(memory.ledger()))
                .param("tag", memory.entityTag())
                .param("changed", Objects.requireNonNull(memory.changed()).atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec statement(String sql, FeedKey key) {
        return jdbc.sql(sql)
                .param("plan", key.planId())
                .param("addressee", Keys.addressee(key))
                .param("language", Keys.language(key));
    }
}
