package kz.jospar.portal.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.jospar.portal.web.Json;
import kz.jospar.protocol.regulation.Regulation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Regulations between upload and saving. Each query names the owner: another's is not there. */
@Repository
@Transactional
class RegulationUploads {
    /** How many one owner has at once; the oldest goes when another one comes. */
    static final int MOST = 5;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OCTETS = 24;

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    RegulationUploads(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps an upload, and no old ones any longer; returns its id. */
    String add(Regulation regulation, int seen, String owner) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("delete from staff_upload where created_at < :oldest")
                .param("oldest", now.minus(KEPT))
                .update();
        List<String> own = jdbc.sql("select id from staff_upload where owner = :owner order by created_at desc, id")
                .param("owner", owner)
                .query(String.class)
                .list();
        own.stream().skip(MOST - 1L).forEach(id -> remove(id, owner));
        byte[] octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        jdbc.sql("insert into staff_upload (id, owner, document, seen, created_at)"
                        + " values (:id, :owner, :document, :seen, :now)")
                .param("id", id)
                .param("owner", owner)
                .param("document", json.write(regulation))
                .param("seen", seen)
                .param("now", now)
                .update();
        return id;
    }

    /** Returns an upload of an owner, if it is still there. */
    Optional<Upload> find(String id, String owner) {
        return jdbc.sql("select id, document, seen from staff_upload where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, number) -> new Upload(json.read(row, "document", Regulation.class), row.getInt("seen")))
                .optional();
    }

    /** Throws an upload of an owner away. */
    void remove(String id, String owner) {
        jdbc.sql("delete from staff_upload where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    /**
     * A regulation that is not saved yet: kk жүктелген ереже, ru загруженное положение.
     *
     * @param seen the version that its preview stood beside, 0 for none
     */
    record Upload(Regulation regulation, int seen) {}
}
