package kz.jospar.portal.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.jospar.portal.web.FormKey;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.rating.replay.ReplayRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ratings that wait to be looked at and saved. Each query names the owner: another's is not there. */
@Repository
@Transactional
class RatingDrafts {
    /** How many one owner has at once; the oldest goes when another one comes. */
    static final int MOST = 5;

    /** How long one is kept. */
    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    RatingDrafts(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a draft and returns its key, and keeps no old ones any longer. */
    String add(String owner, ReplayRecord record, List<Problem> problems) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("delete from rating_draft where created_at < :oldest")
                .param("oldest", now.minus(KEPT))
                .update();
        List<String> own = jdbc.sql("select id from rating_draft where owner = :owner order by number desc")
                .param("owner", owner)
                .query(String.class)
                .list();
        own.stream().skip(MOST - 1L).forEach(id -> remove(id, owner));
        String id = FormKey.fresh();
        jdbc.sql("insert into rating_draft (id, owner, record, problems, created_at)"
                        + " values (:id, :owner, :record, :problems, :now)")
                .param("id", id)
                .param("owner", owner)
                .param("record", json.write(record))
                .param("problems", json.write(problems.toArray(Problem[]::new)))
                .param("now", now)
                .update();
        return id;
    }

    /**
     * Returns a draft of an owner.
     *
     * @throws NotFoundException if there is none of this key, or it is another's
     */
    RatingDraft get(String id, String owner) {
        return jdbc.sql("select id, record, problems from rating_draft where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, number) -> new RatingDraft(
                        row.getString("id"),
                        json.read(row, "record", ReplayRecord.class),
                        List.of(json.read(row, "problems", Problem[].class))))
                .optional()
                .orElseThrow(() -> new NotFoundException("draft"));
    }

    /** Throws a draft of an owner away. */
    void remove(String id, String owner) {
        jdbc.sql("delete from rating_draft where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .update();
    }
}
