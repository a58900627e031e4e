package kz.jospar.portal.plan;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import kz.jospar.core.amendment.Decision;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts in rows. Each query names the owner: another's draft is not there. */
@Repository
@Transactional
class Drafts {
    /** How many one owner has at once; the oldest goes when another one comes. */
    static final int MOST = 5;

    /** How long one is kept. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OCTETS = 24;

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a draft, and no old ones any longer. */
    String add(String owner, String fileName, Plan plan) {
        jdbc.sql("delete from plan_draft where created_at < :oldest")
                .param("oldest", now().minus(KEPT))
                .update();
        List<String> own = jdbc.sql("select id from plan_draft where owner = :owner order by created_at desc, id")
                .param("owner", owner)
                .query(String.class)
                .list();
        own.stream().skip(MOST - 1L).forEach(id -> remove(id, owner));
        byte[] octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        jdbc.sql("insert into plan_draft (id, owner, file_name, plan, decisions, version, created_at)"
                        + " values (:id, :owner, :fileName, :plan, '[]', 1, :at)")
                .param("id", id)
                .param("owner", owner)
                .param("fileName", fileName)
                .param("plan", json.write(plan))
                .param("at", now())
                .update();
        return id;
    }

    /**
     * Returns a draft of an owner.
     *
     * @throws NotFoundException if there is none of this id, or it is another's
     */
    Draft get(String id, String owner) {
        return jdbc.sql("select * from plan_draft where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, number) -> draft(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("draft"));
    }

    /**
     * Returns a draft of an owner in the version that they saw.
     *
     * @throws NotFoundException if there is none of this id, or it is another's
     * @throws StaleDraftException if it has another version by now
     */
    Draft get(String id, int seen, String owner) {
        Draft draft = get(id, owner);
        if (draft.version() != seen) {
            throw new StaleDraftException();
        }
        return draft;
    }

    /**
     * Keeps what its owner changed.
     *
     * @throws StaleDraftException if it was changed or thrown away since it was read
     */
    void put(Draft draft, String owner) {
        int updated = jdbc.sql("update plan_draft set plan = :plan, decisions = :decisions, version = version + 1"
                        + " where id = :id and owner = :owner and version = :version")
                .param("plan", json.write(draft.plan()))
                .param("decisions", json.write(draft.decisions().toArray(Decision[]::new)))
                .param("id", draft.id())
                .param("owner", owner)
                .param("version", draft.version())
                .update();
        if (updated == 0) {
            throw new StaleDraftException();
        }
    }

    /** Throws a draft of an owner away. */
    void remove(String id, String owner) {
        jdbc.sql("delete from plan_draft where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getString("file_name"),
                json.read(row, "plan", Plan.class),
                List.of(json.read(row, "decisions", Decision[].class)),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
